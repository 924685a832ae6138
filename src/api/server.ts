import { randomBytes } from 'node:crypto';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import fastify, { type FastifyInstance } from 'fastify';
import type { Workspace } from '../store/workspace.ts';
import type { Reader } from '../work/reader.ts';
import { archive } from './archive.ts';
import { Changes } from './changes.ts';
import { corrections } from './corrections.ts';
import { etags } from './etags.ts';
import { guard } from './guard.ts';
import { IngestState } from './ingest-state.ts';
import { intake } from './intake.ts';
import { lists } from './lists.ts';
import { live, nameLastEvent } from './live.ts';
import { lookups } from './lookups.ts';
import { decodable, page } from './page.ts';
import { answerError } from './problem.ts';
import { review } from './review.ts';
import { status } from './status.ts';
import { storyChanges } from './story-changes.ts';
import { Turns } from './turns.ts';

export interface ServerOptions {
  readonly version: string;
  /** The folder of the built page. */
  readonly web: string;
  /** Where errors are logged, one JSON line each; none: nowhere. */
  readonly log?: NodeJS.WritableStream;
  /** Reads what is sent; without one: the package's own model, in this process, which answers nobody else meanwhile. */
  readonly reader?: Reader;
}

/** Everything from here, nothing from elsewhere: the page loads no foreign script, style, font or picture. */
const POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

const REQUESTS_A_MINUTE = 1200;

/** The HTTP API and the page over one store. Not yet listening. */
export async function server(workspace: Workspace, { version, web, log, reader }: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger: log === undefined ? false : { level: 'error', stream: { write: (line: string) => void log.write(line) } },
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 512 },
    rewriteUrl: ({ url }) => decodable(url ?? '/'),
    ajv: { customOptions: { removeAdditional: false } }, // an unknown filter is told, not dropped
  });
  app.setErrorHandler(answerError);
  guard(app);
  await app.register(helmet, { contentSecurityPolicy: POLICY, hsts: false });
  await app.register(rateLimit, { max: REQUESTS_A_MINUTE, timeWindow: '1 minute' });
  await app.register(swagger, { openapi: { openapi: '3.1.0', info: { title: 'OnRecord', version } } });
  const [changes, turns] = [new Changes(randomBytes(6).toString('hex')), new Turns()];
  const ingest = new IngestState(turns, workspace.store);
  app.addHook('onClose', () => turns.end());
  nameLastEvent(app, changes);
  etags(app);
  await app.register(async (api) => {
    lookups(api, workspace.store);
    lists(api, workspace.store);
    storyChanges(api, workspace.store);
    review(api, workspace);
    intake(api, { workspace, changes, ingest, reader });
    live(api, changes, ingest);
    status(api, { workspace, ingest, reader, version });
    api.get('/api/v1/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  });
  // apart: what is taken in as reports is not read as JSON
  await app.register(async (api) => corrections(api, { workspace, changes, turns, reader }));
  await app.register(async (api) => archive(api, { workspace, changes, turns, ingest, reader, version }));
  await page(app, web);
  return app;
}

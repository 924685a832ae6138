import type { FastifyInstance, FastifyRequest } from 'fastify';
import { add } from '../app/add.ts';
import { annotate } from '../app/annotate.ts';
import { type Intake, readInputs } from '../ingest/inputs.ts';
import type { Unread } from '../model/error.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Changes } from './changes.ts';
import { AddedShape, AnnotatedShape, ProblemShape } from './contract.ts';

const BODY_LIMIT = 64 * 1024 * 1024;
const TYPES = ['application/json', 'application/jsonl', 'application/x-ndjson'];

/** Reports sent to the service: JSONL as the command line takes it, or one report as JSON. */
export function intake(app: FastifyInstance, workspace: Workspace, changes: Changes): void {
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser(TYPES, { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_request, body, done) => done(null, body));
  const schema = (shape: object, summary: string) => ({
    schema: { summary, consumes: TYPES, response: { 200: shape, '4xx': ProblemShape } },
  });
  app.post('/api/v1/annotate', schema(AnnotatedShape, 'Read reports; nothing is kept'), async (request, reply) => {
    const unread: Unread[] = [];
    const annotations: unknown[] = [];
    for await (const annotation of annotate(sent(request), unread)) annotations.push(annotation);
    return reply.type('application/json').send(JSON.stringify({ annotations, unread }));
  });
  /** One after the other: each is worked in before the next begins. */
  let turn: Promise<unknown> = Promise.resolve();
  app.post('/api/v1/reports', schema(AddedShape, 'Put reports into the store'), async (request) => {
    const mine = turn.then(() => add(workspace, sent(request)));
    turn = mine.catch(() => undefined);
    const added = await mine;
    if (added.added > 0) changes.tell({ added: added.added, stories: added.stories });
    return added;
  });
}

function sent({ body }: FastifyRequest): AsyncGenerator<Intake> {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  const stdin = (async function* () {
    yield bytes;
  })();
  return readInputs(['-'], { stdin });
}

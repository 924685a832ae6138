import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Static } from 'typebox';
import { add } from '../app/add.ts';
import { annotate } from '../app/annotate.ts';
import { layersNamed, MORE_LAYERS, type MoreLayer } from '../dossier/more-layers.ts';
import { type Intake, readInputs } from '../ingest/inputs.ts';
import { OnRecordError, type Unread } from '../model/error.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Reader } from '../work/reader.ts';
import type { Changes } from './changes.ts';
import { AddedShape, AnnotatedShape, AnnotateQueryShape, ProblemShape } from './contract.ts';
import type { Turns } from './turns.ts';

const BODY_LIMIT = 64 * 1024 * 1024;
const JSON_TYPE = 'application/json';
const TYPES = [JSON_TYPE, 'application/jsonl', 'application/x-ndjson', 'text/plain', 'text/html'];

interface Served {
  readonly workspace: Workspace;
  readonly changes: Changes;
  readonly turns: Turns;
  readonly reader: Reader | undefined;
}

/** Reports sent to the service: JSONL as the command line takes it, JSON with one report or a list of them, one plain text or one page. */
export function intake(app: FastifyInstance, { workspace, changes, turns, reader }: Served): void {
  app.removeContentTypeParser([JSON_TYPE, 'text/plain']);
  app.addContentTypeParser(TYPES, { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_request, body, done) => done(null, body));
  const schema = (shape: object, summary: string) => ({
    schema: { summary, consumes: TYPES, response: { 200: shape, '4xx': ProblemShape } },
  });
  const annotated = schema(AnnotatedShape, 'Read reports; nothing is kept');
  const asked = { schema: { ...annotated.schema, querystring: AnnotateQueryShape } };
  app.post<{ Querystring: Static<typeof AnnotateQueryShape> }>('/api/v1/annotate', asked, async (request, reply) => {
    const unread: Unread[] = [];
    const annotations: unknown[] = [];
    const options = { reader, layers: layersIn(request.query.layers) };
    for await (const annotation of annotate(sent(request), unread, options)) annotations.push(annotation);
    return reply.type('application/json').send(JSON.stringify({ annotations, unread }));
  });
  app.post('/api/v1/reports', schema(AddedShape, 'Put reports into the store'), async (request) => {
    const added = await turns.take((signal) => add(workspace, sent(request), { reader, signal }));
    if (added.added > 0) changes.tell('added', { added: added.added, stories: added.stories });
    return added;
  });
}

function layersIn(names: string | undefined): readonly MoreLayer[] {
  if (names === undefined) return [];
  const layers = layersNamed(names);
  if (layers === null) throw new OnRecordError('BAD_REQUEST', 'layers', { detail: `only ${MORE_LAYERS.join(' and ')}` });
  return layers;
}

function sent({ body, headers }: FastifyRequest): AsyncGenerator<Intake> {
  const given = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  const bytes = headers['content-type']?.startsWith(JSON_TYPE) ? asLines(given) : given;
  const stdin = (async function* () {
    yield bytes;
  })();
  return readInputs(['-'], { stdin });
}

/** One report or a list of them, however it is spaced, as JSONL. What is no JSON stays as it is, and is named line by line. */
function asLines(body: Buffer): Buffer {
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    return body;
  }
  const reports: readonly unknown[] = Array.isArray(value) ? value : [value];
  return Buffer.from(reports.map((report) => JSON.stringify(report)).join('\n'));
}

import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import { addFiles } from '../app/add-files.ts';
import { annotate } from '../app/annotate.ts';
import { layersNamed, MORE_LAYERS, type MoreLayer } from '../dossier/more-layers.ts';
import type { Intake } from '../ingest/inputs.ts';
import { OnRecordError, type Unread } from '../model/error.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Reader } from '../work/reader.ts';
import { type Changes, Gathered } from './changes.ts';
import { AddedShape, AnnotatedShape, ProblemShape } from './contract.ts';
import { IntakeQueryShape } from './ingest-shape.ts';
import type { IngestState } from './ingest-state.ts';
import { AnnotateQueryShape } from './query-shape.ts';
import { type Sent, sent, TYPES } from './sent.ts';
import { FILES_TYPE, holdsFiles, type SentFile, sentFiles } from './sent-files.ts';

const BODY_LIMIT = 64 * 1024 * 1024;
/** So many stories are named of those that reports went into. */
const NAMED = 50;

interface Served {
  readonly workspace: Workspace;
  readonly changes: Changes;
  readonly ingest: IngestState;
  readonly reader: Reader | undefined;
}

type Annotating = { Querystring: Static<typeof AnnotateQueryShape> };
type Adding = { Querystring: Static<typeof IntakeQueryShape> };

/** Reports sent to the service: JSONL as the command line takes it, JSON with one report or a list of them, or files by their names. */
export function intake(app: FastifyInstance, { workspace, changes, ingest, reader }: Served): void {
  app.removeContentTypeParser(['application/json', 'text/plain']);
  const types = [...TYPES, FILES_TYPE];
  app.addContentTypeParser(types, { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_request, body, done) => done(null, body));
  const schema = (shape: object, summary: string) => ({
    summary,
    consumes: types,
    response: { 200: shape, '4xx': ProblemShape },
  });
  const annotating = { ...schema(AnnotatedShape, 'Read reports; nothing is kept'), querystring: AnnotateQueryShape };
  app.post<Annotating>('/api/v1/annotate', { schema: annotating }, async (request, reply) => {
    const unread: Unread[] = [];
    const annotations: unknown[] = [];
    const options = { reader, layers: layersIn(request.query.layers) };
    for await (const annotation of annotate(all(await filesOf(request, undefined)), unread, options))
      annotations.push(annotation);
    return reply.type('application/json').send(JSON.stringify({ annotations, unread }));
  });
  const adding = { ...schema(AddedShape, 'Put reports into the store'), querystring: IntakeQueryShape };
  app.post<Adding>('/api/v1/reports', { schema: adding }, async (request) => {
    const { name, into = false, removed: evenRemoved } = request.query;
    const { changed, told } = new Gathered();
    const files = await filesOf(request, name);
    const { each, ...added } = await ingest.follow(reader, (work) =>
      addFiles(workspace, files, { ...work, changed, evenRemoved }),
    );
    if (added.added > 0) changes.tell('added', { added: added.added, stories: added.stories, changed: told() });
    const stories = async (keys: readonly string[]) => (into ? { into: await holding(workspace, keys) } : {});
    const keys = [...new Set(each.flatMap((one) => one.keys))];
    const answer = { ...added, ...(await stories(keys)) };
    if (!holdsFiles(request)) return answer;
    const toldEach = [];
    for (const { keys: own, ...one } of each) toldEach.push({ ...one, ...(await stories(own)) });
    return { ...answer, files: toldEach };
  });
}

/** What was sent as one or several files, or as none. */
async function filesOf(request: Sent, name: string | undefined): Promise<readonly SentFile[]> {
  return holdsFiles(request) ? sentFiles(request) : [{ name: name ?? '', intakes: sent(request, name) }];
}

async function* all(files: readonly SentFile[]): AsyncGenerator<Intake> {
  for (const { intakes } of files) yield* intakes;
}

async function holding({ store }: Workspace, keys: readonly string[]) {
  const stories = await store.holding(keys);
  return { stories: stories.slice(0, NAMED), all: stories.length };
}

function layersIn(names: string | undefined): readonly MoreLayer[] {
  if (names === undefined) return [];
  const layers = layersNamed(names);
  if (layers === null) throw new OnRecordError('BAD_REQUEST', 'layers', { detail: `only ${MORE_LAYERS.join(' and ')}` });
  return layers;
}

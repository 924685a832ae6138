import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Static } from 'typebox';
import { exportArchive } from '../app/archive-export.ts';
import { importArchive } from '../app/import.ts';
import { OnRecordError } from '../model/error.ts';
import { type Spool, spooled } from '../store/spool.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Reader } from '../work/reader.ts';
import { type Changes, Gathered } from './changes.ts';
import { ImportedShape, ProblemShape } from './contract.ts';
import type { IngestState } from './ingest-state.ts';
import { ArchiveQueryShape, ImportQueryShape } from './query-shape.ts';
import type { Turns } from './turns.ts';

interface Served {
  readonly workspace: Workspace;
  readonly changes: Changes;
  readonly turns: Turns;
  readonly ingest: IngestState;
  readonly reader: Reader | undefined;
  /** The release. */
  readonly version: string;
}

const TYPES = ['application/jsonl', 'application/x-ndjson', 'application/gzip', 'application/octet-stream'];
/** Bytes. More is moved by the command line, with the service stopped. */
const BODY_LIMIT = 2 * 1024 ** 3;
const CALLED = 'the archive';

type Exporting = { Querystring: Static<typeof ArchiveQueryShape> };
type Importing = { Querystring: Static<typeof ImportQueryShape> };

/** The archive of a whole store, or of stories, as `onrecord export --to archive` writes it and `import` takes it. */
export function archive(app: FastifyInstance, served: Served): void {
  const giving = {
    querystring: ArchiveQueryShape,
    produces: TYPES.slice(0, 3),
    response: { '4xx': ProblemShape },
    summary: 'Originals and corrections, of all or of some stories',
  };
  app.get<Exporting>('/api/v1/archive', { schema: giving, exposeHeadRoute: false }, async ({ query }, reply) => {
    const { packed = false } = query;
    const spool = await written(served, query);
    reply.header('content-disposition', `attachment; filename="onrecord.jsonl${packed ? '.gz' : ''}"`);
    if (packed) return reply.type('application/gzip').send(pipeline(spool.read(), createGzip(), () => undefined));
    return reply.type('application/jsonl').header('content-length', spool.bytes).send(spool.read());
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(TYPES, (request, payload, done) => {
    bounded(request)
      .then(() => spooled(served.workspace.data, payload, BODY_LIMIT))
      .then(
        (spool) => done(null, spool),
        (error: Error) => done(error),
      );
  });
  app.addHook('onResponse', async ({ body }) => {
    if (isSpool(body)) await body.drop(); // also where the request was refused after it had come
  });
  const taking = {
    querystring: ImportQueryShape,
    consumes: TYPES,
    response: { 200: ImportedShape, '4xx': ProblemShape },
    summary: 'Take an archive into the store',
  };
  app.post<Importing>('/api/v1/archive', { schema: taking }, async ({ body, query }) => {
    if (!isSpool(body)) throw new OnRecordError('NO_ARCHIVE', CALLED);
    return taken(served, body, query);
  });
}

/** In its turn, so that nothing is written or taken down meanwhile; sent after it. */
const written = ({ workspace, turns, version }: Served, { story }: Exporting['Querystring']): Promise<Spool> =>
  turns.take((signal) => spooled(workspace.data, exportArchive(workspace, { program: version, signal, stories: story })));

async function taken(
  { workspace, ingest, reader, changes }: Served,
  spool: Spool,
  { removals = false }: Importing['Querystring'],
) {
  const { changed, told } = new Gathered();
  const imported = await ingest.follow(reader, (work) =>
    importArchive(workspace, spool.read(), CALLED, { ...work, changed, removals }),
  );
  if (imported.added + imported.corrections.added > 0)
    changes.tell('added', { added: imported.added, stories: imported.stories, changed: told() });
  return imported;
}

async function bounded({ headers }: FastifyRequest): Promise<void> {
  if (Number(headers['content-length'] ?? 0) > BODY_LIMIT)
    throw new OnRecordError('TOO_LARGE', CALLED, { detail: `more than ${BODY_LIMIT} bytes` });
}

const isSpool = (body: unknown): body is Spool => typeof body === 'object' && body !== null && 'drop' in body && 'read' in body;

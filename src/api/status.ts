import { existsSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { Gauge, Histogram, Registry } from 'prom-client';
import { DOSSIER } from '../dossier/version.ts';
import { installed } from '../model/installed.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { ownReader, type Reader } from '../work/reader.ts';
import { HealthShape, ReadyShape } from './contract.ts';
import { IngestShape } from './ingest-shape.ts';
import type { IngestState } from './ingest-state.ts';

const SAMPLES = installed('samples');

interface Served {
  readonly workspace: Workspace;
  readonly ingest: IngestState;
  readonly reader: Reader | undefined;
  readonly version: string;
}

/** How the service is: for people, for watchdogs, and for Prometheus. */
export function status(app: FastifyInstance, served: Served): void {
  const { version, workspace } = served;
  const { store } = workspace;
  app.get('/api/v1/health', { schema: { response: { 200: HealthShape }, summary: 'The process answers' } }, async () => ({
    status: 'ok',
    version,
  }));
  app.get('/api/v1/ready', { schema: { response: { 200: ReadyShape }, summary: 'What the store holds' } }, async () => {
    const counts = await store.counts();
    return { status: counts.waiting === 0 ? 'ready' : 'working', ...counts };
  });
  const answers = { summary: 'What is worked in now, what waits, what could not be read', response: { 200: IngestShape } };
  app.get('/api/v1/ingest', { schema: answers }, async () => stateOf(served));
  metrics(app, store);
}

async function stateOf({ workspace, ingest, reader, version }: Served) {
  const { now, unread } = ingest;
  const counts = await workspace.store.counts();
  const { archive, database } = await workspace.size();
  return {
    status: counts.waiting === 0 && now.queue === 0 ? 'ready' : 'working',
    now,
    store: { data: workspace.data, archiveBytes: archive, databaseBytes: database, ...counts },
    unread,
    version: { onrecord: version, rules: [...(reader ?? (await ownReader())).version.split(' '), DOSSIER] },
    samples: existsSync(SAMPLES) ? SAMPLES : null,
  };
}

function metrics(app: FastifyInstance, store: Store): void {
  const registry = new Registry();
  const held = new Gauge({ name: 'onrecord_held', help: 'What the store holds', labelNames: ['what'], registers: [registry] });
  const answered = new Histogram({
    name: 'onrecord_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    answered.observe({ route: request.routeOptions.url ?? 'none', status: reply.statusCode }, reply.elapsedTime / 1000);
  });
  app.get('/api/v1/metrics', { schema: { summary: 'For Prometheus' } }, async (_request, reply) => {
    for (const [what, count] of Object.entries(await store.counts())) held.set({ what }, count);
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

import type { FastifyInstance } from 'fastify';
import { Gauge, Histogram, Registry } from 'prom-client';
import type { Store } from '../store/store.ts';
import { HealthShape, ReadyShape } from './contract.ts';

/** How the service is: for people, for watchdogs, and for Prometheus. */
export function status(app: FastifyInstance, store: Store, version: string): void {
  app.get('/api/v1/health', { schema: { response: { 200: HealthShape }, summary: 'The process answers' } }, async () => ({
    status: 'ok',
    version,
  }));
  app.get('/api/v1/ready', { schema: { response: { 200: ReadyShape }, summary: 'What the store holds' } }, async () => {
    const counts = await store.counts();
    return { status: counts.waiting === 0 ? 'ready' : 'working', ...counts };
  });
  metrics(app, store);
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

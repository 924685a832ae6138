import type { FastifyInstance } from 'fastify';
import type { Changes, StoreEvent } from './changes.ts';
import type { IngestNow } from './contract.ts';
import type { IngestState } from './ingest-state.ts';

const BEAT_MS = 15_000;

/** Server-sent events: what came into the store and what was decided, from `Last-Event-ID` on. */
export function live(app: FastifyInstance, changes: Changes, ingest: IngestState): void {
  app.get('/api/v1/events', { schema: { summary: 'Server-sent events; resumes after Last-Event-ID' } }, (request, reply) => {
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    const send = ({ id, name, data }: StoreEvent): void =>
      void raw.write(`id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
    const from = Number(request.headers['last-event-id'] ?? Number.NaN);
    if (Number.isFinite(from)) changes.since(from).forEach(send);
    raw.write(': listening\n\n');
    const stop = changes.listen(send);
    // without an id, and not kept: how far work had come is of no use later
    const progress = (now: IngestNow): void => void raw.write(`event: progress\ndata: ${JSON.stringify(now)}\n\n`);
    progress(ingest.now);
    const leave = ingest.listen(progress);
    const beat = setInterval(() => raw.write(': beat\n\n'), BEAT_MS);
    request.raw.on('close', () => {
      stop();
      leave();
      clearInterval(beat);
    });
  });
}

import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Changes, StoreEvent } from './changes.ts';
import type { IngestNow } from './contract.ts';
import { LiveHeader } from './event-shape.ts';
import type { IngestState } from './ingest-state.ts';

const BEAT_MS = 15_000;
const RETRY_MS = 2000;
const After = Type.Object({ after: Type.Optional(Type.String()) }, { additionalProperties: false });

/**
 * Server-sent events: what came into the store and what was decided, from `Last-Event-ID` on, or from `after`, for who opens the stream
 * anew. Each answer of the API says what it comes after: no change between an answer and the stream is lost.
 */
export function live(app: FastifyInstance, changes: Changes, ingest: IngestState): void {
  const schema = { querystring: After, summary: 'Server-sent events; resumes after Last-Event-ID, or `after`' };
  app.get<{ Querystring: Static<typeof After> }>('/api/v1/events', { schema }, (request, reply) => {
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    const send = ({ id, name, data }: Pick<StoreEvent, 'id' | 'data'> & { readonly name: string }): void =>
      void raw.write(`id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
    const from = [request.headers['last-event-id'], request.query.after].find((one) => typeof one === 'string' && one !== '');
    const past = typeof from === 'string' ? changes.since(from) : [];
    raw.write(`retry: ${RETRY_MS}\n\n`);
    past?.forEach(send);
    // says where it stands, so that a listener who was told nothing yet can ask from there on
    const at = { id: changes.position, data: {} as never };
    send({ ...at, name: past === null ? 'missed' : 'listening' });
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

/** Each answer names the last event before it was asked for. */
export function nameLastEvent(app: FastifyInstance, changes: Changes): void {
  app.addHook('onRequest', async ({ url }, reply) => {
    if (url.startsWith('/api/v1/')) reply.header(LiveHeader, changes.position);
  });
}

import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * A browser that has an answer asks whether it is still the same, and is told so in a line. An answer that is known to be the same
 * before it is made brings its own tag: see `unchanged`.
 */
export function etags(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    if (!reply.hasHeader('etag')) reply.header('etag', `"${createHash('sha1').update(payload).digest('base64url')}"`);
    reply.header('cache-control', 'no-cache');
    if (!isHeld(request, reply)) return payload;
    reply.code(304).removeHeader('content-length');
    return null;
  });
}

/** Gives the answer a tag; whether who asks has it already, so that it need not be made: send an empty text then. */
export function unchanged(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  reply.header('etag', `"${tag}"`);
  return isHeld(request, reply);
}

function isHeld({ headers }: FastifyRequest, reply: FastifyReply): boolean {
  const held = headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//u, '')) ?? [];
  return held.includes(String(reply.getHeader('etag')));
}

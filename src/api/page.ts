import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { problem } from './problem.ts';

/** The page's own addresses, and where the same is had as JSON, CSV or a feed: `/story/ID` and `/story/ID.json`. */
const AS_JSON: readonly (readonly [RegExp, string])[] = [
  [/^\/stories\.json$/u, '/api/v1/stories'],
  [/^\/review\.json$/u, '/api/v1/suggestions'],
  [/^\/ingest\.json$/u, '/api/v1/ingest'],
  [/^\/search\.json$/u, '/api/v1/search'],
  [/^\/((?:stories|search)\.csv|stories\.atom)$/u, '/api/v1/$1'],
  [/^\/story\/([^/]+?)(?:\/brief)?\.json$/u, '/api/v1/stories/$1'],
  [/^\/story\/([^/]+)\/changes\.json$/u, '/api/v1/stories/$1/changes'],
  [/^\/report\/([^/]+)\.json$/u, '/api/v1/reports/$1'],
  [/^\/people\.json$/u, '/api/v1/people'],
  [/^\/person\/([^/]+)\.json$/u, '/api/v1/people/$1'],
];
const PAGES = /^\/(?:stories|search|review|people|add|ingest|story\/[^/]+(?:\/brief)?|report\/[^/]+|person\/[^/]+)?$/u;

/** U+FFFD, for what is no letter. */
const NO_LETTER = '%EF%BF%BD';

/** An address cut short inside of an escape ("%E0%A4%A") cannot be read: nothing has it, and that is said as of any other. */
export function decodable(url: string): string {
  const [path = '/', ...search] = url.split('?');
  try {
    return decodeURIComponent(path) === '' ? '/' : url; // its value is used: a bundler takes the call for free of effects
  } catch {
    return [path.replaceAll('%', NO_LETTER), ...search].join('?');
  }
}

/** Serves the built page from `root`; the page finds its own way from the address, and says so where there is nothing. */
export async function page(app: FastifyInstance, root: string): Promise<void> {
  if (existsSync(root)) await app.register(fastifyStatic, { root, wildcard: false, index: 'index.html' });
  app.setNotFoundHandler(async (request, reply) => {
    const { pathname, search } = new URL(request.url, 'http://local');
    const [isRead, isThere] = [request.method === 'GET' || request.method === 'HEAD', existsSync(root)];
    if (isRead && /.\/$/u.test(pathname) && PAGES.test(pathname.slice(0, -1)))
      return reply.redirect(pathname.slice(0, -1) + search, 301);
    const json = AS_JSON.find(([path]) => path.test(pathname));
    if (json !== undefined) return reply.redirect(pathname.replace(json[0], json[1]) + search, 302);
    if (isRead && PAGES.test(pathname) && isThere) return reply.sendFile('index.html');
    if (request.headers.accept?.includes('text/html') && isThere) return reply.code(404).sendFile('index.html');
    return reply
      .code(404)
      .type('application/problem+json')
      .send(JSON.stringify(problem('NO_SUCH_ID', `nothing at ${pathname}`)));
  });
}

import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Beyond what the longest original makes of its line: 64 MiB in base64, and the rest of the line; a correction of many reports. */
export const LONGEST_LINE = 96 << 20;

/** Why lines end before the input does. */
export class LinesBroken extends Error {}

/**
 * The lines of an archive, packed or not, without their ends; no more than one is held, however much a packed input unfolds to. Throws
 * LinesBroken where a line is too long, the last one has no end, or what is packed cannot be unpacked.
 */
export async function* archiveLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacked(input)) {
    let from = 0;
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, from)) {
      parts.push(chunk.subarray(from, at));
      if (size + at - from > LONGEST_LINE) throw tooLong();
      yield Buffer.concat(parts).toString('utf8');
      [parts, size, from] = [[], 0, at + 1];
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size > LONGEST_LINE) throw tooLong();
  }
  if (size > 0) throw new LinesBroken('it is cut short');
}

const tooLong = (): LinesBroken => new LinesBroken(`it is longer than ${LONGEST_LINE} bytes, as no line of an archive is`);

const GZIP = [0x1f, 0x8b];

async function* unpacked(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = input[Symbol.asyncIterator]();
  try {
    let head: Uint8Array = Buffer.alloc(0);
    while (head.length < GZIP.length) {
      const next = await chunks.next();
      if (next.done === true) break;
      head = Buffer.concat([head, next.value]);
    }
    const all = rejoined(head, chunks);
    if (GZIP.every((byte, i) => head[i] === byte)) yield* gunzipped(all);
    else yield* all;
  } finally {
    await chunks.return?.();
  }
}

async function* rejoined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function* gunzipped(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(packed);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  try {
    yield* source.pipe(gunzip);
  } catch (error) {
    throw error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
      ? new LinesBroken(error.code === 'Z_BUF_ERROR' ? 'it is cut short' : 'it cannot be unpacked')
      : error;
  } finally {
    source.destroy();
  }
}

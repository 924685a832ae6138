import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { OnRecordError, type Unread, unread } from '../model/error.ts';
import type { Original, Report } from '../model/report.ts';
import { type Format, formatOf } from './format.ts';
import { LIMITS } from './limits.ts';
import { linesOf } from './lines.ts';
import { readOriginal } from './original.ts';
import { diskError, filesUnder } from './walk.ts';

/** What became of one report of the input: read, or named with the reason. */
export type Intake =
  | { readonly kind: 'report'; readonly report: Report; readonly original: Original }
  | { readonly kind: 'unread'; readonly unread: Unread };

export interface InputOptions {
  /** The bytes of the input named `-`; without it, `-` is UNREADABLE. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** When it aborts, the generator throws its reason before the next report. */
  readonly signal?: AbortSignal;
}

/**
 * Files, folders (walked in order of names) and `-`, one report at a time, in the order given. Nothing that is wrong with an input stops the
 * others; holds one report, or one line of JSONL, at a time. Throws only the reason of an aborted signal.
 */
export async function* readInputs(paths: readonly string[], { stdin, signal }: InputOptions = {}): AsyncGenerator<Intake> {
  for (const path of paths) {
    if (path === '-') {
      yield* untilAborted(readStream('-', stdin ?? NOTHING, { signal }), signal);
      continue;
    }
    for await (const found of filesUnder(path)) {
      signal?.throwIfAborted();
      if ('error' in found) yield unreadBy(found.error);
      else yield* untilAborted(readFile(found.path, signal), signal);
    }
  }
}

/** The bytes of one input as those of a file of this name. Without `format`, its ending tells it, or how it begins. */
export async function* readBytes(name: string, bytes: Uint8Array, format?: Format): AsyncGenerator<Intake> {
  const chunks = (async function* () {
    yield bytes;
  })();
  yield* readStream(name, chunks, { format });
}

/** The bytes that `readInputs` will go through, for a progress bar; `null` where they cannot be told before (stdin, pipes). */
export async function countBytes(paths: readonly string[]): Promise<number | null> {
  let bytes = 0;
  for (const path of paths) {
    if (path === '-') return null;
    for await (const found of filesUnder(path)) {
      if ('error' in found) continue;
      const file = await stat(found.path).catch(() => null);
      if (file?.isFile() === false) return null;
      bytes += file?.size ?? 0;
    }
  }
  return bytes;
}

async function* untilAborted(intakes: AsyncIterable<Intake>, signal: AbortSignal | undefined): AsyncGenerator<Intake> {
  for await (const intake of intakes) {
    signal?.throwIfAborted();
    yield intake;
  }
}

function readFile(path: string, signal: AbortSignal | undefined): AsyncGenerator<Intake> {
  return readStream(path, createReadStream(path, { highWaterMark: 262_144 }), { signal });
}

interface StreamOptions {
  readonly signal?: AbortSignal | undefined;
  /** Where it is known without looking. */
  readonly format?: Format | undefined;
}

/** Looks at the first bytes, then reads lines or the whole. */
async function* readStream(
  input: string,
  chunks: AsyncIterable<Uint8Array>,
  { signal, format: known }: StreamOptions,
): AsyncGenerator<Intake> {
  try {
    const { head, all } = await peek(signal === undefined ? chunks : orAborted(chunks, signal));
    const format = known ?? formatOf(input, head);
    if (format === 'jsonl') yield* readLines(input, all);
    else yield taken({ bytes: await collect(input, all), format, input });
  } catch (error) {
    signal?.throwIfAborted();
    yield unreadBy(diskError(input, error));
  }
}

/** The same chunks; an abort ends the wait for the next one, which from a terminal or a pipe may never come. */
function orAborted(chunks: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncIterable<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  const next = (): Promise<IteratorResult<Uint8Array>> =>
    new Promise((resolve, reject) => {
      const abort = (): void => reject(signal.reason);
      if (signal.aborted) return abort();
      signal.addEventListener('abort', abort, { once: true });
      const settled = (): void => signal.removeEventListener('abort', abort);
      source.next().then(resolve, reject).finally(settled);
    });
  const ended = async (): Promise<IteratorResult<Uint8Array>> => {
    const closed = source.return?.(); // waits for the chunk that is under way
    if (!signal.aborted) await closed;
    return { done: true, value: undefined };
  };
  return { [Symbol.asyncIterator]: () => ({ next, return: ended }) };
}

async function* readLines(input: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Intake> {
  let any = false;
  for await (const { number, bytes } of linesOf(chunks, LIMITS.line)) {
    const where = `${input}:${number}`;
    if (bytes === null)
      yield unreadBy(new OnRecordError('TOO_LARGE', where, { detail: `a line of more than ${LIMITS.line} bytes` }));
    else if (isBlank(bytes)) continue;
    else yield taken({ bytes, format: 'jsonl', input: where });
    any = true;
  }
  if (!any) yield unreadBy(new OnRecordError('EMPTY_REPORT', input));
}

/** White space, zeros of UTF-16 and byte order marks only. */
const isBlank = (bytes: Uint8Array): boolean => bytes.length < 64 && bytes.every((byte) => byte <= 0x20 || BLANK.has(byte));
const BLANK: ReadonlySet<number> = new Set([0xef, 0xbb, 0xbf, 0xfe, 0xff]);

function taken(original: Original): Intake {
  try {
    return { kind: 'report', report: readOriginal(original), original };
  } catch (error) {
    return unreadBy(diskError(original.input, error));
  }
}

const unreadBy = (error: OnRecordError): Intake => ({ kind: 'unread', unread: unread(error) });

const NOTHING: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => ({
    next: () => Promise.reject(new OnRecordError('UNREADABLE', '-', { detail: 'there is no standard input here' })),
  }),
};

const HEAD = 4_096;

/** The first bytes, and the whole stream again. A stream that breaks early breaks at the same place when it is read again. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  const rest = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let broken: { readonly cause: unknown } | null = null;
  for (let size = 0; size < HEAD && broken === null; ) {
    const next = await rest.next().catch((cause: unknown) => ({ cause }));
    if ('cause' in next) broken = next;
    else if (next.done === true) break;
    else {
      first.push(next.value);
      size += next.value.length;
    }
  }
  return { head: Buffer.concat(first), all: chain(first, broken, rest) };
}

async function* chain(
  first: readonly Uint8Array[],
  broken: { readonly cause: unknown } | null,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* first;
    if (broken !== null) throw broken.cause;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function collect(input: string, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LIMITS.file) throw new OnRecordError('TOO_LARGE', input, { detail: `more than ${LIMITS.file} bytes` });
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

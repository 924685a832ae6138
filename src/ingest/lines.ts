import { utf16Mark } from './charset.ts';

/** One line of bytes, line end off; `null` when it is longer than allowed (then it was never held). Numbered from 1. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

interface LineEnd {
  readonly bytes: Uint8Array;
  /** What to put before each line but the first, so that it can be decoded alone. */
  readonly mark: Uint8Array;
}

const ENDS: Readonly<Record<'utf-8' | 'utf-16le' | 'utf-16be', LineEnd>> = {
  'utf-8': { bytes: Uint8Array.of(0x0a), mark: Uint8Array.of() },
  'utf-16le': { bytes: Uint8Array.of(0x0a, 0), mark: Uint8Array.of(0xff, 0xfe) },
  'utf-16be': { bytes: Uint8Array.of(0, 0x0a), mark: Uint8Array.of(0xfe, 0xff) },
};

/** Cuts a stream of bytes into lines, holding no more than one. `limit`: bytes a line may have. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let holder: Holder | null = null;
  let end = ENDS['utf-8'];
  for await (const chunk of evenChunks(chunks)) {
    if (holder === null) {
      end = ENDS[utf16Mark(chunk) ?? 'utf-8'];
      holder = new Holder(end.mark, limit);
    }
    let from = 0;
    for (let at = endAt(chunk, end.bytes, from); at >= 0; at = endAt(chunk, end.bytes, from)) {
      holder.hold(chunk.subarray(from, at));
      yield holder.take();
      from = at + end.bytes.length;
    }
    holder.hold(chunk.subarray(from));
  }
  if (holder !== null && !holder.isEmpty) yield holder.take();
}

/** Where the next line ends; -1 when not in this chunk. A line end of two bytes starts at an even place. */
function endAt(chunk: Uint8Array, end: Uint8Array, from: number): number {
  if (end.length === 1) return chunk.indexOf(0x0a, from);
  for (let i = from; i + 1 < chunk.length; i += 2) if (chunk[i] === end[0] && chunk[i + 1] === end[1]) return i;
  return -1;
}

/** The same bytes in chunks of even length, the last one apart: a code unit of two bytes is never torn. */
async function* evenChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let odd: Uint8Array = Uint8Array.of();
  for await (const chunk of chunks) {
    const whole = odd.length === 0 ? chunk : Buffer.concat([odd, chunk]);
    const even = whole.length - (whole.length % 2);
    odd = whole.subarray(even);
    if (even > 0) yield whole.subarray(0, even);
  }
  if (odd.length > 0) yield odd;
}

class Holder {
  private readonly mark: Uint8Array;
  private readonly limit: number;
  private parts: Uint8Array[] = [];
  private size = 0;
  private number = 1;

  constructor(mark: Uint8Array, limit: number) {
    this.mark = mark;
    this.limit = limit;
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  /** Counts on beyond the limit, but keeps nothing of such a line. */
  hold(part: Uint8Array): void {
    this.size += part.length;
    if (this.size > this.limit) this.parts = [];
    else if (part.length > 0) this.parts.push(part);
  }

  take(): Line {
    const bytes = this.size > this.limit ? null : Buffer.concat(this.number === 1 ? this.parts : [this.mark, ...this.parts]);
    const line = { number: this.number, bytes };
    this.number += 1;
    this.parts = [];
    this.size = 0;
    return line;
  }
}

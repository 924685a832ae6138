import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { type Span, spanWithin } from '../model/span.ts';
import type { Bounds } from './match.ts';
import { rarity } from './rarity.ts';
import { type Passages, WORD } from './words.ts';

/** One, two or three paragraphs in a row from the closing part of a report. */
export interface Window {
  /** Words of the report. */
  readonly words: Bounds;
  readonly at: Span;
}

/** The closing paragraphs of a report, as they are compared; some hundred bytes. */
export interface Closing {
  readonly place: number;
  readonly id: string;
  readonly day: number | null;
  readonly length: number;
  /** Of each paragraph its first word, the one after its last, and where these begin and end in the text. */
  readonly paragraphs: Uint32Array;
  /** Lengths of the windows as vectors of their content words, IN_A_ROW for each first paragraph; 0 where there is none. */
  readonly norms: Float64Array;
  /** Stems of the content words, ascending, and which paragraphs have each: one bit a paragraph. */
  readonly stem: Uint32Array;
  readonly inside: Uint8Array;
}

/** Agencies put standing paragraphs last: what begins before this share of the body is news. */
const CLOSING = 0.45;
/** Shorter paragraphs agree by chance, longer ones are no paragraphs. */
const LEAST_WORDS = 18;
const MOST_WORDS = 300;
/** Standing paragraphs may be parted anew from day to day: so many in a row are compared as one. */
const IN_A_ROW = 3;
const PARAGRAPHS = 8;

interface Paragraph {
  readonly from: number;
  readonly to: number;
}

export function closingOf(report: Passages, place: number): Closing {
  const paragraphs = closingParagraphs(report);
  const { start, end, stem: stems, flags } = report.words;
  const masks = new Map<number, number>();
  paragraphs.forEach(({ from, to }, p) => {
    if (to - from > MOST_WORDS) return;
    for (let i = from; i < to; i += 1) {
      const stem = stems[i] ?? 0;
      if (((flags[i] ?? 0) & WORD.common) === 0) masks.set(stem, (masks.get(stem) ?? 0) | (1 << p));
    }
  });
  const rows = [...masks].sort((a, b) => a[0] - b[0]);
  const { id, day, length } = report;
  return {
    place,
    id,
    day,
    length,
    paragraphs: Uint32Array.from(paragraphs.flatMap(({ from, to }) => [from, to, start[from] ?? 0, end[to - 1] ?? 0])),
    norms: normsOf(paragraphs, rows),
    stem: Uint32Array.from(rows, ([stem]) => stem),
    inside: Uint8Array.from(rows, ([, mask]) => mask),
  };
}

function closingParagraphs({ words: { flags } }: Passages): Paragraph[] {
  const starts: number[] = [];
  let [body, end] = [0, 0];
  for (let i = 0; i < flags.length; i += 1) {
    const flag = flags[i] ?? 0;
    if ((flag & WORD.body) === 0) continue;
    if ((flag & WORD.paragraph) !== 0) starts.push(i);
    body += 1;
    end = i + 1;
  }
  const paragraphs = starts.map((from, i) => ({ from, to: starts[i + 1] ?? end }));
  const first = end - body;
  return paragraphs.filter(({ from }) => from - first >= CLOSING * body).slice(-PARAGRAPHS);
}

function normsOf(paragraphs: readonly Paragraph[], rows: readonly (readonly [stem: number, mask: number])[]): Float64Array {
  const norms = new Float64Array(paragraphs.length * IN_A_ROW);
  const squares = rows.map(([stem]) => rarity(stem) ** 2);
  for (let window = 0; window < norms.length; window += 1) {
    const [first, last] = rowOf(window);
    const [from, to] = [paragraphs[first]?.from ?? 0, paragraphs[last]?.to ?? 0];
    if (to - from < LEAST_WORDS || to - from > MOST_WORDS) continue;
    let sum = 0;
    for (let i = 0; i < rows.length; i += 1) if (has(rows[i]?.[1] ?? 0, first, last)) sum += squares[i] ?? 0;
    norms[window] = Math.sqrt(sum);
  }
  return norms;
}

/** First and last paragraph of a window. */
function rowOf(window: number): readonly [first: number, last: number] {
  const first = Math.floor(window / IN_A_ROW);
  return [first, first + (window % IN_A_ROW)];
}

/** Of a window by its number. */
export function windowAt({ paragraphs, length }: Closing, window: number): Window {
  const [first, last] = rowOf(window);
  const [from = 0, , start = 0] = paragraphs.subarray(first * 4);
  const [, to = 0, , end = 0] = paragraphs.subarray(last * 4);
  return { words: [from, to], at: spanWithin(length, start, end) };
}

/** Whether one of the paragraphs from `first` to `last` is in the mask. */
const has = (mask: number, first: number, last: number): boolean => ((mask >>> first) & ((1 << (last - first + 1)) - 1)) !== 0;

/** Windows of two reports that are alike, by number. */
export interface Alike {
  readonly t: number;
  readonly s: number;
  readonly likeness: number;
}

/** Whether all of both is alike: what is like one is as like the other. */
export const areSame = (a: Closing, b: Closing): boolean =>
  isEqual(a.norms, b.norms) && isEqual(a.stem, b.stem) && isEqual(a.inside, b.inside);

function isEqual(a: Float64Array | Uint32Array | Uint8Array, b: Float64Array | Uint32Array | Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

/** By cosine, from `least` on. */
export function alike(t: Closing, s: Closing, least: number): Alike[] {
  const shared = sharedStems(t, s);
  const shortest = s.norms.reduce((norm, one) => (one > 0 ? Math.min(norm, one) : norm), Infinity);
  const found: Alike[] = [];
  t.norms.forEach((norm, a) => {
    if (norm === 0) return;
    const mine = shared.filter(({ t: mask }) => has(mask, ...rowOf(a)));
    const most = mine.reduce((sum, { square }) => sum + square, 0);
    // Even with the shortest window of the other this one would not reach the least.
    if (most < least * norm * shortest) return;
    s.norms.forEach((other, b) => {
      // Nor would two of which one is much the shorter.
      if (other === 0 || most < least * norm * other || norm < least * other || other < least * norm) return;
      const [first, last] = rowOf(b);
      let dot = 0;
      for (const { s: mask, square } of mine) if (has(mask, first, last)) dot += square;
      if (dot >= least * norm * other) found.push({ t: a, s: b, likeness: dot / (norm * other) });
    });
  });
  return found;
}

interface SharedStem {
  readonly t: number;
  readonly s: number;
  readonly square: number;
}

function sharedStems(t: Closing, s: Closing): SharedStem[] {
  const found: SharedStem[] = [];
  for (let [i, j] = [0, 0]; i < t.stem.length && j < s.stem.length; ) {
    const [a, b] = [t.stem[i] ?? 0, s.stem[j] ?? 0];
    if (a === b) found.push({ t: t.inside[i] ?? 0, s: s.inside[j] ?? 0, square: rarity(a) ** 2 });
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return found;
}

export function saveClosing(out: ByteWriter, { place, id, day, length, paragraphs, norms, stem, inside }: Closing): void {
  out.text(id);
  out.numbers([day === null ? 0 : 1, day ?? 0, place, length, norms.length]);
  for (const norm of norms) out.double(norm);
  for (const array of [paragraphs, stem, inside]) out.raw(array);
}

export function loadClosing(from: ByteReader): Closing {
  const id = from.text() ?? '';
  const [dated = 0, day = 0, place = 0, length = 0, many = 0] = from.words();
  const norms = Float64Array.from({ length: many }, () => from.double());
  const [paragraphs, stem, inside] = [from.longs(), from.longs(), from.octets()];
  return { id, day: dated === 1 ? day | 0 : null, place, length, paragraphs, norms, stem, inside };
}

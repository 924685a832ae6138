import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { type Span, spanWithin } from '../model/span.ts';
import { rarity } from './rarity.ts';
import { type Passages, WORD } from './words.ts';

/** One, two or three paragraphs in a row from the closing part of a report. */
export interface Window {
  /** Words of the report. */
  readonly from: number;
  readonly to: number;
  readonly at: Span;
  /** Of its first and last paragraph. */
  readonly first: number;
  readonly last: number;
  /** Of the weights of its content words. */
  readonly norm: number;
}

/** The closing paragraphs of a report, as they are compared. */
export interface Closing {
  readonly place: number;
  readonly id: string;
  readonly day: number | null;
  readonly length: number;
  readonly windows: readonly Window[];
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
  const masks = new Map<number, number>();
  paragraphs.forEach(({ from, to }, p) => {
    if (to - from > MOST_WORDS) return;
    for (let i = from; i < to; i += 1) {
      const stem = report.words.stem[i] ?? 0;
      if (((report.words.flags[i] ?? 0) & WORD.common) === 0) masks.set(stem, (masks.get(stem) ?? 0) | (1 << p));
    }
  });
  const rows = [...masks].sort((a, b) => a[0] - b[0]);
  const { id, day, length } = report;
  return {
    place,
    id,
    day,
    length,
    windows: windowsOf(report, paragraphs, rows),
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

function windowsOf(
  report: Passages,
  paragraphs: readonly Paragraph[],
  rows: readonly (readonly [stem: number, mask: number])[],
): Window[] {
  const { start, end } = report.words;
  return paragraphs.flatMap(({ from }, first) =>
    paragraphs.slice(first, first + IN_A_ROW).flatMap(({ to }, more): Window[] => {
      if (to - from < LEAST_WORDS || to - from > MOST_WORDS) return [];
      const last = first + more;
      const norm = Math.sqrt(sumOf(rows.map(([stem, mask]) => (has(mask, first, last) ? rarity(stem) ** 2 : 0))));
      return [{ from, to, at: spanWithin(report.length, start[from] ?? 0, end[to - 1] ?? 0), first, last, norm }];
    }),
  );
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Whether one of the paragraphs from `first` to `last` is in the mask. */
const has = (mask: number, first: number, last: number): boolean => ((mask >>> first) & ((1 << (last - first + 1)) - 1)) !== 0;

/** The cosine of each window of one report with each of the other. */
export function likenesses(t: Closing, s: Closing): { readonly t: Window; readonly s: Window; readonly likeness: number }[] {
  const shared = sharedStems(t, s);
  if (shared.length === 0) return [];
  return t.windows.flatMap((a) => {
    const mine = shared.filter(({ t: mask }) => has(mask, a.first, a.last));
    return s.windows.map((b) => {
      let dot = 0;
      for (const { s: mask, square } of mine) if (has(mask, b.first, b.last)) dot += square;
      return { t: a, s: b, likeness: dot === 0 ? 0 : dot / (a.norm * b.norm) };
    });
  });
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

export function saveClosing(out: ByteWriter, { place, id, day, length, windows, stem, inside }: Closing): void {
  out.text(id);
  out.numbers([day === null ? 0 : 1, day ?? 0, place, length, windows.length]);
  for (const one of windows) {
    out.numbers([one.from, one.to, one.at.start, one.at.end, one.first, one.last]);
    out.double(one.norm);
  }
  out.raw(stem);
  out.raw(inside);
}

export function loadClosing(from: ByteReader): Closing {
  const id = from.text() ?? '';
  const [dated = 0, day = 0, place = 0, length = 0, windows = 0] = from.words();
  const read = (): Window => {
    const [start = 0, to = 0, a = 0, b = 0, first = 0, last = 0] = from.words();
    return { from: start, to, at: spanWithin(length, a, b), first, last, norm: from.double() };
  };
  return {
    id,
    day: dated === 1 ? day | 0 : null,
    place,
    length,
    windows: Array.from({ length: windows }, read),
    stem: from.longs(),
    inside: from.octets(),
  };
}

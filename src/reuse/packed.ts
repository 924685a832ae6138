import { type Passages, WORD } from './words.ts';

/** What is still asked of a word once its report is met, as bits. */
export const MARK = {
  opens: 1,
  paragraph: 2,
  body: 4,
  /** A number, name or negation: a change of it is an edit. */
  telling: 8,
  /** A number or negation: so is its being put in or left out. */
  hard: 16,
  /** Its place is in the index, by the five words from it, by the eight words from it. */
  narrow: 32,
  wide: 64,
} as const;

/** Words as the index keeps them. */
export interface Packed {
  readonly key: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Bits of MARK. */
  readonly marks: Uint8Array;
}

/** Agencies put standing paragraphs last: what begins before this share of the body is news. */
const CLOSING = 0.45;
/** A report's news stands in its headline and in this share of its body. */
const LEAD = 1 / 3;

/** The parts of a report by word: `[0, lead)` is headline and opening, `[closing, end)` the closing part. */
export interface Parts {
  readonly lead: number;
  readonly closing: number;
  /** How many words its body has. */
  readonly body: number;
}

export function packed({ words: { key, start, end, flags } }: Passages): Packed {
  const marks = new Uint8Array(flags.length);
  for (let i = 0; i < marks.length; i += 1) marks[i] = markOf(flags[i] ?? 0);
  return { key, start, end, marks };
}

function markOf(flag: number): number {
  // A capital that only opens a sentence is no name.
  const capital = (flag & WORD.capital) !== 0 && (flag & WORD.opens) === 0;
  const hard = (flag & (WORD.number | WORD.spelled | WORD.negation)) !== 0;
  return (
    ((flag & WORD.opens) !== 0 ? MARK.opens : 0) |
    ((flag & WORD.paragraph) !== 0 ? MARK.paragraph : 0) |
    ((flag & WORD.body) !== 0 ? MARK.body : 0) |
    (hard || capital || (flag & WORD.name) !== 0 ? MARK.telling : 0) |
    (hard ? MARK.hard : 0)
  );
}

export function parts({ words: { flags } }: Passages): Parts {
  let all = 0;
  for (const flag of flags) if ((flag & WORD.body) !== 0) all += 1;
  let [before, lead, closing] = [0, -1, -1];
  for (let i = 0; i < flags.length; i += 1) {
    if (lead < 0 && before >= LEAD * all && all > 0) lead = i;
    if (closing < 0 && before >= CLOSING * all && all > 0) closing = i;
    if (((flags[i] ?? 0) & WORD.body) !== 0) before += 1;
  }
  return { lead: lead < 0 ? flags.length : lead, closing: closing < 0 ? flags.length : closing, body: all };
}

import { fold } from '../lexicon/fold.ts';
import { STOPWORDS } from '../lexicon/stopwords.ts';
import { stem } from './stem.ts';

/** What is known of a word, as bits of `Words.flags`. */
export const WORD = {
  /** Begins with a capital letter. */
  capital: 1,
  number: 2,
  /** "not", "no", the "t" of "didn't". */
  negation: 4,
  /** Too common to tell reports apart. */
  common: 8,
  /** Inside quotation marks. */
  quoted: 16,
  body: 32,
  headline: 64,
  /** Part of a proper name. */
  name: 128,
  /** First of its sentence. */
  opens: 256,
  /** First of its paragraph. */
  paragraph: 512,
  /** A number in letters, from two on: "one" is as often a pronoun. */
  spelled: 1024,
} as const;

/** The words of a report's read blocks in text order: what each is compared by, where it stands, what is known of it. */
export interface Words {
  /** Of the folded word. */
  readonly key: Uint32Array;
  /** Of the word without its inflection. */
  readonly stem: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Bits of WORD. */
  readonly flags: Uint16Array;
}

// "2,000", "3.5" and "10:30" are one word; "1990s", "don" + "t" and "Tarsk" + "s" come of the second form.
const FORM = /\d{1,15}(?:[.,:]\d{1,15}){1,8}(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]{1,64}/gu;

const NEGATIONS: ReadonlySet<string> = new Set('not no never nor neither none nobody nothing nowhere without cannot'.split(' '));

const NUMBERS: ReadonlySet<string> = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty ' +
    'thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens ' +
    'half twice double triple'
  ).split(' '),
);

/** FNV-1a over UTF-16 code units, 32 bits, with the last mix of MurmurHash3 so that all bits count. */
export function keyOf(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Gathers words block by block; every block must follow the one before it. */
export class WordScanner {
  private readonly rows: number[][] = [[], [], [], [], []];
  private readonly seen = new Map<string, readonly [key: number, stem: number, flags: number]>();
  /** Folded content words by the key of their stem, first form met. */
  readonly spelled = new Map<number, string>();

  get length(): number {
    return this.rows[0]?.length ?? 0;
  }

  /** The words of `text.slice(start, end)`, each with `flags` and what its letters tell. */
  scan(text: string, start: number, end: number, flags: number): void {
    let first: number = WORD.paragraph;
    let before = '';
    for (const { 0: form, index } of text.slice(start, end).matchAll(FORM)) {
      const [key, root, own] = this.known(form);
      const at = start + index;
      const not = form === 't' && before.endsWith('n') && /['’]/.test(text.charAt(at - 1)) ? WORD.negation : 0;
      this.push(key, root, at, at + form.length, flags | own | first | not);
      first = 0;
      before = form;
    }
  }

  private push(...row: readonly [key: number, stem: number, start: number, end: number, flags: number]): void {
    for (let i = 0; i < row.length; i += 1) this.rows[i]?.push(row[i] ?? 0);
  }

  private known(form: string): readonly [key: number, stem: number, flags: number] {
    const found = this.seen.get(form);
    if (found !== undefined) return found;
    const word = fold(form);
    const root = stem(word);
    const common = STOPWORDS.has(word) || (word.length < 3 && !/\d/.test(word));
    const flags =
      (/^\p{Lu}/u.test(form) ? WORD.capital : 0) |
      (/\d/.test(form) ? WORD.number : 0) |
      (NEGATIONS.has(word) ? WORD.negation : 0) |
      (NUMBERS.has(word) ? WORD.spelled : 0) |
      (common ? WORD.common : 0);
    const made = [keyOf(word), keyOf(root), flags] as const;
    this.seen.set(form, made);
    if (!common && !this.spelled.has(made[1])) this.spelled.set(made[1], word);
    return made;
  }

  words(): Words {
    const [key = [], root = [], start = [], end = [], flags = []] = this.rows;
    return {
      key: Uint32Array.from(key),
      stem: Uint32Array.from(root),
      start: Uint32Array.from(start),
      end: Uint32Array.from(end),
      flags: Uint16Array.from(flags),
    };
  }
}

/** What finding reuse needs to know of a report. */
export interface Passages {
  readonly id: string;
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
  readonly words: Words;
  /** Of the day it was published, days since 1970; `null` where not known. */
  readonly day: number | null;
  readonly agency: string | null;
  readonly outlet: string | null;
}

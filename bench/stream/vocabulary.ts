import { DOCUMENT_FREQUENCY } from '../../src/lexicon/document-frequency.ts';
import { fold } from '../../src/lexicon/fold.ts';
import { WORD, WordScanner } from '../../src/reuse/words.ts';
import { ENDS, MIDDLES, STARTS } from '../invented.ts';
import { mixed } from './random.ts';

/** Words that any report may use, commonest first: those of the shipped table of common words, so that it serves as it does for real news, then invented ones. */
export const COMMON_WORDS = 40_000;
const NAMES = 0x4000_0000;
const NUMBERS = 0x7000_0000;
const SYLLABLES = STARTS.length * MIDDLES.length * ENDS.length;
/** So many names and numbers that were last met are kept. */
const KEPT = 1 << 15;

/** The word of a name. There are about ten million. */
export const nameId = (number: number): number => NAMES + number;
export const numberId = (value: number): number => NUMBERS + value;
export const isName = (id: number): boolean => id >= NAMES && id < NUMBERS;

const from = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

function syllable(n: number): string {
  const start = n % STARTS.length;
  const rest = Math.floor(n / STARTS.length);
  return from(STARTS, start) + from(MIDDLES, rest) + from(ENDS, Math.floor(rest / MIDDLES.length));
}

/** Different for each number below the square of SYLLABLES. */
function invented(number: number): string {
  const turn = Math.floor(number / SYLLABLES);
  // Both factors have no divisor in common with SYLLABLES, so that no two numbers give one word.
  const first = (mixed(turn, 1) + number * 7919) % SYLLABLES;
  return syllable(first) + (turn === 0 ? '' : syllable((turn * 1009 + first * 7) % SYLLABLES));
}

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** 2300 as "2,300". */
const grouped = (value: number): string => String(value).replace(/(\d)(\d{3})$/u, '$1,$2');

/**
 * All words by number: literal ones, those that any report may use, and beyond these names and numbers. What reuse and grouping
 * know of a word stands in columns, a row a word: an object each would be a miss of the cache each.
 */
export class Vocabulary {
  private readonly literal = new Map<string, number>();
  private readonly kept = new Map<number, number>();
  private readonly plain: number;
  readonly key: Uint32Array;
  readonly stem: Uint32Array;
  /** Bits of WORD that the letters tell. */
  readonly flags: Uint16Array;
  readonly form: string[] = [];
  readonly folded: string[] = [];

  /** `literal`: English words that the reports use. */
  constructor(literal: readonly string[]) {
    const words = [...new Set(literal)];
    for (const [id, word] of words.entries()) this.literal.set(word, id);
    const tabled = [...DOCUMENT_FREQUENCY].map(([word]) => word);
    const common = Array.from({ length: COMMON_WORDS }, (_, rank) => tabled[rank] ?? invented(rank));
    this.plain = words.length + COMMON_WORDS;
    const rows = this.plain + KEPT;
    [this.key, this.stem, this.flags] = [new Uint32Array(rows), new Uint32Array(rows), new Uint16Array(rows)];
    this.put([...words, ...common], 0);
  }

  /** Number of a literal word. */
  id(word: string): number {
    const id = this.literal.get(word);
    if (id === undefined) throw new RangeError(`not among the literal words: ${word}`);
    return id;
  }

  commonId(rank: number): number {
    return this.literal.size + rank;
  }

  /** Row of a word; another word may take it after thousands of others were asked for. */
  row(id: number): number {
    if (id < this.plain) return id;
    const found = this.kept.get(id);
    if (found !== undefined) return found;
    if (this.kept.size === KEPT) this.kept.clear();
    const row = this.plain + this.kept.size;
    this.put([isName(id) ? `${capital(invented(COMMON_WORDS + id - NAMES))}o` : grouped(id - NUMBERS)], row);
    this.kept.set(id, row);
    return row;
  }

  private put(forms: readonly string[], at: number): void {
    const scanner = new WordScanner();
    const text = forms.join(' ');
    scanner.scan(text, 0, text.length, 0);
    const { key, stem, flags } = scanner.words();
    if (key.length !== forms.length) throw new RangeError('a form is not one word');
    this.key.set(key, at);
    this.stem.set(stem, at);
    for (const [i, form] of forms.entries()) {
      this.flags[at + i] = (flags[i] ?? 0) & ~WORD.paragraph;
      this.form[at + i] = form;
      this.folded[at + i] = fold(form);
    }
  }
}

import { fold } from '../../src/lexicon/fold.ts';
import { WORD, WordScanner } from '../../src/reuse/words.ts';
import { ENDS, MIDDLES, STARTS } from '../invented.ts';
import { mixed } from './random.ts';

/** A word as it is printed and as reuse and grouping know it. */
export interface Entry {
  readonly form: string;
  /** As compared: without capitals. */
  readonly folded: string;
  readonly key: number;
  readonly stem: number;
  /** Bits of WORD that its letters tell. */
  readonly flags: number;
}

/** Invented words that any report may use. */
export const COMMON_WORDS = 40_000;
const NAMES = 0x4000_0000;
const NUMBERS = 0x8000_0000;
const SYLLABLES = STARTS.length * MIDDLES.length * ENDS.length;
/** Words met again and again are kept, and so many others for a while. */
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

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** All words by number: literal ones, the invented common ones after them, and beyond these names and numbers. */
export class Vocabulary {
  private readonly plain: readonly Entry[];
  private readonly opening: readonly Entry[];
  private readonly literal = new Map<string, number>();
  private readonly kept = new Map<number, Entry>();

  /** `literal`: English words that the reports use. */
  constructor(literal: readonly string[]) {
    const words = [...new Set(literal)];
    for (const [id, word] of words.entries()) this.literal.set(word, id);
    const common = Array.from({ length: COMMON_WORDS }, (_, rank) => invented(rank));
    this.plain = entries([...words, ...common]);
    this.opening = entries(this.plain.map(({ form }) => capital(form)));
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

  /** The word of this number, with a capital where it opens a sentence. */
  entry(id: number, opens: boolean): Entry {
    const plain = (opens ? this.opening : this.plain)[id];
    return plain ?? this.rare(id);
  }

  private rare(id: number): Entry {
    const found = this.kept.get(id);
    if (found !== undefined) return found;
    const form = isName(id) ? `${capital(invented(COMMON_WORDS + id - NAMES))}o` : grouped(id - NUMBERS);
    const [made] = entries([form]);
    if (made === undefined) throw new RangeError(`no word: ${id}`);
    if (this.kept.size >= KEPT) this.kept.clear();
    this.kept.set(id, made);
    return made;
  }
}

/** 2300 as "2,300". */
const grouped = (value: number): string => String(value).replace(/(\d)(\d{3})$/u, '$1,$2');

function entries(forms: readonly string[]): Entry[] {
  const scanner = new WordScanner();
  const text = forms.join(' ');
  scanner.scan(text, 0, text.length, 0);
  const { key, stem, flags } = scanner.words();
  if (key.length !== forms.length) throw new RangeError('a form is not one word');
  return forms.map((form, i) => ({
    ...{ form, folded: fold(form), key: key[i] ?? 0, stem: stem[i] ?? 0 },
    flags: (flags[i] ?? 0) & ~WORD.paragraph,
  }));
}

import type { Name } from '../../model/entity.ts';
import type { Layers } from '../../model/layers.ts';
import { type Pieces, type Span, span } from '../../model/span.ts';

const NONE: readonly number[] = [];

/** The tokens of a report with the trees of its sentences. */
export class Tree {
  readonly text: string;
  private readonly tokens: Layers['tokens'];
  private readonly parse: Layers['parse'];
  /** By token, those that hang on it, where any do. */
  private readonly hanging: (number[] | undefined)[];
  /** Words as asked for before. */
  private readonly words: string[] = [];
  /** Tokens of proper names, where these were given. */
  private readonly names: ReadonlyMap<number, Name['type']>;
  /** The first and last token below each token, itself included. */
  private readonly first: Int32Array;
  private readonly last: Int32Array;

  constructor(text: string, tokens: Layers['tokens'], parse: Layers['parse'], names: readonly Name[] = []) {
    this.text = text;
    this.tokens = tokens;
    this.parse = parse;
    this.first = Int32Array.from(tokens, (_, i) => i);
    this.last = Int32Array.from(tokens, (_, i) => i);
    this.hanging = new Array(tokens.length);
    for (let i = 0; i < tokens.length; i += 1) {
      this.widen(i);
      this.hang(i);
    }
    this.names = new Map(names.flatMap(({ at, type }) => this.between(at.start, at.end).map((token) => [token, type] as const)));
  }

  /** A tree is as deep as its sentence is long at most, and no sentence is longer than a window of the model. */
  private widen(token: number): void {
    for (let above = this.head(token); above !== null; above = this.head(above)) {
      if ((this.first[above] ?? 0) > token) this.first[above] = token;
      if ((this.last[above] ?? 0) < token) this.last[above] = token;
    }
  }

  private hang(token: number): void {
    const above = this.head(token);
    if (above === null) return;
    const others = this.hanging[above];
    if (others === undefined) this.hanging[above] = [token];
    else others.push(token);
  }

  get size(): number {
    return this.tokens.length;
  }

  /** In lower case, apostrophes straight. */
  word(token: number): string {
    const known = this.words[token];
    if (known !== undefined) return known;
    const word = this.printed(token).toLowerCase().replaceAll('’', "'");
    if (token >= 0 && token < this.tokens.length) this.words[token] = word;
    return word;
  }

  /** As printed. */
  printed(token: number): string {
    const at = this.tokens[token]?.at;
    return at === undefined ? '' : this.text.slice(at.start, at.end);
  }

  /** Whether it is printed with a capital. */
  capital(token: number): boolean {
    return /^\p{Lu}/u.test(this.printed(token));
  }

  /** In lower case, what a hyphen ties to a word from before: "cease-" of "fire" in "cease-fire"; empty where nothing does. */
  hyphened(token: number): string {
    const [before, hyphen, at] = [this.tokens[token - 2]?.at, this.tokens[token - 1]?.at, this.tokens[token]?.at];
    if (before === undefined || hyphen === undefined || at === undefined || this.word(token - 1) !== '-') return '';
    return before.end === hyphen.start && hyphen.end === at.start ? `${this.word(token - 2)}-` : '';
  }

  /** Whether it belongs to one of the proper names that the tree was made with. */
  isNamed(token: number): boolean {
    return this.names.has(token);
  }

  /** Whether it belongs to the name of a person. */
  isPerson(token: number): boolean {
    return this.names.get(token) === 'PER';
  }

  head(token: number): number | null {
    return this.parse[token]?.head ?? null;
  }

  relation(token: number): string {
    return this.parse[token]?.relation ?? '';
  }

  upos(token: number): string {
    return this.parse[token]?.upos ?? '';
  }

  /** In lower case. */
  lemma(token: number): string {
    return (this.parse[token]?.lemma ?? this.word(token)).toLowerCase();
  }

  /** First and last token below a token, itself included. */
  below(token: number): readonly [number, number] {
    return [this.first[token] ?? token, this.last[token] ?? token];
  }

  /** The tokens that hang on a token, in text order. */
  children(token: number): readonly number[] {
    return this.hanging[token] ?? NONE;
  }

  /** From one token to another, both included; `null` where there is none. */
  span(first: number, last: number): Span | null {
    const [a, b] = [this.tokens[first]?.at, this.tokens[last]?.at];
    return a === undefined || b === undefined || last < first ? null : span(this.text, a.start, b.end);
  }

  /** The tokens of a span in pieces. */
  within(pieces: Pieces): number[] {
    return pieces.flatMap(({ start, end }) => this.between(start, end));
  }

  /** The tokens that lie, wholly or in part, from one offset to another. */
  between(start: number, end: number): number[] {
    const found: number[] = [];
    for (let i = this.at(start); i < this.size && (this.tokens[i]?.at.start ?? end) < end; i += 1) found.push(i);
    return found;
  }

  /** Where a token begins. */
  startOf(token: number): number {
    return this.tokens[token]?.at.start ?? 0;
  }

  /** The first token that ends after an offset. */
  private at(offset: number): number {
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle]?.at.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

import { quotesIn } from './quotes.ts';
import type { Vocabulary, WordInput } from './vocabulary.ts';
import type { Window } from './window.ts';
import { cutsFor, parted, sentencesOf, tokensOf, type Words, wordsIn } from './words.ts';

/** A stretch of text that is read as one, with offsets into the text. Paragraphs are given in text order and do not overlap. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** Where its sentences begin: none is parsed across such a place. By default the paragraph is one sentence. */
  readonly sentences?: readonly { readonly start: number }[];
  /** What is parsed: words and punctuation as Universal Dependencies cut them, in text order. */
  readonly tokens?: readonly { readonly start: number; readonly end: number }[];
  /** Where words are parted ("can|not"); by default wherever a token would be without a word. */
  readonly cuts?: readonly number[];
}

/** As the model's `paragraph` input counts. */
const PLACE = { later: 0, opensParagraph: 1, opensText: 2, firstParagraph: 3 } as const;

interface ReadParagraph {
  readonly words: Words;
  readonly inputs: readonly WordInput[];
  readonly quotes: Uint8Array;
  readonly tokens: Int32Array;
  readonly sentences: Int32Array;
  readonly opens: number;
  readonly later: number;
}

/**
 * Whole paragraphs, as many as fit in `most` pieces. One that is longer is cut at the last sentence start that fits, else between
 * words, and its rest is a paragraph again. Throws RangeError for paragraphs out of order.
 */
export function* windowsOf(
  text: string,
  paragraphs: readonly Paragraph[],
  { vocabulary, most }: { readonly vocabulary: Vocabulary; readonly most: number },
): Generator<Window> {
  const packed = new Packing(vocabulary, most);
  for (const paragraph of readingOf(text, paragraphs, vocabulary)) {
    const size = paragraph.inputs.length;
    for (let from = 0; from < size; ) {
      const to = reach(paragraph, from, most);
      if (!packed.empty && (to < size || !packed.fits(paragraph, from))) yield packed.take();
      const end = to < size ? sentenceBreak(paragraph, from, to) : to;
      packed.add(paragraph, from, end);
      from = end;
    }
  }
  if (!packed.empty) yield packed.take();
}

function* readingOf(text: string, paragraphs: readonly Paragraph[], vocabulary: Vocabulary): Generator<ReadParagraph> {
  let tokens = 0;
  let sentences = 0;
  let before = 0;
  for (const [number, paragraph] of paragraphs.entries()) {
    if (!(paragraph.start >= before && paragraph.end >= paragraph.start && paragraph.end <= text.length))
      throw new RangeError(`paragraph ${number} [${paragraph.start}, ${paragraph.end}) is out of order or of the text`);
    before = paragraph.end;
    const given = paragraph.tokens ?? [];
    const whole = wordsIn(text, paragraph);
    const words = parted(whole, paragraph.cuts ?? cutsFor(whole, given));
    yield {
      words,
      inputs: words.starts.map((start, i) => vocabulary.inputOf(text.slice(start, words.ends[i]))),
      quotes: quotesIn(text, words),
      tokens: tokensOf(words, given, tokens),
      sentences: sentencesOf(words, paragraph.sentences ?? [], sentences),
      opens: number === 0 ? PLACE.opensText : PLACE.opensParagraph,
      later: number === 0 ? PLACE.firstParagraph : PLACE.later,
    };
    tokens += given.length;
    sentences += Math.max(1, paragraph.sentences?.length ?? 0);
  }
}

/** One past the last word that fits into `room` pieces from word `from` on. */
function reach({ inputs }: ReadParagraph, from: number, room: number): number {
  let used = 0;
  for (let i = from; i < inputs.length; i += 1) {
    used += inputs[i]?.pieces.length ?? 0;
    if (used > room) return i;
  }
  return inputs.length;
}

/** The last sentence start in (from, to], or `to` when there is none. */
function sentenceBreak({ sentences }: ReadParagraph, from: number, to: number): number {
  for (let i = to; i > from; i -= 1) if (sentences[i] !== sentences[i - 1]) return i;
  return to;
}

/** A window being filled. */
class Packing {
  private readonly vocabulary: Vocabulary;
  private readonly most: number;
  /** ids, shape, quote and paragraph of each piece, in four rows. */
  private readonly inputs: Int32Array;
  /** starts, ends, firsts, tokens and sentences of each word, in five rows. */
  private readonly words: Int32Array;
  private readonly width: number;
  private pieces = 1;
  private count = 0;

  constructor(vocabulary: Vocabulary, most: number) {
    this.vocabulary = vocabulary;
    this.most = most;
    this.width = most + 2;
    this.inputs = new Int32Array(4 * this.width);
    this.words = new Int32Array(5 * this.width);
  }

  get empty(): boolean {
    return this.count === 0;
  }

  /** Do the words of the paragraph from `from` on fit behind what is here? */
  fits(paragraph: ReadParagraph, from: number): boolean {
    return reach(paragraph, from, this.most + 1 - this.pieces) === paragraph.inputs.length;
  }

  add(paragraph: ReadParagraph, from: number, to: number): void {
    for (let i = from; i < to; i += 1) {
      const { words, width, count } = this;
      words[count] = paragraph.words.starts[i] ?? 0;
      words[count + width] = paragraph.words.ends[i] ?? 0;
      words[count + 2 * width] = this.pieces;
      words[count + 3 * width] = paragraph.tokens[i] ?? -1;
      words[count + 4 * width] = paragraph.sentences[i] ?? 0;
      this.count += 1;
      this.addPieces(paragraph, i);
    }
  }

  private addPieces(paragraph: ReadParagraph, word: number): void {
    const { inputs, width } = this;
    const { pieces, shape } = paragraph.inputs[word] ?? { pieces: [], shape: 0 };
    for (let i = 0; i < pieces.length; i += 1) {
      const at = this.pieces;
      inputs[at] = pieces[i] ?? 0;
      inputs[at + width] = shape;
      inputs[at + 2 * width] = paragraph.quotes[word] ?? 0;
      inputs[at + 3 * width] = word === 0 && i === 0 ? paragraph.opens : paragraph.later;
      this.pieces += 1;
    }
  }

  /** The window as far as it is filled; the next one begins empty. */
  take(): Window {
    const { inputs, words, width, count } = this;
    const size = this.pieces + 1;
    inputs[0] = this.vocabulary.first;
    inputs[size - 1] = this.vocabulary.last;
    for (let row = 1; row < 4; row += 1) {
      inputs[row * width] = 0;
      inputs[row * width + size - 1] = 0;
    }
    const input = (row: number): Int32Array => inputs.slice(row * width, row * width + size);
    const column = (row: number): Int32Array => words.slice(row * width, row * width + count);
    this.pieces = 1;
    this.count = 0;
    return {
      ...{ ids: input(0), shape: input(1), quote: input(2), paragraph: input(3) },
      ...{ starts: column(0), ends: column(1), firsts: column(2), tokens: column(3), sentences: column(4) },
    };
  }
}

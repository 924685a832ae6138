import { fold } from '../lexicon/fold.ts';
import { STOPWORDS } from '../lexicon/stopwords.ts';
import type { NewsEvent } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';
import type { Block } from '../model/layout.ts';
import { contains, overlaps, type Pieces, type Span, span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { ReuseLink } from '../model/story.ts';
import type { Timex } from '../model/timex.ts';
import { Intervals } from './intervals.ts';
import type { PlacedReport } from './placed.ts';
import { SPEECH_WORDS } from './speech-words.ts';
import { stem } from './stem.ts';

/** A word that carries meaning, by what it is compared by. */
export interface ContentWord {
  readonly stem: string;
  readonly at: Span;
  /** Capitalised where it stands, or a number: names weigh as such. */
  readonly name: boolean;
}

/** A report laid out for comparison with others of its story. */
export interface Laid {
  readonly placed: PlacedReport;
  readonly id: string;
  readonly text: string;
  /** Its place in canonical order. */
  readonly rank: number;
  /** In text order. */
  readonly words: readonly ContentWord[];
  readonly touching: Touching;
}

/** What of a report's layers stands at a place. */
interface Touching {
  readonly body: Intervals<Block>;
  readonly links: Intervals<ReuseLink>;
  readonly times: Intervals<Timex>;
  readonly events: Intervals<NewsEvent>;
  readonly figures: Intervals<Figure>;
  /** By content. */
  readonly statements: Intervals<Statement>;
  /** What analysts rejected. */
  readonly rejected: Intervals<Span>;
}

export function lay(placed: PlacedReport, rank: number): Laid {
  const { report, layers } = placed;
  const words = layers.tokens.flatMap(({ at, kind }): ContentWord[] => {
    if (kind !== 'word' && kind !== 'number') return [];
    return contentWords(report.text, at);
  });
  return { placed, id: report.id, text: report.text, rank, words, touching: touchingOf(placed) };
}

function touchingOf({ layers, placement, rejected = [] }: PlacedReport): Touching {
  const own = ({ at }: { readonly at: Span }): Span[] => [at];
  return {
    body: bodyOf(layers.layout.blocks),
    links: new Intervals(placement.links, ({ t }) => [t]),
    times: new Intervals(layers.times, own),
    events: new Intervals(layers.events, own),
    figures: new Intervals(layers.figures, own),
    statements: new Intervals(layers.statements, ({ content }) => content),
    rejected: new Intervals(rejected, (at) => [at]),
  };
}

/** The blocks that tell: no headline, byline or furniture. */
export const bodyOf = (blocks: readonly Block[]): Intervals<Block> =>
  new Intervals(
    blocks.filter(({ kind }) => kind === 'body' || kind === 'summary'),
    ({ at }) => [at],
  );

/** The words of a token that carry meaning. */
export const contentWords = (text: string, at: Span): ContentWord[] =>
  partsOf(text, at).flatMap((part) => contentWord(text, part));

/** "Kestria-Velmora" is two words here. */
function partsOf(text: string, at: Span): Span[] {
  const word = text.slice(at.start, at.end);
  if (!/[-–/]/u.test(word)) return [at];
  return [...word.matchAll(/[^-–/]+/gu)].map((part) => span(text, at.start + part.index, at.start + part.index + part[0].length));
}

function contentWord(text: string, at: Span): ContentWord[] {
  const word = text.slice(at.start, at.end);
  const plain = fold(word).replace(/^'|'s?$/gu, '');
  // "US" and "WHO" are names.
  if ((STOPWORDS.has(plain) || SPEECH_WORDS.has(plain)) && !/^[A-Z]{2,}$/u.test(word)) return [];
  if (!/[\p{L}\p{N}]/u.test(word)) return [];
  return [{ stem: stem(word), at, name: /^[\p{Lu}\p{N}]/u.test(word) }];
}

/** The content words inside pieces of a report, in text order. */
export function wordsIn({ words }: Pick<Laid, 'words'>, pieces: Pieces): ContentWord[] {
  return pieces.flatMap((piece) => {
    const found: ContentWord[] = [];
    for (let i = firstFrom(words, piece.start); i < words.length; i += 1) {
      const word = words[i];
      if (word === undefined || word.at.start >= piece.end) break;
      if (contains(piece, word.at)) found.push(word);
    }
    return found;
  });
}

/** Index of the first item that starts at or after an offset. */
export function firstFrom(items: readonly { readonly at: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.at.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentence a place stands in; the place itself where no sentence covers its start. */
export const sentenceOf = (laid: Laid, at: Span): Span => laid.placed.layers.sentences[sentenceIndex(laid, at)] ?? at;

/** Which sentence a place stands in; -1 where none covers its start. */
export function sentenceIndex({ placed }: Laid, at: Span): number {
  const { sentences } = placed.layers;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) break;
    if (at.start < sentence.start) high = middle - 1;
    else if (at.start >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** From here on the words of a passage count as taken over: more than half of it stands in the earlier report. */
const TAKEN = 0.6;

/**
 * The link that brought these words from an earlier report, if most of them came by one. Quotations are speech, not copy; a number,
 * name or negation that was edited on the way makes the words news again.
 */
export function copiedBy({ touching }: Laid, at: Span): ReuseLink | null {
  const length = at.end - at.start;
  let best: ReuseLink | null = null;
  let most = 0;
  for (const link of touching.links.touching(at)) {
    if (link.kind === 'quote') continue;
    const shared = Math.min(link.t.end, at.end) - Math.max(link.t.start, at.start);
    if (shared > most) [best, most] = [link, shared];
  }
  const edited = best?.edits.some(({ t }) => t !== null && overlaps(t, at)) ?? false;
  return most >= TAKEN * length && !edited ? best : null;
}

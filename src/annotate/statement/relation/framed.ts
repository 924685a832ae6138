import { ADVERBS } from '../../../lexicon/cue-words.ts';
import type { Rule } from '../../../model/rule.ts';
import { overlaps, type Pieces, type Span } from '../../../model/span.ts';
import type { Tree } from '../../parse/tree.ts';
import type { Relation } from './relation.ts';

/** A sentence by its tokens, the last one included. */
interface Sentence {
  readonly first: number;
  readonly last: number;
}

type Frame = Omit<Relation, 'confidence'>;

/** Set by hand: where the model has no relation of its own there are too few to count on development data (8, of which 6 are right). */
const RIGHT: Readonly<Record<string, number>> = { 'according-to@2': 0.7, 'in-words@2': 0.7, 'reportedly@3': 0.7 };

/** Reporting without a verb of saying that the model leaves out: "According to Kolm, …", "In his words, …", "reportedly". */
export function framed(tree: Tree, sentences: readonly Span[], known: readonly Relation[]): readonly Relation[] {
  const cues = known.flatMap(({ cue }) => cue).toSorted((a, b) => a.start - b.start);
  const found: Relation[] = [];
  let at = 0;
  for (const sentence of sentences) {
    while (at < cues.length && (cues[at]?.end ?? 0) <= sentence.start) at += 1;
    const tokens = tree.within([sentence]);
    const whole = { first: tokens[0] ?? 0, last: tokens.at(-1) ?? -1 };
    for (const token of tokens) {
      const frame = according(tree, token, whole) ?? inWords(tree, token, whole) ?? adverb(tree, token, whole);
      if (frame !== null && !taken(cues, at, frame.cue)) found.push({ ...frame, confidence: RIGHT[frame.rule] ?? 0.5 });
    }
  }
  return found;
}

function taken(cues: Pieces, from: number, cue: Pieces): boolean {
  const end = cue.at(-1)?.end ?? 0;
  for (let i = from; i < cues.length && (cues[i]?.start ?? end) < end; i += 1)
    if (cue.some((piece) => cues[i] !== undefined && overlaps(piece, cues[i] as Span))) return true;
  return false;
}

/** "According to the ministry, …"; "…, according to Lena Orsk, a mayor." */
function according(tree: Tree, token: number, sentence: Sentence): Frame | null {
  if (tree.word(token) !== 'according' || tree.word(token + 1) !== 'to') return null;
  const source = nominal(tree, token + 2, sentence);
  const cue = tree.span(token, token + 1);
  return source && cue && frame(tree, { source, cue: [cue], from: token, rule: 'according-to@2' }, sentence);
}

/** "In his words, …"; "in the words of Kolm, …". */
function inWords(tree: Tree, token: number, sentence: Sentence): Frame | null {
  if (tree.word(token) !== 'in') return null;
  const words = tree.head(token);
  if (words === null || !/^(?:words|view|opinion)$/.test(tree.word(words)) || tree.head(words) === null) return null;
  const of = tree.word(words + 1) === 'of';
  const owner = tree.children(words).find((child) => tree.relation(child) === 'nmod' && child !== token);
  if (owner === undefined) return null;
  const [first, last] = tree.below(owner);
  const source = of ? ([first + 1, last] as const) : ([first, tree.word(last) === "'s" ? last - 1 : last] as const);
  const pieces = of ? [tree.span(token, words + 1)] : [tree.span(token, token), tree.span(words, words)];
  const cue = pieces.filter((piece) => piece !== null);
  return frame(tree, { source, cue, from: token, rule: 'in-words@2' }, sentence, of ? last : words);
}

/** "Tarsk has reportedly closed the crossing": nobody is named; the rest of the clause is the content. */
function adverb(tree: Tree, token: number, sentence: Sentence): Frame | null {
  const verb = tree.head(token);
  if (!ADVERBS.has(tree.word(token)) || verb === null) return null;
  const cue = tree.span(token, token);
  const [first, last] = tree.below(verb);
  const end = trimmed(tree, Math.max(first, sentence.first), Math.min(last, sentence.last));
  const content = [tree.span(Math.max(first, sentence.first), token - 1), tree.span(token + 1, end)].filter(
    (piece) => piece !== null,
  );
  return cue && content.length > 0 ? { source: [], cue: [cue], content, rule: 'reportedly@3' } : null;
}

/** The phrase around the noun that begins at a token: its first and last word. */
function nominal(tree: Tree, token: number, { last }: Sentence): readonly [number, number] | null {
  let head = token;
  while (/^(?:compound|flat|amod|nummod|det|nmod)$/.test(tree.relation(head))) {
    const above = tree.head(head);
    if (above === null || above < head || above > last) break;
    head = above;
  }
  const end = tree.below(head)[1];
  return end >= token && end <= last ? [token, trimmed(tree, token, end)] : null;
}

interface Found {
  readonly source: readonly [number, number];
  readonly cue: Pieces;
  /** Where the frame begins. */
  readonly from: number;
  readonly rule: Rule;
}

/** No content is longer than this many tokens: where nobody ended a sentence, each of a thousand frames would have all of it. */
const LONGEST = 200;

/** What stands before the frame in its sentence, or after it where the frame opens the sentence. */
function frame(tree: Tree, { source, cue, from, rule }: Found, { first, last }: Sentence, to = source[1]): Frame | null {
  const named = tree.span(...source);
  const opens = from - first < 3;
  if ((opens ? last - to : from - first) > LONGEST) return null;
  const content = opens
    ? tree.span(to + (tree.word(to + 1) === ',' ? 2 : 1), trimmed(tree, to + 1, last))
    : tree.span(first, trimmed(tree, first, from - 1));
  return named && content && content.end - content.start > 3 ? { source: [named], cue, content: [content], rule } : null;
}

/** The last token that is no full stop or comma. */
function trimmed(tree: Tree, first: number, last: number): number {
  let end = last;
  while (end > first && /^[.,;:!?]$/.test(tree.word(end))) end -= 1;
  return end;
}

import { type Pieces, type Span, span } from '../../../model/span.ts';
import type { Tree } from '../../parse/tree.ts';

/** One of those whom source words name together. */
export interface Part {
  /** The noun with what stands before it and the prepositions that follow: "lawyers for both men", not ", who …" or "led by …". */
  readonly core: Span;
  /** The noun itself. */
  readonly head: Span;
  /** The noun in lower case. */
  readonly noun: string;
  /** Index of its token. */
  readonly token: number;
  /** A participle or an aside that followed was left out. */
  readonly cut: boolean;
}

/** Relations whose words add something beside a noun; they do not tell who it is. */
const ASIDE = new Set(['acl', 'appos', 'parataxis', 'conj', 'cc', 'punct', 'advcl', 'dislocated', 'list', 'orphan', 'dep']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'SYM', 'X']);
/** Before a noun these are no part of its phrase. */
const BEFORE = new Set(['cc', 'punct', 'mark', 'case']);
/** "such as Verel": what follows is an example, not who is meant. */
const EXAMPLES = /^(?:including|like|such|alongside|among)$/;
/** No source names more than so many. */
const MOST = 12;

/** Those who are named together in source words, by the tree: the noun that heads the words and what "and" joins to it. */
export function partsOf(tree: Tree, source: Pieces): readonly Part[] {
  const tokens = tree.within(source);
  const inside = new Set(tokens);
  const head = tokens.find((token) => {
    const above = tree.head(token);
    return (above === null || !inside.has(above)) && NOMINAL.has(tree.upos(token)) && tree.relation(token) !== 'punct';
  });
  if (head === undefined) return [];
  const joined = tree.children(head).filter((token) => inside.has(token) && token > head && isJoined(tree, token));
  return [head, ...joined.slice(0, MOST)].flatMap((token) => part(tree, token, inside) ?? []);
}

const isJoined = (tree: Tree, token: number): boolean => tree.relation(token) === 'conj' && NOMINAL.has(tree.upos(token));

function part(tree: Tree, token: number, inside: ReadonlySet<number>): Part | null {
  const children = tree.children(token).filter((child) => inside.has(child));
  const before = children.filter((child) => child < token && !BEFORE.has(tree.relation(child)) && !isAside(tree, child));
  const first = Math.min(token, ...before.map((child) => tree.below(child)[0]));
  const read = endOf(tree, token, inside);
  const last = wholeWords(tree, read, inside);
  // A noun right behind the one that the tree has as head is the head: "a security department official".
  const noun = last > read && /^(?:NOUN|PROPN)$/.test(tree.upos(last)) ? last : token;
  const [core, head] = [tree.span(first, last), tree.span(noun, noun)];
  if (core === null || head === null) return null;
  const follows = children.find((child) => child > last && tree.relation(child) !== 'punct');
  return { core, head, noun: tree.word(noun), token: noun, cut: follows !== undefined && tree.relation(follows) === 'acl' };
}

/** On over nouns that follow at once, and over what is written without a space. */
function wholeWords(tree: Tree, from: number, inside: ReadonlySet<number>): number {
  let last = from;
  for (let next = from + 1; inside.has(next); next += 1) {
    const [here, there] = [tree.span(last, last), tree.span(next, next)];
    const glued = here !== null && there?.start === here.end && !/^[,;:()"”.]/u.test(tree.word(next));
    const noun = /^(?:NOUN|PROPN)$/.test(tree.upos(next)) && (!isAside(tree, next) || tree.word(last) === "'s");
    if (!glued && !noun) break;
    last = next;
  }
  return last;
}

const isAside = (tree: Tree, token: number): boolean => ASIDE.has(tree.relation(token));

/** The last token of a noun's phrase: up to the first aside, its own or of what hangs on it. No source is deeper than its words are many. */
function endOf(tree: Tree, token: number, inside: ReadonlySet<number>): number {
  let last = token;
  for (let at: number | undefined = token; at !== undefined; ) {
    const here: number = at;
    const after: number[] = tree.children(here).filter((child) => child > here && inside.has(child));
    // What is joined below the noun is part of its phrase: "lawyers for Verel and Maron".
    const stop: number | undefined = after.find(
      (child) =>
        (isAside(tree, child) && (here === token || !/^(?:conj|cc)$/.test(tree.relation(child)))) || opensExamples(tree, child),
    );
    const limit = stop === undefined ? Number.POSITIVE_INFINITY : tree.below(stop)[0];
    const kept: number[] = after.filter((child) => child < limit);
    const next = kept.at(-1);
    if (next === undefined) return last;
    last = next;
    at = next;
  }
  return last;
}

function opensExamples(tree: Tree, token: number): boolean {
  const [first] = tree.below(token);
  return EXAMPLES.test(tree.word(first));
}

const BREAK = /[,;()–—]/gu;
const JOINT = /,\s{1,3}and\s|,|\sand\s|\s&\s/gu;

/** The stretches of source words between commas and brackets: where a name may stand beside what it is called. */
export const stretches = (text: string, at: Span): readonly Span[] => cut(text, at, BREAK);

/** The stretches of source words between commas and "and". */
export const listed = (text: string, at: Span): readonly Span[] => cut(text, at, JOINT);

function cut(text: string, at: Span, breaks: RegExp): readonly Span[] {
  const words = text.slice(at.start, at.end);
  const found: Span[] = [];
  const add = (from: number, to: number): void => {
    const printed = words.slice(from, to);
    const lead = printed.length - printed.trimStart().length;
    const kept = printed.trim();
    if (kept !== '') found.push(span(text, at.start + from + lead, at.start + from + lead + kept.length));
  };
  let from = 0;
  for (const { index, 0: mark } of words.matchAll(breaks)) {
    add(from, index);
    from = index + mark.length;
  }
  add(from, words.length);
  return found;
}

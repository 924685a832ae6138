import type { Span } from '../../model/span.ts';
import type { Tree } from '../parse/tree.ts';

/** A participant's noun phrase in the tree. */
export interface Phrase {
  readonly head: number;
  /** Its tokens, in text order. */
  readonly tokens: readonly number[];
}

/** Longer ones are no participants; keeps the work of a phrase bounded. */
const MOST = 80;

/** `null` where the span holds no token. Of a phrase that the span cuts ("Velmoran army" of "Velmoran army trucks") the last noun is the head. */
export function phraseAt(tree: Tree, at: Span): Phrase | null {
  const tokens = tree.between(at.start, at.end).slice(0, MOST);
  const inside = new Set(tokens);
  const tops = tokens.filter((token) => !inside.has(tree.head(token) ?? -1));
  const nouns = tops.filter((token) => NOUNS.has(tree.upos(token)));
  const parted = nouns.findIndex(
    (token, i) => i > 0 && (preposition(tree, token) !== null || tree.head(token) !== tree.head(nouns[0] ?? token)),
  );
  const head = nouns.at(parted === -1 ? -1 : parted - 1) ?? tops.find((token) => tree.upos(token) !== 'PUNCT') ?? tokens[0];
  return head === undefined ? null : { head, tokens };
}

const NOUNS = new Set(['NOUN', 'PROPN', 'PRON']);

/** Its noun's whole phrase, without clauses and what is joined to it by "and"; a name's title and what is set beside it included. */
export function widened(tree: Tree, { head }: Phrase): Phrase {
  let top = head;
  for (let steps = 0; steps < 3 && /^(?:flat|appos)$/u.test(tree.relation(top)); steps++) top = tree.head(top) ?? top;
  const tokens: number[] = [];
  const [first, last] = tree.below(top);
  for (let token = first; token <= last && tokens.length < MOST; token++) if (belongs(tree, token, top)) tokens.push(token);
  return { head: top, tokens };
}

const APART = new Set(['acl', 'advcl', 'ccomp', 'conj', 'parataxis', 'punct', 'csubj', 'xcomp', 'nsubj', 'obj', 'cop']);
const DEEPEST = 12;

function belongs(tree: Tree, token: number, head: number): boolean {
  let at = token;
  for (let steps = 0; steps < DEEPEST; steps++) {
    if (at === head) return true;
    if (APART.has(tree.relation(at))) return false;
    const above = tree.head(at);
    if (above === null) return false;
    at = above;
  }
  return false;
}

/** How a token belongs to the head: before it or as part of its name; by "of"; by "in", "from", "at"; `null` by nothing that tells a country. */
export type Tie = 'near' | 'of' | 'in';

const IN = new Set(['in', 'from', 'at', 'throughout', 'across', 'inside', 'within', 'around', 'near', 'outside']);
/** Another's: "Kestria's enemies", "the critics of Velmora". */
const OTHERS = new Set(
  'ally enemy foe rival neighbor neighbour opponent critic victim invader creditor attacker adversary counterpart occupier'.split(
    ' ',
  ),
);
const CLAUSES = new Set(['acl', 'advcl', 'ccomp', 'parataxis', 'csubj', 'xcomp']);

export function tieOf(tree: Tree, token: number, { head, tokens }: Phrase): Tie | null {
  const low = tokens[0] ?? head;
  const high = tokens.at(-1) ?? head;
  let tie: Tie = 'near';
  let at = token;
  for (let steps = 0; at !== head && steps < DEEPEST; steps++) {
    if (CLAUSES.has(tree.relation(at)) && tree.upos(at) !== 'ADJ') return null;
    if (tree.relation(at) === 'appos' && isMany(tree, head)) return null;
    const above = tree.head(at);
    const by = preposition(tree, at);
    const owned = above !== null && (by === 'of' || by === "'s") && OTHERS.has(tree.lemma(above));
    if (above === null || owned || above < low || above > high)
      return above !== null && !owned ? looseTie(tree, token, head) : null;
    if (by !== null && by !== "'s" && by !== 'of' && !IN.has(by)) return null;
    if (by === 'of' && tie === 'near') tie = 'of';
    else if (by !== null && IN.has(by)) tie = 'in';
    at = above;
  }
  return at === head ? tie : null;
}

/** "countries, among them Kestria": what is set beside many is one of them. */
const isMany = (tree: Tree, head: number): boolean => tree.upos(head) === 'NOUN' && tree.word(head) !== tree.lemma(head);

/** Where the tree does not join them: what stands before the head is taken for its modifier, and "in", "of" for what they mostly are. */
function looseTie(tree: Tree, token: number, head: number): Tie | null {
  const by = preposition(tree, token);
  if (token <= head) return by === null || by === "'s" ? 'near' : null;
  return by === 'of' ? 'of' : by !== null && IN.has(by) ? 'in' : null;
}

/** The preposition or "'s" that a noun bears. */
function preposition(tree: Tree, token: number): string | null {
  const [first, last] = tree.below(token);
  for (let i = first; i <= last && i < first + MOST; i++) {
    if (tree.head(i) === token && tree.relation(i) === 'case') return /^(?:'s|'|s')$/u.test(tree.word(i)) ? "'s" : tree.word(i);
  }
  return null;
}

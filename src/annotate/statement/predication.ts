import type { Pieces } from '../../model/span.ts';
import type { Tree } from '../parse/tree.ts';

/** What a main clause of a content says of its subject: "the ministry | must not | open". */
export interface Predication {
  /** The verb; with "be" the noun or adjective. */
  readonly head: number;
  readonly lemma: string;
  readonly subject: number | null;
  /** Dictionary forms of "will", "be", "not to" … before it. */
  readonly auxiliaries: ReadonlySet<string>;
  readonly negated: boolean;
  readonly passive: boolean;
  /** A noun or adjective behind "be". */
  readonly copular: boolean;
  /** Its words in text order, those of the clauses beside it left out. */
  readonly tokens: readonly number[];
}

/** Words of a content in which its act shows: a long quotation says many things. Set by hand: two sentences of news prose. */
const OPENING = 50;

const FUNCTION = /^(?:punct|mark|cc|case|det|aux|cop|discourse|vocative|fixed)$/;
const BESIDE = /^(?:conj|parataxis)$/;
const NOT: ReadonlySet<string> = new Set(['not', "n't", 'never', 'neither', 'nor', 'hardly']);
const NOBODY: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'neither', 'nothing', 'no-one']);
/** "I think that …", "it is clear that …": the clause behind says it. */
const OPINION: ReadonlySet<string> = new Set(
  'think believe clear obvious plain evident feel reckon suppose convinced certain sure fact'.split(' '),
);

/** The main clauses with which a content opens, in text order. */
export function predications(tree: Tree, content: Pieces): readonly Predication[] {
  const tokens = tree.within(content).slice(0, OPENING);
  const inside = new Set(tokens);
  const heads = headsOf(tree, tokens, inside);
  const starts = heads.map((head) => Math.max(tree.below(head)[0], tokens[0] ?? 0));
  return heads.map((head, i) => {
    const from = i === 0 ? (tokens[0] ?? head) : (starts[i] ?? head);
    const to = starts[i + 1] ?? Number.POSITIVE_INFINITY;
    return read(
      tree,
      head,
      tokens.filter((token) => token >= from && (token < to || token === head)),
    );
  });
}

function headsOf(tree: Tree, tokens: readonly number[], inside: ReadonlySet<number>): readonly number[] {
  const found = new Set<number>();
  for (const token of tokens) {
    const above = tree.head(token);
    if (tree.upos(token) === '' || FUNCTION.test(tree.relation(token)) || !/[\p{L}]/u.test(tree.word(token))) continue;
    if (above === null || !inside.has(above)) found.add(token);
    else if (found.has(above) && beside(tree, token, above)) found.add(token);
  }
  // A clause may stand before the one it hangs on: "prices will rise, I think".
  for (const token of tokens.toReversed()) {
    const above = tree.head(token);
    if (above !== null && above > token && found.has(above) && beside(tree, token, above)) found.add(token);
  }
  return [...found].sort((a, b) => a - b);
}

function beside(tree: Tree, token: number, above: number): boolean {
  const relation = tree.relation(token);
  if (BESIDE.test(relation)) return /^(?:VERB|AUX)$/.test(tree.upos(token)) || subjectOf(tree, token) !== null;
  if (!/^c(?:comp|subj)$/.test(relation) || !OPINION.has(tree.lemma(above)) || subjectOf(tree, token) === null) return false;
  return !tree.children(above).some((child) => NOT.has(tree.lemma(child)));
}

const subjectOf = (tree: Tree, head: number): number | null =>
  tree.children(head).find((child) => /^(?:nsubj|csubj|expl)$/.test(tree.relation(child)) && child < head + 12) ?? null;

function read(tree: Tree, head: number, tokens: readonly number[]): Predication {
  const children = tree.children(head);
  const own = subjectOf(tree, head);
  const above = tree.relation(head) === 'conj' && own === null ? tree.head(head) : null;
  const auxiliary = (of: number): number[] => tree.children(of).filter((child) => tree.relation(child) === 'aux');
  const auxiliaries = auxiliary(head);
  const shared = above !== null && auxiliaries.length === 0 ? auxiliary(above) : auxiliaries;
  const subject = own ?? (above === null ? null : subjectOf(tree, above));
  return {
    head,
    lemma: tree.lemma(head),
    subject,
    auxiliaries: new Set(shared.map((child) => tree.lemma(child))),
    negated: isNegated(tree, children, subject),
    passive:
      auxiliaries.some((child) => tree.lemma(child) === 'be') &&
      /(?:ed|en|n|t|d)$/.test(tree.word(head)) &&
      tree.upos(head) === 'VERB',
    copular: children.some((child) => tree.relation(child) === 'cop'),
    tokens,
  };
}

function isNegated(tree: Tree, children: readonly number[], subject: number | null): boolean {
  if (children.some((child) => NOT.has(tree.lemma(child)) || (tree.relation(child) === 'det' && tree.lemma(child) === 'no')))
    return true;
  if (subject === null) return false;
  return NOBODY.has(tree.lemma(subject)) || tree.children(subject).some((child) => NOBODY.has(tree.lemma(child)));
}

import type { Span } from '../../../model/span.ts';
import type { Tree } from '../../parse/tree.ts';

/** Things written or spoken that stand for whoever made them: "Verel's letter says", "the ruling said". */
const DOCUMENTS = new Set(
  'statement letter brief filing submission motion lawsuit suit complaint petition appeal ruling verdict judgment judgement decision order decree memo memorandum email e-mail message post posting tweet survey poll study analysis report article editorial communique communiqué resolution declaration note press-release release dispatch bulletin manifesto document documents'.split(
    ' ',
  ),
);
/** What belongs to an organisation and speaks for it: "a panel of the court", "the Dravik branch of the union". */
const BRANCHES = new Set('panel chapter branch bench section division wing arm website site page blog account'.split(' '));
const OF_MAKER = /^(?:by|from|of)$/;

export const isDocument = (word: string): boolean =>
  DOCUMENTS.has(word) ||
  (word.endsWith('s') && DOCUMENTS.has(word.slice(0, -1))) ||
  (word.endsWith('ies') && DOCUMENTS.has(`${word.slice(0, -3)}y`));

export const isBranch = (word: string): boolean => BRANCHES.has(word);

/** The words that may tell who made a document, likeliest first: the owner or the name before it, what follows "by", "from" and "of". */
export function makersOf(tree: Tree, document: number, inside: Span): readonly Span[] {
  const children = tree.children(document).filter((child) => within(tree, child, inside));
  const owners = children.filter((child) => child < document && isOwner(tree, child));
  const by = children.filter((child) => child > document && isBy(tree, child));
  return [...owners, ...by, ...filedBy(tree, children)].flatMap((token) => phrase(tree, token, document) ?? []);
}

const isOwner = (tree: Tree, token: number): boolean =>
  (tree.relation(token) === 'nmod' && isMaker(tree, token)) ||
  (tree.relation(token) === 'compound' && tree.upos(token) === 'PROPN');

const isMaker = (tree: Tree, token: number): boolean => /^(?:PROPN|PRON|NOUN)$/.test(tree.upos(token));

const isBy = (tree: Tree, token: number): boolean =>
  tree.relation(token) === 'nmod' && isMaker(tree, token) && OF_MAKER.test(tree.word(tree.below(token)[0]));

/** Not "seen", "obtained" or "cited" by. */
const MADE =
  /^(?:filed|written|signed|issued|sent|submitted|released|published|brought|prepared|commissioned|posted|made|drafted|conducted|carried|produced|compiled|launched|handed)$/;

/** "a complaint filed by the union" */
function filedBy(tree: Tree, children: readonly number[]): readonly number[] {
  return children
    .filter((child) => tree.relation(child) === 'acl' && MADE.test(tree.word(child)))
    .flatMap((child) => tree.children(child))
    .filter((child) => tree.relation(child) === 'obl' && isMaker(tree, child) && tree.word(tree.below(child)[0]) === 'by');
}

/** The noun with what stands before it, without its preposition, and, where nothing of the document follows, what stands behind. */
function phrase(tree: Tree, token: number, document: number): Span | null {
  const before = tree.children(token).filter((child) => child < token && !/^(?:case|punct|cc)$/.test(tree.relation(child)));
  const first = Math.min(token, ...before.map((child) => tree.below(child)[0]));
  return tree.span(first, token > document ? tree.below(token)[1] : token);
}

function within(tree: Tree, token: number, { start, end }: Span): boolean {
  const at = tree.span(token, token);
  return at !== null && start <= at.start && at.end <= end;
}

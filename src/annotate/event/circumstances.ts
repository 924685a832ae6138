import type { Span } from '../../model/span.ts';
import type { Tree } from '../parse/tree.ts';

/** How near a time or place stands to a deed in its tree, the nearest first; `null` where it belongs to something else. */
type Rank = 0 | 1 | 2;

const STEPS = 12;
const isVerb = (tree: Tree, token: number): boolean => tree.upos(token) === 'VERB';

/**
 * The verb, or the word of the deed itself, that a phrase hangs on; `null` where it belongs to something else on the way: of "spoke about the
 * lorries stuck at Dravik" Dravik is where the lorries are. `close`: a phrase inside another phrase belongs to that one alone.
 */
function ownerOf(tree: Tree, token: number, words: ReadonlySet<number>, close: boolean): number | null {
  let at = token;
  for (let step = 0; step < STEPS; step += 1) {
    if (step > 0 && (words.has(at) || isVerb(tree, at))) return at;
    if (step > 0 && /^(?:acl|amod)$/.test(tree.relation(at))) return null;
    const head = tree.head(at);
    if (head === null) return at;
    if (close && step > 0 && !words.has(head) && /^(?:obl|nmod)$/.test(tree.relation(at))) return null;
    at = head;
  }
  return null;
}

const MODAL = /^(?:will|'ll|wo|would|'d|shall|could|may|might|can|must|should)$/;
const isModal = (tree: Tree, verb: number): boolean =>
  tree.children(verb).some((child) => tree.relation(child) === 'aux' && MODAL.test(tree.word(child)));

/** "has accused Velmora and will go to court on Friday": Friday is not when it accused. */
const isOfAnotherTime = (tree: Tree, verb: number, first: number): boolean =>
  tree.relation(verb) === 'conj' &&
  tree.children(verb).some((child) => tree.relation(child) === 'aux') &&
  isModal(tree, verb) !== isModal(tree, first);

/** The words above a deed that share its time and place: not those that only tell of it ("said that", "who …"). */
function above(tree: Tree, token: number): readonly number[] {
  const found: number[] = [];
  let at = token;
  for (let step = 0; step < STEPS; step += 1) {
    const head = tree.head(at);
    if (head === null || /^(?:ccomp|acl|parataxis|appos)$/.test(tree.relation(at)) || isOfAnotherTime(tree, at, head)) break;
    found.push(head);
    at = head;
  }
  return found;
}

/**
 * Of findings in the deed's sentence the one that tells its circumstance: what hangs on its own words, else on a verb above it, else on what
 * hangs below it; of equals the nearest. `taken`: words that only report it.
 */
export function circumstance<T extends { readonly at: Span }>(
  tree: Tree,
  findings: readonly T[],
  deed: { readonly token: number; readonly words: readonly number[] },
  reports: (token: number) => boolean,
  close = false,
): T | null {
  const words = new Set(deed.words);
  const over = above(tree, deed.token);
  let best: { readonly finding: T; readonly rank: Rank; readonly gap: number } | null = null;
  for (const finding of findings) {
    const token = headOf(tree, finding.at);
    const owner = token === null ? null : ownerOf(tree, token, words, close);
    const rank = owner === null ? null : rankOf(tree, owner, { words, over, token: deed.token }, reports);
    if (rank === null) continue;
    const gap = Math.abs((token ?? 0) - deed.token);
    if (best === null || rank < best.rank || (rank === best.rank && gap < best.gap)) best = { finding, rank, gap };
  }
  return best?.finding ?? null;
}

interface Place {
  readonly words: ReadonlySet<number>;
  readonly over: readonly number[];
  readonly token: number;
}

function rankOf(tree: Tree, owner: number, { words, over, token }: Place, reports: (token: number) => boolean): Rank | null {
  if (words.has(owner)) return 0;
  if (reports(owner)) return null;
  if (over.includes(owner)) return 1;
  return above(tree, owner).includes(token) ? 2 : null;
}

/** The word of a span that the others hang on. */
function headOf(tree: Tree, { start, end }: Span): number | null {
  const tokens = tree.between(start, end);
  const inside = new Set(tokens);
  return tokens.find((token) => !inside.has(tree.head(token) ?? -1)) ?? null;
}

import type { Tree } from '../parse/tree.ts';
import { caseOf } from './case.ts';
import { isOwn } from './own.ts';
import { isSomebody, type Party, partiesOf } from './parties.ts';
import type { Filler } from './slots.ts';

/** "threatened to impose restrictions on goods from Velmora": so far below its word may one be named on whom it falls. */
const DEPTH = 4;
/** So many words are looked at for one deed. */
const MOST = 60;

const COMPLEMENTS = /^(?:obj|inf|ing|that|of|prep:(?:to|for|from|into|on|with|against|in))$/;
/** A protest's demands: "marched, calling for the release of the drivers". */
const AIMS = /^(?:obj|inf|ing|of|prep:(?:to|for|over|about|against|at|ing|during))$/;

/** What falls on somebody: "against" before "in". */
const PREPOSITIONS = [
  'against',
  'with',
  'on',
  'upon',
  'to',
  'toward',
  'towards',
  'from',
  'by',
  'of',
  'for',
  'at',
  'over',
  'into',
  'between',
  'in',
];
const rankOf = (word: string): number => {
  const found = PREPOSITIONS.indexOf(word);
  return found < 0 ? PREPOSITIONS.length : found;
};

interface Seen {
  readonly head: number;
  readonly depth: number;
  readonly rank: number;
}

/**
 * Those on whom a deed falls that are named nowhere beside its word but below it, in its infinitive, its clause or the phrases of its
 * object: the nearest level first, on a level by preposition. `aims`: in what is demanded beside it, too.
 */
export function below(tree: Tree, fillers: readonly Filler[], aims = false): readonly Party[] {
  let level: readonly Seen[] = fillers
    .filter(({ slot }) => (aims ? AIMS : COMPLEMENTS).test(slot))
    .flatMap(({ head }) => childrenOf(tree, head, 1));
  for (let seen = 0; level.length > 0 && seen < MOST; seen += level.length) {
    const sorted = level.toSorted((a, b) => a.rank - b.rank || a.head - b.head);
    for (const { head, rank } of sorted) {
      if (rank >= PREPOSITIONS.length) continue;
      const found = partiesOf(tree, head).filter(
        (party) => tree.upos(party.head) !== 'PRON' && (PREPOSITIONS[rank] !== 'in' || tree.upos(party.head) === 'PROPN'),
      );
      if (found.length > 0) return found;
    }
    level = sorted.flatMap(({ head, depth }) => (depth < DEPTH ? childrenOf(tree, head, depth + 1) : []));
  }
  return [];
}

const BELOW = /^(?:obj|iobj|obl|nmod|xcomp)$/;

function childrenOf(tree: Tree, head: number, depth: number): readonly Seen[] {
  return tree.children(head).flatMap((child): readonly Seen[] => {
    const relation = tree.relation(child);
    if (relation === 'nsubj' && tree.relation(head) === 'ccomp') return [{ head: child, depth, rank: 0 }];
    if (relation === 'acl' || relation === 'advcl')
      return marked(tree, child) ? [{ head: child, depth, rank: PREPOSITIONS.length }] : [];
    if (!BELOW.test(relation) || isOwn(tree, child)) return [];
    const object = relation === 'obj' || relation === 'iobj';
    return [
      { head: child, depth, rank: object && isSomebody(tree, child) ? 0 : object ? rankOf('on') : rankOf(caseOf(tree, child)) },
    ];
  });
}

/** "an invitation to attend talks", "its plan for lifting the curfew" */
const marked = (tree: Tree, verb: number): boolean =>
  tree.children(verb).some((child) => tree.relation(child) === 'mark' && /^(?:to|for|of|from|on|about)$/.test(tree.word(child)));

import type { Slot } from '../../lexicon/plover/sense.ts';
import type { Tree } from '../parse/tree.ts';
import { caseOf, childOf } from './case.ts';
import { isTime } from './parties.ts';
import { isPassive, RELATIVE, subjectsOf } from './subject.ts';

/** A word that heads what stands in a slot of a verb, noun or adjective. */
export interface Filler {
  readonly slot: Slot;
  readonly head: number;
}

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET|SYM|X)$/;

/** What stands around a verb, whoever it belongs to in the tree: its subject may be shared, controlled or relative. */
export function slotsOfVerb(tree: Tree, verb: number): readonly Filler[] {
  const passive = isPassive(tree, verb);
  const fillers: Filler[] = subjectsOf(tree, verb).flatMap((head): Filler[] =>
    passive ? [{ slot: 'obj', head }, ...hangingOn(tree, head)] : [{ slot: 'subj', head }],
  );
  const children = tree.children(verb);
  const indirect = children.find((child) => tree.relation(child) === 'iobj') ?? null;
  const hasObject = children.some((child) => tree.relation(child) === 'obj');
  // "convicted Brandt of bribery": of two subjects the one after the verb is its object
  const second = children.find(
    (child) => tree.relation(child) === 'nsubj' && child > verb && !fillers.some(({ head }) => head === child),
  );
  if (second !== undefined && fillers.length > 0 && !hasObject) fillers.push({ slot: 'obj', head: second });
  for (const child of children) fillers.push(...fillerOf(tree, child, { passive, indirect, hasObject }));
  if (passive && !fillers.some(({ slot }) => slot === 'subj')) fillers.push(...agentBeyond(tree, verb));
  return tree.relation(verb) === 'acl' ? relative(tree, verb, fillers, passive) : fillers;
}

/** "the convoy that rebels attacked", "drivers whom police arrested", "the drivers the rebels attacked": the noun above stands for the gap. */
function relative(tree: Tree, verb: number, fillers: readonly Filler[], passive: boolean): readonly Filler[] {
  const noun = tree.head(verb);
  if (noun === null) return fillers;
  const filled = fillers.map(({ slot, head }): Filler => ({ slot, head: RELATIVE.test(tree.word(head)) ? noun : head }));
  const has = (slot: Slot) => filled.some((filler) => filler.slot === slot);
  const gap = !passive && !has('obj') && !has('that') && !has('inf') && has('subj') && !filled.some(({ head }) => head === noun);
  return gap ? [...filled, { slot: 'obj', head: noun }] : filled;
}

interface Around {
  readonly passive: boolean;
  readonly indirect: number | null;
  readonly hasObject: boolean;
}

function fillerOf(tree: Tree, child: number, { passive, indirect, hasObject }: Around): readonly Filler[] {
  const relation = tree.relation(child);
  if (relation === 'obj') return [{ slot: 'obj', head: child }, ...prepositional(tree, child), ...hangingOn(tree, child)];
  if (relation === 'iobj') return [{ slot: child === indirect && hasObject ? 'prep:to' : 'obj', head: child }];
  if (relation === 'obl') return oblique(tree, child, passive);
  // "handed the fugitive over to Kestria": the phrase may hang on the particle
  if (/^(?:compound|advmod)$/.test(relation) && /^(?:ADP|ADV)$/.test(tree.upos(child)))
    return tree
      .children(child)
      .filter((below) => tree.relation(below) === 'obl')
      .flatMap((below) => oblique(tree, below, passive));
  if (/^(?:xcomp|ccomp|advcl)$/.test(relation))
    return [...objectInside(tree, child), ...clause(tree, child, relation), ...prepositional(tree, child)];
  return [];
}

/** "charged Brandt with fraud": the parser may take a phrase for an object or a complement; its preposition tells. */
const prepositional = (tree: Tree, child: number): readonly Filler[] =>
  NOMINAL.test(tree.upos(child)) && childOf(tree, child, 'case') !== null ? oblique(tree, child, false) : [];

/** "imposed sanctions on Velmora": the parser may hang the phrase on the object. */
const hangingOn = (tree: Tree, object: number): readonly Filler[] =>
  tree
    .children(object)
    .filter((child) => child > object && tree.relation(child) === 'nmod')
    .flatMap((child) => oblique(tree, child, false))
    .filter(({ slot }) => slot !== 'of' && slot !== 'subj');

function oblique(tree: Tree, child: number, passive: boolean): readonly Filler[] {
  const word = caseOf(tree, child);
  // "shot down a drone": after a particle the parser may take an object for a circumstance
  if (word === '') return isObjectAfterParticle(tree, child) ? [{ slot: 'obj', head: child }] : [];
  if (word === 'by' && passive)
    return [
      { slot: 'subj', head: child },
      { slot: 'prep:by', head: child },
    ];
  return [{ slot: word === 'of' ? 'of' : `prep:${word}`, head: child }, ...secondCase(tree, child, word)];
}

/** "accused Velmora of choking trade": the parser may take the object for the subject of what follows. */
function objectInside(tree: Tree, child: number): readonly Filler[] {
  const [subject, mark] = [childOf(tree, child, 'nsubj'), childOf(tree, child, 'mark')];
  const isObject = subject !== null && mark !== null && subject < mark && /^(?:of|from|to)$/.test(tree.word(mark));
  return isObject ? [{ slot: 'obj', head: subject }] : [];
}

/** "pulled out of the treaty": the second of two prepositions ties the phrase, too. */
function secondCase(tree: Tree, child: number, word: string): readonly Filler[] {
  const second = tree.children(child).find((below) => tree.relation(below) === 'case' && tree.word(below) !== word);
  return second !== undefined && tree.word(second) === 'of' ? [{ slot: 'of', head: child }] : [];
}

/** "broke off relations with Velmora": of a verb and its particle a phrase is the object that the parser tied by the particle. */
export const objectBy = (tree: Tree, phrase: number): readonly Filler[] => [
  { slot: 'obj', head: phrase },
  ...hangingOn(tree, phrase),
];

/** "deployed to the frontier by Velmora": the parser may hang who does it on the phrase before. */
const agentBeyond = (tree: Tree, verb: number): readonly Filler[] =>
  tree
    .children(verb)
    .filter((child) => child > verb && /^(?:obl|obj)$/.test(tree.relation(child)))
    .flatMap((child) => tree.children(child))
    .filter((child) => tree.relation(child) === 'nmod' && caseOf(tree, child) === 'by')
    .flatMap((head): Filler[] => [
      { slot: 'subj', head },
      { slot: 'prep:by', head },
    ]);

function isObjectAfterParticle(tree: Tree, child: number): boolean {
  const verb = tree.head(child);
  if (verb === null || child < verb || !NOMINAL.test(tree.upos(child))) return false;
  return (
    tree.children(verb).some((other) => tree.relation(other) === 'compound' && other > verb && other < child) &&
    !isTime(tree, child)
  );
}

function clause(tree: Tree, child: number, relation: string): readonly Filler[] {
  const mark = childOf(tree, child, 'mark');
  const word = mark === null ? '' : tree.word(mark);
  if (word === 'to') return [{ slot: 'inf', head: child }];
  if (tree.word(child).endsWith('ing') && relation !== 'ccomp') {
    // "refused, citing the cost" is no complement
    const gerund: Filler = { slot: relation === 'advcl' && word === '' ? 'prep:ing' : 'ing', head: child };
    return word === '' ? [gerund] : [gerund, { slot: word === 'of' ? 'of' : `prep:${word}`, head: child }];
  }
  if (relation === 'ccomp')
    return [
      { slot: /^(?:of|from)$/.test(word) ? 'ing' : 'that', head: child },
      ...(word === 'of' ? [{ slot: 'of', head: child } as const] : []),
    ];
  // "called Velmora a threat", "found him guilty"
  return relation === 'xcomp' && NOMINAL.test(tree.upos(child)) ? [{ slot: 'prep:as', head: child }] : [];
}

/** What stands around a noun: "Velmora's attack on the convoy", "the arrest of two drivers by police". */
export function slotsOfNoun(tree: Tree, noun: number): readonly Filler[] {
  return tree.children(noun).flatMap((child): readonly Filler[] => {
    const relation = tree.relation(child);
    if (relation === 'nmod') {
      const word = caseOf(tree, child);
      if (child < noun) return [{ slot: /^['’]s?$/.test(word) || word === '' ? 'subj' : 'mod', head: child }];
      return [...oblique(tree, child, false), ...beyond(tree, child)];
    }
    // "nurses are on strike"
    if (relation === 'nsubj') return [{ slot: 'subj', head: child }];
    if (relation === 'compound' || relation === 'amod') return [{ slot: 'mod', head: child }];
    return relation === 'acl' ? clause(tree, child, relation).filter(({ slot }) => slot === 'inf') : [];
  });
}

/** "the arrest of two drivers by police": the parser may hang the second phrase on the first. */
const beyond = (tree: Tree, phrase: number): readonly Filler[] =>
  tree
    .children(phrase)
    .filter(
      (child) =>
        child > phrase && tree.relation(child) === 'nmod' && /^(?:by|to|with|against|on|from)$/.test(caseOf(tree, child)),
    )
    .flatMap((child) => oblique(tree, child, false));

/** What stands around an adjective: "ready to talk". */
export const slotsOfAdjective = (tree: Tree, adjective: number): readonly Filler[] => [
  ...subjectsOf(tree, adjective).map((head): Filler => ({ slot: 'subj', head })),
  ...tree.children(adjective).flatMap((child) => fillerOf(tree, child, { passive: false, indirect: null, hasObject: false })),
];

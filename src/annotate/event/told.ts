import type { EventLexicon, WordClass } from '../../lexicon/plover/sense.ts';
import type { Tree } from '../parse/tree.ts';
import type { Deed } from './deed.ts';
import { type Match, sensesAt } from './frame.ts';
import type { LightVerb } from './light-verb.ts';
import { type Roles, rolesOf } from './roles.ts';
import type { Filler } from './slots.ts';
import { isPresupposed, type Standing } from './standing.ts';

/** A sense of a word with those who take part. */
export interface Told extends Roles {
  readonly match: Match;
}

export interface Word {
  readonly token: number;
  readonly kind: WordClass;
  /** What stands around it. */
  readonly fillers: readonly Filler[];
  readonly light: LightVerb | null;
}

/** The most particular sense of a word that holds and tells enough: a word alone says little. */
export function toldBy(tree: Tree, lexicon: EventLexicon, { token, kind, fillers, light }: Word): Told | null {
  const around = light === null ? fillers : [...fillers, ...light.fillers];
  for (const match of sensesAt(tree, token, lexicon, kind, around)) {
    const told = { match, ...rolesOf(tree, match, match.extra.length === 0 ? fillers : [...fillers, ...match.extra], light) };
    if (isEnough(told, light)) return told;
  }
  return null;
}

/** A weak word needs two who take part, any other one, or a word beside it ("a bomb exploded"), or a verb that says it took place. */
function isEnough({ match: { sense, keys }, actor, recipient }: Told, light: LightVerb | null): boolean {
  if (sense.weak) return actor.length > 0 && (recipient.length > 0 || actor.length > 1);
  return actor.length + recipient.length > 0 || (sense.word === 'v' && keys.length > 0) || light?.kind === 'happens';
}

/** How sure a reading is, by what it rests on; set by hand so that a sentence's surest event comes first (docs: methods, events). */
const CONFIDENCE = { framed: 0.8, bare: 0.7, noun: 0.6, weak: 0.5 } as const;
/** Nobody who acts; somebody it is done to; told beside the main verb. */
const NOBODY = 0.15;
const SOMEBODY = 0.05;
const ASIDE = 0.1;

/** `main`: the word whose place in the sentence counts, the light verb of a noun. */
export function sureness(tree: Tree, main: number, { match: { sense }, actor, recipient }: Told): number {
  const framed = sense.frame.some(({ words, absent }) => words !== null && !absent) || sense.beside.length > 0;
  const base = sense.weak ? 'weak' : sense.word === 'n' ? 'noun' : framed ? 'framed' : 'bare';
  const who = (actor.length === 0 ? -NOBODY : 0) + (recipient.length > 0 ? SOMEBODY : 0);
  return Number((CONFIDENCE[base] + who - (isAside(tree, main) ? ASIDE : 0)).toFixed(2));
}

/** Told in passing: in a relative clause, a participle, a time clause, or a noun beside the main verb. */
const isAside = (tree: Tree, token: number): boolean => /^(?:acl|advcl|nmod|obl|appos)$/.test(tree.relation(token));

/** What the parts of a deed have in common, whatever kind of word tells it. */
export function deedOf(
  tree: Tree,
  token: number,
  told: Told,
  { status, governor, under }: Standing,
): Omit<Deed, 'rule' | 'confidence' | 'words'> {
  const { type, mode } = told.match.sense;
  return {
    token,
    type,
    mode,
    status,
    actor: told.actor,
    recipient: told.recipient,
    governor,
    under,
    presupposed: isPresupposed(tree, token),
    bySaying: false,
  };
}

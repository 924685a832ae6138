import type { EventLexicon } from '../../lexicon/plover/sense.ts';
import type { Tree } from '../parse/tree.ts';
import type { Deed } from './deed.ts';
import { type Match, senseAt } from './frame.ts';
import { duty, intended, isAllowed } from './intention.ts';
import { lightVerb } from './light-verb.ts';
import { rolesOf, SUFFERED } from './roles.ts';
import { type Filler, slotsOfAdjective, slotsOfNoun, slotsOfVerb } from './slots.ts';
import { isPresupposed, standingOf } from './standing.ts';

/** How sure a reading is, by what it rests on; set by hand so that a sentence's surest event comes first (docs: methods, events). */
const CONFIDENCE = { framed: 0.8, bare: 0.7, noun: 0.6, weak: 0.5 } as const;
/** Nobody who acts; somebody it is done to; told beside the main verb. */
const NOBODY = 0.15;
const SOMEBODY = 0.05;
const ASIDE = 0.1;

/** The events that the words from one token to another tell, in text order. */
export function deedsIn(tree: Tree, lexicon: EventLexicon, first: number, last: number): readonly Deed[] {
  const found: Deed[] = [];
  const taken = new Set<number>();
  for (let token = first; token <= last; token += 1) {
    // "the visiting king" tells nothing of a visit
    if (tree.upos(token) !== 'VERB' || /^(?:amod|compound)$/.test(tree.relation(token))) continue;
    const deeds = ofVerb(tree, lexicon, token, taken);
    found.push(...deeds);
  }
  for (let token = first; token <= last; token += 1) {
    if (taken.has(token)) continue;
    const deed = isNoun(tree, token)
      ? ofNoun(tree, lexicon, token)
      : tree.upos(token) === 'ADJ'
        ? ofAdjective(tree, lexicon, token)
        : null;
    if (deed !== null) found.push(deed);
  }
  return apart(found).sort((a, b) => a.token - b.token || b.confidence - a.confidence);
}

/** No "arrest" of an "arrest warrant"; also the end of "sit-in" and "shoot-out", which the parser takes for a preposition. */
const isNoun = (tree: Tree, token: number): boolean =>
  tree.relation(token) !== 'compound' &&
  (tree.upos(token) === 'NOUN' || (/^(?:ADP|ADV)$/.test(tree.upos(token)) && tree.hyphened(token) !== ''));

const TELLING: ReadonlySet<string> = new Set(['REQUEST', 'REJECT', 'THREATEN']);

/** What is demanded, refused or threatened is told by the demand, the refusal, the threat. */
function apart(deeds: readonly Deed[]): Deed[] {
  const telling = new Set(deeds.filter(({ type }) => TELLING.has(type)).map(({ token }) => token));
  return deeds.filter(
    ({ governor, under }) => governor === null || under === 'plans' || under === 'wavers' || !telling.has(governor),
  );
}

function ofVerb(tree: Tree, lexicon: EventLexicon, token: number, taken: Set<number>): readonly Deed[] {
  const fillers = slotsOfVerb(tree, token);
  const standing = standingOf(tree, token);
  const match = senseAt(tree, token, lexicon, 'v', fillers);
  if (match === null) return duty(tree, token, fillers, standing);
  for (const key of match.keys) taken.add(key);
  if (standing.under === 'threatens' || !isAllowed(tree, match, fillers)) return [];
  const { actor, recipient } = rolesOf(tree, match, fillers);
  const blamed = isToBlame(tree, token, fillers) ? actor : [];
  if (isIdle(match, actor.length, recipient.length)) return [];
  const deed: Deed = {
    ...readingOf(match),
    token,
    words: [token, ...match.keys],
    status: standing.status,
    confidence: sureness(tree, token, match, actor.length, recipient.length),
    actor: blamed.length > 0 ? [] : actor,
    recipient: blamed.length > 0 ? blamed : recipient,
    governor: standing.governor,
    under: standing.under,
    presupposed: isPresupposed(tree, token),
    bySaying: blamed.length > 0,
    rule: 'plover-verb@1',
  };
  return [...duty(tree, token, fillers, standing), ...intended(deed, standing)];
}

/** "Kestria was to blame": the subject is blamed, by whoever says so. */
const isToBlame = (tree: Tree, token: number, fillers: readonly Filler[]): boolean =>
  tree.lemma(token) === 'blame' &&
  !fillers.some(({ slot }) => slot === 'obj') &&
  tree.children(token).some((child) => tree.word(child) === 'to');

function ofNoun(tree: Tree, lexicon: EventLexicon, token: number): Deed | null {
  const own = slotsOfNoun(tree, token);
  const light = lightVerb(tree, token);
  const match = senseAt(tree, token, lexicon, 'n', light === null ? own : [...own, ...light.fillers]);
  if (match === null) return null;
  const standing = standingOf(tree, token);
  if (standing.under === 'threatens') return null;
  const { actor, recipient } = rolesOf(tree, match, own, light);
  // "shares came under attack": of what is suffered somebody must suffer
  if (light?.kind === 'suffers' && recipient.length === 0) return null;
  const happens = light?.kind === 'happens' && !match.sense.weak;
  if (!happens && isIdle(match, actor.length, recipient.length)) return null;
  if (light === null && tree.relation(token) !== 'nsubj' && isMentioned(match, actor.length, recipient.length)) return null;
  return {
    ...readingOf(match),
    token,
    words: light === null || light.kind === 'happens' ? [token, ...match.keys] : [light.verb, token, ...match.keys],
    status: standing.status,
    confidence: sureness(tree, light?.verb ?? token, match, actor.length, recipient.length),
    actor,
    recipient,
    governor: standing.governor,
    under: standing.under,
    presupposed: isPresupposed(tree, token),
    bySaying: false,
    rule: 'plover-noun@1',
  };
}

function ofAdjective(tree: Tree, lexicon: EventLexicon, token: number): Deed | null {
  const fillers = slotsOfAdjective(tree, token);
  const match = senseAt(tree, token, lexicon, 'a', fillers);
  if (match === null || tree.relation(token) === 'amod') return null;
  const standing = standingOf(tree, token);
  const { actor, recipient } = rolesOf(tree, match, fillers);
  if (actor.length === 0) return null;
  const confidence = sureness(tree, token, match, actor.length, recipient.length);
  const type = match.sense.type === 'AGREE' && standing.negated ? 'REJECT' : match.sense.type;
  const status =
    type === 'REJECT' ? 'reported' : type === 'AGREE' && standing.status === 'reported' ? 'planned' : standing.status;
  return {
    ...readingOf(match),
    type,
    token,
    words: [token],
    status,
    confidence,
    actor,
    recipient,
    governor: standing.governor,
    under: standing.under,
    presupposed: isPresupposed(tree, token),
    bySaying: false,
    rule: 'plover-adjective@1',
  };
}

const readingOf = ({ sense: { type, mode } }: Match): Pick<Deed, 'type' | 'mode'> => ({ type, mode });

/** A word alone says little: a weak one needs two who take part, any other one, or a word beside it ("a bomb exploded"). */
const isIdle = ({ sense, keys }: Match, actors: number, recipients: number): boolean =>
  sense.weak ? actors === 0 || recipients === 0 : actors + recipients === 0 && (sense.word !== 'v' || keys.length === 0);

/** A noun that no verb tells is an event where it says to whom it was done ("the arrest of two drivers") or who took part on both sides. */
const isMentioned = ({ sense }: Match, actors: number, recipients: number): boolean =>
  SUFFERED.has(sense.type) ? recipients === 0 : actors < 2 && (actors === 0 || recipients === 0);

function sureness(tree: Tree, token: number, { sense }: Match, actors: number, recipients: number): number {
  const base = sense.weak
    ? CONFIDENCE.weak
    : sense.word === 'n'
      ? CONFIDENCE.noun
      : sense.frame.some(({ words, absent }) => words !== null && !absent) || sense.beside.length > 0
        ? CONFIDENCE.framed
        : CONFIDENCE.bare;
  const aside = isAside(tree, token) ? ASIDE : 0;
  return Number((base - (actors === 0 ? NOBODY : 0) + (recipients > 0 ? SOMEBODY : 0) - aside).toFixed(2));
}

/** Told in passing: in a relative clause, a participle, a time clause, or a noun beside the main verb. */
const isAside = (tree: Tree, token: number): boolean => /^(?:acl|advcl|nmod|obl|appos)$/.test(tree.relation(token));

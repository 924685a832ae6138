import type { EventLexicon } from '../../lexicon/plover/sense.ts';
import type { Tree } from '../parse/tree.ts';
import type { Deed } from './deed.ts';
import { duty, intended, isAllowed } from './intention.ts';
import { lightVerb } from './light-verb.ts';
import { isSuffered } from './roles.ts';
import { type Filler, slotsOfAdjective, slotsOfNoun, slotsOfVerb } from './slots.ts';
import { type Standing, standingOf } from './standing.ts';
import { deedOf, sureness, type Told, toldBy } from './told.ts';

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
  const told = toldBy(tree, lexicon, { token, kind: 'v', fillers, light: null });
  if (told === null) return duty(tree, token, fillers, standing);
  for (const key of told.match.keys) taken.add(key);
  if (standing.under === 'threatens' || !isAllowed(tree, told.match, fillers)) return [];
  const deed: Deed = {
    ...deedOf(tree, token, told, standing),
    words: [token, ...told.match.keys],
    confidence: sureness(tree, token, told),
    rule: 'plover-verb@1',
    // "Kestria was to blame": the subject is blamed, by whoever says so
    ...(isToBlame(tree, token, fillers) ? { actor: [], recipient: told.actor, bySaying: true } : {}),
  };
  return [...duty(tree, token, fillers, standing), ...intended(deed, standing)];
}

/** "was to blame", whether the parser takes the last word for a verb or a noun. */
const isToBlame = (tree: Tree, token: number, fillers: readonly Filler[]): boolean =>
  tree.lemma(token) === 'blame' &&
  !fillers.some(({ slot }) => slot === 'obj') &&
  tree.children(token).some((child) => tree.word(child) === 'to' && /^(?:mark|case)$/.test(tree.relation(child)));

function blaming(tree: Tree, lexicon: EventLexicon, token: number, standing: Standing): Deed | null {
  const told = toldBy(tree, lexicon, { token, kind: 'v', fillers: slotsOfAdjective(tree, token), light: null });
  if (told === null) return null;
  const deed = deedOf(tree, token, told, standing);
  return {
    ...deed,
    actor: [],
    recipient: told.actor,
    bySaying: true,
    words: [token],
    confidence: sureness(tree, token, told),
    rule: 'plover-noun@1',
  };
}

function ofNoun(tree: Tree, lexicon: EventLexicon, token: number): Deed | null {
  const light = lightVerb(tree, token);
  const fillers = slotsOfNoun(tree, token);
  const standing = standingOf(tree, token);
  if (isToBlame(tree, token, fillers)) return blaming(tree, lexicon, token, standing);
  const told = toldBy(tree, lexicon, { token, kind: 'n', fillers, light });
  if (told === null) return null;
  if (standing.under === 'threatens') return null;
  // "shares came under attack": of what is suffered somebody must suffer
  if (light?.kind === 'suffers' && told.recipient.length === 0) return null;
  if (light === null && !isTopic(tree, token) && isMentioned(told)) return null;
  const words = [token, ...told.match.keys];
  return {
    ...deedOf(tree, token, told, standing),
    words: light === null || light.kind === 'happens' ? words : [light.verb, ...words],
    confidence: sureness(tree, light?.verb ?? token, told),
    rule: 'plover-noun@1',
  };
}

/** What a verb is told of: "Brandt's resignation surprised Tarsk". */
function isTopic(tree: Tree, noun: number): boolean {
  const head = tree.head(noun);
  return tree.relation(noun) === 'nsubj' && head !== null && tree.upos(head) === 'VERB';
}

/** A noun that no verb tells is an event where it says to whom it was done ("the arrest of two drivers") or who took part on both sides. */
const isMentioned = ({ match, actor, recipient }: Told): boolean =>
  isSuffered(match.sense) ? recipient.length === 0 : actor.length < 2 && (actor.length === 0 || recipient.length === 0);

function ofAdjective(tree: Tree, lexicon: EventLexicon, token: number): Deed | null {
  if (tree.relation(token) === 'amod') return null;
  const told = toldBy(tree, lexicon, { token, kind: 'a', fillers: slotsOfAdjective(tree, token), light: null });
  if (told === null || told.actor.length === 0) return null;
  const standing = standingOf(tree, token);
  const deed: Deed = {
    ...deedOf(tree, token, told, standing),
    words: [token],
    confidence: sureness(tree, token, told),
    rule: 'plover-adjective@1',
  };
  if (deed.type !== 'AGREE') return deed;
  // "is not ready to talk" refuses; "is ready to talk" promises
  if (standing.negated) return { ...deed, type: 'REJECT', status: 'reported' };
  return deed.status === 'reported' ? { ...deed, status: 'planned' } : deed;
}

import type { Sense, Slot } from '../../lexicon/plover/sense.ts';
import type { EventType } from '../../model/event.ts';
import type { Tree } from '../parse/tree.ts';
import type { Match } from './frame.ts';
import type { LightVerb } from './light-verb.ts';
import { isOwn } from './own.ts';
import { isPerson, isSomebody, type Party, partiesOf } from './parties.ts';
import { below } from './reach.ts';
import type { Filler } from './slots.ts';

export interface Roles {
  readonly actor: readonly Party[];
  readonly recipient: readonly Party[];
}

/** Where the one that is acted on stands, if it is no object: the first that names somebody. */
const TOWARDS: readonly Slot[] = [
  'prep:against',
  'prep:with',
  'prep:on',
  'prep:upon',
  'prep:to',
  'prep:toward',
  'prep:towards',
  'prep:from',
  'prep:for',
  'prep:at',
  'prep:over',
  'of',
  'prep:into',
  'prep:between',
  'prep:by',
  'prep:behind',
  'prep:in',
];

const FORCES = /^(?:troop|soldier|force|army|navy|fleet|unit|ambassador|envoy|diplomat|delegation|team|expert)$/;

/** "deployed troops", "withdrew its forces", "sent peacekeepers", "recalled its ambassador": what one acts with is not whom one acts on. */
function isMeans(tree: Tree, { sense: { type, mode }, keys }: Match, head: number): boolean {
  if (type === 'MOBILIZE' || (isOwn(tree, head) && FORCES.test(tree.lemma(head)))) return true;
  if (type === 'RETREAT') return mode !== 'release' && mode !== 'access' && (isOwn(tree, head) || keys.includes(head));
  if (type === 'AID')
    return (
      keys.includes(head) &&
      /^(?:peacekeeper|troop|soldier|force|doctor|medic|nurse|rescuer|team|crew|expert|adviser|advisor|observer|volunteer|worker|personnel|contingent|unit)$/.test(
        tree.lemma(head),
      )
    );
  return type === 'SANCTION' && isOwn(tree, head);
}
/** These name whom a deed falls on before the owner of its object does: "tightened the blockade of Velmora with Kestria's help". */
const AT_ONCE: readonly Slot[] = ['prep:against', 'prep:on', 'prep:upon', 'prep:to', 'prep:toward', 'prep:towards'];
/** Done in a place, not to it: "protested in Tarsk". */
const IN_PLACE: ReadonlySet<EventType> = new Set(['PROTEST', 'CONSULT', 'ASSAULT', 'COERCE', 'SUPPORT', 'ACCUSE']);
/** Their things are topics: who meets to talk of Velmora's proposal has not met Velmora. */
const TOPICAL: ReadonlySet<EventType> = new Set(['CONSULT']);
/** Of a noun, "of" names those who suffer it ("the arrest of two drivers"), not those who do it ("a protest of drivers"). */
const SUFFERED: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'CONCEDE',
  'ACCUSE',
  'REJECT',
  'SUPPORT',
  'AID',
]);

export const isSuffered = ({ type, mode }: Sense): boolean => SUFFERED.has(type) || mode === 'release';

/** Who acts and who is acted on, for a sense where it holds. */
export function rolesOf(tree: Tree, match: Match, fillers: readonly Filler[], light: LightVerb | null = null): Roles {
  const { word, roles } = match.sense;
  const between = word === 'v' ? inSlot(tree, fillers, 'prep:between') : [];
  if (between.length > 1) {
    // "brokered a deal between the two": who mediates is neither
    const subject = inSlot(tree, fillers, 'subj');
    return subject.length > 0 ? { actor: subject, recipient: between } : { actor: between, recipient: [] };
  }
  const actorSlot = roles.actor ?? 'subj';
  const named =
    word === 'n'
      ? nounRoles(tree, match, fillers, light)
      : { actor: inSlot(tree, fillers, actorSlot), recipient: recipientOf(tree, match, fillers) };
  return apart(tree, withoutKeys(tree, named, match));
}

/** "Sanctions were imposed": what settles the meaning is nobody, whatever its capital says. */
function withoutKeys(tree: Tree, { actor, recipient }: Roles, { keys, fixed }: Match): Roles {
  const named = ({ head }: Party) => !fixed.includes(head) && (!keys.includes(head) || isSomebody(tree, head, 'its word'));
  return { actor: actor.filter(named), recipient: recipient.filter(named) };
}

/** The one who acts is not acted on as well ("its troops", "himself"). */
function apart(tree: Tree, { actor, recipient }: Roles): Roles {
  const same = (a: Party) => actor.some((b) => b.head === a.head || (b.first <= a.head && a.head <= b.last));
  return {
    actor,
    recipient: recipient.filter(
      (party) => !same(party) && !/^(?:it|its|itself|himself|herself|themselves)$/.test(tree.word(party.head)),
    ),
  };
}

const inSlot = (tree: Tree, fillers: readonly Filler[], slot: Slot): readonly Party[] =>
  fillers.filter((filler) => filler.slot === slot).flatMap(({ head }) => partiesOf(tree, head));

function recipientOf(tree: Tree, match: Match, fillers: readonly Filler[]): readonly Party[] {
  const { roles, type } = match.sense;
  if (roles.recipient !== null) return inSlot(tree, fillers, roles.recipient);
  const objects = fillers.filter(({ slot, head }) => slot === 'obj' && !isMeans(tree, match, head));
  const object = objects.flatMap(({ head }) => partiesOf(tree, head));
  if (object.length > 0 && objects.some(({ head }) => isSomebody(tree, head))) return object;
  if (TOPICAL.has(type))
    return inSlot(tree, fillers, 'prep:with')
      .concat(inSlot(tree, fillers, 'prep:to'))
      .slice(0, 3);
  // what others agree or refuse "that Velmora should …" is not done to Velmora; what they demand is
  const inside = type === 'REQUEST' ? fillers : fillers.filter(({ slot }) => slot !== 'that');
  return firstOf(
    towards(tree, fillers, type, AT_ONCE),
    object,
    towards(tree, fillers, type),
    ofClause(tree, inside),
    below(tree, inside, type === 'PROTEST'),
  );
}

/** "demanded that Velmora reopen the road", "called for Velmora to reopen it" */
function ofClause(tree: Tree, fillers: readonly Filler[]): readonly Party[] {
  for (const { slot, head } of fillers) {
    if (slot !== 'that' && slot !== 'inf') continue;
    const subject = tree.children(head).find((child) => tree.relation(child) === 'nsubj');
    const found = subject === undefined ? [] : partiesOf(tree, subject);
    if (found.length > 0 && tree.upos(subject ?? 0) !== 'PRON') return found;
  }
  return [];
}

function nounRoles(tree: Tree, { sense }: Match, own: readonly Filler[], light: LightVerb | null): Roles {
  const above = light?.fillers ?? [];
  const all = [...own, ...above];
  const between = inSlot(tree, all, 'prep:between');
  if (between.length > 0) return { actor: between, recipient: [] };
  const owners = inSlot(tree, own, 'subj');
  const doers = inSlot(tree, own, 'prep:by');
  if (isVictim(tree, sense, own, owners)) return { actor: inSlot(tree, above, 'subj'), recipient: owners };
  const adjectives = own
    .filter(({ slot, head }) => slot === 'mod' && tree.capital(head))
    .flatMap(({ head }) => partiesOf(tree, head));
  const of = inSlot(tree, own, 'of');
  const ofActs = sense.roles.actor === 'of' || (sense.roles.recipient !== 'of' && !isSuffered(sense));
  const doer = light?.kind === 'does' ? inSlot(tree, above, 'subj') : [];
  const sufferer = light?.kind === 'suffers' ? inSlot(tree, above, 'subj') : [];
  const actor = firstOf(
    doers,
    owners.length > 0 && doer.length === 0 ? owners : [],
    doer,
    ofActs ? of : [],
    owners,
    adjectives,
    light?.kind === 'suffers' ? inSlot(tree, all, 'prep:from') : [],
  );
  const recipient = firstOf(
    sufferer,
    sense.roles.recipient === null ? [] : inSlot(tree, all, sense.roles.recipient),
    ofActs ? [] : of,
    towards(
      tree,
      own.filter(({ slot }) => slot !== 'of' && slot !== 'prep:by'),
      sense.type,
    ),
    towards(tree, above, sense.type),
    adjectives,
    below(tree, sense.type === 'PROTEST' ? all : own, sense.type === 'PROTEST'),
  );
  return { actor, recipient };
}

const isDoneToPeople = ({ type, mode }: Sense): boolean =>
  type === 'COERCE' || type === 'ASSAULT' || mode === 'expel' || mode === 'release';

/** "Brandt's arrest": of what is done to people a person owns what he suffers, where nobody else is named who does. */
function isVictim(tree: Tree, sense: Sense, own: readonly Filler[], owners: readonly Party[]): boolean {
  const [owner] = owners;
  if (
    owner === undefined ||
    owners.length > 1 ||
    !isDoneToPeople(sense) ||
    own.some(({ slot }) => slot === 'of' || slot === 'prep:by' || slot === 'prep:on' || slot === 'prep:against')
  )
    return false;
  return tree.upos(owner.head) === 'PRON' || isPerson(tree, owner.head);
}

const firstOf = (...lists: readonly (readonly Party[])[]): readonly Party[] => lists.find((list) => list.length > 0) ?? [];

/** Who does it may stand after "by", too. */
const acts = (fillers: readonly Filler[], head: number): boolean =>
  fillers.some((filler) => filler.slot === 'subj' && filler.head === head);

function towards(tree: Tree, fillers: readonly Filler[], type: EventType, slots: readonly Slot[] = TOWARDS): readonly Party[] {
  for (const slot of slots) {
    if (slot === 'prep:in' && IN_PLACE.has(type)) continue;
    const found = inSlot(
      tree,
      fillers.filter(({ slot: at, head }) => at !== 'prep:by' || !acts(fillers, head)),
      slot,
    ).filter((party) => slot !== 'prep:in' || tree.upos(party.head) === 'PROPN');
    if (found.length > 0) return found;
  }
  return [];
}

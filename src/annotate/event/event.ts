import type { AffiliationLexicon } from '../../lexicon/affiliation-lexicon.ts';
import type { EventLexicon } from '../../lexicon/plover/sense.ts';
import type { Lexicon } from '../../lexicon/user-lexicon.ts';
import type { Entity } from '../../model/entity.ts';
import type { EventStatus, EventType, NewsEvent, Participant } from '../../model/event.ts';
import type { Layers } from '../../model/layers.ts';
import type { Report } from '../../model/report.ts';
import { bySpan, contains, overlaps, type Span, span, textAt } from '../../model/span.ts';
import type { Act, Statement } from '../../model/statement.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { affiliationsOf } from '../affiliation/affiliations.ts';
import { carriersOf } from '../figure/carrier.ts';
import { isMoment, isWhere, nearby } from '../figure/near.ts';
import { Tree } from '../parse/tree.ts';
import { circumstance } from './circumstances.ts';
import type { Deed } from './deed.ts';
import { deedsIn } from './deeds.ts';
import { type Party, partiesOf } from './parties.ts';
import { subjectsOf } from './subject.ts';

type Reads = 'sentences' | 'tokens' | 'parse' | 'dateline' | 'times' | 'properNames' | 'entities' | 'statements';

/** Who did what to whom, read over the tree by a lexicon of senses, typed as PLOVER types them (lexicon/plover). */
export function eventStage(lexicon: Lexicon): Stage<Reads, 'events'> {
  return {
    name: 'events@3',
    reads: ['sentences', 'tokens', 'parse', 'dateline', 'times', 'properNames', 'entities', 'statements'],
    writes: 'events',
    run: (report, given) => {
      const context = contextOf(report, given, lexicon.affiliations);
      return given.sentences
        .flatMap((sentence) => found(sentence, context, lexicon.events))
        .sort((a, b) => bySpan(a.at, b.at) || b.confidence - a.confidence || a.order - b.order)
        .map(({ order: _, ...event }, i): NewsEvent => ({ id: `v${i + 1}`, ...event }));
    },
  };
}

type Context = ReturnType<typeof contextOf>;

function contextOf({ text, published }: Report, given: Pick<Layers, Reads>, lexicon: AffiliationLexicon) {
  const mentions = given.entities
    .flatMap((entity) => entity.mentions.map((at) => ({ at, entity })))
    .sort((a, b) => bySpan(a.at, b.at));
  const cues = given.statements
    .flatMap(({ cue }) => cue)
    .map((at) => ({ at }))
    .sort((a, b) => bySpan(a.at, b.at));
  const tree = new Tree(text, given.tokens, given.parse, given.properNames);
  const year = published.date === null ? null : Number(published.date.slice(0, 4));
  return {
    text,
    tree,
    affiliation: affiliationsOf({ text, tree, entities: given.entities, year }, lexicon),
    carrier: carriersOf(given.statements),
    dateline: given.dateline?.at ?? null,
    times: nearby(given.times.filter((time) => isMoment(text, time))),
    names: nearby(given.properNames.filter((name) => isWhere(text, name))),
    properNames: covering(given.properNames),
    cues: nearby(cues),
    mentions: nearby(mentions),
    entities: new Map(given.entities.map((entity) => [entity.id, entity])),
  };
}

/** Gives the finding that covers some words; findings in text order. */
function covering<T extends { readonly at: Span }>(findings: readonly T[]): (at: Span) => T | undefined {
  const near = nearby(findings);
  return (at) => near(at, { ...at, start: 0 as Span['start'] }).find((found) => contains(found.at, at));
}

type Unnumbered = Omit<NewsEvent, 'id'> & { readonly order: number };

function found(sentence: Span, context: Context, lexicon: EventLexicon): Unnumbered[] {
  const tokens = context.tree.between(sentence.start, sentence.end);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return [];
  return deedsIn(context.tree, lexicon, first, last).flatMap((deed, order) => eventOf(deed, sentence, context, order) ?? []);
}

function eventOf(deed: Deed, sentence: Span, context: Context, order: number): Unnumbered | null {
  const { tree, text } = context;
  const word = tree.span(deed.token, deed.token);
  if (word === null) return null;
  const carrier = context.carrier(word);
  if (deed.bySaying && !isSaid(deed, carrier)) return null;
  const speakers = deed.bySaying ? speakersOf(carrier, context) : null;
  if (speakers !== null && speakers.length === 0 && deed.rule === 'duty@1') return null;
  const actor = onceEach(speakers ?? deed.actor.flatMap((party) => participantOf(party, context) ?? []));
  const recipient = onceEach(deed.recipient.flatMap((party) => participantOf(party, context) ?? []));
  if (actor.length + recipient.length === 0 && deed.actor.length + deed.recipient.length > 0) return null;
  const reports = (token: number): boolean => {
    const at = tree.span(token, token);
    return at !== null && context.cues(at, sentence).some((cue) => overlaps(cue.at, at));
  };
  const parties = [...actor, ...recipient];
  const places = context.names(word, sentence).filter(({ at }) => !parties.some((party) => overlaps(party.at, at)));
  const place = circumstance(tree, places, deed, reports, true);
  return {
    at: extent(deed, parties, sentence, context),
    type: deed.type,
    mode: deed.mode,
    actor,
    recipient,
    place: place === null ? null : textAt(text, place.at),
    time: circumstance(tree, context.times(word, sentence), deed, reports)?.value ?? null,
    status: deed.bySaying || deed.presupposed ? deed.status : statusIn(carrier, deed),
    statement: carrier?.id ?? null,
    confidence: deed.confidence,
    rule: deed.rule,
    order,
  };
}

/** Of two phrases for one ("the prime minister, Ilse Maron") the longer. */
const onceEach = (parties: readonly Participant[]): Participant[] =>
  parties.filter(
    ({ entity, text }, i) =>
      entity === null ||
      !parties.some(
        (other, k) =>
          other.entity === entity && (other.text.length > text.length || (other.text.length === text.length && k < i)),
      ),
  );

/** From who does it to whom it is done to, inside its sentence. */
function extent(deed: Deed, parties: readonly Participant[], sentence: Span, { tree, text }: Context): Span {
  const spans = [...deed.words.flatMap((token) => tree.span(token, token) ?? []), ...parties.map(({ at }) => at)].filter((at) =>
    contains(sentence, at),
  );
  return span(text, Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end)));
}

const PRONOUN = /^(?:he|she|it|they|we|i)$/i;

/** Who agrees, foresees or promises that Velmora should withdraw has not asked it to. */
const ASKS_NOTHING: ReadonlySet<Act> = new Set<Act>(['agree', 'predict', 'promise', 'deny', 'refuse']);

/** Whether who says what a deed is told by does so: no "denied that Kestria was to blame". */
const isSaid = ({ rule }: Deed, carrier: Statement | null): boolean =>
  carrier === null || (carrier.polarity !== 'denied' && (rule !== 'duty@1' || !ASKS_NOTHING.has(carrier.act)));

/** Whoever says "must" asks: one, or each of "Brandt and Maron". */
function speakersOf(carrier: Statement | null, context: Context): Participant[] {
  const at = carrier?.source[0];
  if (carrier === null || at === undefined) return [];
  const joint = jointParties(context.tree, at);
  if (joint.length > 1) return joint.flatMap((party) => participantOf(party, context) ?? []);
  const known = context.entities.get(carrier.entities[0] ?? '') ?? entityIn(context.mentions(at, at), at);
  const named = known !== null && PRONOUN.test(textAt(context.text, at)) ? lastName(known, at) : null;
  return [participant(context, named ?? at, known)];
}

function jointParties(tree: Tree, at: Span): readonly Party[] {
  const tokens = tree.between(at.start, at.end);
  const head = tokens.find((token) => !tokens.includes(tree.head(token) ?? -1));
  const parties = head === undefined ? [] : partiesOf(tree, head);
  return parties.every(({ first, last }) => tokens.includes(first) && tokens.includes(last)) ? parties : [];
}

/** The deed that a statement itself is: "We call for a halt" asserts nothing, but is a demand made. */
const OWN_DEED: Readonly<Partial<Record<Act, EventType>>> = {
  demand: 'REQUEST',
  accuse: 'ACCUSE',
  promise: 'AGREE',
  agree: 'AGREE',
  threaten: 'THREATEN',
  refuse: 'REJECT',
};

/** What a denial contains is denied; what a refusal or a question contains is nobody's assertion. */
function statusIn(statement: Statement | null, { status, type }: Deed): EventStatus {
  if (statement === null || status !== 'reported') return status;
  if (statement.polarity === 'denied') return 'denied';
  return statement.polarity === 'unasserted' && OWN_DEED[statement.act] !== type ? 'conditional' : status;
}

function participantOf(party: Party, context: Context): Participant | null {
  const { tree, mentions } = context;
  const at = tree.span(party.first, party.last);
  // the place that a dateline names may hang in the first sentence's tree
  if (at === null || (context.dateline !== null && overlaps(at, context.dateline))) return null;
  const known = entityIn(mentions(at, at), at);
  if (tree.upos(party.head) !== 'PRON') return participant(context, wholeName(party, at, context), known);
  const named = known === null ? sayer(tree, party.head) : lastName(known, at);
  return named === null
    ? participant(context, at, known)
    : participant(context, named, known ?? entityIn(mentions(named, named), named));
}

/** A name goes on where its noun phrase seemed to end: "the Norland Union | 's probe". */
function wholeName({ head }: Party, at: Span, { text, tree, properNames }: Context): Span {
  const word = tree.span(head, head);
  const name = word === null ? undefined : properNames(word);
  return name === undefined ? at : span(text, Math.min(at.start, name.at.start), Math.max(at.end, name.at.end));
}

/** "Kestria said it had": with nothing else known of it, "it" is who says so. */
function sayer(tree: Tree, pronoun: number): Span | null {
  const verb = tree.head(pronoun);
  const saying = verb === null || tree.relation(verb) !== 'ccomp' ? null : tree.head(verb);
  const [speaker] = saying === null ? [] : subjectsOf(tree, saying).flatMap((head) => partiesOf(tree, head));
  return speaker === undefined || speaker.head > pronoun || tree.upos(speaker.head) === 'PRON'
    ? null
    : tree.span(speaker.first, speaker.last);
}

/** The name that a pronoun stands for, as last printed before it. */
function lastName(entity: Entity, pronoun: Span): Span | null {
  const named = entity.names.length > 0 ? entity.names : entity.mentions;
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.end ?? 0) <= pronoun.start) low = middle + 1;
    else high = middle;
  }
  return named[low - 1] ?? null;
}

const participant = ({ text, affiliation }: Context, at: Span, known: Entity | null): Participant => ({
  text: textAt(text, at),
  at,
  entity: known?.id ?? null,
  ...affiliation(at),
});

/** The entity that these words name: a person among them, or what the words end with. */
function entityIn(mentions: readonly { readonly at: Span; readonly entity: Entity }[], at: Span): Entity | null {
  const inside = mentions.filter((mention) => contains(at, mention.at));
  const person = inside.find(({ entity }) => entity.type === 'PER');
  return (person ?? inside.findLast((mention) => mention.at.end === at.end))?.entity ?? null;
}

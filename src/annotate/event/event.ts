import type { Entity } from '../../model/entity.ts';
import type { EventStatus, NewsEvent, Participant } from '../../model/event.ts';
import type { Layers } from '../../model/layers.ts';
import { bySpan, contains, type Span, span, textAt } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { carriersOf } from '../figure/carrier.ts';
import { isMoment, isWhere, nearby, nearest } from '../figure/near.ts';
import { codeOfName } from './code.ts';
import { type Deed, eventsIn, type Party } from './sentence-events.ts';
import { termsOf } from './term.ts';

type Reads = 'sentences' | 'tokens' | 'dateline' | 'times' | 'names' | 'entities' | 'statements';

/** Who did what to whom, by verbs and their neighbours, typed as PLOVER types them (lexicon/plover.ts). */
export const event: Stage<Reads, 'events'> = {
  name: 'events@1',
  reads: ['sentences', 'tokens', 'dateline', 'times', 'names', 'entities', 'statements'],
  writes: 'events',
  run: ({ text }, given) => {
    const context = contextOf(text, given);
    const terms = termsOf(text, given.tokens);
    return given.sentences
      .flatMap((sentence) =>
        eventsIn(text, terms(sentence)).map((deed) => ({ deed, sentence, carrier: context.carrier(deed.verb) })),
      )
      .toSorted((a, b) => bySpan(a.deed.at, b.deed.at) || b.deed.confidence - a.deed.confidence)
      .map((found, i) => eventOf(found, context, `v${i + 1}`));
  },
};

type Context = ReturnType<typeof contextOf>;

function contextOf(text: string, given: Pick<Layers, Reads>) {
  const times = nearby(given.times);
  const names = nearby(given.names);
  const mentions = nearby(
    given.entities
      .flatMap((entity) => entity.mentions.map((at) => ({ at, entity })))
      .sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end),
  );
  return {
    text,
    carrier: carriersOf(given.statements),
    time: (at: Span, sentence: Span) =>
      nearest(
        times(at, sentence).filter((time) => isMoment(text, time)),
        at,
      )?.value ?? null,
    place: (at: Span, sentence: Span) =>
      nearest(
        names(at, sentence).filter((name) => isWhere(text, name)),
        at,
      )?.at ?? null,
    /** A name goes on where a noun phrase seemed to end: "the Union of Teachers". */
    whole: (at: Span) => {
      const name = names(at, at).findLast((found) => found.at.start < at.end && found.at.end > at.end);
      return name === undefined ? at : span(text, at.start, name.at.end);
    },
    entity: (at: Span) => entityIn(mentions(at, at), at),
  };
}

/** The entity that these words name: a person among them, or what the words end with. */
function entityIn(mentions: readonly { readonly at: Span; readonly entity: Entity }[], at: Span): Entity | null {
  const inside = mentions.filter((mention) => contains(at, mention.at));
  const person = inside.find(({ entity }) => entity.type === 'PER');
  return (person ?? inside.findLast((mention) => mention.at.end === at.end))?.entity ?? null;
}

interface Found {
  readonly deed: Deed;
  readonly sentence: Span;
  readonly carrier: Statement | null;
}

function eventOf({ deed, sentence, carrier }: Found, context: Context, id: string): NewsEvent {
  const where = context.place(deed.verb, sentence);
  const participant = participantOf(context);
  return {
    id,
    at: deed.at,
    type: deed.type,
    mode: deed.mode,
    actor: deed.actor.map(participant),
    recipient: deed.recipient.map(participant),
    place: where === null ? null : textAt(context.text, where),
    time: context.time(deed.verb, sentence),
    status: deed.bySaying ? deed.status : statusIn(carrier, deed.status),
    statement: carrier?.id ?? null,
    confidence: deed.confidence,
    rule: 'plover@1',
  };
}

/** What a denial contains is denied; what a refusal or a question contains is nobody's assertion. */
function statusIn(statement: Statement | null, status: EventStatus): EventStatus {
  if (statement === null || status !== 'reported') return status;
  if (statement.polarity === 'denied') return 'denied';
  return statement.polarity === 'unasserted' ? 'conditional' : status;
}

const participantOf =
  ({ text, entity, whole }: Context) =>
  ({ at: head, code }: Party): Participant => {
    const at = whole(head);
    const known = entity(at);
    return {
      text: textAt(text, at),
      at,
      entity: known?.id ?? null,
      code: code ?? (known === null ? null : codeOfName(known.name)),
    };
  };

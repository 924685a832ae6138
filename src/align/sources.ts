import { agencyName } from '../lexicon/agencies.ts';
import type { StoryEntity } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { nameKey } from '../story/hops.ts';
import { governmentsOf } from './governments.ts';
import type { Laid } from './laid.ts';
import { namedOf } from './named.ts';
import { type Answering, speakerIds, speakersOf } from './voices.ts';

/** A name in the chain of an account, and the words that stand for it there. */
interface Named {
  readonly value: string;
  readonly at: Span | null;
}

/** What an account rests on. */
export interface Basis {
  readonly report: string;
  readonly origin: string;
  /** Whose copy its report is and who published it, by key. */
  readonly publishers: ReadonlyMap<string, Named>;
  /** The innermost who are named in its chain and answer for it, by story entity. */
  readonly speakers: ReadonlyMap<string, Named>;
  /** Agencies and outlets in its chain, by key. */
  readonly relays: ReadonlyMap<string, Named>;
  /** Where its words were copied from another account of the claim. */
  readonly copy: CopyOf | null;
}

export interface CopyOf {
  /** Place of the other account among the claim's. */
  readonly account: number;
  /** The words there, and here. */
  readonly from: Span;
  readonly at: Span;
}

/** Who is who in a story, for telling what its accounts rest on. */
export interface Sources extends Answering {
  readonly entities: ReadonlyMap<string, StoryEntity>;
  /** Ids of those who are the same wherever a report calls them so. */
  readonly named: ReadonlySet<string>;
  /** Keys of the outlets and agencies of the story's reports. */
  readonly publishers: ReadonlySet<string>;
}

export function sourcesOf(laid: readonly Laid[], entities: readonly StoryEntity[]): Sources {
  return {
    speakers: speakersOf(entities),
    governments: governmentsOf(entities),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    named: namedOf(laid, entities),
    publishers: new Set(laid.flatMap((one) => [...publishersOf(one).keys()])),
  };
}

/** `statement`: the one that gives the account; without one the report itself speaks. */
export function basisOf(laid: Laid, statement: Statement | undefined, sources: Sources): Basis {
  const chain = chainOf(laid, statement);
  const relays = new Map<string, Named>();
  let speakers = new Map<string, Named>();
  for (const one of chain) {
    const at = one.source[0] ?? null;
    const answering = speakerIds(laid, one, sources.speakers).flatMap((id) => sources.entities.get(id) ?? []);
    const relay = relayIn(one, answering, sources);
    if (relay !== null) relays.set(nameKey(relay), { value: relay, at });
    else if (speakers.size === 0)
      speakers = new Map(
        answering
          .filter(({ id }) => sources.named.has(id))
          .map((entity) => {
            const government = sources.entities.get(sources.governments.get(entity.id) ?? '') ?? entity;
            return [government.id, { value: government.name, at }];
          }),
      );
  }
  return { report: laid.id, origin: laid.placed.placement.origin, publishers: publishersOf(laid), speakers, relays, copy: null };
}

const DEEPEST = 8;

/** The statement and those that carry it, innermost first. */
function chainOf(laid: Laid, statement: Statement | undefined): Statement[] {
  const chain: Statement[] = [];
  for (let at = statement; at !== undefined && chain.length < DEEPEST && !chain.includes(at); ) {
    chain.push(at);
    const { parent } = at;
    at = parent === null ? undefined : laid.placed.layers.statements.find(({ id }) => id === parent);
  }
  return chain;
}

/** The agency or outlet that a statement is told by: one that the lexicon knows, or one whose reports are in the story. */
function relayIn({ speaker }: Statement, answering: readonly StoryEntity[], { publishers }: Sources): string | null {
  if (answering.some(({ type }) => type !== 'ORG')) return null;
  const names = [...answering.flatMap(({ name, names: others }) => [name, ...others]), ...(speaker?.split('; ') ?? [])];
  const found = names.find((name) => agencyName(name) !== null || publishers.has(nameKey(name)) || / news agency$/iu.test(name));
  return found === undefined ? null : (agencyName(found) ?? found);
}

function publishersOf({ placed: { report, layers } }: Laid): Map<string, Named> {
  const named: readonly (Named | null)[] = [
    layers.agency && { value: layers.agency.name, at: layers.agency.at },
    report.agency === null ? null : { value: report.agency, at: null },
    report.outlet === null ? null : { value: report.outlet, at: null },
  ];
  return new Map(named.flatMap((one) => (one === null ? [] : [[nameKey(one.value), one] as const])).toReversed());
}

import { ACCUSE } from './accuse.ts';
import { AGREE } from './agree.ts';
import { AID } from './aid.ts';
import { ASSAULT } from './assault.ts';
import { ASSAULT_WEAPONS } from './assault-weapons.ts';
import { COERCE } from './coerce.ts';
import { CONCEDE } from './concede.ts';
import { CONSULT } from './consult.ts';
import { COOPERATE } from './cooperate.ts';
import { inflected } from './inflected.ts';
import { MOBILIZE } from './mobilize.ts';
import { onDemand } from './on-demand.ts';
import { PROTEST } from './protest.ts';
import { REJECT } from './reject.ts';
import { REQUEST } from './request.ts';
import { RETREAT } from './retreat.ts';
import { SANCTION } from './sanction.ts';
import type { EventLexicon, Sense, Senses } from './sense.ts';
import { eventLexicon, mostParticularFirst, sensesOf } from './senses.ts';
import { SUPPORT } from './support.ts';
import { THREATEN } from './threaten.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** In the order in which they are read: those below may use the classes of those above. */
export const BUILT_IN: readonly string[] = [
  WORD_CLASSES,
  AGREE,
  CONSULT,
  SUPPORT,
  COOPERATE,
  AID,
  CONCEDE,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT,
  ASSAULT_WEAPONS,
];
let shared: EventLexicon | undefined;

/** The lexicon of events that comes with the package. Made when first asked for: most commands never need it. */
export function builtInEvents(): EventLexicon {
  shared ??= onDemand(BUILT_IN);
  return shared;
}

/** It, and a user's rows, which may use its classes and go before it where both ask for as much. @throws SenseError */
export function eventsWith(rows: string): EventLexicon {
  const classes = BUILT_IN.map((text) => text.match(/^\s*\$.*$/gmu)?.join('\n') ?? '');
  const ours = builtInEvents();
  const users = eventLexicon(sensesOf(...classes, rows).flatMap(inflected));
  return { v: both(ours.v, users.v), n: both(ours.n, users.n), a: both(ours.a, users.a) };
}

/** Both are in order, of equals the later first. */
function both(ours: Senses, users: Senses): Senses {
  const known = new Map<string, readonly Sense[]>();
  const get = (lemma: string): readonly Sense[] | undefined => {
    const [own, added] = [ours.get(lemma), users.get(lemma)];
    if (own === undefined || added === undefined) return own ?? added;
    const senses = known.get(lemma) ?? mostParticularFirst([...own.toReversed(), ...added.toReversed()]);
    known.set(lemma, senses);
    return senses;
  };
  return {
    get,
    *[Symbol.iterator]() {
      for (const lemma of new Set([...ours, ...users].map(([one]) => one))) yield [lemma, get(lemma) ?? []];
    },
  };
}

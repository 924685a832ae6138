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
import { PROTEST } from './protest.ts';
import { REJECT } from './reject.ts';
import { REQUEST } from './request.ts';
import { RETREAT } from './retreat.ts';
import { SANCTION } from './sanction.ts';
import type { EventLexicon, Sense } from './sense.ts';
import { eventLexicon, sensesOf } from './senses.ts';
import { SUPPORT } from './support.ts';
import { THREATEN } from './threaten.ts';
import { WORD_CLASSES } from './word-classes.ts';

const BUILT_IN: readonly string[] = [
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
let senses: readonly Sense[] | undefined;
const ours = (): readonly Sense[] => {
  senses ??= sensesOf(...BUILT_IN);
  return senses;
};

let shared: EventLexicon | undefined;

/** The lexicon of events that comes with the package. Made when first asked for: most commands never need it. */
export function builtInEvents(): EventLexicon {
  shared ??= eventLexicon(ours());
  return shared;
}

/** It, and a user's rows, which may use its classes and go before it where both ask for as much. @throws SenseError */
export function eventsWith(rows: string): EventLexicon {
  const classes = BUILT_IN.map((text) => text.match(/^\s*\$.*$/gmu)?.join('\n') ?? '');
  return eventLexicon([...ours(), ...sensesOf(...classes, rows).flatMap(inflected)]);
}

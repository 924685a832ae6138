import { ACCUSE } from './accuse.ts';
import { AGREE } from './agree.ts';
import { AID } from './aid.ts';
import { ASSAULT } from './assault.ts';
import { ASSAULT_WEAPONS } from './assault-weapons.ts';
import { COERCE } from './coerce.ts';
import { CONCEDE } from './concede.ts';
import { CONSULT } from './consult.ts';
import { COOPERATE } from './cooperate.ts';
import { MOBILIZE } from './mobilize.ts';
import { PROTEST } from './protest.ts';
import { REJECT } from './reject.ts';
import { REQUEST } from './request.ts';
import { RETREAT } from './retreat.ts';
import { SANCTION } from './sanction.ts';
import { eventLexicon, sensesOf } from './senses.ts';
import { SUPPORT } from './support.ts';
import { THREATEN } from './threaten.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** The lexicon of events that comes with the package. */
export const EVENTS = eventLexicon(
  sensesOf(
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
  ),
);

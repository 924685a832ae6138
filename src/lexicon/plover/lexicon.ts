import { OLD } from './old.ts';
import { eventLexicon, sensesOf } from './senses.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** The lexicon of events that comes with the package. */
export const EVENTS = eventLexicon(sensesOf(WORD_CLASSES, OLD));

import { entities } from './annotate/coreference/entities.ts';
import { eventStage } from './annotate/event/event.ts';
import { figure } from './annotate/figure/figure.ts';
import { properNames } from './annotate/mention/proper-names.ts';
import { parse } from './annotate/parse/parse.ts';
import { reading } from './annotate/reading/reading.ts';
import { openSpeakers } from './annotate/statement/open-speaker.ts';
import { statements } from './annotate/statement/statement.ts';
import type { Encoder } from './encoder/encoder.ts';
import { type Lexicon, OWN_LEXICON } from './lexicon/user-lexicon.ts';
import { preparing } from './preparing.ts';

/** How an English report is read, top to bottom, after `preparing`. To add a stage, add a line. The lexicon is a user's, or the package's own. */
export const english = (encoder: Encoder, lexicon: Lexicon = OWN_LEXICON) =>
  preparing
    .use(reading(encoder))
    .use(parse)
    .use(properNames)
    .use(entities)
    .use(statements)
    .use(openSpeakers)
    .use(figure)
    .use(eventStage(lexicon));

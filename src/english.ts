import { entities } from './annotate/coreference/entities.ts';
import { agency } from './annotate/dateline/agency.ts';
import { dateline } from './annotate/dateline/dateline.ts';
import { eventStage } from './annotate/event/event.ts';
import { figure } from './annotate/figure/figure.ts';
import { layout } from './annotate/layout/layout.ts';
import { names } from './annotate/mention/names.ts';
import { properNames } from './annotate/mention/proper-names.ts';
import { parse } from './annotate/parse/parse.ts';
import { reading } from './annotate/reading/reading.ts';
import { sentence } from './annotate/sentence/sentence.ts';
import { openSpeakers } from './annotate/statement/open-speaker.ts';
import { statements } from './annotate/statement/statement.ts';
import { timex } from './annotate/timex/timex.ts';
import { token } from './annotate/token/token.ts';
import type { Encoder } from './encoder/encoder.ts';
import { type Lexicon, OWN_LEXICON } from './lexicon/user-lexicon.ts';
import { Pipeline } from './pipeline/pipeline.ts';

/** What grouping rests on: read by rule, never by the reading model, so a new model changes no story. To add a stage, add a line. */
export const preparing = Pipeline.empty().use(layout).use(sentence).use(token).use(names).use(dateline).use(agency).use(timex);

/** How an English report is read, top to bottom. The lexicon is a user's, or the package's own. */
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

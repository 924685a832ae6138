import { agency } from './annotate/dateline/agency.ts';
import { dateline } from './annotate/dateline/dateline.ts';
import { layout } from './annotate/layout/layout.ts';
import { names } from './annotate/mention/names.ts';
import { sentence } from './annotate/sentence/sentence.ts';
import { timex } from './annotate/timex/timex.ts';
import { token } from './annotate/token/token.ts';
import { Pipeline } from './pipeline/pipeline.ts';

/**
 * What grouping rests on: read by rule, never by the reading model, so a new model changes no story. To add a stage, add a line.
 * Apart from the other stages, so that grouping does not load them.
 */
export const preparing = Pipeline.empty().use(layout).use(sentence).use(token).use(names).use(dateline).use(agency).use(timex);

import { fold } from '../lexicon/fold.ts';
import type { Figure } from '../model/figure.ts';
import type { Span } from '../model/span.ts';
import { stem } from './stem.ts';

/** To be somewhere, however it is put: "300 lorries wait", "are stranded", "stand", "there are 300 lorries". */
export const THERE = 'there';
const BEING_THERE = new Set(
  'be is are was were wait waits waited waiting stand stands stood standing strand stranded stuck queue queued queuing queueing gather gathered stay stayed staying remain remains remained remaining park parked stop stopped held line lined sit sat sitting trapped blocked camp camped camping live lives lived living'.split(
    ' ',
  ),
);
const HELPING = new Set(
  'has have had having been being will would could can may might must shall should do did does not to also still now already since reportedly currently have n’t'.split(
    ' ',
  ),
);
/** Words that end the counted phrase without a verb. */
const NO_VERB = new Set(
  'without within despite via amid among against toward towards during until above below behind beyond off up down out because since in at on of from for with by near between along across around outside inside under over to into through after before and or but as than per a an the this that these those his her its their which who whom whose there here when while'.split(
    ' ',
  ),
);
const PLACED = new Set('in at on near along across around outside inside between'.split(' '));

/** Verbs that leave it to later words what happened: "leaving 40,000 homes without power". */
const LIGHT = new Set(
  'leave leaves left leaving see sees saw include includes included including involve involves involved affect affects affected affecting reach reaches reached said says'.split(
    ' ',
  ),
);

/** UTF-16 units in which the verb stands. */
const SIGHT = 60;

/**
 * What those counted do, by the stem of the verb beside them: after them ("21 drivers had asked for help") or, where no verb
 * follows, before ("send 15 observers"). To be, wait, stand or be stranded somewhere are one. `null` where no word tells.
 */
export function doingOf(text: string, sentence: Span, { at, thingAt }: Pick<Figure, 'at' | 'thingAt'>): string | null {
  const end = Math.max(at.end, thingAt?.end ?? 0);
  const start = Math.min(at.start, thingAt?.start ?? at.start);
  const after = wordsOf(
    /^[^.,;:()"“”]*/u.exec(
      text.slice(thingAt !== null && thingAt.end < at.start ? thingAt.end : end, Math.min(sentence.end, end + SIGHT)),
    )?.[0] ?? '',
  );
  const verb = after.find((word) => !HELPING.has(word) && !/ly$/u.test(word));
  if (verb !== undefined && !NO_VERB.has(verb)) return LIGHT.has(verb) ? null : classOf(verb);
  const before = wordsOf(/[^.,;:()"“”]*$/u.exec(text.slice(Math.max(sentence.start, start - SIGHT), start))?.[0] ?? '');
  const governing = before.findLast((word) => !HELPING.has(word) && !FILLING.has(word));
  if (governing !== undefined && !NO_VERB.has(governing)) return LIGHT.has(governing) ? null : classOf(governing);
  return verb !== undefined && PLACED.has(verb) ? THERE : null;
}

/** Between a verb and the number: "hand out a total of 1,400 meals". */
const FILLING = new Set('a an the total of out up off down about around some only just another other all'.split(' '));

const classOf = (word: string): string => (BEING_THERE.has(word) ? THERE : stem(word));

const wordsOf = (text: string): string[] => (text.match(/[\p{L}\p{M}’']+/gu) ?? []).map(fold);

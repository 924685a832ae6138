import type { Figure } from '../model/figure.ts';
import type { Span } from '../model/span.ts';

/**
 * What a report says of a number's standing. "The toll rose from 10 to 12": 12 is a rise and 10 what it was. "42,000, correcting an
 * earlier count of 40,000": a revision, and what it was. `null`: the words do not speak of an earlier number.
 */
export type Standing = 'rise' | 'fall' | 'revision' | 'was' | 'step' | null;

const RISES =
  'ris(?:e[sn]?|ing)|rose|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|swell(?:s|ing|ed)?|swollen|gr(?:[eo]wn?|ows|owing)|increas(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|up|doubl(?:ed|ing)|tripl(?:ed|ing)|br(?:ings?|inging|ought)|t(?:akes|aking|ook) the (?:[\\p{L}]+ ){0,2}(?:toll|total|tally|number|count)';
const FALLS =
  'f(?:ell|alls?|allen|alling)|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|shr[aiu]nk(?:s|ing)?|lower(?:s|ed|ing)|down|reduc(?:e[sd]|ing)|cut(?:s|ting)?|slash(?:es|ed|ing)|trim(?:s|med|ming)';
const REVISES = 'revis(?:e[sd]?|ing)|updat(?:e[sd]?|ing)|correct(?:s|ed|ing|ion)|amend(?:s|ed|ing)';
const MODIFIERS = '(?:(?:an?|the|total|of|just|some|now|record|new)\\s){0,3}';

/** Up to so many UTF-16 units may stand between the verb and "to": "raised the number of lorries at the crossing to". */
const BETWEEN = '[^.;]{0,80}?';

const ends = (words: string, link: string): RegExp => new RegExp(`\\b(?:${words})\\b${BETWEEN}\\b${link}\\s${MODIFIERS}$`, 'iu');
const RISE = ends(RISES, 'to');
const FALL = ends(FALLS, 'to');
const REVISION = ends(REVISES, '(?:to|at)');
const WAS_FROM = ends(`${RISES}|${FALLS}|${REVISES}`, 'from');
const STEP = ends(`${RISES}|${FALLS}`, 'by');
/** "an earlier count of 40,000", "previously reported 21", "12, not 21" */
const EARLIER =
  /\b(?:(?:earlier|previous|initial|first|original|preliminary)\s(?:[\p{L}’'-]{1,20}\s){0,2}(?:count|figure|number|toll|tally|total|report|estimate|reading|measurement)s?\s(?:[\p{L}’'-]{1,20}\s){0,3}|(?:earlier|previously|initially|originally|first)\s(?:reported|said|put|given|thought|believed|estimated|announced|counted|measured|recorded|registered)\s(?:[\p{L}’'-]{1,20}\s){0,4}|(?:,|and)\snot\s)$/iu;
/** "12, up from 10", "12 drivers, revised from 21" */
const UP_FROM = new RegExp(`^[^.;]{0,40}?\\b(?:${RISES})\\sfrom\\b`, 'iu');
const DOWN_FROM = new RegExp(`^[^.;]{0,40}?\\b(?:${FALLS})\\sfrom\\b`, 'iu');
const REVISED_FROM = new RegExp(`^[^.;]{0,40}?\\b(?:${REVISES})\\s(?:[\\p{L}’'-]{1,20}\\s){0,2}from\\b`, 'iu');
const CORRECTING =
  /\bcorrect(?:s|ed|ing)\s(?:an?|the|its|their|our|his|her|earlier)\b|\b(?:earlier|previous|initial|preliminary) (?:count|figure|number|toll|tally|report|estimate)s?\b/iu;

/** "two more bodies", "another 12 dead": so many besides those counted before. */
const FURTHER = /\b(?:another|additional|a further|further)\s$/iu;
const MORE = /^\s(?:more|additional|further|extra)\b(?!\sthan\b)/iu;

/** UTF-16 units on either side of a figure in which its standing is told. */
const SIGHT = 160;

export function standingOf(text: string, sentence: Span, { at }: Pick<Figure, 'at'>): Standing {
  const before = text.slice(Math.max(sentence.start, at.start - SIGHT), at.start);
  const after = text.slice(at.end, Math.min(sentence.end, at.end + SIGHT));
  if (WAS_FROM.test(before) || EARLIER.test(before)) return 'was';
  if (STEP.test(before) || FURTHER.test(before) || MORE.test(after)) return 'step';
  if (REVISION.test(before) || REVISED_FROM.test(after)) return 'revision';
  if (RISE.test(before) || UP_FROM.test(after)) return 'rise';
  if (FALL.test(before) || DOWN_FROM.test(after)) return 'fall';
  return CORRECTING.test(before) || CORRECTING.test(after) ? 'revision' : null;
}

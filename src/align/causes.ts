import type { Clause } from './clause.ts';
import type { ContentWord } from './laid.ts';
import { stem } from './stem.ts';

const stemsOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map((word) => stem(word)));

/** Happenings that have one cause; those of a row are one. */
const HAPPENINGS: readonly ReadonlySet<string>[] = [
  'explosion explosions blast blasts',
  'fire fires blaze blazes',
  'crash crashes downing',
  'death deaths',
  'collapse',
  'sinking',
  'derailment',
  'outage blackout',
  'poisoning',
].map(stemsOf);
const CRASH = HAPPENINGS.findIndex((row) => row.has(stem('crash')));

/** Two kinds of cause of which a happening has one. */
const CAUSES: readonly ReadonlySet<string>[] = [
  'accident accidental accidentally mishap malfunction fault faulty failure error natural unintentional leak lightning overheating suicide weather circuit wiring',
  'attack sabotage deliberate deliberately intentional intentionally bomb missile rocket torpedo planted murder homicide arson terrorism terrorist shot assassination',
].map(stemsOf);

/** "A gas leak caused the explosion": the happening is what is brought about, the cause is who or what does it. */
const BRINGING_ABOUT = new Set('cause trigger spark start ignite'.split(' '));
const AIRCRAFT = stemsOf('plane aircraft airliner airplane aeroplane jet helicopter');

/** Whether a happening came by accident, fault or nature, or by attack, sabotage or intent. */
export interface Cause {
  /** Index of a row of happenings. */
  readonly happening: number;
  /** Index of a row of causes. */
  readonly cause: number;
  /** The words for the happening. */
  readonly of: readonly ContentWord[];
}

/** The cause that a main clause tells of a happening: by its subject ("the blast was an accident"), or by what brought it about. */
export function causeIn(clause: Clause): Cause | null {
  const { subject, undergone, doer, rest, main } = clause;
  if (BRINGING_ABOUT.has(main) && undergone.length > 0 && doer.length > 0) return caused(rowOf(undergone), doer, undergone);
  if (broughtDown(clause)) return caused(CRASH, main === 'shoot' ? rest : doer, undergone);
  return main === 'crash' && hasAny(subject, AIRCRAFT) ? caused(CRASH, rest, subject) : caused(rowOf(subject), rest, subject);
}

/** "A missile brought down the plane", "the plane was shot down" */
const broughtDown = ({ main, beside, undergone }: Clause): boolean =>
  (main === 'down' || ((main === 'bring' || main === 'shoot') && beside.has('down'))) && hasAny(undergone, AIRCRAFT);

function caused(happening: number, by: readonly ContentWord[], of: readonly ContentWord[]): Cause | null {
  const rows = CAUSES.flatMap((row, i) => (hasAny(by, row) ? [i] : []));
  const [cause, ...others] = rows;
  return happening < 0 || cause === undefined || others.length > 0 ? null : { happening, cause, of };
}

const rowOf = (words: readonly ContentWord[]): number => HAPPENINGS.findIndex((row) => hasAny(words, row));

const hasAny = (words: readonly ContentWord[], stems: ReadonlySet<string>): boolean => words.some((word) => stems.has(word.stem));

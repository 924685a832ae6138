import { fold } from '../lexicon/fold.ts';
import { THERE } from './doing.ts';
import type { Slot } from './slot.ts';
import { stem } from './stem.ts';

/** Of things that are somewhere, fewer than these are told in passing ("two men stood"), not as a count. */
const COUNTED = 10;

/**
 * Whether two figures of one noun count the same state of things. News counts games, men and countries in every other sentence, so
 * one noun is not enough: those counted must be somewhere in both reports (lorries that wait and lorries that are stranded), or the
 * same must be done with them, and other words beside the figures must be shared. Over ECB+, where hardly any such pair is a
 * matter of dispute, the noun alone makes 93 claims that figures differ, and this leaves 21.
 */
export function countSame(a: Slot, b: Slot): boolean {
  if (a.laid.placed.placement.origin === b.laid.placed.placement.origin && b.laid.placed.placement.revises === a.laid.id)
    return true;
  if (a.crowded || b.crowded || isOfPlay(a) || isOfPlay(b) || !sameThings(a, b)) return false;
  const shared = [...a.about].filter((word) => b.about.has(word)).length;
  const many = least(a) >= COUNTED && least(b) >= COUNTED;
  if (b.standing === 'revision') return many || shared >= 1;
  if (a.doing === THERE && b.doing === THERE) return many;
  if (a.doing !== null && b.doing !== null && a.doing !== b.doing) return false;
  return shared >= (many && a.doing !== null && a.doing === b.doing ? SHARED_DOING : SHARED);
}

/**
 * "machine guns" and "hunting guns" are two things, "three other rifles" are what was left to count, "the 12 worst-hit villages" some
 * of the villages, "passengers and crew" more than the passengers.
 */
function sameThings(a: Slot, b: Slot): boolean {
  if (isSome(a) !== isSome(b) || withOthers(a) !== withOthers(b)) return false;
  const [of, against] = [kindOf(a), kindOf(b)];
  return of.length === 0 || against.length === 0 || of.some((word) => against.includes(word));
}

/** The words that say what kind of thing it is, before its noun. */
const kindOf = ({ figure: { thing } }: Slot): string[] => (thing ?? '').split(/\s/u).slice(0, -1).map(stem);

const isSome = ({ figure: { at, thing }, laid }: Slot): boolean =>
  /^\s(?:other|remaining)\b/iu.test(laid.text.slice(at.end, at.end + BESIDE)) ||
  /\b(?:most|least|worst|best|\p{L}{2,}est)\b/iu.test(thing ?? '');

const withOthers = ({ figure: { at, thingAt }, laid }: Slot): boolean => {
  const end = Math.max(at.end, thingAt?.end ?? 0);
  return /^\sand\s(?:crew|staff|\p{Ll}{2,}s)\b/u.test(laid.text.slice(end, end + BESIDE));
};

/** UTF-16 units beside a figure that these words take. */
const BESIDE = 30;

const SHARED_DOING = 2;
const SHARED = 3;

const least = ({ figure }: Slot): number => figure.least ?? figure.most ?? 0;

/** What players do is counted for each of them and each match. */
const PLAY = new Set(
  'point points game games match matches goal goals touchdown touchdowns carry carries pass passes rebound rebounds assist assists homer homers catch catches yard yards run runs hit hits shot shots block blocks steal steals punch punches round rounds win wins loss losses season seasons rbi rbis homers batters innings birdies bogeys strokes laps reception receptions sack sacks tackle tackles save saves wicket wickets'.split(
    ' ',
  ),
);

const isOfPlay = ({ figure }: Slot): boolean => PLAY.has(fold(figure.thing?.split(' ').at(-1) ?? ''));

/** The figures but those of a report that gives several numbers for one noun: they count several things, and which is not told. */
export function countedOnce(slots: readonly Slot[]): Slot[] {
  const numbers = new Map<string, Set<string>>();
  const isOwn = ({ bound, standing, part }: Slot): boolean => !bound && !part && standing !== 'was' && standing !== 'step';
  for (const slot of slots.filter((one) => isOwn(one) && one.figure.kind !== 'comparison')) {
    const { least: low, most } = slot.figure;
    numbers.set(slot.laid.id, (numbers.get(slot.laid.id) ?? new Set()).add(`${low} ${most}`));
  }
  return slots.filter((slot) => slot.bound || (numbers.get(slot.laid.id)?.size ?? 0) <= 1);
}

import { MAGNITUDE, TOLLS } from './amounts.ts';
import type { Features } from './features.ts';
import { MOST, type Scene } from './scene.ts';
import { mayBeOne, spelledDay } from './scene-day.ts';

/** What an episode's reports told of its scene, and what else it names. */
export interface Episode {
  readonly scene: Scene;
  /** Whether its reports speak of what has this key. */
  readonly names: (key: number) => boolean;
}

type Verdict = 'agree' | 'differ' | 'open';

/** Magnitudes are corrected by some tenths in the hours after. */
const MAGNITUDES = { same: 0.2, other: 0.5 };
/** The larger by the smaller: counts are rounded, and told "more than". */
const COUNTS = { same: 1.1, other: 1.5 };

/**
 * What a report tells of place, day and figure where that is another happening than the episode's, however alike the words: the places
 * differ, and days or figures do; a day that agrees speaks for one happening, a figure alone does not. Empty where it may be the same: what only one of the two tells decides nothing.
 */
export function toldApart({ scene, words, title, spelled }: Features, episode: Episode): readonly string[] {
  const speaksOf = (key: number): boolean => words.stem.includes(key) || title.includes(key);
  const place = placesOf(scene, episode, speaksOf);
  if (place !== 'differ') return [];
  const [day, amount] = [daysOf(scene, episode.scene), amountsOf(scene, episode.scene)];
  // One figure may agree by chance: two earthquakes of one size, two places, two days.
  if (day === 'agree' || (amount !== 'differ' && day !== 'differ')) return [];
  const knows = scene.people.some(episode.names) || episode.scene.people.some(speaksOf);
  if (knows && (day !== 'differ' || amount !== 'differ')) return [];
  const word = (key: number): string => spelled.word[spelled.key.indexOf(key)] ?? '';
  const told = [
    ...scene.towns.map(word),
    ...(day === 'differ' ? scene.days.map(spelledDay) : []),
    ...(amount === 'differ' ? scene.amounts.map(({ value }) => String(value)) : []),
  ];
  return told.filter((one) => one !== '');
}

function placesOf(scene: Scene, episode: Episode, speaksOf: (key: number) => boolean): Verdict {
  const there = episode.scene;
  const isHere = (key: number): boolean => speaksOf(key) || scene.beside.includes(key);
  const isThere = (key: number): boolean => episode.names(key) || there.towns.includes(key) || there.beside.includes(key);
  if (scene.towns.length > 0 && there.towns.length > 0)
    return scene.towns.some(isThere) || there.towns.some(isHere) ? 'agree' : 'differ';
  if (scene.countries.length === 0 || there.countries.length === 0) return 'open';
  const shares =
    scene.countries.some((key) => there.beside.includes(key)) || there.countries.some((key) => scene.beside.includes(key));
  return shares ? 'agree' : 'differ';
}

function daysOf(scene: Scene, there: Scene): Verdict {
  return verdict(scene.days.flatMap((a) => there.days.map((b) => asVerdict(mayBeOne(a, b)))));
}

const asVerdict = (same: boolean | null): Verdict => (same === null ? 'open' : same ? 'agree' : 'differ');

/** Of each thing that both count, no figure may fit: "400 of 900 drivers" agrees with either. */
function amountsOf(scene: Scene, there: Scene): Verdict {
  const things = [...new Set(scene.amounts.map(({ thing }) => thing))];
  return verdict(
    things.map((thing) => {
      const [here, others] = [scene, there].map(({ amounts }) =>
        amounts.filter((one) => one.thing === thing).map(({ value }) => value),
      );
      const pairs = (here ?? []).flatMap((a) => (others ?? []).map((b) => compared(thing, a, b)));
      return pairs.includes('open') && !pairs.includes('agree') ? 'open' : verdict(pairs);
    }),
  );
}

/** Tolls rise from day to day: a higher one says nothing. */
function compared(thing: number, value: number, before: number): Verdict {
  if (thing === MAGNITUDE) {
    const apart = Math.abs(value - before);
    return apart <= MAGNITUDES.same + 1e-9 ? 'agree' : apart >= MAGNITUDES.other - 1e-9 ? 'differ' : 'open';
  }
  if (value === before) return 'agree';
  if (TOLLS.has(thing)) return before / value >= COUNTS.other ? 'differ' : 'open';
  const ratio = Math.max(value, before) / Math.max(1e-9, Math.min(value, before));
  return ratio <= COUNTS.same ? 'agree' : ratio >= COUNTS.other ? 'differ' : 'open';
}

const verdict = (all: readonly Verdict[]): Verdict =>
  all.includes('agree') ? 'agree' : all.includes('differ') ? 'differ' : 'open';

/** The scene of an episode that a report joins: of each kind the first are kept, for the first reports tell the happening itself. */
export function joinedScene(before: Scene, { towns, countries, beside, people, days, amounts }: Scene): Scene {
  const isNew = (one: Scene['amounts'][number]): boolean =>
    before.amounts.every(({ thing, value }) => thing !== one.thing || value !== one.value);
  return {
    towns: union(before.towns, towns),
    countries: union(before.countries, countries),
    beside: union(before.beside, beside),
    people: union(before.people, people),
    days: union(before.days, days),
    amounts: [...before.amounts, ...amounts.filter(isNew)].slice(0, MOST),
  };
}

const union = (a: readonly number[], b: readonly number[]): number[] => [...new Set([...a, ...b])].slice(0, MOST);

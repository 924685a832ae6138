import type { Stand } from '../model/claim.ts';
import { byText } from '../model/order.ts';
import type { Rule } from '../model/rule.ts';
import type { ContentWord } from './laid.ts';
import { likeness, type Weights, weightsFrom } from './likeness.ts';

/** A statement of one speaker: on which day, what about, and what he does with it. */
export interface Stance {
  readonly id: string;
  /** ISO 8601. */
  readonly day: string;
  readonly stand: Stand;
  readonly words: string;
  /** Its content words; those that are numbers apart. */
  readonly topic: readonly ContentWord[];
  readonly numbers: ReadonlySet<string>;
}

/** What was said of a matter, and what of it on the next day that anything of it was said. */
export interface Turn<S> {
  readonly earlier: S;
  readonly later: S;
  /** How alike the two are, 0–1. */
  readonly score: number;
  readonly rule: Rule;
}

/** What two statements of one speaker must share to be on one matter: as accounts of a claim must. */
const ALIKE = { both: 0.35, shared: 3, plain: 2 };
/** All that the briefer one says stands in the longer one. */
const WITHIN = { overlap: 0.75, shared: 3, plain: 2 };
/** More where only a "not" or a number parts them: nearly all of it. */
const ALL_BUT = { both: 0.6, shared: 2, plain: 2 };

/** A word that more of a speaker's statements use singles none of them out. */
const MOST = 200;
/** So many of those that share most words are laid beside one: 2,000 statements on one matter take half a second. */
const MOST_ASKED = 40;

/**
 * Where one speaker's statement on a matter takes another side than what he last said of it on an earlier day, or gives another number. Two
 * of one day are no turn, and where he said both on the day before, neither is the next. In order of the later, newest first.
 */
export function turnsOf<S extends Stance>(all: readonly S[]): Turn<S>[] {
  const stances = all.toSorted((a, b) => byText(a.day, b.day) || byText(a.id, b.id));
  const weights = weightsFrom(stances.map(({ topic }) => topic));
  const byStem = new Map<string, number[]>();
  const turns: Turn<S>[] = [];
  for (const [i, later] of stances.entries()) {
    const turn = turnTo(later, before(later, stances, byStem), weights);
    if (turn !== null && !turns.some((known) => isToldOf(known, turn, weights))) turns.push(turn);
    for (const stem of stemsOf(later)) {
      const places = byStem.get(stem);
      if (places === undefined) byStem.set(stem, [i]);
      else places.push(i);
    }
  }
  return turns.toSorted((a, b) => byText(b.later.day, a.later.day) || byText(a.later.id, b.later.id));
}

const stemsOf = ({ topic }: Stance): Set<string> => new Set(topic.map(({ stem }) => stem));

/** Statements of earlier days that share enough words to be asked. */
function before<S extends Stance>(later: S, stances: readonly S[], byStem: ReadonlyMap<string, readonly number[]>): S[] {
  const counts = new Map<number, number>();
  for (const stem of stemsOf(later)) {
    const places = byStem.get(stem) ?? [];
    if (places.length <= MOST) for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const shared = [...counts].filter(([place, count]) => count >= ALL_BUT.shared && (stances[place]?.day ?? '') < later.day);
  const most = shared.sort(([a, n], [b, m]) => m - n || b - a).slice(0, MOST_ASKED);
  return most.flatMap(([place]) => stances[place] ?? []);
}

function turnTo<S extends Stance>(later: S, earlier: readonly S[], weights: Weights): Turn<S> | null {
  const matter = earlier.flatMap((one) => {
    const found = relationOf(one, later, weights);
    return found === null ? [] : [{ earlier: one, later, ...found }];
  });
  const day = matter
    .map(({ earlier: one }) => one.day)
    .toSorted(byText)
    .at(-1);
  const turned = matter.filter(({ earlier: one }) => one.day === day);
  const turns = turned.flatMap(({ rule, ...turn }): Turn<S>[] => (rule === null ? [] : [{ ...turn, rule }]));
  if (turns.length < turned.length) return null;
  return turns.toSorted((a, b) => b.score - a.score || byText(a.earlier.id, b.earlier.id))[0] ?? null;
}

/** How alike two are on one matter, and the rule by which they differ there; `rule: null`: they say the same. `null`: they are on no one matter. */
function relationOf(a: Stance, b: Stance, weights: Weights): { readonly score: number; readonly rule: Rule | null } | null {
  const { both, overlap, shared, plain } = likeness(a.topic, b.topic, weights);
  const reaches = (least: { readonly shared: number; readonly plain: number }): boolean =>
    shared.length >= least.shared && plain >= least.plain;
  const isNearlyAll = both >= ALL_BUT.both && reaches(ALL_BUT);
  const isAlike = (both >= ALIKE.both && reaches(ALIKE)) || (overlap >= WITHIN.overlap && reaches(WITHIN));
  if (!isNearlyAll && !isAlike) return null;
  const isOtherNumber = a.numbers.size > 0 && b.numbers.size > 0 && [...a.numbers].every((number) => !b.numbers.has(number));
  if (sideOf(a) !== sideOf(b)) {
    const onlyNot = STANDS_FOR[a.stand] === STANDS_FOR[b.stand];
    return isOtherNumber || (onlyNot && !isNearlyAll) ? null : { score: both, rule: 'position-alike@1' };
  }
  if (!isOtherNumber) return { score: both, rule: null };
  const isOne = a.numbers.size === 1 && b.numbers.size === 1 && sideOf(a) !== 0;
  return isOne && isNearlyAll ? { score: both, rule: 'position-figure@1' } : null;
}

/** Another report of the same day tells the same. */
const isToldOf = <S extends Stance>(known: Turn<S>, turn: Turn<S>, weights: Weights): boolean =>
  known.later.day === turn.later.day && relationOf(known.later, turn.later, weights)?.rule === null;

const STANDS_FOR: Readonly<Record<Stand, 1 | -1 | 0>> = { asserts: 1, accuses: 1, gives: 1, denies: -1, refuses: 0 };

const NEGATED = /\b(?:not?|never|nothing|nobody|none|neither|nor|cannot)\b|n['’]t\b/iu;

/** "denied that it was not closed" is on the side of "said that it was closed". Asked of one statement many times. */
function sideOf(stance: Stance): number {
  const known = sides.get(stance);
  if (known !== undefined) return known;
  const side = STANDS_FOR[stance.stand];
  const taken = side !== 0 && NEGATED.test(stance.words) ? -side : side;
  sides.set(stance, taken);
  return taken;
}

const sides = new WeakMap<Stance, number>();

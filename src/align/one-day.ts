import { likeness, type Weights } from './likeness.ts';
import { type Told, tellers } from './telling.ts';

const DAY_LENGTH = 86_400_000;
/** So alike are sentences of neighbouring days that tell one happening: an hour past midnight, or a day that was read wrongly. */
const ALIKE = 0.5;
const SHARED = 5;
const PLAIN = 3;
/** So many happenings of a day are laid beside those of the next. */
const MOST = 20;

/** One happening that reports give two neighbouring days stands on the day that more of them give, the earlier where they are even. */
export function onOneDay(happenings: readonly (readonly Told[])[], weights: Weights): (readonly Told[])[] {
  const days = new Map<string, (readonly Told[])[]>();
  for (const group of happenings) {
    const date = group[0]?.date ?? '';
    const known = days.get(date);
    if (known === undefined) days.set(date, [group]);
    else known.push(group);
  }
  for (const [date, later] of days) {
    const earlier = days.get(dayBefore(date));
    if (earlier !== undefined) join(earlier, later, weights);
  }
  return [...days.values()].flat();
}

function dayBefore(date: string): string {
  const at = Date.parse(date);
  return Number.isNaN(at) ? '' : new Date(at - DAY_LENGTH).toISOString().slice(0, 10);
}

function join(earlier: (readonly Told[])[], later: (readonly Told[])[], weights: Weights): void {
  for (const group of later.slice(0, MOST)) {
    const at = earlier.slice(0, MOST).findIndex((other) => isOne(other, group, weights));
    const other = earlier[at];
    if (other === undefined) continue;
    const here = later.indexOf(group);
    if (tellers(other) >= tellers(group)) {
      earlier[at] = [...other, ...moved(group)];
      later.splice(here, 1);
    } else {
      later[here] = [...group, ...moved(other)];
      earlier.splice(at, 1);
    }
  }
}

const moved = (group: readonly Told[]): Told[] => group.map((one) => ({ ...one, moved: true }));

/** Not where a report tells of both days: it tells them apart. Unlike numbers are another day's count. */
function isOne(a: readonly Told[], b: readonly Told[], weights: Weights): boolean {
  const [x, y] = [a[0], b[0]];
  if (x === undefined || y === undefined || numbersOf(x) !== numbersOf(y)) return false;
  const { both, shared, plain } = likeness(x.words, y.words, weights);
  if (both < ALIKE || shared.length < SHARED || plain < PLAIN) return false;
  const reports = new Set(a.map(({ laid }) => laid.id));
  return !b.some(({ laid }) => reports.has(laid.id));
}

/** Without the days of a month, which are the words' own dates. */
const numbersOf = ({ words }: Told): string =>
  [...new Set(words.map(({ stem }) => stem).filter((stem) => /^\d/u.test(stem)))].toSorted().join(' ');

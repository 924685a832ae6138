import type { Hit, PersonJson, PersonStories } from '../../../src/api/contract.ts';
import { type ActClass, classOf } from '../parts/saying.ts';

export type PersonStory = PersonStories['stories'][number];
type Claim = PersonStory['claims'][number];
export type Account = Claim['accounts'][number];
export type Position = PersonJson['positions'][number];
export type MarkClass = ActClass | 'figures';

/** What was said of one matter on one day by one side: a dot in a lane. */
export interface Mark {
  /** ISO day; `null` where no report gives one. */
  readonly day: string | null;
  readonly own: boolean;
  readonly drawn: MarkClass;
  /** The same speakers said the same before. */
  readonly again: boolean;
  /** In what order accounts stand; never empty. */
  readonly accounts: readonly Account[];
}

/** One matter: what somebody said of it over time, and what others did. */
export interface Lane {
  readonly id: string;
  readonly story: string;
  readonly about: string;
  readonly aboutAt: { readonly report: string; readonly span: readonly number[] };
  /** At most so many independent accounts; `null` where it is two statements of one speaker. */
  readonly atMost: number | null;
  readonly marks: readonly Mark[];
  /** Whether they changed position on it. */
  readonly turned: boolean;
}

const DRAWN: Readonly<Record<Account['stand'], MarkClass>> = {
  asserts: 'says',
  accuses: 'accuses',
  denies: 'denies',
  refuses: 'holds',
  gives: 'figures',
};

/** A lane for each claim they give an account of, and for each change of position that no claim has; the latest own word first. */
export function lanesOf(stories: readonly PersonStory[], positions: readonly Position[]): readonly Lane[] {
  const turned = new Set(positions.flatMap(({ claim }) => claim ?? []));
  const claimed = stories.flatMap(({ story, claims }) =>
    claims.map(
      ({ id, about, aboutAt, atMost, accounts }): Lane => ({
        id,
        story,
        about,
        aboutAt,
        atMost,
        marks: marksOf(accounts, (one) => DRAWN[one.stand]),
        turned: turned.has(id),
      }),
    ),
  );
  const alike = positions.filter(({ claim }) => claim === null).map(laneOfTurn);
  return [...claimed, ...alike].toSorted((a, b) => byWord(lastOwn(b), lastOwn(a)) || byWord(a.id, b.id));
}

const byWord = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const lastOwn = ({ marks }: Lane): string => marks.findLast(({ own, day }) => own && day !== null)?.day ?? '';

function laneOfTurn({ earlier, later }: Position): Lane {
  const accounts = [earlier, later].map(accountOfHit);
  const drawn = new Map(accounts.map((one, i) => [one, classOf(i === 0 ? earlier : later)]));
  const [start, end] = spanOf(later);
  return {
    id: `${later.report}#${later.statement} ${earlier.report}#${earlier.statement}`,
    story: later.story,
    about: later.words,
    aboutAt: { report: later.report, span: [start, end] },
    atMost: null,
    marks: marksOf(accounts, (one) => drawn.get(one) ?? 'says'),
    turned: true,
  };
}

const spanOf = ({ content, cue }: Hit): readonly [number, number] => {
  const pieces = content.length > 0 ? content : cue;
  return [Math.min(...pieces.map(([start]) => start)), Math.max(...pieces.map(([, end]) => end))];
};

function accountOfHit(hit: Hit): Account {
  const { report, words, outlet, agency, date, speaker, act, polarity } = hit;
  const [start, end] = spanOf(hit);
  const stand = act === 'refuse' ? 'refuses' : polarity === 'denied' ? 'denies' : act === 'accuse' ? 'accuses' : 'asserts';
  return { own: true, stand, speaker, act, polarity, report, span: [start, end], words, outlet, agency, date };
}

const UNDATED = '~';

/** By day, undated last; of one day their own first. */
function marksOf(accounts: readonly Account[], drawnAs: (account: Account) => MarkClass): readonly Mark[] {
  const marks = new Map<string, Mark>();
  const said = new Set<string>();
  const ordered = accounts.toSorted((a, b) => byWord(a.date ?? UNDATED, b.date ?? UNDATED) || Number(b.own) - Number(a.own));
  for (const account of ordered) {
    const drawn = drawnAs(account);
    const what = account.stand === 'gives' ? account.words : '';
    const voice = `${account.own ? '' : (account.speaker ?? account.report)} ${drawn} ${what}`;
    const again = said.has(voice);
    said.add(voice);
    const key = `${account.date} ${account.own} ${drawn}`;
    const known = marks.get(key);
    // told once anew, the mark is filled, whoever repeats it that day
    marks.set(key, {
      day: account.date,
      own: account.own,
      drawn,
      again: again && (known?.again ?? true),
      accounts: [...(known?.accounts ?? []), account],
    });
  }
  return [...marks.values()];
}

/** Days of lanes along a line from 0 to 100. */
export interface Scale {
  /** Where a day stands: per cent. */
  readonly at: (day: string) => number;
  /** Days to name, far enough apart to be read. */
  readonly ticks: readonly string[];
  /** Whether they are of one year, which then needs not be said. */
  readonly oneYear: boolean;
}

/** Left free at both ends, so that a date fits under the first and the last mark; per cent. */
const EDGE = 6;
/** Between two named days: per cent of a phone's width, by how long a date is. */
const APART = { oneYear: 15, years: 24 };

/** Between two days that are not one, so that their marks are told apart; per cent. */
const MARKS_APART = 3.5;

/** `spoken`: days on which they are spoken of, for lanes of a single day: marks alone would not say when that was in all that is known. */
export function scaleOf(lanes: readonly Lane[], spoken: readonly string[]): Scale {
  const said = new Set(lanes.flatMap(({ marks }) => marks.flatMap(({ day }) => day ?? [])));
  const days = [...(said.size > 1 ? said : new Set([...said, ...spoken]))].sort();
  const [first = '', last = first] = [days[0], days.at(-1)];
  const places = placesOf(days);
  const at = (day: string): number => places.get(day) ?? 50;
  const oneYear = first.slice(0, 4) === last.slice(0, 4);
  const apart = oneYear ? APART.oneYear : APART.years;
  const ticks: string[] = [];
  for (const day of days) {
    const before = ticks.at(-1);
    const fits = before === undefined || at(day) - at(before) >= apart;
    if (fits && (day === last || at(last) - at(day) >= apart)) ticks.push(day);
  }
  if (ticks.at(-1) !== last && last !== '') ticks.push(last);
  return { at, ticks, oneYear };
}

/** In proportion to time, but that no two stand on each other: days of one week in ten years are moved apart. */
function placesOf(days: readonly string[]): ReadonlyMap<string, number> {
  if (days.length < 2) return new Map();
  const times = days.map((day) => Date.parse(day));
  const [from = 0, to = 0] = [times[0], times.at(-1)];
  const room = 100 - 2 * EDGE;
  const least = Math.min(MARKS_APART, room / (days.length - 1));
  const places = times.map((time) => EDGE + (room * (time - from)) / (to - from));
  for (let i = 1; i < places.length; i += 1) places[i] = Math.max(places[i] ?? 0, (places[i - 1] ?? 0) + least);
  places[places.length - 1] = 100 - EDGE;
  for (let i = places.length - 2; i >= 0; i -= 1) places[i] = Math.min(places[i] ?? 0, (places[i + 1] ?? 0) - least);
  return new Map(days.map((day, i) => [day, places[i] ?? 50]));
}

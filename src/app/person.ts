import { type ContentWord, contentWords } from '../align/laid.ts';
import { type Stance, turnsOf } from '../align/positions.ts';
import { englishTokens } from '../annotate/token/english-tokens.ts';
import { identityWords } from '../dossier/identity-words.ts';
import type { Stand } from '../model/claim.ts';
import { byText } from '../model/order.ts';
import { span } from '../model/span.ts';
import { cursorOf, keyOf, limitOf } from '../store/cursor.ts';
import type { PersonRef, Speech, StoodStatement } from '../store/people-store.ts';
import type { Page, PageRequest, StatementRow, Store, StoryFilter } from '../store/store.ts';
import { tokensIn } from '../text/tokens.ts';
import { findPerson } from './person-find.ts';
import type { Identity } from './person-identity.ts';

/** Two statements of one speaker on one matter, on two days. Which of them holds is not said. */
export interface Position {
  readonly earlier: StatementRow;
  readonly later: StatementRow;
  /** How they were found to be on one matter. */
  readonly rule: string;
  /** The claim that sets them against each other: "st-…#c3"; `null`: their words alone are alike. */
  readonly claim: string | null;
}

/** What somebody said, and what was said of them. */
export interface Person extends Omit<Identity, 'people'> {
  readonly stories: readonly PersonRef[];
  /** How many statements there are in all. */
  readonly statements: { readonly by: number; readonly about: number };
  /** Who may be the same, which is not applied. */
  readonly perhaps: readonly {
    readonly id: string;
    readonly name: string;
    readonly rule: string;
    /** The rule in the program's words. */
    readonly says: string;
    readonly words: readonly string[];
  }[];
  /** Newest first, and so are `about` and `positions`, these by their later statement. */
  readonly by: Page<StatementRow>;
  readonly about: Page<StatementRow>;
  readonly positions: readonly Position[];
}

/** A person, organisation or place by name or id. Throws NO_SUCH_ID, NO_SUCH_PERSON, SEVERAL_PEOPLE, BAD_REQUEST. */
export async function person(store: Store, asked: string, filter: StoryFilter, page: PageRequest): Promise<Person> {
  const limit = limitOf(page);
  const goingOn = page.after === null ? null : keyOf(page.after, ['text', 'text', 'text', 'number', 'text', 'number']);
  const {
    identity: { people, ...identity },
    perhaps,
  } = await findPerson(store, asked);
  const refs = people.map(({ story, entity }) => ({ story, entity }));
  const list = async (role: Speech): Promise<Page<StatementRow>> => {
    if (goingOn !== null && goingOn[0] !== role) return { items: [], next: null };
    const after = goingOn === null ? null : ([goingOn[1], goingOn[2], goingOn[3], goingOn[4], goingOn[5]] as const);
    const rows = await store.speechOf(role, refs, filter, { after, limit: limit + 1 });
    const last = rows[limit - 1];
    return {
      items: rows.slice(0, limit).map(({ row }) => row),
      next: rows.length > limit && last !== undefined ? cursorOf([role, ...last.key]) : null,
    };
  };
  const [by, about] = [await list('by'), await list('about')];
  return {
    ...identity,
    stories: refs,
    statements: (await store.speechCounts([refs]))[0] ?? { by: 0, about: 0 },
    perhaps: (await perhaps()).map(({ as: { id, name }, rule, words }) => ({ id, name, rule, says: identityWords(rule), words })),
    by,
    about,
    positions: goingOn === null ? await positions(store, refs, filter) : [],
  };
}

/** Of those who said more, the last so many statements are compared. */
const MOST_COMPARED = 1000;
/** Nobody reads more of them at once. */
const MOST_POSITIONS = 200;

async function positions(store: Store, refs: readonly PersonRef[], filter: StoryFilter): Promise<readonly Position[]> {
  const claimed = (await store.positionsOf(refs)).flatMap(({ a, b, claim }): Position[] => {
    const [earlier, later] = [a.row, b.row].toSorted((x, y) => byText(x.date ?? '', y.date ?? ''));
    if (earlier?.date == null || later?.date == null || earlier.date === later.date) return [];
    return [{ earlier, later, rule: 'position-claim@1', claim }];
  });
  const said = await store.standsOf(refs, {}, MOST_COMPARED);
  const alike = turnsOf(said.flatMap(stanceOf)).map(
    ({ earlier, later, rule }): Position => ({ earlier: earlier.row, later: later.row, rule, claim: null }),
  );
  const fitting = await fits(store, refs, filter);
  const all = [...claimed, ...alike].filter(({ later }) => fitting === null || fitting.has(idOf(later)));
  const once = new Map(all.toReversed().map((one) => [`${idOf(one.earlier)} ${idOf(one.later)}`, one]));
  return [...once.values()]
    .toSorted(
      (a, b) =>
        byText(b.later.date ?? '', a.later.date ?? '') ||
        byText(idOf(a.later), idOf(b.later)) ||
        byText(idOf(a.earlier), idOf(b.earlier)),
    )
    .slice(0, MOST_POSITIONS);
}

const idOf = ({ story, report, statement }: StatementRow): string => `${story} ${report}#${statement}`;

/** The statements that a filter keeps; `null`: it keeps all. */
async function fits(store: Store, refs: readonly PersonRef[], filter: StoryFilter): Promise<ReadonlySet<string> | null> {
  if (Object.values(filter).every((one) => one === undefined)) return null;
  return new Set((await store.standsOf(refs, filter, MOST_COMPARED)).map(({ row }) => idOf(row)));
}

interface Said extends Stance {
  readonly row: StatementRow;
}

function stanceOf({ row, stand }: StoodStatement): Said[] {
  const all: ContentWord[] = [];
  const words = row.words.slice(0, LONGEST);
  tokensIn(words, 0, words.length, englishTokens, (start, end, kind) => {
    if (kind === 'word' || kind === 'number') all.push(...contentWords(words, span(words, start, end)));
  });
  const isNumber = ({ stem }: ContentWord): boolean => /^\d/u.test(stem);
  const topic = all.filter((word) => !isNumber(word));
  const numbers = new Set(all.filter(isNumber).map(({ stem }) => stem));
  return row.date === null || stand === null
    ? []
    : [{ id: idOf(row), day: row.date, stand: stand as Stand, words, topic, numbers, row }];
}

/** UTF-16 units: longer words are a passage, and no position. */
const LONGEST = 1500;

import { WORD, type Words } from '../../src/reuse/words.ts';
import type { Walked } from '../../src/story/walk.ts';
import type { Plan } from './plan.ts';
import { agencyOf, idOf, outletOf, publishedOf, urlOf } from './printed.ts';
import { mixed } from './random.ts';
import type { Teller } from './teller.ts';
import { after, before, MARK, type Tokens } from './tokens.ts';
import { isName, type Vocabulary } from './vocabulary.ts';

const LEAD_WORDS = 60;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** What the stages make of a report of the stream, made of its plan without them: thirty times as fast. */
export function walkedOf(plan: Plan, teller: Teller): Walked {
  const tokens = teller.tell(plan);
  const made = wordsOf(tokens, teller);
  const id = idOf(plan);
  return {
    ...{
      id,
      given: id,
      textHash: hashOf(plan),
      language: 'en',
      length: made.length,
      url: urlOf(plan),
      outlet: outletOf(plan),
      agency: agencyOf(plan),
    },
    ...{
      language: 'en',
      credit: null,
      slug: null,
      hops: [],
      published: { date: publishedOf(plan), assumed: [] },
      stray: null,
      dateline: null,
    },
    days: { weekdays: Uint8Array.from(made.weekdays), monthDays: new Uint16Array(), years: new Uint16Array() },
    ...{ words: made.words, title: new Uint32Array(), spelled: made.spelled },
    scene: sceneOf(made.words, publishedOf(plan)),
  };
}

/** About as much as the stages find, and of the same names for reports of one episode; they type names by rule, which is not imitated here. */
function sceneOf({ stem, flags }: Words, date: string | null): Walked['scene'] {
  const names = new Set<number>();
  for (let i = 0; i < Math.min(LEAD_WORDS, stem.length); i += 1) if (((flags[i] ?? 0) & WORD.name) !== 0) names.add(stem[i] ?? 0);
  const [towns, people] = [[...names].slice(0, 2), [...names].slice(2, 4)];
  const days = date === null ? [] : [Math.floor(Date.parse(date) / 86_400_000)];
  return { towns, countries: [], beside: [], people, days, amounts: [] };
}

function wordsOf({ id, marks, length }: Tokens, { vocabulary }: Teller) {
  const column = (): Uint32Array => new Uint32Array(length);
  const words: Words = { key: column(), stem: column(), start: column(), end: column(), flags: new Uint16Array(length) };
  const { key, stem, start, end, flags } = words;
  const rows: number[] = [];
  const weekdays: number[] = [];
  let at = 0;
  for (let i = 0; i < length; i += 1) {
    const mark = marks[i] ?? 0;
    const word = id[i] ?? 0;
    const row = vocabulary.row(word);
    const own = vocabulary.flags[row] ?? 0;
    key[i] = vocabulary.key[row] ?? 0;
    stem[i] = vocabulary.stem[row] ?? 0;
    start[i] = at + before(mark, i === 0).length;
    at = (start[i] ?? 0) + (vocabulary.form[row] ?? '').length;
    end[i] = at;
    at += after(mark).length;
    const capital = (mark & MARK.sentence) !== 0 && (own & WORD.number) === 0 ? WORD.capital : 0;
    flags[i] = own | capital | flagsOf(mark) | (isName(word) ? WORD.name : 0);
    if ((own & WORD.common) === 0) rows.push(row);
    else if ((own & WORD.capital) !== 0) weekdays.push(1 + WEEKDAYS.indexOf(vocabulary.form[row] ?? ''));
  }
  return { words, length: at, weekdays: weekdays.filter((day) => day > 0), spelled: spelling(rows, vocabulary) };
}

/** The first form of each stem. */
function spelling(rows: readonly number[], { stem, folded }: Vocabulary): Walked['spelled'] {
  const stemOf = (row: number): number => stem[row] ?? 0;
  const sorted = [...new Set(rows)].sort((a, b) => stemOf(a) - stemOf(b));
  const first = sorted.filter((row, i) => i === 0 || stemOf(row) !== stemOf(sorted[i - 1] ?? 0));
  return { key: Uint32Array.from(first, stemOf), word: first.map((row) => folded[row] ?? '') };
}

function flagsOf(marks: number): number {
  const place = (marks & MARK.headline) === 0 ? WORD.body : WORD.headline;
  const first = (marks & MARK.paragraph) === 0 ? 0 : WORD.paragraph;
  const opens = (marks & MARK.sentence) === 0 ? 0 : WORD.opens;
  return place | first | opens | ((marks & MARK.quoted) === 0 ? 0 : WORD.quoted);
}

/** Stands for the hash of the text: only that texts differ is asked of it. */
const hashOf = ({ number }: Plan): string => mixed(number, 0x5ea1).toString(16).padStart(8, '0').repeat(8);

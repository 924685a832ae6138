import type { StatementRow, StoryRecord } from '../../src/store/store.ts';
import { openWorkspace } from '../../src/store/workspace.ts';
import { chooser, inventedName, inventedPhrase } from '../invented.ts';

const AT_ONCE = 200;
const STATEMENTS = 3;
const DAYS = 400;
const RELATIONS = ['agrees', 'adds', 'differs', 'denied', 'not-confirmed', 'superseded'] as const;

/** A store with so many stories as lists know them, in an empty folder: their dossiers are empty, for no list reads them. */
export async function manyStories(data: string, stories: number): Promise<void> {
  const workspace = await openWorkspace({ data, create: true });
  try {
    for (let done = 0; done < stories; done += AT_ONCE) {
      const some = Array.from({ length: Math.min(AT_ONCE, stories - done) }, (_, i) => record(done + i));
      await workspace.store.regroup({ stories: some, gone: [], aliases: [], placed: [], laid: [] });
    }
    await workspace.store.checkpoint();
  } finally {
    await workspace.close();
  }
}

const PLACES = names(400, 1);
const OUTLETS = names(60, 2);
const PEOPLE = names(2000, 3);

function names(count: number, seed: number): readonly string[] {
  const choose = chooser(seed);
  return Array.from({ length: count }, () => inventedName(choose));
}

const day = (number: number): string => new Date(Date.UTC(2023, 0, 1 + number)).toISOString().slice(0, 10);

/** A few names are in many stories, most in few. */
const some = (number: number, from: readonly string[], count: number): readonly string[] => [
  ...new Set(
    Array.from({ length: count }, (_, i) => from[Math.floor(from.length * (((number * (7 + 2 * i)) % 997) / 997) ** 3)] ?? ''),
  ),
];

function record(number: number): StoryRecord {
  const choose = chooser(number * 7919 + 13);
  const [id, began] = [`st-${number.toString(16).padStart(16, '0')}`, number % DAYS];
  const reports = choose([1, 1, 2, 3, 4, 6, 9, 14, 22, 40]);
  const [first, last] = [day(began), day(began + choose([0, 0, 1, 2, 5, 12]))];
  const members = Array.from({ length: reports }, (_, i) => `r-${number}-${i}`);
  const [places, outlets] = [some(number, PLACES, choose([1, 2, 3])), some(number, OUTLETS, choose([1, 1, 2, 4]))];
  const accounts = Object.fromEntries(RELATIONS.map((relation) => [relation, choose([0, 0, 0, 1, 2])]));
  return {
    ...{ id, title: `The ${inventedPhrase(choose, 8)}`, first, last, places, outlets, reports, members },
    ...{ people: some(number, PEOPLE, choose([1, 2, 4, 8])), days: [{ day: first, reports }] },
    ...{ atMost: Math.max(1, Math.ceil(reports / choose([1, 2, 3]))), joined: [], accounts: accounts as never },
    ...{ fingerprint: `invented-${number}`, dossier: JSON.stringify({ id }), decided: [], named: [] },
    statements: Array.from({ length: STATEMENTS }, (_, i) =>
      statement(id, members[0] ?? '', first, i, inventedPhrase(choose, 12)),
    ),
    stands: Array.from({ length: STATEMENTS }, () => 'asserts'),
    who: { people: [], speech: [], positions: [] },
  };
}

function statement(story: string, report: string, date: string, number: number, words: string): StatementRow {
  const [speaker, outlet, place] = [`Speaker ${number}`, OUTLETS[number] ?? null, PLACES[number] ?? null];
  return {
    ...{ report, statement: `s${number + 1}`, story, speaker, speakers: [speaker], act: 'say', polarity: 'asserted' },
    ...{ addressee: null, medium: 'unspecified', through: [], verb: 'said', words, place, outlet, agency: null, date },
    ...{ source: [[0, 4]], cue: [[5, 9]], content: [[10, 40]], confidence: 0.9 },
  };
}

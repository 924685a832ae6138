import type { Database } from './database.ts';
import { peopleAt, peopleCalled, peopleUnder, peopleWith } from './queries/people.ts';
import { checkPeople, type Peopled } from './queries/people-check.ts';
import { positionsOf, speechCounts, speechOf, standsOf } from './queries/speech.ts';
import { countSuggested, suggestedPairs } from './queries/suggested.ts';
import type { Finding, StatementRow, StoryFilter } from './store.ts';

/** A person, organisation or place as one story knows it. */
export interface PersonRow {
  /** Within the story: "E3". */
  readonly entity: string;
  readonly type: string;
  /** As the story calls it. */
  readonly name: string;
  /** As printed, most frequent first; empty for what is only described. */
  readonly names: readonly string[];
  /** As printed, each with the day of its report: once a title and day, by title. */
  readonly titles: readonly { readonly title: string; readonly date: string | null }[];
  /** An analyst said that all its names are one's. */
  readonly merged: boolean;
  /** Those of the story that an analyst took it out of. */
  readonly apart: readonly string[];
  /** Decisions that it is one with all who bear one of them, in any story; left out where there are none. */
  readonly joins?: readonly string[];
  /** What to look for it under. */
  readonly keys: readonly string[];
  /** Those after it in the story that are perhaps the same; left out where there are none. */
  readonly perhaps?: readonly string[];
  /** What it is in each report, in canonical order; `id`: the same wherever the report is grouped. */
  readonly parts: readonly { readonly id: string; readonly report: string; readonly day: string | null }[];
}

export interface StoredPerson extends PersonRow {
  readonly story: string;
}

/** Which entity of which story. */
export type PersonRef = Pick<StoredPerson, 'story' | 'entity'>;

export const SPEECH = ['by', 'about'] as const;
/** Who says it, or who is spoken of. */
export type Speech = (typeof SPEECH)[number];

/** What somebody has to do with a statement of the story. */
export interface SpeechRow {
  readonly entity: string;
  readonly role: Speech;
  /** Place among the story's statements. */
  readonly nth: number;
}

/** Two statements of one speaker that a claim of the story sets against each other. */
export interface PositionRow {
  readonly entity: string;
  readonly claim: string;
  readonly relation: string;
  /** Places among the story's statements. */
  readonly a: number;
  readonly b: number;
}

/** What a story knows of people. */
export interface StoryPeople {
  readonly people: readonly PersonRow[];
  readonly speech: readonly SpeechRow[];
  readonly positions: readonly PositionRow[];
}

/** A statement, and what its speaker does with its words: "asserts"; `null`: neither asserts, denies, refuses nor accuses. */
export interface StoodStatement {
  readonly row: StatementRow;
  readonly stand: string | null;
}

/** Two statements, and the claim that sets them against each other: "st-…#c3". */
export interface StoodAgainst {
  readonly a: StoodStatement;
  readonly b: StoodStatement;
  readonly claim: string;
  readonly relation: string;
}

/** A statement in a list that goes from the newest to the oldest, undated last. */
export interface Listed {
  readonly row: StatementRow;
  readonly key: ListKey;
}
export type ListKey = readonly [day: string, report: string, number: number, story: string, nth: number];

export interface ListRequest {
  readonly after: ListKey | null;
  readonly limit: number;
}

export interface SpeechCount {
  readonly by: number;
  readonly about: number;
}

/** The first day of a story, the story, the number of an entity in it and the place of another among those it may be. */
export type SuggestedPlace = readonly [began: string, story: string, number: number, nth: number];

/** Two of a story that are perhaps one. */
export interface SuggestedPair {
  readonly story: string;
  readonly a: string;
  readonly b: string;
  readonly place: SuggestedPlace;
}

/** Who is known to the store. Lists go by story, then place in it. */
export interface PeopleStore {
  /** Each of the words stands in a name or a title, in any case. Of those who are called alike in all, a few. */
  peopleCalled(words: readonly string[], limit: number): Promise<readonly StoredPerson[]>;
  /** Who may be found under one of these keys. */
  peopleUnder(keys: readonly string[]): Promise<readonly StoredPerson[]>;
  /** By an id of a part. */
  peopleWith(ids: readonly string[]): Promise<readonly StoredPerson[]>;
  peopleAt(refs: readonly PersonRef[]): Promise<readonly StoredPerson[]>;
  /** By the first day of the story, story and place in it. */
  suggestedPairs(after: SuggestedPlace | null, limit: number): Promise<readonly SuggestedPair[]>;
  countSuggested(): Promise<number>;
  /** Of each of these groups, the statements, each once. */
  speechCounts(groups: readonly (readonly PersonRef[])[]): Promise<readonly SpeechCount[]>;
  /** Newest first. */
  speechOf(role: Speech, refs: readonly PersonRef[], filter: StoryFilter, page: ListRequest): Promise<readonly Listed[]>;
  /** Their statements that take a stand and have a day, the newest first; at most so many. */
  standsOf(refs: readonly PersonRef[], filter: StoryFilter, limit: number): Promise<readonly StoodStatement[]>;
  /** By story and claim. */
  positionsOf(refs: readonly PersonRef[]): Promise<readonly StoodAgainst[]>;
  /** What the store holds of the people of these stories otherwise than they have it. */
  checkPeople(stories: readonly Peopled[]): Promise<readonly Finding[]>;
}

export type { Peopled } from './queries/people-check.ts';

/** Its queries on any engine; `ask` names what fails. */
export function peopleStore(db: Database, ask: <T>(act: () => Promise<T>) => Promise<T>): PeopleStore {
  return {
    peopleCalled: (words, limit) => ask(() => peopleCalled(db, words, limit)),
    peopleUnder: (keys) => ask(() => peopleUnder(db, keys)),
    peopleWith: (ids) => ask(() => peopleWith(db, ids)),
    peopleAt: (refs) => ask(() => peopleAt(db, refs)),
    suggestedPairs: (after, limit) => ask(() => suggestedPairs(db, after, limit)),
    countSuggested: () => ask(() => countSuggested(db)),
    speechCounts: (groups) => ask(() => speechCounts(db, groups)),
    speechOf: (role, refs, filter, page) => ask(() => speechOf(db, { role, refs, filter }, page)),
    standsOf: (refs, filter, limit) => ask(() => standsOf(db, { refs, filter }, limit)),
    positionsOf: (refs) => ask(() => positionsOf(db, refs)),
    checkPeople: (stories) => ask(() => checkPeople(db, stories)),
  };
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Correction, Decision, ReportRef, StoryRef } from '../model/correction.ts';
import { Partition, type Whereabouts } from './partition.ts';

/** "ab-c d" : the walk put a, b and c into one story, a and b into one episode; d into another story. */
function walked(words: string): Map<string, Whereabouts> {
  const where = new Map<string, Whereabouts>();
  for (const story of words.split(' '))
    for (const episode of story.split('-'))
      for (const report of episode) where.set(report, { report, story: story.charAt(0), episode: episode.charAt(0) });
  return where;
}

const ref = (id: string): ReportRef => ({ id, given: id, text: id });
const storyOf = (reports: string): StoryRef => ({ id: `st-${reports.charAt(0)}`, reports: [...reports].map(ref) });

/** "ab+cd": one story; "abc-c": c is split out of abc. */
function corrections(words: string): Correction[] {
  return words
    .split(' ')
    .filter((word) => word !== '')
    .map((word, i) => {
      const [whole = '', out] = word.split('-');
      const decision: Decision =
        out === undefined
          ? { kind: 'merge-stories', stories: word.split('+').map(storyOf) }
          : { kind: 'split-story', story: storyOf(whole), out: [...out].map(ref) };
      return { id: `co-${i + 1}`, seq: i + 1, at: '', who: '', why: null, do: decision, prev: null, hash: '' };
    });
}

function laid(walk: string, log: string): string {
  const where = walked(walk);
  const partition = new Partition(corrections(log), ({ id }) => where.get(id) ?? null);
  const groups = new Map<string, string>();
  for (const one of where.values()) {
    const key = `${partition.unit(one.story).join()} ${partition.groupOf(one)}`;
    groups.set(key, (groups.get(key) ?? '') + one.report);
  }
  return Array.from(groups.values(), (group) => [...group].sort().join(''))
    .sort()
    .join(' ');
}

describe('stories as they were corrected', () => {
  test.each<[walk: string, log: string, expected: string, why: string]>([
    ['ab cd', '', 'ab cd', 'nothing decided'],
    ['ab cd', 'ab+cd', 'abcd', 'two are one'],
    ['ab cd ef', 'ab+cd+ef', 'abcdef', 'three are one'],
    ['ab cd ef', 'ab+cd cd+ef', 'abcdef', 'one after the other'],
    ['abc', 'abc-c', 'ab c', 'one report out'],
    ['abc', 'abc-ab', 'ab c', 'the founding report out'],
    ['abcd', 'abcd-cd', 'ab cd', 'two out, into one story'],
    ['abcd', 'abcd-c abcd-d', 'ab c d', 'each into its own'],
    ['ab cd', 'ab+cd abcd-c', 'abd c', 'out of what was merged'],
    ['abc de', 'abc-c c+de', 'ab cde', 'into another story'],
    ['ab cd', 'ab+cd abcd-cd', 'ab cd', 'the later wins: apart again'],
    ['abc', 'abc-c ab+c', 'abc', 'the later wins: one again'],
    ['ab cde', 'ab+cd', 'abcde', 'a report that came later goes with its story'],
    ['abx cd', 'ab+cd', 'abcdx', 'in the other one, too'],
    ['ab-cdx', 'abcd-cd', 'ab cdx', 'a report that came later goes with the episode that was taken out whole'],
    ['ab-cdx', 'abcd-d', 'abcx d', 'but not with a part of one'],
    ['ab-cd-x', 'abcd-cd', 'abx cd', 'an episode that came later stays with the story'],
    ['ab cd-x', 'ab+cd abcd-cd', 'ab cdx', 'but goes with the story of the walk that was taken out whole'],
    ['zab cd', 'ab+cd', 'abcdz', 'an earlier report that founds the story changes nothing'],
    ['abc d ef', 'abcd+ef', 'abcef d', 'a story that fell apart is where most of its reports are'],
    ['a bc', 'bc+x', 'a bc', 'with a report that is not there nothing is merged'],
    ['abc', 'abc-x', 'abc', 'nor split'],
    ['abc', 'abcx-xc', 'ab c', 'of those taken out, those that are there'],
  ])('%s with %s: %s (%s)', (walk, log, expected) => {
    expect(laid(walk, log)).toBe(expected);
  });

  test.each<[walk: string, log: string, states: string, why: string]>([
    ['ab cd', 'ab+cd', 'applied', 'it holds'],
    ['ab cd', 'ab+cd abcd-cd', 'overruled applied', 'split again'],
    ['ab cd', 'ab+cd abcd-c', 'applied applied', 'one report of it was taken out: it still holds'],
    ['abc', 'abc-c ab+c', 'overruled applied', 'merged again'],
    ['abc de', 'abc-c c+de', 'applied applied', 'what was taken out was merged elsewhere'],
    ['abc de', 'abc-c c+de cde+ab', 'overruled applied applied', 'and that with the rest'],
    ['ab', 'ab+xy', 'orphaned', 'the other story is not there'],
    ['ab', 'abx-x', 'orphaned', 'the report is not there'],
    ['abcd', 'ab+cd', 'applied', 'the walk came to think the same'],
  ])('%s with %s: %s (%s)', (walk, log, states) => {
    const where = walked(walk);
    const { found } = new Partition(corrections(log), ({ id }) => where.get(id) ?? null);
    expect([...found.values()].map(({ state }) => state).join(' ')).toBe(states);
  });

  test('do not hang on the order in which the reports are looked at', () => {
    const word = fc.constantFrom('ab+cd', 'cd+ef', 'abcd-c', 'ef-f', 'abcdef-ae', 'a+c', 'ef+gh', 'gh-g');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.shuffledSubarray([...'abcdefgh'], { minLength: 8 }), (words, order) => {
        const where = walked('a-b cd e-f gh');
        const locate = ({ id }: ReportRef) => where.get(id) ?? null;
        const groups = (reports: readonly string[]): string => {
          const partition = new Partition(corrections(words.join(' ')), locate);
          const keys = new Map(
            reports.map((id) => {
              const one = where.get(id) ?? { report: id, story: id, episode: id };
              return [id, `${partition.unit(one.story).join()} ${partition.groupOf(one)}`] as const;
            }),
          );
          return [...'abcdefgh'].map((id) => [...'abcdefgh'].find((other) => keys.get(other) === keys.get(id))).join('');
        };
        expect(groups(order)).toBe(groups([...'abcdefgh']));
      }),
    );
  });
});

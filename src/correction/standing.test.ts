import { expect, test } from 'vitest';
import type { Correction, Decision } from '../model/correction.ts';
import { standingOf } from './standing.ts';

const report = { id: 'r1', given: 'r1', text: '' };

/** "a" is a decision of that name, "-a" takes it back, "--a" takes back the last that took "a" back. */
function logOf(words: string): Correction[] {
  const log: Correction[] = [];
  for (const [i, word] of words.split(' ').entries()) {
    const id = word.startsWith('-') ? `${word}${i}` : word;
    const of = word.startsWith('-') ? (log.findLast((one) => one.id.replace(/\d+$/u, '') === word.slice(1))?.id ?? '') : '';
    const decision: Decision = word.startsWith('-') ? { kind: 'undo', of } : { kind: 'date', report, date: '2024-03-01' };
    log.push({ id, seq: i + 1, at: '', who: '', why: null, do: decision, prev: null, hash: '' });
  }
  return log;
}

test.each([
  ['a b', 'a b', 'in the order of the log'],
  ['a b -a', 'b', 'what was taken back holds no more'],
  ['a b -a --a', 'b a', 'restored, it is the later word'],
  ['a b -a --a ---a', 'b', 'taken back again by undoing what restored it'],
  ['a b -a --a -a', 'b', 'or as before'],
  ['a b c -b -a --b', 'c b', 'others are left alone'],
  ['a -a --a ---a ----a b', 'a b', 'an undo of an undo of an undo of an undo'],
  ['a -z', 'a', 'an undo of nothing takes nothing back'],
])('%s leaves %s: %s', (words, expected) => {
  expect(
    standingOf(logOf(words))
      .active.map(({ id }) => id)
      .join(' '),
  ).toBe(expected);
});

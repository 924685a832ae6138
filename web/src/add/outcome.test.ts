import { expect, test } from 'vitest';
import { type Fate, fateWords, isAmiss, outcome, total, unreadWords } from './outcome.ts';

const bad = { input: 'a.jsonl:3', code: 'BAD_JSON', message: 'a.jsonl:3: this line is not a JSON object', next: 'mend it' };
const answer = (added: number, same: number, unread = 0) => ({ added, same, stories: 1, unread: Array(unread).fill(bad) });

test.each([
  [1, 0, 0, 'added'],
  [0, 1, 0, 'already there'],
  [0, 0, 1, 'not read'],
  [12, 0, 0, '12 reports added'],
  [12, 3, 1, '12 reports added, 3 already there, 1 not read'],
  [0, 2, 0, '2 already there'],
  [0, 0, 0, 'no report in it'],
])('%i added, %i there, %i not read: “%s”', (added, same, unread, words) => {
  expect(outcome(answer(added, same, unread))).toBe(words);
});

const why = { says: 'larger than the server takes', next: 'split it', code: 'TOO_LARGE' };
const FATES: readonly (readonly [Fate, string, boolean])[] = [
  [{ state: 'waiting' }, 'waits', false],
  [{ state: 'sending' }, 'is being read', false],
  [{ state: 'held', why }, 'not sent yet', true],
  [{ state: 'refused', why }, 'not sent', true],
  [{ state: 'left' }, 'left out by you', false],
  [{ state: 'answered', answer: answer(1, 0) }, 'added', false],
  [{ state: 'answered', answer: answer(1, 0, 1) }, '1 report added, 1 not read', true],
];

test.each(FATES)('%j is told as “%s”; somebody should look: %s', (fate, words, amiss) => {
  expect(fateWords(fate)).toBe(words);
  expect(isAmiss(fate)).toBe(amiss);
});

test('all of them together', () => {
  expect(total(FATES.map(([fate]) => fate))).toEqual({
    over: 4,
    all: 7,
    words: '2 reports added, 1 not read, 1 not sent, 1 left out',
  });
});

test.each([
  ['scan.pdf', 'scan.pdf: this is binary data', 'scan.pdf', 'This is binary data'],
  ['a.jsonl:3', 'a.jsonl:3: this line is not a JSON object', 'a.jsonl', 'Line 3: this line is not a JSON object'],
  ['a.jsonl:3', 'a.jsonl:3: this line is not a JSON object', 'a.jsonl:3', 'This line is not a JSON object'],
  ['-:2', '-:2: a field has the wrong type', 'Pasted: Ferry', 'A field has the wrong type'],
  ['r1', 'events@2: a stage failed', 'r1.txt', 'Events@2: a stage failed'],
])('%s, “%s”, beside %s: “%s”', (input, message, file, words) => expect(unreadWords({ input, message }, file)).toBe(words));

import { expect, test } from 'vitest';
import { EVENT_TYPES } from '../model/event.ts';
import { PLOVER } from './plover.ts';
import { formsOf } from './plover-verbs.ts';

test('every type of the codebook has verbs, and no entry has another type', () => {
  const types = new Set([...PLOVER.values()].flatMap((entries) => entries.map(({ type }) => type)));
  expect([...types].sort()).toEqual([...EVENT_TYPES].sort());
});

test('an entry that asks for a following word is tried before one that does not', () => {
  for (const entries of PLOVER.values()) {
    const plain = entries.findIndex((entry) => entry.with === null);
    if (plain >= 0) expect(entries.slice(plain).every((entry) => entry.with === null)).toBe(true);
  }
});

test.each([
  ['reject', 'reject rejects rejected rejecting'],
  ['accuse', 'accuse accuses accused accusing'],
  ['ban', 'ban bans banned banning'],
  ['deny', 'deny denies denied denying'],
  ['meet', 'meet meets met meeting'],
  ['withdraw', 'withdraw withdraws withdrawn withdrew withdrawing'],
  ['agree', 'agree agrees agreed agreeing'],
  ['free', 'free frees freed freeing'],
  ['veto', 'veto vetoes vetoed vetoing'],
  ['visit', 'visit visits visited visiting'],
])('%s: %s', (verb, forms) => {
  expect([...new Set(formsOf(verb).map(([form]) => form))].join(' ')).toBe(forms);
});

import { expect, test } from 'vitest';
import { OnRecordError } from '../model/error.ts';
import { errorOf, failureOf } from './failure.ts';

const cause = new RangeError('no span [4, 2) in a text of 9');

test.each<readonly [string, unknown, string]>([
  ['a named error', new OnRecordError('STAGE_FAILED', 'r1', { cause, detail: 'token@1: no span' }), 'r1: a stage failed'],
  ['one without a detail', new OnRecordError('NO_SUCH_ID', 'st-1'), 'st-1: nothing has this id'],
  ['a defect', new TypeError('x is not iterable', { cause }), 'x is not iterable'],
  ['what is no error', 'out of paper', 'out of paper'],
])('%s is the same on the other side', (_what, thrown, message) => {
  const again = errorOf(structuredClone(failureOf(thrown)));
  expect(again.message).toContain(message);
  if (!(thrown instanceof Error)) return;
  expect(again).toMatchObject({ name: thrown.name, message: thrown.message, stack: thrown.stack });
  expect(again.cause === undefined).toBe(thrown.cause === undefined);
  if (thrown.cause instanceof Error) expect(again.cause).toMatchObject({ name: 'RangeError', message: thrown.cause.message });
  expect(again instanceof OnRecordError).toBe(thrown instanceof OnRecordError);
  if (thrown instanceof OnRecordError)
    expect(again).toMatchObject({ code: thrown.code, where: thrown.where, detail: thrown.detail, next: thrown.next });
});

import { expect, test } from 'vitest';
import { told } from './problem-words.ts';

const problem = (status: number, code: string) => ({
  type: 'about:blank',
  title: 'this went wrong',
  status,
  detail: 'st-1: this went wrong',
  code,
  next: 'do this',
});

test.each([
  [0, 'NO_ANSWER', 'This went wrong', 'answers'],
  [404, 'NO_SUCH_ID', 'Nothing here has this id', null],
  [410, 'REMOVED', 'This report was removed for good', null],
  [413, 'TOO_LARGE', 'This is larger than the server takes at once', null],
  [415, 'BAD_REQUEST', 'The server does not take this kind of data', null],
  [429, 'BAD_REQUEST', 'Too many questions in one minute', 'later'],
  [503, 'STORE_BUSY', 'The store is held by somebody else', 'later'],
  [400, 'BAD_REQUEST', 'This went wrong', null],
  [500, 'INTERNAL', 'This went wrong', null],
  [500, 'constructor', 'This went wrong', null],
])('%i %s: “%s”, tried again: %s', (status, code, title, again) => {
  expect(told(problem(status, code))).toMatchObject({ title, again, what: 'st-1: this went wrong' });
});

test('what the page has no words for is said in the server’s', () => {
  expect(told(problem(400, 'BAD_REQUEST')).next).toBe('Do this.');
});

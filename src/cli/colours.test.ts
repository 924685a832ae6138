import { expect, test } from 'vitest';
import { paintFor } from './colours.ts';

test.each([
  ['a terminal', true, {}, true],
  ['a pipe', undefined, {}, false],
  ['a terminal, NO_COLOR', true, { NO_COLOR: '1' }, false],
  ['a terminal, NO_COLOR left empty', true, { NO_COLOR: '' }, true],
  ['a terminal that has none', true, { TERM: 'dumb' }, false],
  ['a pipe, FORCE_COLOR: for a pager', undefined, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR against NO_COLOR', undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ['FORCE_COLOR=0 is no', true, { FORCE_COLOR: '0' }, false],
  ['FORCE_COLOR left empty', undefined, { FORCE_COLOR: '' }, false],
] as const)('colours: %s', (_where, isTTY, environment, coloured) => {
  const out = { isTTY } as unknown as Parameters<typeof paintFor>[0]['out'];
  expect(paintFor({ out, environment }).coloured).toBe(coloured);
});

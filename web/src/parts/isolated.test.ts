import { expect, test } from 'vitest';
import { isolated } from './isolated.ts';

test.each([
  ['left to right', 'Hill Post', 'Hill Post'],
  ['accents', 'Žižkovské listy', 'Žižkovské listy'],
  ['right to left', 'جسر', '\u2068جسر\u2069'],
  ['a sign that turns', 'report\u202Efdp.txt', '\u2068report\u202Efdp.txt\u2069'],
])('%s', (_, words, shown) => expect(isolated(words)).toBe(shown));

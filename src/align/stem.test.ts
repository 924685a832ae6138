import { expect, test } from 'vitest';
import { stem } from './stem.ts';

test.each(['constructor', '__proto__', 'Constructor'])('“%s”, a word that every table has, is a word like others', (word) => {
  expect(stem(word)).toMatch(/^(?:construct|__proto__)/u);
});

/** How a word is written, as the model's `shape` input counts it; 0 is kept for [CLS] and [SEP]. */
const SHAPE = { special: 0, lower: 1, title: 2, upper: 3, capital: 4, digits: 5, alphanumeric: 6, other: 7, mixed: 8 } as const;

const LETTER = /\p{L}/u;
const NUMBER = /\p{N}/u;
const NOT_LETTERS = /\P{L}+/gu;

const LOWER = /^[^\p{Lu}\p{Lt}]+$/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]$/u;
const UPPER = /^[\p{Lu}\p{Lt}]+$/u;
const TITLE = /^[\p{Lu}\p{Lt}][^\p{Lu}\p{Lt}]+$/u;

/** A letter that has no case counts as a small one; marks do not count. */
export function shapeOf(word: string): number {
  const numbers = NUMBER.test(word);
  if (!LETTER.test(word)) return numbers ? SHAPE.digits : SHAPE.other;
  if (numbers) return SHAPE.alphanumeric;
  const letters = word.replace(NOT_LETTERS, '');
  if (LOWER.test(letters)) return SHAPE.lower;
  if (CAPITAL.test(letters)) return SHAPE.capital;
  if (UPPER.test(letters)) return SHAPE.upper;
  return TITLE.test(letters) ? SHAPE.title : SHAPE.mixed;
}

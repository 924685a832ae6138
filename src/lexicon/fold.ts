const MARKS = /\p{M}+/gu;
const TYPOGRAPHIC = /[\u2018\u2019\u02bc]/gu;
const ASCII = /^[\x20-\x7e]*$/u;
/** Letters that no decomposition brings to ASCII. */
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th' };
const LETTER = /[łøđßæœıðþ]/gu;

/** A word as the lexicons keep it: lower case, plain apostrophe, no diacritics. Agrees with text/normal.ts on letters. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(TYPOGRAPHIC, "'")
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter);
}

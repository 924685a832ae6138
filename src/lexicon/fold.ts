const MARKS = /\p{M}+/gu;
const TYPOGRAPHIC = /[\u2018\u2019\u02bc]/gu;

/** A word as the lexicons keep it: lower case, plain apostrophe, no diacritics ("Białystok" keeps its ł: it has no mark). */
export function fold(word: string): string {
  return word.normalize('NFD').replace(MARKS, '').replace(TYPOGRAPHIC, "'").toLowerCase();
}

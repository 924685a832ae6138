import { readsAsClause, tidy } from './clause.ts';
import { isComma, isMark, isPunctuation, PREPOSITIONS } from './grammar.ts';
import type { Range } from './relation.ts';
import type { Word } from './words.ts';

type Words = readonly Word[];

/** Where the clause that ends at `to` begins: after a semicolon or a reporting clause before it. */
export function clauseStart(words: Words, to: number): number {
  for (let i = to - 1; i >= 0; i--) if (words[i]?.quoted === -1 && words[i]?.lower === ';') return i + 1;
  return 0;
}

export function afterConjunction(words: Words, from: number): number {
  let at = from;
  while (/^(?:but|and|so|yet|still|however|meanwhile|then|moreover|furthermore|,)$/.test(words[at]?.lower ?? '')) at++;
  return at;
}

/** What stands before ", Kolm said" or `" Kolm said`: from the start of its clause, "But" and "And" left off. */
export function contentBefore(words: Words, edge: number): Range | null {
  const last = words[edge - 1];
  if (last === undefined) return null;
  const quoted = isMark(last) && last.quoted >= 0;
  if (!quoted && !isComma(last)) return null;
  if (quoted) {
    let from = edge - 1;
    while (from > 0 && words[from - 1]?.quoted === last.quoted) from--;
    const opens = from === 0 || isPunctuation(words[from - 1] ?? last);
    return opens ? { from, to: edge } : tidy(words, { from: clauseStart(words, from), to: edge });
  }
  const from = afterConjunction(words, clauseStart(words, edge));
  return edge - from >= 4 ? tidy(words, { from, to: edge }) : null;
}

/** An opening adverbial ("On Friday,", "In a statement,") is no content; a clause or a quotation is. */
export const isContent = (words: Words, range: Range): boolean => {
  const first = words[range.from];
  if (words.slice(range.from, range.to).some(({ quoted }) => quoted >= 0) && isMark(words[range.to - 1])) return true;
  if (
    first === undefined ||
    /^(?:while|although|though|because|as|after|before|since|if|when|despite|asked|unlike|speaking|given|with)$/.test(first.lower)
  )
    return false;
  const opens = PREPOSITIONS.has(first.lower) && range.to - range.from < 8;
  return !opens && readsAsClause(words, range.from, range.to);
};

import { AUXILIARIES, DETERMINERS, ENDS, isAdverb, isMark, OBJECT_PRONOUNS, PERSONAL, PREPOSITIONS } from './grammar.ts';
import type { Range } from './relation.ts';
import type { Word } from './words.ts';

type Words = readonly Word[];

/** "on Friday", "in a statement", "at a briefing with reporters": the position after what tells when, where and how it was said. */
export function afterAdjuncts(words: Words, from: number): number {
  let i = from;
  for (let guard = 0; guard < 5; guard++) {
    const before = i;
    while (words[i]?.time || (isAdverb(words[i]?.lower ?? '') && !words[i]?.name)) i++;
    const next = words[i];
    if (next === undefined || next.quoted >= 0) break;
    if (PREPOSITIONS.has(next.lower) || next.lower === 'as') i = adjunctEnd(words, i);
    if (i === before) break;
  }
  return i;
}

const ADJUNCT_REACH = 14;

/** The end of a phrase that a preposition opens, if a comma, "that", a colon, a mark or the end follows it; else `i`. */
function adjunctEnd(words: Words, i: number): number {
  for (let j = i + 1; j < Math.min(words.length + 1, i + ADJUNCT_REACH); j++) {
    const word = words[j];
    if (word === undefined || ENDS.has(word.lower)) return j;
    if (word.quoted >= 0 && isMark(word)) return j;
    if (
      word.lower === ',' &&
      words.slice(j + 1, j + 5).some(({ lower }) => lower === 'that') &&
      words.slice(j + 1, j + 5).some(({ lower }) => lower === ',')
    )
      continue;
    if (/^(?:,|:|that|how|why|;)$/.test(word.lower)) return j;
    if (words[j - 1]?.time && !word.time) return j;
    if (AUXILIARIES.has(word.lower) || PERSONAL.has(word.lower))
      return /^(?:statement|interview|briefing|twitter|facebook)$/.test(words[j - 1]?.lower ?? '') ? j : i;
  }
  return i;
}

const RECIPIENTS =
  /^(?:reporters|journalists|lawmakers|supporters|voters|officials|viewers|listeners|investigators|police|parliament|congress|people|everyone|anyone|colleagues|ministers|delegates|students|fans|followers|readers|jurors|prosecutors|lawmakers|leaders|diplomats|allies|aides|senators|members)$/;

/** The person spoken to after "told": its range; `null` if a clause follows at once, as it may after "warned" (`mayOmit`). */
export function recipient(words: Words, from: number, mayOmit: boolean): Range | null {
  const first = words[from];
  if (first === undefined || first.quoted >= 0) return null;
  if (OBJECT_PRONOUNS.has(first.lower)) return { from, to: from + 1 };
  if (RECIPIENTS.test(first.lower)) return { from, to: from + 1 };
  for (let i = from; i < Math.min(words.length, from + ADJUNCT_REACH); i++) {
    const word = words[i];
    if (word === undefined) break;
    const { lower } = word;
    if (
      i > from &&
      (/^(?:that|,|:|how|why|what|when|whether|if|to|of|about|not)$/.test(lower) ||
        ENDS.has(lower) ||
        (isMark(word) && word.quoted >= 0))
    ) {
      return { from, to: i };
    }
    if (
      i > from &&
      (word.time || (/^(?:in|on|at|during|after|before|by|via|through)$/.test(lower) && words[i + 1]?.name !== true))
    )
      return { from, to: i };
    if (i > from && mayOmit && AUXILIARIES.has(lower)) return null;
    if (i > from && opensClause(words, i)) return { from, to: i };
  }
  return words.length - from < ADJUNCT_REACH ? { from, to: words.length } : { from, to: from + 1 };
}

/** A subject that a new clause begins with: a pronoun, an article or a name after a name or noun. */
function opensClause(words: Words, i: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  if (word === undefined || before === undefined) return false;
  if (PERSONAL.has(word.lower) || /^(?:there|his|her|their|its)$/.test(word.lower)) return true;
  if (DETERMINERS.has(word.lower) && !PREPOSITIONS.has(before.lower) && !DETERMINERS.has(before.lower)) return true;
  return (
    word.name && !before.name && !PREPOSITIONS.has(before.lower) && !DETERMINERS.has(before.lower) && /^\p{Ll}/u.test(before.text)
  );
}

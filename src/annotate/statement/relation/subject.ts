import { subjectBefore } from './aside.ts';
import type { CueGroup } from './cue-group.ts';
import { AUXILIARIES, isAdverb, isFiniteVerb, PREPOSITIONS } from './grammar.ts';
import type { Found, Range } from './relation.ts';
import type { Word } from './words.ts';

type Words = readonly Word[];

/** "Kolm met them and said …", "…, adding that …": the subject stands with an earlier verb. */
function sharedSubject(words: Words, group: CueGroup, earlier: readonly Found[]): Range | null {
  const top = earlier.filter((one) => !earlier.some((other) => other !== one && holds(other, one)));
  const last = top.at(-1)?.source[0];
  if (last !== undefined) return last;
  for (let i = 1; i < group.from; i++) {
    const word = words[i];
    if (word === undefined || word.quoted >= 0) break;
    if (!isFiniteVerb(word.lower) || word.name) continue;
    return subjectBefore(words, verbEdge(words, i));
  }
  return null;
}

/** Where the auxiliaries and adverbs before a verb begin. */
function verbEdge(words: Words, verb: number): number {
  let edge = verb;
  while (edge > 1 && (AUXILIARIES.has(words[edge - 1]?.lower ?? '') || isAdverb(words[edge - 1]?.lower ?? ''))) edge--;
  return edge;
}

const holds = (outer: Found, inner: Found): boolean =>
  outer.content.some(({ from, to }) => from <= (inner.cue[0]?.from ?? 0) && (inner.cue[0]?.to ?? 0) <= to);

export function sourceOf(words: Words, group: CueGroup, earlier: readonly Found[]): Range | null {
  const before = words[group.from - 1]?.lower ?? '';
  if (group.form === 'ing') return sourceOfGerund(words, group, earlier);
  const joined = before === ',' && /^(?:and|but)$/.test(words[group.from]?.lower ?? '');
  return joined || /^(?:and|but|or)$/.test(before) ? sharedSubject(words, group, earlier) : subjectBefore(words, group.from);
}

/** "…, saying", "by saying": whose verb stood before; "kept asking": that verb's subject; "protesters saying": the noun before. */
function sourceOfGerund(words: Words, group: CueGroup, earlier: readonly Found[]): Range | null {
  const last = words[group.from - 1];
  const before = last?.lower ?? '';
  if (before === ',' || before === 'and' || /^(?:by|after|while|in|before|instead)$/.test(before))
    return sharedSubject(words, group, earlier);
  if (PREPOSITIONS.has(before) || !/[bcr]/.test(group.frames)) return null;
  if (isFiniteVerb(before) && last?.name === false) return subjectBefore(words, verbEdge(words, group.from - 1));
  return subjectBefore(words, group.from);
}

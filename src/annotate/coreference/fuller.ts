import { isInstitution } from '../../lexicon/organisation-words.ts';
import { isTitleHead, isTitleModifier } from '../../lexicon/titles.ts';
import { isCapital, type Word } from '../mention/word.ts';
import type { Stretch } from './draft.ts';

const LINKS = new Set(['on', 'for']);
/** What follows the name of a news organisation as a part of it: "the VNA news agency", "the Corvel newspaper group". */
const KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['news', ['agency', 'service']],
  ['press', ['agency', 'service']],
  ['newspaper', ['chain', 'group']],
]);
/** Capitalised words taken in behind "on" and "for". */
const MOST = 4;

/** A name with the words that complete it: "Commission | on Border Affairs", "VNA | news agency". */
export function completed(words: readonly Word[], name: Stretch & { readonly printed: string }): readonly string[] {
  const to = endOf(words, name);
  const from = words[name.from];
  if (to === name.to || from === undefined) return [];
  const after = words.slice(name.to, to).map(({ text, glued }) => (glued ? text : ` ${text}`));
  return [`${name.printed}${after.join('')}`];
}

function endOf(words: readonly Word[], { from, to }: Stretch): number {
  const sentence = words[from]?.sentence;
  const [next, after] = [words[to], words[to + 1]];
  if (next === undefined || after === undefined || next.sentence !== sentence || after.sentence !== sentence) return to;
  if (KINDS.get(next.folded)?.includes(after.folded) && next.shape === 'lower') return to + 2;
  const institution = words.slice(from, to).some(({ folded }) => isInstitution(folded));
  if (!institution || !LINKS.has(next.folded)) return to;
  const start = after.folded === 'the' ? to + 2 : to + 1;
  let end = start;
  while (end < start + MOST && isCapital(words[end]) && words[end]?.sentence === sentence) end += 1;
  return end === start || isTime(words[start]) ? to : end;
}

const isTime = (word: Word | undefined): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:jan|febr)uary$|^(?:march|april|may|june|july|august)$|^(?:sept|nov|dec)ember$|^october$/u.test(
    word?.folded ?? '',
  );

/** "White House Press | Secretary": the end of the name begins a title, so it is no fuller form. */
export function runsOver(words: readonly Word[], { from, to }: Stretch): boolean {
  const [last, next] = [words[to - 1], words[to]];
  return (
    to - from > 1 &&
    next !== undefined &&
    next.sentence === last?.sentence &&
    isCapital(next) &&
    isTitleHead(next.folded) &&
    isTitleModifier(last?.folded ?? '')
  );
}

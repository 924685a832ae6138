import { afterAdjuncts, recipient } from './adjunct.ts';
import { contentEnd, quotationEnd, readsAsClause } from './clause.ts';
import type { CueGroup } from './cue-group.ts';
import { DETERMINERS, isComma, isEnd, isMark, isPunctuation } from './grammar.ts';
import type { Range } from './relation.ts';
import type { Word } from './words.ts';

type Words = readonly Word[];

/** Whom "told" speaks to is passed over, then when and how it was said. */
function contentStart(words: Words, group: CueGroup): { readonly from: number; readonly told: boolean } {
  const to = group.frames.includes('r') ? recipient(words, group.to, group.verb.lemma !== 'tell') : null;
  const plain = to === null ? group.to : to.to;
  return { from: plain, told: to !== null };
}

export function clauseAfter(words: Words, group: CueGroup): Range | null {
  const { from, told } = contentStart(words, group);
  let start = afterAdjuncts(words, from);
  if (isComma(words[start]) || words[start]?.lower === ':') start++;
  const first = words[start];
  if (first === undefined || isEnd(first)) return null;
  const end = contentEnd(words, start, false, group.base);
  const opens = /^(?:that|how|why|whether|what|if|when|where|who)$/.test(first.lower) || (isMark(first) && first.quoted >= 0);
  const colon = words[start - 1]?.lower === ':';
  if (opens || colon) return { from: start, to: end };
  if (
    group.frames.includes('b') &&
    !isComma(words[start - 1]) &&
    (readsAsClause(words, start, end) || plainlyClause(words, group, start, end))
  ) {
    return { from: start, to: end };
  }
  if (told && /^(?:to|not|of|about)$/.test(words[from]?.lower ?? ''))
    return { from: group.verb.act === 'demand' ? group.to : from, to: end };
  return null;
}

/** "a film called Dravik": a name that somebody bears, not one that somebody gave. */
export function onlyNames(words: Words, group: CueGroup, subject: Range): boolean {
  return group.verb.lemma === 'call' && /^an?$/.test(words[subject.from]?.lower ?? '') && words[group.to]?.name === true;
}

/** After "say" and "think" an article or a name opens a clause, whatever its verb. */
function plainlyClause(words: Words, group: CueGroup, start: number, end: number): boolean {
  const first = words[start];
  const opens = first !== undefined && (DETERMINERS.has(first.lower) || /^\p{Lu}/u.test(first.text) || first.lower.endsWith('s'));
  return opens && end - start >= 4 && /^(?:say|think|believe)$/.test(group.verb.lemma);
}

export function phraseContent(words: Words, group: CueGroup): Range | null {
  const first = words[group.to];
  if (first === undefined || isEnd(first) || isComma(first)) return null;
  const infinitive = first.lower === 'to' || (first.lower === 'not' && words[group.to + 1]?.lower === 'to');
  if (infinitive) {
    return group.frames.includes('t') || group.verb.act === 'refuse'
      ? { from: group.to, to: contentEnd(words, group.to, true, group.base) }
      : null;
  }
  const start = group.frames.includes('n') ? group.to : afterAdjuncts(words, group.to);
  if (!/[nsga]/.test(group.frames) && !(group.frames.includes('r') && /^(?:demand|warn)$/.test(group.verb.act))) return null;
  if (
    /^(?:by|in|on|at|as|for|from|with|after|before|during|when|while|until|since|because|and|or|but|than)$/.test(
      words[start]?.lower ?? '',
    ) &&
    !group.frames.includes('s')
  )
    return null;
  if (group.frames === 'g' && !words[start]?.lower.endsWith('ing')) return null;
  const to = contentEnd(words, start, true, group.base);
  if (group.frames.startsWith('a') && !words.slice(start, to).some(({ lower }) => lower === 'as')) return null;
  return { from: start, to };
}

/** The quotation that goes on after its reporting clause: `"…," Kolm said, "…"`. */
export function quotationAfter(words: Words, from: number): readonly Range[] {
  let i = afterAdjuncts(words, from);
  while (isPunctuation(words[i] ?? ({ kind: 'word' } as Word)) && !isMark(words[i])) i++;
  const word = words[i];
  return word !== undefined && isMark(word) && word.quoted >= 0 ? [{ from: i, to: quotationEnd(words, i) }] : [];
}

import type { Rule } from '../../../model/rule.ts';
import { afterAdjuncts, recipient } from './adjunct.ts';
import { subjectBefore, withAside } from './aside.ts';
import { contentEnd, tidy } from './clause.ts';
import { clauseAfter, onlyNames, phraseContent, quotationAfter } from './content-after.ts';
import { afterConjunction, clauseStart, contentBefore, isContent } from './content-before.ts';
import type { CueGroup } from './cue-group.ts';
import { AUXILIARIES, isComma, isEnd, isMark, OBJECT_PRONOUNS, PERSONAL, PREPOSITIONS } from './grammar.ts';
import { phraseAfter } from './phrase.ts';
import type { Range } from './relation.ts';
import type { Word } from './words.ts';

type Words = readonly Word[];

interface Parts {
  readonly source: readonly Range[];
  readonly content: readonly Range[];
  readonly rule: Rule;
}

/** `"…," said Kolm`; "… , says the mayor": the subject after its verb. */
export function inverted(words: Words, group: CueGroup): Parts | null {
  const before = contentBefore(words, group.from);
  if (before === null || !/[bc]/.test(group.frames) || !isContent(words, before)) return null;
  const subject = phraseAfter(words, group.to);
  if (subject === null || words[group.to]?.quoted !== -1 || PERSONAL.has(words[group.to]?.lower ?? '')) return null;
  if (!isMark(words[group.from - 1]) && subjectBefore(words, group.from) !== null && !closes(words, withAside(words, subject).to))
    return null;
  const whole = withAside(words, subject);
  return { source: [whole], content: [before, ...quotationAfter(words, whole.to)], rule: 'said-inverted@1' };
}

/** Whether the clause of a subject that ends at `to` ends there too, but for when and where. */
function closes(words: Words, to: number): boolean {
  const next = words[afterAdjuncts(words, to)];
  return isEnd(next) || isComma(next);
}

/** `The words before, Kolm said, and after.` */
function aroundSubject(words: Words, group: CueGroup, subject: Range): Parts | null {
  if (!/[bc]/.test(group.frames)) return null;
  const to = group.frames.includes('r') ? (recipient(words, group.to, group.verb.lemma !== 'tell')?.to ?? group.to) : group.to;
  const next = afterAdjuncts(words, to);
  if (isComma(words[subject.from - 1]) && isComma(words[next])) return between(words, subject, next);
  const before = contentBefore(words, subject.from);
  if (before === null) return null;
  const quoted = isMark(words[subject.from - 1]);
  if (!quoted && !isContent(words, before)) return null;
  if (isEnd(words[next])) return { source: [subject], content: [before], rule: 'said-after@1' };
  const more = quotationAfter(words, to);
  if (more.length > 0)
    return quoted || isComma(words[subject.from - 1])
      ? { source: [subject], content: [before, ...more], rule: 'said-between@1' }
      : null;
  return quoted ? { source: [subject], content: [before], rule: 'said-after@1' } : null;
}

/** "The crossing, Orsk said, will open"; `"…," Orsk said, "…"`: between two commas. An opening adverbial before it is no content. */
function between(words: Words, subject: Range, comma: number): Parts | null {
  const before = tidy(words, { from: afterConjunction(words, clauseStart(words, subject.from)), to: subject.from });
  const quotation = quotationAfter(words, comma);
  const end = contentEnd(words, comma + 1, false);
  const rest = quotation[0] ?? (end > comma + 2 ? tidy(words, { from: comma + 1, to: end }) : null);
  const first = words[comma + 1];
  const tail =
    first !== undefined &&
    /^(?:adding|saying|citing|noting|referring|and|but|who|which|after|when|while|as|though|although)$/.test(first.lower);
  if (before === null || PREPOSITIONS.has(words[before.from]?.lower ?? '')) {
    return rest === null || tail ? null : { source: [subject], content: [rest], rule: 'said-between@1' };
  }
  if (rest === null || (tail && quotation.length === 0))
    return isContent(words, before) ? { source: [subject], content: [before], rule: 'said-after@1' } : null;
  return { source: [subject], content: [before, rest], rule: 'said-between@1' };
}

/** "what the council calls a threat", "which Tarsk has vowed to ignore": the relative word is what is reported. */
function relativeObject(words: Words, group: CueGroup, subject: Range): Parts | null {
  const at = subject.from - 1;
  if (!/^(?:what|which|whom)$/.test(words[at]?.lower ?? '') || words[at]?.quoted !== -1) return null;
  const next = words[group.to];
  const goesOn = next !== undefined && !isEnd(next) && !isComma(next);
  const rest = goesOn ? tidy(words, { from: group.to, to: contentEnd(words, group.to, true) }) : null;
  if (rest === null && group.verb.act === 'believe') return null;
  return { source: [subject], content: [{ from: at, to: at + 1 }, ...(rest === null ? [] : [rest])], rule: 'what-they-call@1' };
}

/** "What the leaders agreed on Wednesday is in dispute": the clause of "what" is itself a subject, and tells of no content. */
function freeRelative(words: Words, group: CueGroup, subject: Range): boolean {
  const at = subject.from - 1;
  if (words[at]?.lower !== 'what' || (at > 0 && !isMark(words[at - 1]) && !isComma(words[at - 1]))) return false;
  let next = afterAdjuncts(words, group.to);
  while (words[next]?.time === true || isComma(words[next])) next++;
  return AUXILIARIES.has(words[next]?.lower ?? '') && !/^(?:'s)$/.test(words[next]?.lower ?? '');
}

/** "had called her", "called Verel on Monday": by telephone, for no word follows that names. */
function rings(words: Words, group: CueGroup): boolean {
  if (group.verb.lemma !== 'call' || group.verb.particles.length > 0) return false;
  let to = group.to;
  if (OBJECT_PRONOUNS.has(words[to]?.lower ?? '')) to++;
  else while (words[to]?.name === true) to++;
  const next = words[to];
  if (to === group.to) return false;
  return (
    isEnd(next) ||
    isComma(next) ||
    next?.time === true ||
    PREPOSITIONS.has(next?.lower ?? '') ||
    /^(?:when|and|but|back)$/.test(next?.lower ?? '')
  );
}

/** The subject first, then the verb, then what is said: the everyday order, and the others around it. */
export function active(words: Words, group: CueGroup, subject: Range): Parts | null {
  if (freeRelative(words, group, subject) || rings(words, group)) return null;
  const relative = relativeObject(words, group, subject);
  if (relative !== null) return relative;
  const around = group.form === 'ing' ? null : aroundSubject(words, group, subject);
  if (around !== null) return around;
  const clause = /[bcrs]/.test(group.frames) ? clauseAfter(words, group) : null;
  const content = clause ?? (onlyNames(words, group, subject) ? null : phraseContent(words, group));
  const whole = content && tidy(words, content);
  return whole ? { source: [subject], content: [whole], rule: clause === null ? 'verb-phrase@1' : 'said-clause@1' } : null;
}

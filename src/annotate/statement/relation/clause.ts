import { CUE_VERBS } from '../../../lexicon/cues.ts';
import { afterAdjuncts } from './adjunct.ts';
import { subjectBefore, withAside } from './aside.ts';
import { cueGroup } from './cue-group.ts';
import { AUXILIARIES, ENDS, isAdverb, isFiniteVerb, isMark, isPunctuation, PERSONAL, SUBJECT_PRONOUNS } from './grammar.ts';
import { phraseAfter } from './phrase.ts';
import type { Range } from './relation.ts';
import { remembered } from './remembered.ts';
import type { Word } from './words.ts';

type Words = readonly Word[];

const TAIL_REACH = 24;

/** Without commas, stops and loose marks at its edges; a mark that closes a quotation of the range stays. */
export function tidy(words: Words, range: Range): Range | null {
  let { from, to } = range;
  const loose = (i: number): boolean => {
    const word = words[i];
    return word !== undefined && word.quoted < 0 && isPunctuation(word) && !/^[$€£#@([]/.test(word.text);
  };
  while (from < to && loose(from)) from++;
  while (to > from && loose(to - 1) && words[to - 1]?.text !== ')') to--;
  return from < to ? { from, to } : null;
}

/** The position after the quotation that word `i` stands in. */
export function quotationEnd(words: Words, i: number): number {
  const quoted = words[i]?.quoted ?? -1;
  let end = i;
  while (quoted >= 0 && words[end]?.quoted === quoted) end++;
  return end;
}

/** ", Kolm said", ", the agency reported on Friday": a clause after a comma that reports what stands before it. */
const reportingTail = remembered((words: Words, comma: number): boolean => {
  for (let i = comma + 1; i < Math.min(words.length, comma + TAIL_REACH); i++) {
    const word = words[i];
    if (word === undefined || word.lower === ';' || word.lower === ':') return false;
    if (i === comma + 1 && /^(?:who|which|and|but|that|where)$/.test(word.lower)) return false;
    if (word.quoted >= 0 || !CUE_VERBS.has(word.lower)) continue;
    const group = cueGroup(words, i, comma + 1);
    if (group === null || group.form !== 'finite' || !/[bc]/.test(group.frames)) continue;
    const end = afterAdjuncts(words, group.to);
    const subject = group.from > comma + 1 ? subjectBefore(words, group.from, comma + 1) : null;
    const inverted = group.from === comma + 1 ? phraseAfter(words, group.to) : null;
    const last = inverted === null ? end : afterAdjuncts(words, inverted.to);
    const whole = inverted !== null || (subject !== null && subject.from <= comma + 2);
    return whole && (words[last] === undefined || ENDS.has(words[last]?.lower ?? '') || words[last]?.lower === ',');
  }
  return false;
});

function breaksAtComma(words: Words, comma: number, nominal: boolean): boolean {
  const next = words[comma + 1];
  if (next === undefined) return true;
  if (next.lower === 'according' || next.lower === 'while' || next.lower === 'whereas') return true;
  if (CUE_VERBS.get(next.lower)?.forms.has('ing')) return true;
  if (/^(?:and|but|or|yet)$/.test(next.lower)) {
    return finiteCue(words, comma + 2) || reportsAfter(words, comma + 2);
  }
  return (nominal && !/^(?:including|who|whom|whose|where)$/.test(next.lower)) || reportingTail(words, comma);
}

/** A finite reporting verb at `from`, its adverbs and auxiliaries before it; in its base form only where the clause is in it too. */
function finiteCueAt(words: Words, from: number, base: boolean): boolean {
  let i = from;
  while (i < from + 4 && (AUXILIARIES.has(words[i]?.lower ?? '') || isAdverb(words[i]?.lower ?? ''))) i++;
  const word = words[i];
  if (word === undefined || word.quoted >= 0 || word.name) return false;
  const forms = CUE_VERBS.get(word.lower)?.forms;
  if (forms === undefined) return false;
  const tensed = forms.has('past') || forms.has('s') || (forms.has('ing') && i > from) || (base && forms.has('base'));
  return tensed && cueGroup(words, i, from)?.form === 'finite';
}

const SUBORDINATE = /^(?:asked|while|when|if|as|although|though|after|before|since|because|despite|even|speaking)$/;

/** ", but the ministry said …": another reporting clause with its own subject. */
function reportsAt(words: Words, from: number, base: boolean): boolean {
  const subject = phraseAfter(words, from);
  if (subject === null || subject.to - subject.from > 10) return false;
  const whole = words[subject.to]?.lower === ',' ? withAside(words, subject) : subject;
  const verb = words[whole.to]?.lower === ',' ? whole.to + 1 : whole.to;
  return finiteCue(words, verb, base);
}

const tensedCue = remembered((words: Words, from: number) => finiteCueAt(words, from, false));
const anyCue = remembered((words: Words, from: number) => finiteCueAt(words, from, true));
const tensedReport = remembered((words: Words, from: number) => reportsAt(words, from, false));
const anyReport = remembered((words: Words, from: number) => reportsAt(words, from, true));

const finiteCue = (words: Words, from: number, base = false): boolean => (base ? anyCue : tensedCue)(words, from);
const reportsAfter = (words: Words, from: number, base = false): boolean => (base ? anyReport : tensedReport)(words, from);

interface Extent {
  readonly from: number;
  readonly nominal: boolean;
  readonly base: boolean;
  /** Whether the sentence opens with a subordinate clause, after which a reporting clause may stand. */
  readonly subordinate: boolean;
}

function endsAt(words: Words, i: number, { from, nominal, base, subordinate }: Extent): boolean {
  const lower = words[i]?.lower ?? '';
  if (lower === ',') return breaksAtComma(words, i, nominal) || (subordinate && reportsAfter(words, i + 1, true));
  if ((lower === 'and' || lower === 'but') && words[i - 1]?.lower !== ',' && finiteCue(words, i + 1, base)) return true;
  if (i > from + 1 && lower === 'according' && words[i + 1]?.lower === 'to') return true;
  return nominal && (/^(?:while|because|although|though|but|after|before|when)$/.test(lower) || parallel(words, i));
}

/**
 * Where a content that begins at `from` ends: its sentence's end, or where another reporting begins.
 * `nominal`: the content is a noun phrase, which a comma ends too.
 */
export function contentEnd(words: Words, from: number, nominal: boolean, base = false): number {
  const subordinate = SUBORDINATE.test(words[0]?.lower ?? '');
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (word.quoted >= 0) {
      i = quotationEnd(words, i) - 1;
      if (closesClause(words, i)) return i + 1;
      continue;
    }
    if (word.lower === ';' || (i > from && endsAt(words, i, { from, nominal, base, subordinate }))) return i;
  }
  return words.length;
}

/** "endorsed him | and has appeared with him": a second verb of the same subject. */
const parallel = (words: Words, i: number): boolean => words[i]?.lower === 'and' && AUXILIARIES.has(words[i + 1]?.lower ?? '');

/** A quotation that ends with its own stop or comma ends the content: "…," and what follows is the writer's. */
function closesClause(words: Words, last: number): boolean {
  const before = words[last - 1]?.lower ?? '';
  return isMark(words[last]) && (before === ',' || ENDS.has(before));
}

const CLAUSE_REACH = 16;

/** Whether the words from `from` read as a clause: a subject, then a finite verb. */
export function readsAsClause(words: Words, from: number, to: number): boolean {
  const first = words[from];
  if (first === undefined) return false;
  if (PERSONAL.has(first.lower) || /^(?:there|that|if|when)$/.test(first.lower)) return true;
  for (let i = from + 1; i < Math.min(to, from + CLAUSE_REACH); i++) {
    const word = words[i];
    if (word === undefined || word.lower === ',') break;
    if (/^(?:to|of|who|which|that)$/.test(word.lower) && i === from + 1 && !SUBJECT_PRONOUNS.has(first.lower)) return false;
    if (
      AUXILIARIES.has(word.lower) ||
      isFiniteVerb(word.lower) ||
      (/[^s]s$/.test(word.lower) && words[i - 1]?.name && !word.name)
    )
      return true;
  }
  return false;
}

import type { Rule } from '../../../model/rule.ts';
import { afterAdjuncts, contentEnd, quotationEnd, readsAsClause, recipient, tidy } from './clause.ts';
import { type CueGroup, cueGroup } from './cue-group.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  ENDS,
  isAdverb,
  isFiniteVerb,
  isMark,
  isPunctuation,
  PERSONAL,
  PREPOSITIONS,
} from './grammar.ts';
import { phraseAfter, subjectBefore, withAside } from './phrase.ts';
import type { Found, Range } from './relation.ts';
import type { Word } from './words.ts';

type Words = readonly Word[];

const isComma = (word: Word | undefined): boolean => word?.lower === ',';
const isEnd = (word: Word | undefined): boolean => word === undefined || ENDS.has(word.lower) || word.lower === ';';

/** Where the clause that ends at `to` begins: after a semicolon or a reporting clause before it. */
function clauseStart(words: Words, to: number): number {
  for (let i = to - 1; i >= 0; i--) if (words[i]?.quoted === -1 && words[i]?.lower === ';') return i + 1;
  return 0;
}

/** What stands before ", Kolm said" or `" Kolm said`: from the start of its clause, "But" and "And" left off. */
function contentBefore(words: Words, edge: number): Range | null {
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
const isContent = (words: Words, range: Range): boolean => {
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

interface Parts {
  readonly source: readonly Range[];
  readonly content: readonly Range[];
  readonly rule: Rule;
}

/** `"…," said Kolm`; "… , says the mayor": the subject after its verb. */
function inverted(words: Words, group: CueGroup): Parts | null {
  const before = contentBefore(words, group.from);
  if (before === null || !/[bc]/.test(group.frames) || !isContent(words, before)) return null;
  const subject = phraseAfter(words, group.to);
  if (subject === null || words[group.to]?.quoted !== -1 || PERSONAL.has(words[group.to]?.lower ?? '')) return null;
  if (!isMark(words[group.from - 1]) && subjectBefore(words, group.from) !== null && !closes(words, withAside(words, subject).to))
    return null;
  const whole = withAside(words, subject);
  return { source: [whole], content: [before, ...after(words, whole.to)], rule: 'said-inverted@1' };
}

/** Whether the clause of a subject that ends at `to` ends there too, but for when and where. */
function closes(words: Words, to: number): boolean {
  const next = words[afterAdjuncts(words, to)];
  return isEnd(next) || isComma(next);
}

/** The quotation that goes on after its reporting clause: `"…," Kolm said, "…"`. */
function after(words: Words, from: number): readonly Range[] {
  let i = afterAdjuncts(words, from);
  while (isPunctuation(words[i] ?? ({ kind: 'word' } as Word)) && !isMark(words[i])) i++;
  const word = words[i];
  return word !== undefined && isMark(word) && word.quoted >= 0 ? [{ from: i, to: quotationEnd(words, i) }] : [];
}

/** Whom "told" speaks to is passed over, then when and how it was said. */
function contentStart(words: Words, group: CueGroup): { readonly from: number; readonly told: boolean } {
  const to = group.frames.includes('r') ? recipient(words, group.to) : null;
  const plain = to === null ? group.to : to.to;
  return { from: plain, told: to !== null };
}

function clauseAfter(words: Words, group: CueGroup): Range | null {
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

/** After "say" and "think" an article or a name opens a clause, whatever its verb. */
function plainlyClause(words: Words, group: CueGroup, start: number, end: number): boolean {
  const first = words[start];
  const opens = first !== undefined && (DETERMINERS.has(first.lower) || /^\p{Lu}/u.test(first.text) || first.lower.endsWith('s'));
  return opens && end - start >= 4 && /^(?:say|think|believe)$/.test(group.verb.lemma);
}

function phraseContent(words: Words, group: CueGroup): Range | null {
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

/** `The words before, Kolm said, and after.` */
function aroundSubject(words: Words, group: CueGroup, subject: Range): Parts | null {
  if (!/[bc]/.test(group.frames)) return null;
  const to = group.frames.includes('r') ? (recipient(words, group.to)?.to ?? group.to) : group.to;
  const next = afterAdjuncts(words, to);
  if (isComma(words[subject.from - 1]) && isComma(words[next])) return between(words, subject, next);
  const before = contentBefore(words, subject.from);
  if (before === null) return null;
  const quoted = isMark(words[subject.from - 1]);
  if (!quoted && !isContent(words, before)) return null;
  if (isEnd(words[next])) return { source: [subject], content: [before], rule: 'said-after@1' };
  const more = after(words, to);
  if (more.length > 0)
    return quoted || isComma(words[subject.from - 1])
      ? { source: [subject], content: [before, ...more], rule: 'said-between@1' }
      : null;
  return quoted ? { source: [subject], content: [before], rule: 'said-after@1' } : null;
}

/** "The crossing, Orsk said, will open"; `"…," Orsk said, "…"`: between two commas. An opening adverbial before it is no content. */
function between(words: Words, subject: Range, comma: number): Parts | null {
  const before = tidy(words, { from: afterConjunction(words, clauseStart(words, subject.from)), to: subject.from });
  const quotation = after(words, comma);
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

function afterConjunction(words: Words, from: number): number {
  let at = from;
  while (/^(?:but|and|so|yet|still|however|meanwhile|then|moreover|furthermore|,)$/.test(words[at]?.lower ?? '')) at++;
  return at;
}

/** "what the council calls a threat", "which Tarsk has vowed to ignore": the relative word is what is reported. */
function relativeObject(words: Words, group: CueGroup, subject: Range): Parts | null {
  const at = subject.from - 1;
  if (!/^(?:what|which|whom)$/.test(words[at]?.lower ?? '') || words[at]?.quoted !== -1) return null;
  const next = words[group.to];
  const goesOn = next !== undefined && !isEnd(next) && !isComma(next);
  const rest = goesOn ? tidy(words, { from: group.to, to: contentEnd(words, group.to, true) }) : null;
  return { source: [subject], content: [{ from: at, to: at + 1 }, ...(rest === null ? [] : [rest])], rule: 'what-they-call@1' };
}

/** The subject first, then the verb, then what is said: the everyday order, and the others around it. */
function active(words: Words, group: CueGroup, subject: Range): Parts | null {
  const relative = relativeObject(words, group, subject);
  if (relative !== null) return relative;
  const around = group.form === 'ing' ? null : aroundSubject(words, group, subject);
  if (around !== null) return around;
  const clause = /[bcrs]/.test(group.frames) ? clauseAfter(words, group) : null;
  const content = clause ?? phraseContent(words, group);
  const whole = content && tidy(words, content);
  return whole ? { source: [subject], content: [whole], rule: clause === null ? 'verb-phrase@1' : 'said-clause@1' } : null;
}

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

function sourceOf(words: Words, group: CueGroup, earlier: readonly Found[]): Range | null {
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

/** The relation that the reporting verb of a group makes, with where its source, cue and content stand. */
function relationOf(words: Words, group: CueGroup, earlier: readonly Found[]): Found | null {
  if (group.form === 'passive' || group.form === 'infinitive') return null;
  if (group.form === 'finite') {
    const turned = inverted(words, group);
    if (turned !== null) return { ...turned, cue: [{ from: group.from, to: group.to }], quoted: [] };
  }
  const subject = sourceOf(words, group, earlier);
  if (subject === null) return null;
  const parts = active(words, group, subject);
  return parts && { ...parts, cue: [{ from: group.from, to: group.to }], quoted: [] };
}

/** Reporting verbs of a sentence, outside quotation marks, left to right. */
export function verbCues(words: Words): readonly Found[] {
  const found: Found[] = [];
  let floor = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || word.quoted >= 0 || (word.name && /^\p{Lu}/u.test(word.text)) || i < floor) continue;
    const group = cueGroup(words, i, floor);
    if (group === null) continue;
    const relation = relationOf(words, group, found);
    if (relation === null) continue;
    found.push(relation);
    floor = group.to;
  }
  return found;
}

export const isAdverbial = isAdverb;

import { endsPhrase, PREPOSITIONS, PRONOUNS } from '../../lexicon/counted-things-limits.ts';
import { MONTH } from '../../lexicon/months.ts';
import { PLOVER } from '../../lexicon/plover.ts';
import { CLAUSE_WORDS, NOUNISH, PARTIES, SPEECH, WHEN } from '../../lexicon/plover-context.ts';
import { isCapital, type Term } from './term.ts';
import type { Verb } from './verb.ts';

/** Terms `[from, to)` that name one who acts or is acted on. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const REACH = 24;
const LEADING =
  /^(?:the|a|an|this|that|these|those|its|his|her|their|our|both|some|all|any|no|one|two|three|several|many|about|around|nearly|almost|more|than|at|least|up|to|over|other|another|hundreds|thousands|dozens|tens|of|other|a|first|time|\d[\d,.]*|senior|top|former)$/;
const SOFT = new Set(['hundreds', 'thousands', 'dozens', 'tens', 'of', 'more', 'than', 'at', 'least', 'up', 'to', 'about']);
const MONTH_WORD = new RegExp(`^${MONTH}$`, 'u');
const isMonth = (term: Term | undefined): boolean => MONTH_WORD.test(term?.text ?? '');

/** Those who do what the verb says: the noun phrases before it, asides and days set apart. */
export function subjectOf(terms: readonly Term[], verb: Pick<Verb, 'from'>, floor = 0): readonly Run[] {
  let end = beforeTimes(terms, verb.from);
  if (/^(?:who|which|that)$/.test(terms[end - 1]?.low ?? '')) end = terms[end - 2]?.word === false ? end - 2 : end - 1;
  for (let asides = 0; asides < 2; asides++) end = beforeTimes(terms, beforeAside(terms, end));
  let start = end;
  while (start > Math.max(floor, end - REACH) && continuesLeft(terms, start - 1, end)) start--;
  return partiesIn(terms, start, end);
}

/** "Albania on Friday denounced": without "on Friday". */
function beforeTimes(terms: readonly Term[], end: number): number {
  let at = end;
  while (at > 0) {
    const term = terms[at - 1];
    const low = term?.low ?? '';
    const ofTime = WHEN.has(low) || isMonth(term) || /^\d{1,4}$/.test(low) || low === 'here' || low === 'there';
    const leadsIn = at < end && /^(?:on|in|at|late|early|since|the)$/.test(low) && at > 1;
    if (!ofTime && !leadsIn) break;
    at--;
  }
  return at;
}

/** "Kestria, a member of the union, has refused": without the aside. */
function beforeAside(terms: readonly Term[], end: number): number {
  const last = terms[end - 1]?.text ?? '';
  if (last !== ',' && last !== ')' && last !== '–' && last !== '—') return end;
  const opening = last === ')' ? '(' : last;
  for (let at = end - 2; at >= Math.max(1, end - REACH - 4); at--) if (terms[at]?.text === opening) return at;
  return end - 1;
}

function continuesLeft(terms: readonly Term[], at: number, end: number): boolean {
  const term = terms[at];
  if (term === undefined || SPEECH.has(term.low) || CLAUSE_WORDS.has(term.low)) return false;
  if (term.word) return !/^(?:is|are|was|were|has|have|had|will|would|to|said)$/.test(term.low) || isCapital(term);
  if (/^['’()"“”]|^’s$/.test(term.text)) return term.text !== '"' && term.text !== '“' && term.text !== '”';
  return term.text === ',' && isListed(terms, at, end);
}

/** The comma of "Kestria, Velmora and the union". */
function isListed(terms: readonly Term[], at: number, end: number): boolean {
  if (!isCapital(terms[at - 1]) || !(isCapital(terms[at + 1]) || isCapital(terms[at + 2]))) return false;
  for (let k = at + 1; k < Math.min(end, at + 8); k++) if (terms[k]?.low === 'and') return true;
  return false;
}

const OBJECT_REACH = 18;
const STANDS_IN = new Set([
  'in',
  'at',
  'near',
  'during',
  'outside',
  'inside',
  'after',
  'before',
  'since',
  'until',
  'within',
  'under',
  'over',
  'because',
]);

/**
 * Those it is done to: the first party after the verb in its clause, a named one before a common noun unless `nearest`, one
 * after "with" or "between" if `withOnly`; where it is done only if nobody else is named.
 */
export function objectOf(terms: readonly Term[], from: number, { nearest = false, withOnly = false } = {}): readonly Run[] {
  let to = from;
  while (to < Math.min(terms.length, from + OBJECT_REACH) && continuesRight(terms, to, from)) to++;
  const pieces = splitAt(terms, from, to, (low) => PREPOSITIONS.has(low) || low === 'and' || low === 'to' || low === ',');
  const fits = (lead: string): boolean => (withOnly ? lead === 'with' || lead === 'between' : !STANDS_IN.has(lead));
  const known = pieces.filter(({ lead, run }) => fits(lead) && isParty(terms, run));
  const named = nearest && known[0]?.lead === '' ? undefined : known.find(({ run }) => isNamed(terms, run));
  const first =
    named ?? known[0] ?? pieces.find(({ lead, run }) => !withOnly && (lead === 'in' || lead === 'at') && isNamed(terms, run));
  if (first === undefined) return [];
  const second = pieces[pieces.indexOf(first) + 1];
  const joined = second !== undefined && second.lead === 'and' && isNamed(terms, second.run) ? [second.run] : [];
  const owned = second !== undefined && second.lead === 'of' && !isNamed(terms, first.run) && isNamed(terms, second.run);
  const run = owned ? { from: first.run.from, to: second.run.to } : first.run;
  return [run, ...joined].map((part) => trimmed(terms, part));
}

function continuesRight(terms: readonly Term[], at: number, from: number): boolean {
  const term = terms[at];
  if (term === undefined || SPEECH.has(term.low)) return false;
  if (CLAUSE_WORDS.has(term.low)) return at === from && term.low === 'that';
  if (term.word) return true;
  return /^['’()]|^’s$/.test(term.text) || (term.text === ',' && isListed(terms, at, at + 8));
}

interface Piece {
  readonly lead: string;
  readonly run: Run;
}

function splitAt(terms: readonly Term[], begin: number, to: number, parts: (low: string) => boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let [lead, start] = ['', begin];
  for (let at = begin; at <= to; at++) {
    const low = terms[at]?.low ?? '';
    if (at < to && !parts(low)) continue;
    const from = startsWithVerb(terms, lead, start, at) ? start + 1 : start;
    if (at > from) pieces.push({ lead, run: { from, to: at } });
    [lead, start] = [low, at + 1];
  }
  return pieces;
}

/** "to topple the government", "and chastised Kestria" */
function startsWithVerb(terms: readonly Term[], lead: string, from: number, to: number): boolean {
  const first = terms[from];
  if (first === undefined || to <= from + 1 || isCapital(first) || PARTIES.has(first.low) || LEADING.test(first.low))
    return false;
  return lead === 'to' || (lead === 'and' && /(?:ed|ing)$/.test(first.low));
}

/** The noun phrases of a subject: heads joined by "and"; with what follows "of" or "in" where the head alone names nobody. */
function partiesIn(terms: readonly Term[], from: number, to: number): readonly Run[] {
  const pieces = splitAt(terms, from, to, (low) => PREPOSITIONS.has(low) || low === 'and' || low === ',' || low === '(');
  const heads: Run[] = [];
  for (const [i, { lead, run }] of pieces.entries()) {
    const plain = lead === '' || lead === 'and' || lead === ',';
    if (!plain && heads.length > 0 && (lead === 'and' || heads.length > 0)) {
      const last = heads.at(-1);
      if (
        last !== undefined &&
        (lead === 'of' || lead === 'in' || lead === 'from' || lead === 'to') &&
        !isNamed(terms, last) &&
        isNamed(terms, run)
      )
        heads[heads.length - 1] = { from: last.from, to: run.to };
      continue;
    }
    if (isParty(terms, run) || (plain && heads.length === 0 && i === 0 && isPronoun(terms, run))) heads.push(run);
    else if (plain && isNamed(terms, pieces[i + 1]?.run) && /^(?:of|from)$/.test(pieces[i + 1]?.lead ?? ''))
      heads.push({ from: run.from, to: pieces[i + 1]?.run.to ?? run.to });
  }
  return heads.map((run) => trimmed(terms, run)).filter(({ from: start, to: end }) => end > start);
}

const isPronoun = (terms: readonly Term[], { from, to }: Run): boolean => to === from + 1 && PRONOUNS.has(terms[from]?.low ?? '');

/** A capitalised name that is no day or month. */
function isNamed(terms: readonly Term[], run: Run | undefined): boolean {
  if (run === undefined) return false;
  return terms
    .slice(run.from, run.to)
    .some(
      (term) => isCapital(term) && !WHEN.has(term.low) && !LEADING.test(term.low) && !isMonth(term) && !PRONOUNS.has(term.low),
    );
}

const isParty = (terms: readonly Term[], run: Run): boolean =>
  isNamed(terms, run) || terms.slice(run.from, run.to).some((term) => PARTIES.has(term.low));

/** Without article, number, day; and of "Haiti's efforts" only "Haiti". */
function trimmed(terms: readonly Term[], run: Run): Run {
  let { from, to } = run;
  while (from < to - 1 && isLeading(terms[from])) from++;
  while (to > from + 1 && (!terms[to - 1]?.word || isLate(terms[to - 1]))) to--;
  for (let at = from + 1; at < to; at++) {
    const term = terms[at];
    if (term !== undefined && isCapital(terms[at - 1]) && goesOnOtherwise(term)) to = at;
    else if (/^['’]s?$/.test(term?.text ?? '') && ownsThings(terms, at, to)) to = at;
  }
  return { from, to };
}

const isLeading = (term: Term | undefined): boolean =>
  term !== undefined && (WHEN.has(term.low) || LEADING.test(term.low) || SOFT.has(term.low)) && !/^[A-Z]{2}/.test(term.text);

const isLate = (term: Term | undefined): boolean => WHEN.has(term?.low ?? '') || isMonth(term) || isAside(term);

/** "Haiti's efforts", not "Haiti's army" or "Israel's Cabinet" */
function ownsThings(terms: readonly Term[], owner: number, to: number): boolean {
  for (let at = owner; at < to; at++)
    if (PARTIES.has(terms[at]?.low ?? '') || (isCapital(terms[at]) && owner < to - 1)) return false;
  return true;
}

/** "Kestria 5 million crowns", "Velmora the text", "Norland giving": another phrase begins. */
const goesOnOtherwise = ({ text, low }: Term): boolean =>
  (/^\p{Ll}/u.test(text) && (endsPhrase(low) || (PLOVER.has(low) && !NOUNISH.has(low) && !PARTIES.has(low)))) ||
  /^\d/.test(text) ||
  /^\p{Ll}.*(?:ing|ed)$/u.test(text);

const isAside = (term: Term | undefined): boolean => /^(?:also|today|here|there|back)$/.test(term?.low ?? '');

import { DETERMINERS, PREPOSITIONS } from '../../lexicon/counted-things-limits.ts';
import { PLOVER } from '../../lexicon/plover.ts';
import {
  ASKING,
  BE,
  CARRYING_ON,
  DO,
  HAVE,
  INTENDING,
  MUST,
  NOT,
  NOUNISH,
  PARTIES,
  REFUSING,
  WHEN,
  WILL,
  WOULD,
} from '../../lexicon/plover-context.ts';
import { formsOf, type VerbForm } from '../../lexicon/plover-verbs.ts';
import { isNumberWord } from '../figure/phrase.ts';
import { isAdverb, isCapital, type Term } from './term.ts';

export type Mood = 'plain' | 'will' | 'would' | 'must' | 'intends' | 'refuses' | 'asked' | 'purpose';

/** A verb of the lexicon in its group: "has refused to meet" is `meet`, refused. */
export interface Verb {
  readonly at: number;
  readonly lemma: string;
  readonly passive: boolean;
  readonly gerund: boolean;
  readonly negated: boolean;
  readonly mood: Mood;
  /** The subject ends before this term. */
  readonly from: number;
  /** The verb shares the subject of one before it: "suspended … and arrested". */
  readonly joined: boolean;
}

const FORMS: ReadonlyMap<string, readonly (readonly [lemma: string, form: VerbForm])[]> = index();

function index() {
  const found = new Map<string, (readonly [string, VerbForm])[]>();
  for (const lemma of PLOVER.keys()) {
    for (const [form, kind] of formsOf(lemma)) found.set(form, [...(found.get(form) ?? []), [lemma, kind]]);
  }
  return found;
}

/** The lexicon's verb that term `at` is a form of, if it is used as one. */
export function verbAt(terms: readonly Term[], at: number): Verb | null {
  const readings = FORMS.get(terms[at]?.low ?? '');
  if (readings === undefined || readings[0] === undefined || isName(terms, at)) return null;
  const group = groupBefore(terms, at);
  for (const [lemma, form] of readings.toReversed()) {
    const use = useOf(terms, at, lemma, form, group);
    if (use === null) continue;
    const mood = form === 'base' && !group.bare && isWished(terms, group.from) ? 'asked' : group.mood;
    return { at, lemma, ...use, negated: group.negated, mood, from: group.from, joined: group.joined };
  }
  return null;
}

/** "Shell", "Force" inside a name; a headline capitalises all, so the neighbours decide. */
function isName(terms: readonly Term[], at: number): boolean {
  return (
    at > 0 &&
    isCapital(terms[at]) &&
    isCapital(terms[at + 1]) &&
    isCapital(terms[at - 1]) &&
    !/(?:s|ed)$/.test(terms[at]?.low ?? '')
  );
}

interface Group {
  readonly negated: boolean;
  readonly mood: Mood;
  readonly be: boolean;
  readonly have: boolean;
  /** An infinitive, or after a modal or "do". */
  readonly bare: boolean;
  readonly from: number;
  readonly joined: boolean;
}

const REACH = 10;

/** Reads the auxiliaries and governors to the left: "would not", "is ready to", "has refused to". */
function groupBefore(terms: readonly Term[], at: number): Group {
  let [negated, mood, be, have, bare] = [false, 'plain' as Mood, false, false, false];
  let from = at;
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const low = terms[k]?.low ?? '';
    if (NOT.has(low)) negated = true;
    else if (BE.has(low)) be = be || !bare;
    else if (HAVE.has(low)) have = true;
    else if (DO.has(low)) bare = true;
    else if (WILL.has(low)) [mood, bare] = [mood === 'plain' ? 'will' : mood, true];
    else if (MUST.has(low)) [mood, bare] = [mood === 'plain' ? 'must' : mood, true];
    else if (WOULD.has(low)) [mood, bare] = [mood === 'plain' ? 'would' : mood, true];
    else if (low === 'to') {
      bare = true;
      const governor = governorBefore(terms, k);
      if (mood === 'plain') mood = governor.mood;
      if (governor.at < 0) return { negated, mood, be, have, bare, from: k, joined: true };
      k = governor.at;
    } else if (!isAdverb(low) && !(WHEN.has(low) && k === at - 1) && !(CARRYING_ON.has(low) && (be || bare || k === at - 1)))
      break;
    from = k;
  }
  const before = terms[from - 1]?.low ?? '';
  return { negated, mood, be, have, bare, from, joined: before === 'and' || before === 'or' || before === 'then' };
}

/** The verb or adjective that "to" hangs on, and how it colours what follows. */
function governorBefore(terms: readonly Term[], to: number): { readonly at: number; readonly mood: Mood } {
  for (let k = to - 1; k >= Math.max(0, to - 2); k--) {
    const low = terms[k]?.low ?? '';
    if (REFUSING.has(low)) return { at: k, mood: 'refuses' };
    if (INTENDING.has(low)) return { at: k, mood: 'intends' };
    if (CARRYING_ON.has(low)) return { at: k, mood: 'plain' };
    if (ASKING.has(low)) return { at: -1, mood: 'asked' };
  }
  for (let k = to - 3; k >= Math.max(0, to - 10); k--) {
    if (ASKING.has(terms[k]?.low ?? '')) return { at: -1, mood: 'asked' };
    if (!terms[k]?.word) break;
  }
  return { at: -1, mood: 'purpose' };
}

/** "demanded that Velmora reopen the road" */
function isWished(terms: readonly Term[], from: number): boolean {
  for (let at = from - 1; at > Math.max(0, from - REACH); at--) {
    if (terms[at]?.low === 'that')
      return ASKING.has(terms[at - 1]?.low ?? '') || /^(?:propos|suggest|insist|recommend)/.test(terms[at - 1]?.low ?? '');
  }
  return false;
}

type Use = { readonly passive: boolean; readonly gerund: boolean };
const ACTIVE: Use = { passive: false, gerund: false };
const PASSIVE: Use = { passive: true, gerund: false };
const GERUND: Use = { passive: false, gerund: true };

function useOf(terms: readonly Term[], at: number, lemma: string, form: VerbForm, group: Group): Use | null {
  const before = terms[at - 1]?.low ?? '';
  const modifies = at === group.from && (DETERMINERS.has(before) || before === "'s" || before === '’s');
  if (form === 'base')
    return group.bare ? (group.be && !group.have ? null : ACTIVE) : standsAsVerb(terms, at, lemma) ? ACTIVE : null;
  if (group.bare && !group.be && !group.have) return null;
  if (form === 'present')
    return PARTIES.has(terms[at]?.low ?? '') || group.be || group.have || modifies
      ? null
      : standsAsVerb(terms, at, lemma)
        ? ACTIVE
        : null;
  if (form === 'gerund') return gerundOf(terms, at, group, modifies);
  if (group.be) return PASSIVE;
  if (group.have) return ACTIVE;
  if (modifies || form === 'participle' || (PREPOSITIONS.has(before) && at === group.from))
    return isAgentNext(terms, at) ? PASSIVE : null;
  if (INTRANSITIVE.has(lemma)) return ACTIVE;
  return isAgentNext(terms, at) || (HARMING.has(lemma) && !hasObject(terms, at)) ? PASSIVE : ACTIVE;
}

const INTRANSITIVE = new Set(
  'speak talk meet agree resign clash riot demonstrate protest rally march arrive retreat cooperate collaborate'.split(' '),
);
/** Without an object these say what was done to their subject: "ten killed in". */
const HARMING = new Set(
  'kill wound injure arrest detain jail kidnap abduct besiege destroy demolish seize expel deport murder slaughter behead torture ban outlaw evict'.split(
    ' ',
  ),
);

/** A noun phrase follows: "killed two soldiers", not "killed in". */
function hasObject(terms: readonly Term[], at: number): boolean {
  const next = terms[isAdverb(terms[at + 1]?.low ?? '') ? at + 2 : at + 1];
  if (next === undefined || !next.word || /^(?:and|or|but|when|while|after|as|since|overnight|here|there)$/.test(next.low))
    return false;
  return (
    !WHEN.has(next.low) &&
    (!PREPOSITIONS.has(next.low) ||
      /^(?:about|around|over)$/.test(next.low) ||
      (next.low === 'up' && terms[at + 2]?.low === 'to'))
  );
}

/** "attacked by rebels"; "cut by two hours" tells a measure. */
const isAgentNext = (terms: readonly Term[], at: number): boolean =>
  terms[at + 1]?.low === 'by' && !/^\d/.test(terms[at + 2]?.low ?? '') && !isNumberWord(terms[at + 2]?.low ?? '');

/** "a statement accusing" */
const DOCUMENTS = new Set(
  'statement declaration letter resolution message note petition communiqué ultimatum appeal campaign'.split(' '),
);

function gerundOf(terms: readonly Term[], at: number, group: Group, modifies: boolean): Use | null {
  if (group.be) return ACTIVE;
  const before = terms[at - 1]?.low ?? '';
  if (modifies || PREPOSITIONS.has(before)) return null;
  return terms[at - 1]?.word === false ||
    DOCUMENTS.has(before) ||
    CARRYING_ON.has(before) ||
    isCapital(terms[at - 1]) ||
    PARTIES.has(before) ||
    before === 'and'
    ? GERUND
    : null;
}

/** "Kestria rejects", "protesters block": a present form after its subject, not a noun. */
function standsAsVerb(terms: readonly Term[], at: number, lemma: string): boolean {
  const [before, after] = [terms[at - 1], terms[at + 1]];
  if (before === undefined || !before.word || DETERMINERS.has(before.low) || PREPOSITIONS.has(before.low)) return false;
  const subject = isCapital(before) || PARTIES.has(before.low);
  if (!NOUNISH.has(lemma)) return subject;
  if (isInNounPhrase(terms, at)) return false;
  return subject && after !== undefined && (DETERMINERS.has(after.low) || isCapital(after) || after.low === 'to');
}

/** "a Kestrian offer to", "their attack": an article that is no name's stands closely before. */
function isInNounPhrase(terms: readonly Term[], at: number): boolean {
  return [terms[at - 2], terms[at - 3]].some((term) =>
    /^(?:an?|this|any|its|their|his|her|no|another|'s|’s)$/.test(term?.low ?? ''),
  );
}

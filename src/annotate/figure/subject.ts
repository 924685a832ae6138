import type { Span } from '../../model/span.ts';
import type { Tree } from '../parse/tree.ts';
import { caseOf, topOf } from './counted.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs after which a number is the size of their subject: "turnout fell to 12 per cent", "the bridge cost 3 million euros". */
const SIZES = set(
  'rise fall climb drop grow shrink increase decrease decline jump soar surge plunge slump swell reach hit exceed top pass surpass total number stand remain be cost average amount weigh measure stretch cover span shed gain lose double dip slip',
);
/** "300 metres long" */
const EXTENTS = set('long wide high tall deep thick away');
/** Of these a bare number is a count: "attendance reached 3,000". */
const COUNTS = set(
  'attendance membership population turnout enrolment enrollment headcount workforce crowd circulation toll tally count death casualty caseload',
);
/** What so many make up: "a crowd of 600", "a crew of 12". */
const GROUPS = set(
  'crowd group team crew fleet convoy force staff delegation population gang squad congregation audience workforce flock herd membership attendance toll haul army contingent',
);

/** The noun whose size a number with its unit tells, in the tree around it; `null` where there is none. */
export function sizedNoun(tree: Tree, number: Span, measured: boolean): number | null {
  const top = topOf(tree, number);
  if (top === null) return null;
  const head = tree.head(top);
  if (head === null) return ofPredicate(tree, top, measured);
  const relation = tree.relation(top);
  // "its highest number of cases, 3,400"
  if (relation === 'appos' && head < top)
    return COUNTS.has(tree.lemma(head)) || isNumberOf(tree, head)
      ? head
      : UNSIZED.has(tree.lemma(head))
        ? ofNoun(tree, head)
        : null;
  if (relation === 'nmod' && head < top && caseOf(tree, top) === 'of' && tree.upos(head) === 'NOUN')
    return measured
      ? UNSIZED.has(tree.lemma(head))
        ? null
        : head
      : GROUPS.has(tree.lemma(head)) && !tree.capital(head)
        ? head
        : null;
  if (measured && /^(?:compound|nummod|amod|nmod)$/.test(relation) && head > top && head - top < 4)
    return tree.upos(head) === 'NOUN' && caseOf(tree, top) === null ? head : null;
  return /^(?:obj|obl|xcomp|advmod)$/.test(relation) ? ofVerb(tree, top, head, measured) : ofPredicate(tree, top, measured);
}

/** "a total of 3 million euros", "a maximum of 12 per cent" */
const UNSIZED = set('total maximum minimum average sum amount level figure number rate value distance range');

function ofVerb(tree: Tree, top: number, verb: number, measured: boolean): number | null {
  const long = verb - top < 4 && EXTENTS.has(tree.word(verb));
  if (measured && verb > top && long) return subjectOf(tree, verb, measured);
  if (verb > top || !SIZES.has(tree.lemma(verb))) return null;
  return subjectOf(tree, verb, measured);
}

/** "The toll was 12", "turnout was 40 per cent" */
function ofPredicate(tree: Tree, top: number, measured: boolean): number | null {
  return tree.children(top).some((child) => tree.relation(child) === 'cop' && child < top)
    ? subjectOf(tree, top, measured)
    : null;
}

/** Its own, or that of the verb it is joined to: "is long and weighs 40 tonnes". */
function subjectOf(tree: Tree, verb: number, measured: boolean, steps = 2): number | null {
  const subject = tree.children(verb).find((child) => tree.relation(child) === 'nsubj' && child < verb);
  const joined = tree.relation(verb) === 'conj' ? tree.head(verb) : null;
  if (subject === undefined && joined !== null && joined < verb && steps > 0) return subjectOf(tree, joined, measured, steps - 1);
  if (subject === undefined || tree.upos(subject) !== 'NOUN') return null;
  if (UNSIZED.has(tree.lemma(subject))) return ofNoun(tree, subject);
  return measured || COUNTS.has(tree.lemma(subject)) ? subject : null;
}

/** The "cases" of "the highest number of cases" */
function isNumberOf(tree: Tree, noun: number): boolean {
  const above = tree.head(noun);
  return above !== null && /^(?:number|total|count|tally)$/.test(tree.lemma(above)) && caseOf(tree, noun) === 'of';
}

/** "the number of lorries", "the rate of inflation" */
function ofNoun(tree: Tree, noun: number): number | null {
  const of = tree.children(noun).find((child) => child > noun && tree.relation(child) === 'nmod' && caseOf(tree, child) === 'of');
  return of !== undefined && /^(?:NOUN|PROPN)$/.test(tree.upos(of)) ? of : null;
}

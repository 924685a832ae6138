import { CUE_VERBS, type CueVerb } from '../../../../lexicon/cues.ts';
import type { Tree } from '../../../parse/tree.ts';
import { isThing } from './body.ts';
import { complementOf, type Used } from './complement.ts';
import { isReal } from './real.ts';
import { holds, type Stretch, shared } from './stretch.ts';
import { type Doer, doerOf, isPassive } from './subject.ts';

/** Who says what with which words, as tokens. */
export interface Told {
  readonly doer: Doer;
  readonly cue: Stretch;
  readonly content: readonly Stretch[];
  /** The verb or noun that reports, and what it does. */
  readonly word: number;
  readonly meaning: Pick<CueVerb, 'lemma' | 'act'>;
}

/** A reporting verb inside a content, with its doer and what it reports; `null` where it is none, or nothing has been said. */
export function verbAt(tree: Tree, token: number, within: Stretch): Told | null {
  if (tree.upos(token) !== 'VERB' || !isReal(tree, token, within)) return null;
  const doer = doerOf(tree, token, within);
  if (doer === null) return null;
  for (const meaning of CUE_VERBS.get(tree.word(token))?.verbs ?? []) {
    const used = useOf(tree, token, meaning);
    if (used === null || !holds(within, used.end) || isVague(tree, token, meaning, doer)) continue;
    const content = complementOf(tree, used).flatMap((one) => shared(one, within) ?? []);
    if (content.length === 0 || isDone(tree, { used, doer, content })) continue;
    return { doer, cue: { first: opening(tree, token, within), last: used.end }, content, word: token, meaning };
  }
  return null;
}

const TOLD: ReadonlySet<string> = new Set(['report', 'announce', 'confirm', 'deny']);

/** "The plan was approved", "aid was discussed", by nobody named: it tells what happened. "No deaths were reported" tells what was said. */
function isDone(tree: Tree, { used, doer, content }: { used: Used; doer: Doer; content: readonly Stretch[] }): boolean {
  const subject = content.every(({ last }) => last < used.verb);
  return doer.head === null && isPassive(tree, used.verb) && subject && !TOLD.has(used.meaning.lemma);
}

/** Attitudes too weak to be told apart from what is merely known, seen or attempted. Set by hand. */
const WEAK: ReadonlySet<string> = new Set(
  'know see realize realise understand figure seek aim perceive imagine look feel+like refer allude'.split(' '),
);
/** What only shows something, unless it is one of these that tell it. */
const EVIDENCE: ReadonlySet<string> = new Set('show indicate signal reveal suggest find'.split(' '));
const TELLS =
  /^(?:reports?|polls?|surveys?|stud(?:y|ies)|reviews?|letters?|figures|data|documents?|emails?|e-mails?|memos?|statements?|records|results|audits?|investigations?|inquir(?:y|ies)|research|researchers?|court|judge|panel|commission|committee|investigators|he|she|they|we|i|it)$/;

/** "is expected to", "prices showed that": nobody says it. */
function isVague(tree: Tree, verb: number, { lemma, act }: CueVerb, doer: Doer): boolean {
  if (WEAK.has(lemma) || cannotSpeak(tree, doer.head)) return true;
  const state = /^(?:believe|agree)$/.test(act) && tree.word(verb).endsWith('ing') && tree.relation(verb) === 'acl';
  if (state || (lemma === 'oppose' && doer.head === null)) return true;
  if (doer.head === null) return /^(?:believe|predict)$/.test(act) || /^(?:plan|intend|offer|show|find|commit)$/.test(lemma);
  return (lemma === 'defend' && isPassive(tree, verb)) || isEvidence(tree, verb, lemma, doer);
}

/** "The ruins show that": no poll, report or person. */
export function isEvidence(tree: Tree, verb: number, lemma: string, { head }: Doer): boolean {
  if (!EVIDENCE.has(lemma) || head === null || isPassive(tree, verb)) return false;
  return !TELLS.test(tree.word(head)) && tree.upos(head) !== 'PROPN';
}

/** "The law calls for": a thing that says nothing. */
export const cannotSpeak = (tree: Tree, head: number | null): boolean =>
  head !== null && tree.upos(head) === 'NOUN' && isThing(tree.word(head));

/** A verb with its particles as one of its meanings has them; `null` where they do not stand behind it. */
export function useOf(tree: Tree, verb: number, meaning: CueVerb): Used | null {
  const fits = meaning.particles.every((particle, i) => {
    const word = tree.word(verb + 1 + i);
    return word === particle || (word === 'upon' && particle === 'on');
  });
  return fits ? { verb, end: verb + meaning.particles.length, meaning } : null;
}

/** Where a cue begins: "had often asked" at "had". */
export function opening(tree: Tree, verb: number, within: Stretch): number {
  let first = verb;
  while (first > within.first && tree.head(first - 1) === verb && /^(?:aux|advmod)$/.test(tree.relation(first - 1))) first -= 1;
  return first;
}

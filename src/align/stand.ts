import type { Stand } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { FALSEHOOD, isNotSo, NOT_US } from './falsehood.ts';
import type { Laid } from './laid.ts';
import { pointedTo } from './pointing.ts';

/** "is to blame for", "bears the responsibility", "was behind": an accusation, whatever the verb that reports it. */
const BLAME =
  /\b(?:to (?:be )?blamed?|at fault|(?:the|full|all) blame|(?:is|are|was|were|been) (?:responsible for|behind)|bears? (?:the |full )?responsibility|(?:shoulders?|carr(?:y|ies)) the (?:blame|responsibility))\b/iu;

/** "the 'director' of the crisis", "the mastermind of the plot": who is called so is accused. */
const CULPRIT =
  /\b(?:directors?|masterminds?|architects?|instigators?|orchestrators?|ringleaders?|culprits?|aggressors?|perpetrators?|puppet[\s-]?masters?|accomplices?)["”'’]?\s(?:of|behind|in)\s/iu;

/** "castigated the accusations", "called the allegations absurd": to attack an accusation is to deny it. */
const OF_ACCUSATIONS =
  /^\W*(?:(?:the|these|those|such|any|all|his|her|its|their)\s+)?(?:[\p{L}’'-]+\s+){0,2}(?:accusations?|allegations?|charges|insinuations?)\b/iu;

/** "had nothing to do with it": a denial, whatever the verb that reports it. */
const NO_PART =
  /\b(?:ha(?:s|ve|d) nothing to do with|no (?:role|part|hand|involvement) in|(?:is|are|was|were) not (?:involved|to blame|responsible))\b/iu;

/** "called the report pure invention", "reports of his resignation are untrue". */
const CALLED_FALSE = new RegExp(
  String.raw`\b(?:accusations?|allegations?|charges|claims?|reports?|rumou?rs?|suggestions?|assertions?|testimony|stor(?:y|ies)|accounts?|criticisms?|this|that|it|them)\b(?:[^.;]{0,120}?\b(?:is|are|was|were|be|as)\b)?\s["“'‘]?(?:(?:a|an|the|all|pure|purely|totally|completely|utterly|complete|utter|absolute|outright|plain|just|another)\s){0,2}(?:${FALSEHOOD})\b`,
  'iu',
);

/** Verbs that deny what was said, whatever follows. */
const DENYING =
  /\b(?:den(?:y|ies|ied|ying|ials?)|refut\w+|rebut\w*|disput\w+|disclaim\w*|disavow\w*|debunk\w*|contradict\w*|not guilty|innocent)\b/iu;

/** Verbs that deny where what they are done to is what somebody said. */
const REJECTING =
  /\b(?:reject\w*|dismiss\w*|scoff\w*|brush\w* (?:off|aside)|repudiat\w*|rubbish\w*|counter\w*|slam\w*|condemn\w*|castigat\w*|decr(?:y|ies|ied)|denounc\w*|shrug\w* off|laugh\w* off|wav\w* (?:off|aside|away)|hit back|call\w*|brand\w*|describ\w*|label\w*|contest\w*|ridicul\w*|discount\w*|downplay\w*|pour\w* cold water|untrue|not true|false|unfounded|baseless)\b/iu;

/** To refuse to do a thing is no stand on a question; to refuse to speak of it is. */
const OF_SPEECH =
  /\b(?:confirm|verify|corroborate|comment|answer|say|tell|discuss|disclose|respond|reply|elaborate|identify|name|reveal|speculate|explain|specify|clarify|talk|speak|deny|rule out|provide|give)\b/iu;

/** Who would not comment on a thing leaves open what was told of it only where it is a claim. */
const OF_TRUTH =
  /\b(?:confirm\w*|den(?:y|ied|ying)|verif\w+|corroborat\w+|acknowledg\w+|say|tell|answer\w*|disclose|reveal|specify|clarify|rule out)\b/iu;

/** "would not rule out sabotage", "did not deny it": the matter stays open, and that is asserted. */
const LEFT_OPEN =
  /(?:\bnot|n['’]t|\bnever|\brefus\w+|\bdeclin\w+|\bcannot)\s(?:[\p{L}]+\s){0,3}?(?:rul(?:e|ed|ing) out|exclud\w+|den(?:y|ied))\b/iu;
/** "would neither confirm nor deny": a refusal. */
const NEITHER = /\bconfirm\w*\s(?:or|nor)\s(?:to\s)?den(?:y|ies|ied|ying)\b/iu;

export const wordsOf = ({ text }: Pick<Laid, 'text'>, pieces: readonly Span[]): string =>
  pieces.map((at) => text.slice(at.start, at.end)).join(' ');

/** UTF-16 units of a content that are looked at: what it is about stands at its head, and contents may be as long as a report. */
const SIGHT = 800;

/** The stand that a statement takes on what it is about; `null` where it takes none. */
export function standOf(
  laid: Pick<Laid, 'text'>,
  { act, polarity, cue, content, speaker }: Pick<Statement, 'act' | 'polarity' | 'cue' | 'content' | 'speaker'>,
): Stand | null {
  const said = wordsOf(laid, content).slice(0, SIGHT);
  const cued = wordsOf(laid, cue);
  if (leavesOpen(laid, cue)) return 'asserts';
  if (NO_PART.test(said) || NOT_US.test(said) || isNotSo(said)) return speaker === null ? null : 'denies';
  if (act === 'refuse' || NEITHER.test(cued)) {
    if (speaker === null) return null;
    const words = `${cued} ${said.slice(0, 24)}`;
    if (!OF_SPEECH.test(words)) return null;
    return OF_TRUTH.test(words) || pointedTo(laid.text, content) !== null ? 'refuses' : null;
  }
  if (speaker !== null && CALLED_FALSE.test(said) && pointedTo(laid.text, content) !== null) return 'denies';
  if (act === 'deny' || polarity === 'denied') return speaker === null ? null : rejected(laid, cued, content);
  if (act === 'accuse') return OF_ACCUSATIONS.test(said) ? 'denies' : 'accuses';
  if (polarity !== 'asserted') return null;
  return BLAME.test(said) || CULPRIT.test(said) ? 'accuses' : 'asserts';
}

/** Not "that offer". */
const THAT_CLAUSE =
  /^\W*that\s(?!\p{L}+\W*$)(?!(?:offer|proposal|plan|bill|demand|call|request|appeal|invitation|bid|motion|suggestion|option|move)\b)/iu;

/** "denied the request", "denies them visas", "denied him a place": what is not granted. */
const NOT_GRANTED =
  /^\W*(?:(?:him|her|us|me|them|you)\s(?:an?|the|any|his|their)\s|(?:(?!(?:that|having|of|in|on|to|for|about|with)\b)[\p{L}\p{M}’'-]+\s){0,4}?(?:(?:access|bail|parole|entry|permission|visas?|asylum|requests?|motions?|applications?|appeals?|petitions?|permits?|admission|approval|clearance|extension|opportunit(?:y|ies)|hearings?|licen[cs]es?|injunctions?)\b(?!\s(?:that|had|was|were)\b)|\p{Ll}+\s(?:being|to be)\s(?:sought|asked|requested)))/iu;

/** A bill, a rule or a plan that is rejected was no claim: what is denied is what somebody said to be so. */
function rejected(laid: Pick<Laid, 'text'>, cued: string, content: readonly Span[]): Stand | null {
  const said = wordsOf(laid, content).slice(0, SIGHT);
  if (/^den/iu.test(cued.split(/\s/u).at(-1) ?? '') && NOT_GRANTED.test(said)) return null;
  if (DENYING.test(cued) || (pointedTo(laid.text, content) !== null && REJECTING.test(`${cued} ${said}`))) return 'denies';
  if ((THAT_CLAUSE.test(said) && REJECTING.test(cued)) || DENYING.test(said)) return 'denies';
  // "It is not a swine flu": told as any other content; whether it answers another is found by what it denies.
  return SAID.test(cued) ? 'asserts' : null;
}

const SAID =
  /\b(?:sa(?:y|ys|id|ying)|told|tell\w*|add\w*|stat(?:e|es|ed|ing)|insist\w*|maintain\w*|not\w+|according|argu\w+|stress\w*)\b/iu;

export const leavesOpen = (laid: Pick<Laid, 'text'>, cue: readonly Span[]): boolean => {
  const cued = wordsOf(laid, cue);
  return LEFT_OPEN.test(cued) && !NEITHER.test(cued);
};

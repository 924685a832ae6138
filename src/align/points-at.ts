import { textAt } from '../model/span.ts';
import type { Act } from '../model/statement.ts';
import { grammarOf } from './grammar.ts';
import { sentenceOf, wordsIn } from './laid.ts';
import { isOfCharge, isOfWrong, type Pointing } from './pointing.ts';
import { wordsOf } from './stand.ts';
import type { Voice } from './voices.ts';

/** Sentences back that a pointing word reaches: an accusation further than what was merely told, "this" no further than the sentence before. */
const REACH = { charge: 3, crime: 3, wrong: 3, claim: 1, this: 1 };
/** A claim that is denied may stand one sentence further back than one that is not confirmed. */
const FURTHER = 1;
/** Further where the speaker is named. */
const NAMED_REACH = 3;

/**
 * How well words that only point fit what was told before: "dismissed the allegations", "denies this". 0–1, or `null`. Within a report
 * they take up what stands closest before them; elsewhere only what they name the speaker of, who must speak of who answers.
 */
export function pointsAt(pointing: Pointing, answer: Voice, target: Voice, distance: number | null): number | null {
  if (distance === null) return pointsElsewhere(pointing, answer, target);
  if (distance > reachOf(pointing, answer) || (isNamed(pointing) && !isBy(pointing, target))) return null;
  // "It never happened" and "the reports are lies" deny the same.
  if (pointing.to === 'claim' && answer.stand === 'denies' && isDenied(target)) return null;
  // "stuck to his message": nothing that could be denied; what was announced or promised could.
  if (
    !isOfCharge(pointing) &&
    !DONE_BY_SPEAKING.has(target.statement.act) &&
    !target.content.some((piece) => grammarOf(target.laid).tells(piece))
  )
    return null;
  const accuses = isCharge(answer, target);
  if (isOfWrong(pointing) && !(accuses && isAgainst(answer, target, distance))) return null;
  // What is no accusation by its own words may be called one by who is next to it: "claims is retaliation".
  if (pointing.to === 'charge' && !accuses && !(distance <= 1 && isToldOf(answer, target))) return null;
  if (target.bare && (answer.stand !== 'denies' || !DENIES.test(answer.laid.text.slice(answer.at.start, answer.at.end))))
    return null;
  const kind = isOfCharge(pointing) && accuses ? 0.2 : 0;
  return 0.5 + kind - 0.1 * distance - (target.bare ? 0.15 : 0);
}

const DONE_BY_SPEAKING: ReadonlySet<Act> = new Set<Act>(['announce', 'agree', 'promise', 'accuse']);

/** "Prosecutors say that …", "the suit claims": charges, whatever the verb. */
const PROSECUTORS = /\b(?:prosecut\w+|indictments?|lawsuits?|suits?|complaints?|charges|plaintiffs?|accusers?)\b/iu;

/** Whether what is told charges somebody: by its own words, or because prosecutors tell it of who answers. */
export const isCharge = (answer: Voice, target: Voice): boolean =>
  target.stand === 'accuses' || (isToldOf(answer, target) && isByProsecutors(target));

export const isByProsecutors = ({ laid, statement }: Voice): boolean => PROSECUTORS.test(wordsOf(laid, statement.source));

/** Whether a charge is against who answers: they are named beside it, or "he" right before. */
function isAgainst(answer: Voice, target: Voice, distance: number): boolean {
  const { laid } = target;
  const sentence = sentenceOf(laid, target.at);
  if (wordsIn(laid, [sentence]).some(({ stem, name }) => name && answer.side.has(stem))) return true;
  return distance <= 1 && HIM.test(textAt(laid.text, sentence));
}

const HIM = /\b(?:he|him|his|she|her|they|them|their)\b/iu;

/** Whether somebody's words tell something of who answers: "what Kestria calls a siege by Velmora". */
const isToldOf = (answer: Voice, { laid, topic, content, bare }: Voice): boolean =>
  !bare &&
  content.some((piece) => grammarOf(laid).hasVerb(piece) || topic.length > 1) &&
  topic.some(({ stem, name }) => name && answer.side.has(stem));

function reachOf(pointing: Pointing, { stand }: Voice): number {
  if (isNamed(pointing)) return NAMED_REACH;
  return REACH[pointing.to] + (pointing.to === 'claim' && stand === 'denies' ? FURTHER : 0);
}

/** Whether what it tells is that something is not so. */
function isDenied({ laid, content }: Voice): boolean {
  const grammar = grammarOf(laid);
  const done = grammar.predicates(content);
  return [...grammar.denied(content)].some((stem) => done.has(stem));
}

const DENIES = /\bden(?:y|ies|ied|ying)\b/iu;

const isNamed = ({ by }: Pointing): boolean => by.length > 0;

/** Whether a target is told by whom the words name. */
export const isBy = ({ by }: Pointing, { source, side }: Voice): boolean =>
  by.some(({ stem }) => side.has(stem) || source.some((word) => word.stem === stem));

/** "rejected the Kestrian accusations": somebody of Kestria's, who accuses whoever rejects them. */
function pointsElsewhere(pointing: Pointing, answer: Voice, target: Voice): number | null {
  if (answer.laid.id === target.laid.id || pointing.to !== 'charge' || target.stand !== 'accuses' || answer.stand !== 'denies')
    return null;
  if (!isNamed(pointing) || !isBy(pointing, target)) return null;
  const mentioned = new Set(target.topic.map(({ stem }) => stem));
  return [...answer.side].some((stem) => mentioned.has(stem)) ? 0.4 : null;
}

import type { Rule } from '../model/rule.ts';
import { contains, textAt } from '../model/span.ts';
import { answerOfAccused, isOfOtherCountry } from './accused.ts';
import { apposedTo } from './apposed.ts';
import { type Asked, askedBy, type Bearing, bearingOn, isDoneToAnother } from './asked.ts';
import { grammarOf } from './grammar.ts';
import { sentenceIndex } from './laid.ts';
import { likeness, type Weights } from './likeness.ts';
import { isNamedIn } from './named-account.ts';
import { DeniedAgain, negatedAnswers } from './negated.ts';
import { Pleas } from './pleas.ts';
import { isOfCharge, isOfWrong } from './pointing.ts';
import { isBy, isCharge, pointsAt } from './points-at.ts';
import type { Answer, Question } from './question.ts';
import { sameDeed } from './same-deed.ts';
import { toldByDenial } from './told-by-denial.ts';
import { VoiceIndex } from './voice-index.ts';
import { type Answering, byVoice, sameSpeaker, sharesWords, type Voice } from './voices.ts';
import { mayAnswer } from './when-said.ts';

/** So much of what is denied or not confirmed must stand in what it answers, anywhere in the story. Set by hand on the samples and the founding reports. */
const ALIKE = { share: 0.5, plainShare: 0.5, plain: 2 };
/** Within so many sentences before it, in one report, fewer shared words will do. */
const NEAR = 3;
const NEAR_ALIKE = { share: 0.4, plainShare: 0.4, plain: 1 };
/** What a reporter sets side by side is answered before what stands elsewhere. */
const BESIDE = 0.3;

/** What a story tells. */
interface Told {
  readonly voices: readonly Voice[];
  /** What the reports tell in their own name. */
  readonly bare: readonly Voice[];
  readonly who: Answering;
}

/** Questions that somebody asserts and somebody else denies or refuses to confirm. */
export function answered({ voices, bare, who }: Told, weights: Weights): Question[] {
  const all = [...voices, ...bare];
  const targets = all.filter(({ stand }) => stand === 'asserts' || stand === 'accuses');
  const index = new VoiceIndex(targets);
  const direct = all
    .filter(({ stand }) => stand === 'denies' || stand === 'refuses')
    .flatMap((answer) => {
      const found = targetsOf(answer, index, weights);
      return found.length > 0 ? found : (toldByDenial(answer, who) ?? []);
    });
  const taken = new Set(direct.map(({ target }) => target));
  const links = [
    ...direct,
    ...negatedAnswers(
      targets.filter((one) => !taken.has(one)),
      index,
      weights,
    ),
  ];
  const denials = new DeniedAgain(targets);
  return [...byQuestion(links, index, weights)].map(([head, found]) => questionOf(head, found, { index, weights, denials }));
}

/** Answers to one question together, by the first target that was answered; those to one charge are to one question. */
function byQuestion(links: readonly Answer[], index: VoiceIndex, weights: Weights): Map<Voice, Answer[]> {
  const byHead = new Map<Voice, Answer[]>();
  const headOf = new Map<Voice, Voice>();
  const pleas = new Pleas();
  for (const link of links) {
    const near = new Set(index.sharing(link.target.topic)).add(link.target);
    const known =
      headOf.get(link.answer) ??
      pleas.headOf(link) ??
      [...byHead.keys()].find((one) => near.has(one) && sameQuestion(one, link.target, weights));
    const head = known ?? link.target;
    headOf.set(link.answer, head);
    pleas.add(link, head);
    byHead.set(head, [...(byHead.get(head) ?? []), link]);
  }
  return byHead;
}

interface Story {
  readonly index: VoiceIndex;
  readonly weights: Weights;
  readonly denials: DeniedAgain;
}

function questionOf(head: Voice, found: readonly Answer[], { index, weights, denials }: Story): Question {
  const answers = found.map(({ answer }) => answer);
  const targets = found.map(({ target }) => target);
  const told = targets.flatMap((target) =>
    index.sharing(target.topic).filter((one) => !one.bare && isAlike(target, one, weights)),
  );
  const others = told.filter(
    (one) =>
      !targets.some((target) => sharesWords(target, one)) &&
      answers.every((answer) => isOther(answer, one) && mayAnswer(answer, one)),
  );
  const best = found.toSorted((a, b) => b.score - a.score || byVoice(a.answer, b.answer))[0];
  const voices = [...new Set([head, ...targets, ...others, ...answers])];
  const again = denials.by(answers).filter((one) => !voices.some((other) => sharesWords(other, one)));
  return { head, voices: [...voices, ...again].toSorted(byVoice), score: best?.score ?? 0, rule: best?.rule ?? 'answer@1' };
}

/** How alike two assertions must be to be one question. */
const ONE_QUESTION = { both: 0.5, plain: 3 };
/** All that the briefer one says stands in the longer. */
const WITHIN = 0.9;
/** What the same people agreed to, promised or announced at the same time. */
const ONE_OCCASION = { both: 0.2, shared: 3 };

function sameQuestion(a: Voice, b: Voice, weights: Weights): boolean {
  if (a === b) return true;
  if (isNegated(a) !== isNegated(b)) return false;
  const { both, overlap, plain, shared } = likeness(a.topic, b.topic, weights);
  if ((overlap >= WITHIN || both >= ONE_QUESTION.both) && plain >= ONE_QUESTION.plain && sameDeed(a, b)) return true;
  const together = a.statement.act === b.statement.act && a.statement.act === 'agree' && sameSpeaker(a, b) && mayAnswer(a, b, 1);
  return together && both >= ONE_OCCASION.both && shared.length >= ONE_OCCASION.shared;
}

const isAlike = (a: Voice, b: Voice, weights: Weights): boolean => a.stand === b.stand && sameQuestion(a, b, weights);

const isNegated = ({ laid, content }: Voice): boolean => grammarOf(laid).denied(content).size > 0;

/** Whether a voice may be answered by another at all. */
export const isOther = (answer: Voice, target: Voice): boolean =>
  !speaksAgain(answer, target) && !sharesWords(answer, target) && !speaksWithin(target, answer);

/** Of two who are said to have agreed, one may deny it; who alone is said to have spoken is no second account. */
function speaksAgain(answer: Voice, target: Voice): boolean {
  if (!sameSpeaker(answer, target)) return false;
  return target.speakers.length < 2 || target.speakers.every((id) => answer.speakers.includes(id));
}

/** What an answer answers best; and what else stands beside that and holds all that is denied or not confirmed. */
function targetsOf(answer: Voice, index: VoiceIndex, weights: Weights): Answer[] {
  const asked = askedBy(answer);
  const named = index.within(answer).flatMap((target) => namedBy(answer, target));
  if (named.length > 0) return named;
  const apposed = apposedTo(answer, index.before(answer));
  if (apposed.length > 0) return apposed;
  if (asksForMore(asked)) return [];
  const by = asked.pointing?.by ?? [];
  const candidates = [...index.before(answer), ...index.sharing([...asked.words, ...by, ...answer.source])];
  const links = [...new Set(candidates)]
    .filter((target) => isOther(answer, target) && mayAnswer(answer, target))
    .flatMap((target) => answerTo(asked, target, weights) ?? []);
  const [best, ...others] = links.toSorted((a, b) => b.score - a.score || byVoice(a.target, b.target));
  if (best === undefined) return [];
  return [best, ...others.filter((other) => isBeside(asked, other))];
}

/** "denied a Kestrian report that …": whose account it is that is denied or not confirmed stands in the denial itself. */
function namedBy(answer: Voice, target: Voice): Answer[] {
  if (
    answer.bare ||
    target.statement.parent !== answer.statement.id ||
    target.answering.some((id) => answer.answering.includes(id))
  )
    return [];
  return isNamedIn(answer.laid, target.statement, answer.statement) ? [{ answer, target, score: 1, rule: 'answer-names@2' }] : [];
}

/** Of what is denied, so much is nearly all. One word is too little to say so. */
const ALL = 0.95;
const SEVERAL = 2;

const isBeside = ({ words }: Asked, { rule, score, target }: Answer): boolean =>
  rule === 'answer-near@3' && score >= BESIDE + ALL && !target.bare && new Set(words.map(({ stem }) => stem)).size >= SEVERAL;

/** "declined to say why", "how many": a detail is kept back, and what was told of the rest stands. */
function asksForMore({ answer }: Asked): boolean {
  if (answer.stand !== 'refuses') return false;
  const said = textAt(answer.laid.text, answer.content[0] ?? answer.at);
  return MORE.test(said) || DETAIL.test(said) || IN_GENERAL.test(said);
}

/** "could not confirm reports for most areas": no one report. */
const IN_GENERAL = /^\W*(?:to\s\p{L}+\s)?(?:\p{Ll}+\s)?(?:reports|claims|rumou?rs)\s(?:for|in|on|at|from|across)\s/iu;

/** "refused to disclose the real reason", "its buyer": a detail that has no verb of its own. */
const DETAIL =
  /^\W*(?:to\s\p{L}+\s)?(?:(?:the|any|his|her|its|their|[\p{L}’'-]+['’]s)\s)(?:(?!that\b)[\p{L}-]+\s){0,2}(?:reasons?|details?|amounts?|names?|identit(?:y|ies)|number|cause|terms|price|cost|figures?|whereabouts|motives?|nature|size|value|contents?|buyers?|sources?|timing|date|location)\b(?!\sthat\b)/iu;

const MORE =
  /^\W*(?:(?:the|any) (?:question|questions) (?:of|about|on)\s)?(?:who|whom|whose|why|how|what|when|where|which|more|further)\b/iu;

function answerTo(asked: Asked, target: Voice, weights: Weights): Answer | null {
  const { answer, pointing } = asked;
  const distance = sentencesBefore(target, answer);
  const made = (score: number, rule: Rule): Answer => ({ answer, target, score, rule });
  if (pointing !== null && (asked.words.length === 0 || pointing.matter.length === 0)) {
    const score = isEnclosed(answer) || isOfOtherCountry(answer, target) ? null : pointsAt(pointing, answer, target, distance);
    return score === null ? null : made(score, 'answer-points-back@4');
  }
  if (answer.stand === 'denies' && deniesToo(asked, target)) return null;
  return (
    answerInWords(asked, target, weights, distance) ??
    answerToCharge(asked, target, distance) ??
    (isEnclosed(answer) ? null : answerOfAccused(asked, target, distance))
  );
}

/** "is accused of causing his death … denies manslaughter": the charge in other words. */
function answerToCharge({ answer, pointing }: Asked, target: Voice, distance: number | null): Answer | null {
  if (pointing === null || !isOfWrong(pointing) || distance === null || isEnclosed(answer)) return null;
  const score = pointsAt(pointing, answer, target, distance);
  return score === null ? null : { answer, target, score, rule: 'answer-points-back@4' };
}

function answerInWords(asked: Asked, target: Voice, weights: Weights, distance: number | null): Answer | null {
  const { answer, pointing } = asked;
  // "the charge of theft is too mild" charges nobody.
  if (pointing?.to === 'crime' && !isCharge(answer, target)) return null;
  const made = (score: number, rule: Rule): Answer => ({ answer, target, score, rule });
  const bearing = bearingOn(asked, target, weights);
  // Of one sentence the reporter's own half is no account against the other.
  if (target.bare && distance === 0) return null;
  if (
    bearing === null ||
    !isSaidBy(asked, target) ||
    ((distance ?? NEAR + 1) > NEAR && (isAgainstOthers(asked, target) || isDoneToAnother(asked, target)))
  )
    return null;
  if (distance !== null && distance <= NEAR && reaches(bearing, NEAR_ALIKE)) return made(bearing.share + BESIDE, 'answer-near@3');
  if (isAnsweredTo(asked, target, bearing)) return made(bearing.share, 'answer-alike@3');
  if (distance !== null && distance <= NEAR && pointsBeside(asked, target, bearing))
    return made(bearing.share, 'answer-points-back@4');
  // Of what a report tells in passing, the deed must be the one that is asked for.
  if (target.bare && asked.predicates.size === 0) return null;
  return reaches(bearing, ALIKE) || isWhole(bearing, asked) ? made(bearing.share, 'answer-alike@3') : null;
}

const reaches = ({ share, plainShare, plain }: Bearing, least: typeof ALIKE): boolean =>
  share >= least.share && plainShare >= least.plainShare && plain >= least.plain;

/** One word and the names beside it are all that is denied or not confirmed: "a meeting with Verel in Harrow". */
const WHOLE = { share: 0.75, names: 2 };

const isWhole = ({ share, plain, names }: Bearing, { predicates }: Asked): boolean =>
  plain >= 1 && share >= WHOLE.share && names >= (predicates.size > 0 ? 1 : WHOLE.names);

/** "rejected Kestria's accusations over Dravik": what Kestria accuses of; "denied Kestrian reports of a closure". */
function isAnsweredTo({ pointing }: Asked, target: Voice, { share, plain, names }: Bearing): boolean {
  if (pointing === null || pointing.by.length === 0 || !isBy(pointing, target) || plain + names === 0) return false;
  return isOfCharge(pointing) ? target.stand === 'accuses' && share >= NEAR_ALIKE.share : plain >= 1 && share >= WHOLE.share;
}

/** "the accusations against Russia about meddling", beside what accuses Russia. */
const pointsBeside = ({ pointing, answer }: Asked, target: Voice, { plain, names }: Bearing): boolean =>
  pointing !== null &&
  isOfCharge(pointing) &&
  target.stand === 'accuses' &&
  plain >= 1 &&
  (names >= 1 || target.topic.some(({ stem }) => answer.side.has(stem)));

/** Whether a charge told elsewhere names others than who answers and what they answer for. */
function isAgainstOthers({ answer, words }: Asked, { stand, topic }: Voice): boolean {
  if (stand !== 'accuses' || answer.side.size === 0) return false;
  const named = topic.filter(({ name }) => name);
  const own = new Set([...answer.side, ...words.flatMap(({ name, stem }) => (name ? [stem] : []))]);
  // "condemned Norland for …": the accused come first.
  return topic[0]?.name === true && !named.some(({ stem }) => own.has(stem));
}

/** "Kestrian accusations" are answered for by Kestrians. */
const isSaidBy = ({ pointing }: Asked, target: Voice): boolean =>
  pointing === null ||
  !isOfCharge(pointing) ||
  pointing.by.length === 0 ||
  target.bare ||
  target.side.size === 0 ||
  isBy(pointing, target);

/** UTF-16 units of a content in which it says that somebody denies: "officials as denying that they had come". */
const OPENS = 60;
const DENIED = /\b(?:den(?:y|ies|ied|ying)|refut\w+)\s(?:that|any|having|the)\b/iu;

/** Who denies what another denies as well is of one mind with them. */
function deniesToo({ predicates }: Asked, { laid, content, bare, stand }: Voice): boolean {
  if (!bare && stand === 'asserts' && content.some((piece) => DENIED.test(textAt(laid.text, piece).slice(0, OPENS)))) return true;
  const denied = grammarOf(laid).denied(content);
  return [...predicates].some((stem) => denied.has(stem));
}

/** "Verel says they agreed, and Kestria will not confirm it": which words "it" means is then inside somebody's content. */
const isEnclosed = (answer: Voice): boolean =>
  answer.laid.touching.statements
    .touching(answer.at)
    .some(({ id, content }) => id !== answer.statement.id && content.some((piece) => contains(piece, answer.at)));

/** "Kestria refused to confirm it, saying that Maron had insisted on …": what an answer carries is no account against it. */
function speaksWithin(inner: Voice, outer: Voice): boolean {
  if (inner.laid.id !== outer.laid.id) return false;
  const { statements } = inner.laid.placed.layers;
  let parent = inner.statement.parent;
  for (let depth = 0; parent !== null && depth < DEEPEST; depth += 1) {
    const carrier = statements.find(({ id }) => id === parent);
    if (carrier === undefined) return false;
    if (carrier.id === outer.statement.id || (carrier.speaker !== null && carrier.speaker === outer.statement.speaker))
      return true;
    parent = carrier.parent;
  }
  return false;
}

const DEEPEST = 8;

/** How many sentences a voice stands before another in the same report; `null` if it does not. */
function sentencesBefore(first: Voice, second: Voice): number | null {
  if (first.laid.id !== second.laid.id || first.at.start >= second.at.start) return null;
  const [a, b] = [sentenceIndex(first.laid, first.at), sentenceIndex(second.laid, second.at)];
  return a <= b ? b - a : null;
}

import type { Rule } from '../model/rule.ts';
import { textAt } from '../model/span.ts';
import { type ContentWord, type Laid, sentenceOf } from './laid.ts';
import { type Likeness, likeness, type Weights } from './likeness.ts';
import { byVoice, sameSpeaker, sharesWords, type Voice } from './voices.ts';

/** Voices on one question, before they are numbered. */
export interface Question {
  readonly voices: readonly Voice[];
  /** The asserting voice the others are linked to. */
  readonly head: Voice;
  readonly score: number;
  readonly rule: Rule;
}

interface Answer {
  readonly answer: Voice;
  readonly target: Voice;
  readonly score: number;
  readonly rule: Rule;
}

/** So much of the answer's words must stand in what it answers. Chosen by reading the samples and the founding reports. */
const ALIKE = 0.5;
/** Within so many sentences before it, in one report, fewer shared words will do. */
const NEAR = 3;
const NEAR_ALIKE = 0.3;

/** What a reporter sets side by side is answered before what stands elsewhere. */
const BESIDE = 0.3;

/** Questions that somebody asserts and somebody else denies or refuses to confirm. */
export function answered(voices: readonly Voice[], weights: Weights): Question[] {
  const targets = voices.filter(({ stand }) => stand === 'asserts' || stand === 'accuses');
  const links = voices
    .filter(({ stand }) => stand === 'denies' || stand === 'refuses')
    .flatMap((answer) => bestTarget(answer, targets, weights) ?? []);
  const byHead = new Map<Voice, Answer[]>();
  for (const link of links) {
    const head = [...byHead.keys()].find((known) => sameQuestion(known, link.target, weights)) ?? link.target;
    byHead.set(head, [...(byHead.get(head) ?? []), link]);
  }
  return [...byHead].map(([head, found]) => ({
    head,
    voices: [...new Set([head, ...found.map(({ target }) => target), ...found.map(({ answer }) => answer)])].toSorted(byVoice),
    score: Math.max(...found.map(({ score }) => score)),
    rule: found.toSorted((a, b) => b.score - a.score)[0]?.rule ?? 'answer@1',
  }));
}

/** How alike two assertions must be to be one question. */
const ONE_QUESTION = 0.4;

function sameQuestion(a: Voice, b: Voice, weights: Weights): boolean {
  return a === b || likeness(a.topic, b.topic, weights).both >= ONE_QUESTION;
}

function bestTarget(answer: Voice, targets: readonly Voice[], weights: Weights): Answer | null {
  const links = targets
    .filter((target) => !sameSpeaker(answer, target) && !sharesWords(answer, target))
    .flatMap((target) => answerTo(answer, target, weights) ?? []);
  return links.toSorted((a, b) => b.score - a.score || byVoice(a.target, b.target))[0] ?? null;
}

/** "dismissed the allegations", "denied this": words that point back to what was just told. */
const POINTS_BACK =
  /\b(?:accusations?|allegations?|charges?|claims?|assertions?|reports?|rumou?rs?|suggestions?|it|this|that)\b/iu;
const BLAMING = /\b(?:accusations?|allegations?|charges?|blame)\b/iu;

function answerTo(answer: Voice, target: Voice, weights: Weights): Answer | null {
  const alike = nearestSentence(answer, target, weights);
  const distance = sentencesBefore(target, answer);
  const near = distance !== null && distance <= NEAR;
  const words = textAt(answer.laid.text, answer.at);
  if (near && alike.shared.length >= 2 && alike.overlap >= NEAR_ALIKE) {
    return { answer, target, score: alike.overlap + BESIDE, rule: 'answer-near@1' };
  }
  if (alike.shared.length >= 2 && alike.plain >= 1 && alike.overlap >= ALIKE) {
    return { answer, target, score: alike.overlap, rule: 'answer-alike@1' };
  }
  if (!near || !POINTS_BACK.test(words)) return null;
  if (BLAMING.test(words) !== (target.stand === 'accuses')) return null;
  const short = answer.topic.length <= 3;
  if (!short && alike.shared.length === 0) return null;
  return { answer, target, score: 0.5 - 0.1 * distance + 0.2 * alike.overlap, rule: 'answer-points-back@1' };
}

/** A long quotation is laid beside an answer sentence by sentence. */
function nearestSentence(answer: Voice, target: Voice, weights: Weights): Likeness {
  const sentences = new Map<number, ContentWord[]>();
  for (const word of target.topic) {
    const { start } = sentenceOf(target.laid, word.at);
    sentences.set(start, [...(sentences.get(start) ?? []), word]);
  }
  const all = [...sentences.values()].map((words) => likeness(answer.topic, words, weights));
  return all.toSorted((a, b) => b.overlap - a.overlap)[0] ?? likeness(answer.topic, target.topic, weights);
}

/** How many sentences a voice stands before another in the same report; `null` if it does not. */
function sentencesBefore(first: Voice, second: Voice): number | null {
  if (first.laid.id !== second.laid.id) return null;
  const [a, b] = [sentenceIndex(first.laid, first), sentenceIndex(second.laid, second)];
  return a <= b ? b - a : null;
}

export function sentenceIndex(laid: Laid, { at }: Pick<Voice, 'at'>): number {
  return laid.placed.layers.sentences.indexOf(sentenceOf(laid, at));
}

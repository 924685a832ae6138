import type { Rule } from '../model/rule.ts';
import { contains, textAt } from '../model/span.ts';
import { type ContentWord, sentenceIndex, sentenceOf } from './laid.ts';
import { type Likeness, likeness, type Weights } from './likeness.ts';
import { VoiceIndex } from './voice-index.ts';
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
const ALIKE = 0.45;
/** Within so many sentences before it, in one report, fewer shared words will do. */
const NEAR = 3;
const NEAR_ALIKE = 0.3;

/** What a reporter sets side by side is answered before what stands elsewhere. */
const BESIDE = 0.3;

/** Questions that somebody asserts and somebody else denies or refuses to confirm. */
export function answered(voices: readonly Voice[], weights: Weights): Question[] {
  const targets = voices.filter(({ stand }) => stand === 'asserts' || stand === 'accuses');
  const index = new VoiceIndex(targets);
  const links = voices
    .filter(({ stand }) => stand === 'denies' || stand === 'refuses')
    .flatMap((answer) => bestTarget(answer, [...index.before(answer), ...index.sharing(asked(answer))], weights) ?? []);
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
const ONE_QUESTION = { both: 0.5, plain: 3 };

function sameQuestion(a: Voice, b: Voice, weights: Weights): boolean {
  if (a === b) return true;
  const { both, plain } = likeness(a.topic, b.topic, weights);
  return both >= ONE_QUESTION.both && plain >= ONE_QUESTION.plain;
}

function bestTarget(answer: Voice, targets: readonly Voice[], weights: Weights): Answer | null {
  const links = [...new Set(targets)]
    .filter((target) => !sameSpeaker(answer, target) && !sharesWords(answer, target) && !speaksWithin(target, answer))
    .flatMap((target) => answerTo(answer, target, weights) ?? []);
  return links.toSorted((a, b) => b.score - a.score || byVoice(a.target, b.target))[0] ?? null;
}

/** "dismissed the allegations", "denied this", "any such deal": words that point back to what was just told. */
const POINTS_BACK =
  /\b(?:accusations?|allegations?|charges?|claims?|assertions?|reports?|rumou?rs?|suggestions?|such|it|this|that)\b/iu;
const SUCH = /\bsuch\b/iu;
const BLAMING = /\b(?:accusations?|allegations?|charges?|blame)\b/iu;
/** What a word that points back may add of its own: "dismissed the allegations as groundless". */
const FEW = 4;

function answerTo(answer: Voice, target: Voice, weights: Weights): Answer | null {
  const words = textAt(answer.laid.text, answer.at);
  const blaming = BLAMING.test(words);
  const alike = nearestSentence(answer, target, blaming, weights);
  const distance = sentencesBefore(target, answer);
  const made = (score: number, rule: Rule): Answer => ({ answer, target, score, rule });
  if (distance !== null && distance <= NEAR) {
    if (alike.shared.length >= 2 && alike.overlap >= NEAR_ALIKE) return made(alike.overlap + BESIDE, 'answer-near@1');
    const few = answer.topic.length <= FEW;
    if (few && alike.plain >= 1 && alike.overlap >= NEAR_ALIKE) return made(alike.overlap + BESIDE / 2, 'answer-near@1');
    const far = blaming || SUCH.test(words) ? NEAR : 1;
    const pointing = POINTS_BACK.test(words) && distance <= far && (few || alike.shared.length > 0) && !isEnclosed(answer);
    if (pointing && blaming === (target.stand === 'accuses'))
      return made(0.5 - 0.1 * distance + 0.2 * alike.overlap, 'answer-points-back@1');
  }
  // "denied that the checks were aimed at exporters" answers whoever says or charges that they were.
  if ((blaming && target.stand !== 'accuses') || alike.shared.length < 2 || alike.overlap < ALIKE) return null;
  return alike.plain >= (blaming ? 1 : 2) ? made(alike.overlap, 'answer-alike@1') : null;
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

/** A long quotation is laid beside an answer sentence by sentence. */
function nearestSentence(answer: Voice, target: Voice, blaming: boolean, weights: Weights): Likeness {
  // "rejected Kestria's accusations over Dravik": who accuses is in the answer, and the word itself is in the target's act.
  const words = blaming ? withoutBlame(answer) : answer.topic;
  const told = blaming ? [...target.source, ...target.topic] : target.topic;
  const sentences = new Map<number, ContentWord[]>();
  for (const word of told) {
    const { start } = sentenceOf(target.laid, word.at);
    sentences.set(start, [...(sentences.get(start) ?? []), word]);
  }
  const all = [...sentences.values()].map((one) => likeness(words, one, weights));
  return all.toSorted((a, b) => b.overlap - a.overlap)[0] ?? likeness(words, told, weights);
}

const withoutBlame = ({ laid, topic }: Voice): ContentWord[] => topic.filter(({ at }) => !BLAMING.test(textAt(laid.text, at)));

/** What an answer is about, for finding what it may answer. */
const asked = (answer: Voice): readonly ContentWord[] =>
  BLAMING.test(textAt(answer.laid.text, answer.at)) ? withoutBlame(answer) : answer.topic;

/** How many sentences a voice stands before another in the same report; `null` if it does not. */
function sentencesBefore(first: Voice, second: Voice): number | null {
  if (first.laid.id !== second.laid.id || first.at.start >= second.at.start) return null;
  const [a, b] = [sentenceIndex(first.laid, first.at), sentenceIndex(second.laid, second.at)];
  return a <= b ? b - a : null;
}

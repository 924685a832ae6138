import { textAt } from '../model/span.ts';
import type { Question } from './answers.ts';
import { sentenceIndex } from './laid.ts';
import { likeness, type Weights } from './likeness.ts';
import { stem } from './stem.ts';
import { VoiceIndex } from './voice-index.ts';
import { byVoice, sameSpeaker, sharesWords, type Voice } from './voices.ts';

/** Chosen by reading the samples and the founding reports: below these, accounts share a subject but not what is said of it. */
const SAME_SPEAKER = { both: 0.3, plain: 2, shared: 3 };
const OTHER_SPEAKER = { both: 0.42, plain: 2, shared: 4 };

/** All that the briefer account says stands in the longer one. */
const WITHIN = { overlap: 0.9, both: 0.25, shared: 4 };

interface Pair {
  readonly a: Voice;
  readonly b: Voice;
  readonly score: number;
}

/** Voices of different origins that say the same; each voice once, with those it is most alike. Whether they rest on one source is told later. */
export function agreed(voices: readonly Voice[], weights: Weights): Question[] {
  const asserting = voices.filter(({ stand }) => stand === 'asserts' || stand === 'accuses');
  const index = new VoiceIndex(asserting);
  const pairs = asserting
    .flatMap((a) => index.sharing(a.topic).flatMap((b) => (byVoice(a, b) < 0 ? (agreeing(a, b, weights) ?? []) : [])))
    .toSorted((x, y) => y.score - x.score || byVoice(x.a, y.a) || byVoice(x.b, y.b));
  const questions = new Map<Voice, { voices: Set<Voice>; head: Voice; score: number }>();
  for (const { a, b, score } of pairs) {
    const [ofA, ofB] = [questions.get(a), questions.get(b)];
    if (ofA !== undefined && ofB !== undefined) continue;
    const question = ofA ?? ofB ?? { voices: new Set([a]), head: a, score };
    const joining = question.voices.has(a) ? b : a;
    if (!agreesWithAll(question.voices, joining, weights)) continue;
    question.voices.add(joining);
    for (const voice of question.voices) questions.set(voice, question);
  }
  return [...new Set(questions.values())].map(({ voices: known, head, score }) => ({
    voices: [...known].toSorted(byVoice),
    head,
    score,
    rule: 'independent-alike@2',
  }));
}

function agreeing(a: Voice, b: Voice, weights: Weights): Pair | null {
  if (a.origin === b.origin || a.stand !== b.stand) return null;
  const { both, overlap, shared, plain } = likeness(a.topic, b.topic, weights);
  if (shared.length < SAME_SPEAKER.shared || negated(a) !== negated(b) || numbers(a) !== numbers(b)) return null;
  if (overlap >= WITHIN.overlap && both >= WITHIN.both && shared.length >= WITHIN.shared && plain >= 2)
    return { a, b, score: overlap };
  const least = sameSpeaker(a, b) ? SAME_SPEAKER : OTHER_SPEAKER;
  if (both < least.both || shared.length < least.shared || plain < least.plain) return null;
  return { a, b, score: both };
}

/** So many accounts of a question are asked whether a further one agrees. */
const ASKED = 12;

const agreesWithAll = (known: ReadonlySet<Voice>, one: Voice, weights: Weights): boolean =>
  [...known]
    .slice(0, ASKED)
    .every((other) => other === one || likeness(other.topic, one.topic, weights).both >= SAME_SPEAKER.both);

const NEGATED = /\b(?:not?|never|nothing|nobody|none|neither|nor|cannot)\b|n['’]t\b/iu;

const negated = ({ laid, at }: Voice): boolean => NEGATED.test(textAt(laid.text, at));

/** The numbers of an account: two accounts with unlike numbers do not say the same. */
const numbers = ({ topic }: Voice): string =>
  topic
    .map(({ stem }) => stem)
    .filter((stem) => /^\d/u.test(stem))
    .toSorted()
    .join(' ');

/** "in turn", "themselves", "meanwhile": the reporter sets one accusation against another. */
const IN_TURN =
  /\b(?:in turn|meanwhile|themselves|itself|himself|herself|for (?:his|her|its|their) part|on the contrary|instead|in response)\b/iu;
const NEAR = 2;

/** Two who blame each other for one thing, side by side in a report. */
export function counterAccused(voices: readonly Voice[], weights: Weights): Question[] {
  const accusing = voices.filter(({ stand }) => stand === 'accuses');
  const found: Question[] = [];
  for (const second of accusing) {
    const first = accusing.findLast((one) => byVoice(one, second) < 0 && counters(one, second, weights));
    if (first === undefined) continue;
    const known = found.findIndex(({ head }) => likeness(head.topic, first.topic, weights).both >= SAME_SPEAKER.both);
    const before = found[known];
    if (before === undefined) found.push({ voices: [first, second], head: first, score: 0.5, rule: 'counter-accusation@1' });
    else found[known] = { ...before, voices: [...new Set([...before.voices, first, second])].toSorted(byVoice) };
  }
  return found;
}

function counters(first: Voice, second: Voice, weights: Weights): boolean {
  if (first.laid.id !== second.laid.id || sharesWords(first, second)) return false;
  if (first.statement.speaker === null || second.statement.speaker === null || sameSpeaker(first, second)) return false;
  const distance = sentenceIndex(second.laid, second.at) - sentenceIndex(first.laid, first.at);
  if (distance < 0 || distance > NEAR || accused(first) === accused(second)) return false;
  if (speaksFor(second).has(accused(first) ?? '')) return true;
  const between = second.laid.text.slice(first.at.end, second.at.end);
  return IN_TURN.test(between) || likeness(first.topic, second.topic, weights).plain >= 1;
}

/** Who is accused: the first name. */
const accused = ({ topic }: Voice): string | undefined => topic.find(({ name }) => name)?.stem;

/** The names in the words for a speaker: "the Velmoran president" speaks for Velmora. */
function speaksFor({ statement, source }: Voice): Set<string> {
  const words = [...(statement.speaker ?? '').matchAll(/\p{Lu}[\p{L}\p{M}’-]+/gu)].map(([word]) => stem(word));
  return new Set([...words, ...source.map((word) => word.stem)]);
}

import { textAt } from '../model/span.ts';
import { likeness, type Weights } from './likeness.ts';
import { haveOtherRoles } from './other-roles.ts';
import type { Question } from './question.ts';
import { sameDeed, tellsDeedOf } from './same-deed.ts';
import { VoiceIndex } from './voice-index.ts';
import { byVoice, sameSpeaker, type Voice } from './voices.ts';

/** Chosen by reading the samples and the founding reports: below these, accounts share a subject but not what is said of it. */
const SAME_SPEAKER = { both: 0.3, plain: 2, shared: 3 };
const OTHER_SPEAKER = { both: 0.42, plain: 2, shared: 4 };

/** So much of their words shared, and they are the same words. */
const SAME_WORDS = 0.9;

/** Of the briefer one so much stands in the other that its deed may be told there in passing: "the church, damaged by fire". */
const MOSTLY = 0.6;

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
    rule: 'independent-alike@5',
  }));
}

function agreeing(a: Voice, b: Voice, weights: Weights): Pair | null {
  if (a.origin === b.origin || a.stand !== b.stand) return null;
  const { both, overlap, shared, plain } = likeness(a.topic, b.topic, weights);
  if (shared.length < SAME_SPEAKER.shared || plain < SAME_SPEAKER.plain) return null;
  const within = overlap >= WITHIN.overlap && both >= WITHIN.both && shared.length >= WITHIN.shared && plain >= 2;
  const least = sameSpeaker(a, b) ? SAME_SPEAKER : OTHER_SPEAKER;
  if (!within && (both < least.both || shared.length < least.shared || plain < least.plain)) return null;
  // last, for few pairs come so far
  if (both < SAME_WORDS && !sameDeed(a, b) && !(overlap >= MOSTLY && (tellsDeedOf(a, b) || tellsDeedOf(b, a)))) return null;
  if (negated(a) !== negated(b) || numbers(a) !== numbers(b) || haveOtherRoles(a, b)) return null;
  return { a, b, score: within ? overlap : both };
}

/** So many accounts of a question are asked whether a further one agrees. */
const ASKED = 12;

const agreesWithAll = (known: ReadonlySet<Voice>, one: Voice, weights: Weights): boolean =>
  [...known]
    .slice(0, ASKED)
    .every((other) => other === one || likeness(other.topic, one.topic, weights).both >= SAME_SPEAKER.both);

const NEGATED = /\b(?:not?|never|nothing|nobody|none|neither|nor|cannot|insufficient\w*|inadequate\w*|poorly)\b|n['’]t\b/iu;

const negated = ({ laid, at }: Voice): boolean => NEGATED.test(textAt(laid.text, at));

/** The numbers of an account: two accounts with unlike numbers do not say the same. */
const numbers = ({ topic }: Voice): string =>
  topic
    .map(({ stem }) => stem)
    .filter((stem) => /^\d/u.test(stem))
    .toSorted()
    .join(' ');

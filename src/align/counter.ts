import { contains, textAt } from '../model/span.ts';
import { clauseOf } from './clause.ts';
import { grammarOf } from './grammar.ts';
import { type ContentWord, sentenceIndex } from './laid.ts';
import { likeness, type Weights } from './likeness.ts';
import type { Question } from './question.ts';
import { sameDeed } from './same-deed.ts';
import { wordsOf } from './stand.ts';
import { stem } from './stem.ts';
import { VoiceIndex } from './voice-index.ts';
import { byVoice, sameSpeaker, sharesWords, type Voice } from './voices.ts';
import { mayAnswer } from './when-said.ts';

const NEAR = 2;
/** Accusations that share so much are one. */
const ONE = 0.3;

/**
 * Two who blame each other for one thing: side by side in a report, or in reports of one time, where whoever is accused accuses another of
 * the same.
 */
export function counterAccused(voices: readonly Voice[], weights: Weights): Question[] {
  const accusing = voices.filter(({ stand }) => stand === 'accuses');
  const index = new VoiceIndex(accusing);
  const found: Question[] = [];
  for (const second of accusing) {
    const beside = accusing.findLast((one) => byVoice(one, second) < 0 && counters(one, second, weights));
    const first = beside ?? index.sharing(second.topic).find((one) => isAnsweredInKind(one, second, weights));
    if (first === undefined) continue;
    const known = found.findIndex(({ head }) => likeness(head.topic, first.topic, weights).both >= ONE);
    const before = found[known];
    if (before === undefined)
      found.push({ voices: [first, second].toSorted(byVoice), head: first, score: 0.5, rule: 'counter-accusation@4' });
    else found[known] = { ...before, voices: [...new Set([...before.voices, first, second])].toSorted(byVoice) };
  }
  return found.map((question) => withSame(question, accusing, weights));
}

function counters(first: Voice, second: Voice, weights: Weights): boolean {
  if (first.laid.id !== second.laid.id || sharesWords(first, second)) return false;
  if (first.statement.speaker === null || second.statement.speaker === null || sameSpeaker(first, second)) return false;
  const distance = sentenceIndex(second.laid, second.at) - sentenceIndex(first.laid, first.at);
  if (distance < 0 || distance > NEAR || accused(first) === accused(second)) return false;
  const own = `${wordsOf(second.laid, second.statement.cue)} ${textAt(second.laid.text, second.at)}`;
  if (second.side.has(accused(first) ?? '') && BLAMES.test(own)) return true;
  if (first.speakers.length === 0 || second.speakers.length === 0) return false;
  return areEachOther(first, second) && isOfOneMatter(first, second, weights);
}

/** "was wrong on the war", "got his facts wrong": one word is no matter, unless it is the deed. */
function isOfOneMatter(first: Voice, second: Voice, weights: Weights): boolean {
  const matter = ({ topic }: Voice): ContentWord[] => topic.filter(({ stem }) => !JUDGED.has(stem));
  const { plain } = likeness(matter(first), matter(second), weights);
  return plain >= 2 || (plain === 1 && sameDeed(first, second));
}

/** Words that judge what was done, whatever that was. */
const JUDGED: ReadonlySet<string> = new Set(
  ['wrong', 'lie', 'lies', 'lying', 'false', 'fail', 'failed', 'failure', 'bad', 'fact', 'facts'].map(stem),
);

/** One of the two accuses the other: who scolds a third beside them counters nothing. */
function areEachOther(first: Voice, second: Voice): boolean {
  const [by, other] = [accused(first), accused(second)];
  if (by === undefined || other === undefined) return false;
  return second.side.has(by) || first.side.has(other);
}

/** Blame for what another is blamed for, though no word of it is told again. */
const BLAMES = /\b(?:blam\w+|fault|responsib\w+)\b/iu;

/** "Velmoran troops broke the ceasefire", says one side; and the other that Kestrians broke it: the same deed, by whoever says it of the first. */
function isAnsweredInKind(first: Voice, second: Voice, weights: Weights): boolean {
  if (first.laid.id === second.laid.id || sameSpeaker(first, second) || !mayAnswer(second, first)) return false;
  const [by, other] = [accused(first), accused(second)];
  if (
    by === undefined ||
    other === undefined ||
    !isNamed(first, by) ||
    by === other ||
    !second.side.has(by) ||
    second.side.has(other) ||
    first.side.has(by)
  )
    return false;
  if (likeness(first.topic, second.topic, weights).plain < 2) return false;
  const deeds = grammarOf(second.laid).predicates(second.content);
  return [...grammarOf(first.laid).predicates(first.content)].some((stem) => deeds.has(stem));
}

/** A capital alone may only open a sentence. */
const isNamed = ({ laid, topic }: Voice, name: string): boolean =>
  topic.some(
    (word) => word.stem === name && laid.placed.layers.entities.some(({ names }) => names.some((at) => contains(at, word.at))),
  );

/** Others who accuse the same of the same matter. */
function withSame(question: Question, accusing: readonly Voice[], weights: Weights): Question {
  const sides = new Set(question.voices.map(accused));
  const others = accusing.filter(
    (one) =>
      !question.voices.includes(one) &&
      sides.has(accused(one)) &&
      mayAnswer(one, question.head) &&
      question.voices.some((voice) => !sharesWords(voice, one) && likeness(voice.topic, one.topic, weights).plain >= SHARED),
  );
  return { ...question, voices: [...question.voices, ...others].toSorted(byVoice) };
}

/** Who is blamed, and for what. */
const SHARED = 2;

/** Who is accused: the first name; of a clause that charges by itself a name that opens it, or one among those who do. */
function accused({ laid, content, topic, at }: Voice): string | undefined {
  const isClause = at.start === content[0]?.start && topic[0]?.name !== true;
  const clause = isClause ? clauseOf(grammarOf(laid), content) : null;
  return (clause === null ? topic : clause.doer).find(({ name }) => name)?.stem;
}

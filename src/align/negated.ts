import { span } from '../model/span.ts';
import { askedBy, type Bearing, bearingOn, isDoneToAnother } from './asked.ts';
import { grammarOf } from './grammar.ts';
import { type ContentWord, sentenceOf, wordsIn } from './laid.ts';
import type { Weights } from './likeness.ts';
import type { Answer } from './question.ts';
import { wordsOf } from './stand.ts';
import { stem as stemOf } from './stem.ts';
import type { VoiceIndex } from './voice-index.ts';
import { byVoice, keyOf, sameSpeaker, sharesWords, type Voice } from './voices.ts';
import { mayAnswer } from './when-said.ts';

/** What is denied in other words than "denied": so much of it must stand in what it denies. Set by hand. */
const ALIKE = { share: 0.6, plainShare: 0.4, plain: 2 };
/** Without a name in common, so many other words must be. */
const NAMELESS = 3;
/** What is denied, without what else is told beside it: of "it was discussed, but nothing was agreed" not the discussing. */
function matterOf(answer: Voice, denied: ReadonlySet<string>, main: ReadonlySet<string>): ContentWord[] {
  const words = askedBy(answer).words.filter(({ stem }) => denied.has(stem) || !main.has(stem));
  return words.some(({ stem }) => denied.has(stem)) ? words : [...words, ...answer.topic.filter(({ stem }) => denied.has(stem))];
}

/** Of "the Velmoran president" the name is asked for, not his country. */
function ownNames(side: ReadonlySet<string>): ReadonlySet<string> {
  const own = new Set([...side].filter((one) => !COUNTRY.test(one)));
  return own.size > 0 ? own : side;
}

/** Stems of countries are their codes. */
const COUNTRY = /^[A-Z]{3}$/u;

/** Whoever is said not to have done it is spoken of; where nobody is named, those who say so are. */
function isOfSame(who: ReadonlySet<string>, { topic, source }: Voice): boolean {
  return [...topic, ...source].some(({ stem }) => who.has(stem));
}

const isAlike = ({ share, plainShare, plain, names }: Bearing): boolean =>
  share >= ALIKE.share && plainShare >= ALIKE.plainShare && plain >= (names === 0 ? NAMELESS : ALIKE.plain);

/** "had no plans to visit Tarsk": one word and a name are all that is denied. */
const isWhole = ({ share, plain, names }: Bearing): boolean => share >= 0.99 && plain >= 1 && names >= 1;

/** "nothing was agreed on a reopening in stages": all of it stands there, and who agrees need not be named again. */
const DEALS: ReadonlySet<string> = new Set(['agreed', 'agreement', 'deal'].map(stemOf));
const isNoDeal = (denied: ReadonlySet<string>, { share, plain }: Bearing): boolean =>
  share >= 0.95 && plain >= NAMELESS && [...denied].some((stem) => DEALS.has(stem));

/** "A gun was found at the scene, she said. His lawyers said no gun was found there": of nobody, and set beside what it denies. */
const isBeside = (answer: Voice, target: Voice, { share, plain }: Bearing): boolean =>
  share >= 0.95 && plain >= NAMELESS && answer.laid.id === target.laid.id;

/** What a report tells in passing may be of any day: there only the same day is near enough. */
const isOfItsDay = (answer: Voice, target: Voice): boolean => mayAnswer(answer, target, target.bare || answer.bare ? 1 : DAYS);

/** That there are no plans for a thing is denied by who tells of plans, not by the thing having come. */
const PLANS: ReadonlySet<string> = new Set(['plan', 'planned', 'intention', 'intend', 'decision', 'decide'].map(stemOf));
const TO_COME =
  /\b(?:will|would|shall|(?:is|are|was|were) (?:going |set |due |about |expected )?to|plan\w*|intend\w*|intention|decid\w+|decision)\b/iu;
const isPlan = (denied: ReadonlySet<string>): boolean => [...denied].some((stem) => PLANS.has(stem));

/** Longer sentences deny one thing and tell several others. */
const MOST_WORDS = 16;
/** What had not happened may have happened days later. */
const DAYS = 3;

/** "did not bomb the hospital", "nothing was agreed": assertions that deny what another asserts. */
export function negatedAnswers(voices: readonly Voice[], index: VoiceIndex, weights: Weights): Answer[] {
  return voices.flatMap((voice) => {
    const answer = denying(voice);
    return answer === null ? [] : (bestOf(answer, index, weights) ?? []);
  });
}

/** What people who deny a thing deny again, in such words: "we have no reason to think of sabotage". */
export class DeniedAgain {
  private readonly bySpeaker = new Map<string, Voice[]>();

  constructor(voices: readonly Voice[]) {
    for (const voice of voices) {
      if (voice.bare) continue;
      for (const id of voice.speakers) push(this.bySpeaker, id, voice);
    }
  }

  by(answers: readonly Voice[]): Voice[] {
    const found = answers.flatMap((answer) => {
      if (answer.stand !== 'denies') return [];
      const matter = askedBy(answer).predicates;
      const said = new Set(answer.speakers.flatMap((id) => this.bySpeaker.get(id) ?? []));
      return [...said].flatMap((voice) => (this.isOf(matter, voice, answer) ? (denying(voice) ?? []) : []));
    });
    return [...new Map(found.map((voice) => [keyOf(voice), voice])).values()];
  }

  private isOf(matter: ReadonlySet<string>, voice: Voice, answer: Voice): boolean {
    if (sharesWords(answer, voice) || !mayAnswer(voice, answer)) return false;
    const denied = grammarOf(voice.laid).denied(voice.content);
    return [...matter].some((stem) => denied.has(stem));
  }
}

/** The sentence of a voice that denies something, as a denial; `null` where none does. */
function denying(voice: Voice): Voice | null {
  const { laid, content, topic } = voice;
  const grammar = grammarOf(laid);
  const denied = grammar.denied(content);
  if (denied.size === 0) return null;
  const word = topic.find(({ stem, at }) => denied.has(stem) && !grammar.isSupposed({ at }));
  if (word === undefined || grammar.isWished(content)) return null;
  const sentence = sentenceOf(laid, word.at);
  const pieces = content.flatMap((piece) => {
    const [start, end] = [Math.max(piece.start, sentence.start), Math.min(piece.end, sentence.end)];
    return start < end ? [span(laid.text, start, end)] : [];
  });
  const words = wordsIn(laid, pieces);
  if (words.length > MOST_WORDS) return null;
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { ...voice, stand: 'denies', content: pieces, topic: words, at: span(laid.text, first.start, last.end) };
}

function bestOf(answer: Voice, index: VoiceIndex, weights: Weights): Answer | null {
  const grammar = grammarOf(answer.laid);
  const main = grammar.predicates(answer.content);
  const denied = new Set([...grammar.denied(answer.content)].filter((stem) => main.has(stem)));
  if (denied.size === 0) return null;
  const asked = {
    ...askedBy(answer),
    pointing: null,
    words: matterOf(answer, denied, main),
    predicates: denied,
  };
  const told = grammar.subjectOf(answer.content, denied);
  const who = told === null || told.size === 0 ? ownNames(answer.side) : told;
  const found = index
    .sharing(answer.topic)
    .filter((target) => !sameSpeaker(answer, target) && !sharesWords(answer, target) && isOfItsDay(answer, target))
    .filter(
      (target) =>
        !grammarOf(target.laid).isWished(target.content) && target.content.some((at) => grammarOf(target.laid).hasVerb(at)),
    )
    .filter((target) => [...grammarOf(target.laid).predicates(target.content)].some((stem) => denied.has(stem)))
    .filter((target) => !target.laid.text.slice(target.at.start, target.at.end).includes('?'))
    .filter((target) => grammarOf(target.laid).denied(target.content).size === 0)
    .filter((target) => !(target.bare && answer.bare))
    .flatMap((target): Answer[] => {
      const bearing = bearingOn(asked, target, weights);
      if (
        bearing === null ||
        !(isOfSame(who, target) || isNoDeal(denied, bearing) || (told?.size === 0 && isBeside(answer, target, bearing)))
      )
        return [];
      if (!(isAlike(bearing) || (isWhole(bearing) && !target.bare && !answer.bare))) return [];
      if (target.bare && isDoneToAnother(asked, target)) return [];
      if (isPlan(denied) && !TO_COME.test(wordsOf(target.laid, target.content))) return [];
      return [{ answer, target, score: bearing.share, rule: 'negated-alike@3' }];
    });
  return found.toSorted((a, b) => b.score - a.score || byVoice(a.target, b.target))[0] ?? null;
}

function push(map: Map<string, Voice[]>, key: string, voice: Voice): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [voice]);
  else known.push(voice);
}

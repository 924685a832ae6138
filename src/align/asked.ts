import { type Pieces, textAt } from '../model/span.ts';
import type { Act } from '../model/statement.ts';
import { clauseOf, undergoneBy } from './clause.ts';
import { FALSEHOOD } from './falsehood.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { type ContentWord, type Laid, sentenceOf, wordsIn } from './laid.ts';
import type { Weights } from './likeness.ts';
import { placeNames } from './place-names.ts';
import { type Pointing, pointingOf } from './pointing.ts';
import { wordsOf } from './stand.ts';
import { stem as stemOf } from './stem.ts';
import type { Voice } from './voices.ts';

/** What an answer is about: what of a target it must find there. */
export interface Asked {
  readonly answer: Voice;
  readonly pointing: Pointing | null;
  readonly words: readonly ContentWord[];
  /** Stems of what is said to be done; empty where the tree does not tell. */
  readonly predicates: ReadonlySet<string>;
}

export function askedBy(answer: Voice): Asked {
  const { laid } = answer;
  const { content } = answer;
  const pointing = pointingOf(laid, content) ?? (isToldMatter(answer) ? { to: 'this', by: [], matter: [] } : null);
  const matter = pointing === null ? content : pointing.matter;
  const grammar = grammarOf(laid);
  const all = pointing === null ? answer.topic : wordsIn(laid, matter);
  const words = all.filter((word) => word.name || !(ABOUT_SPEECH.test(textAt(laid.text, word.at)) || grammar.isLight(word)));
  // "accusations over the border crossing" tell what it is about, not what is done.
  const isTopic = pointing !== null && matter.every((at) => !CLAUSE.test(textAt(laid.text, at)));
  return { answer, pointing, words, predicates: isTopic ? new Set<string>() : grammar.predicates(matter) };
}

/** "would neither confirm nor deny the sale": what was just told of. */
function isToldMatter({ laid, stand, statement, content }: Voice): boolean {
  const [only, ...others] = content;
  if (stand !== 'refuses' || only === undefined || others.length > 0) return false;
  return TRUTH.test(wordsOf(laid, statement.cue)) && THE_ONE.test(textAt(laid.text, only));
}

const TRUTH = /\b(?:confirm|deny)\b/iu;
const THE_ONE = /^(?:the|that|those|these)\s[\p{Ll}-]+\W*$/u;

const CLAUSE = /^\s*(?:that|he|she|it|they|his|her|its|their)\s/iu;

/** "the accusations are a lie", "the question whether": words that judge or name what was said are not the matter. */
const ABOUT_SPEECH = new RegExp(
  String.raw`^(?:accus\w+|alleg\w+|charges?|claims?|reports?|rumou?rs?|suggestions?|questions?|blame|nothing|confirm\w*|comment\w*|den(?:y|ies|ied|ial)|government|officials?|authorit(?:y|ies)|police|${FALSEHOOD})$`,
  'iu',
);

/** How much of what is asked stands in one sentence of a target. */
export interface Bearing {
  /** Share of the weight of what is asked, 0–1. */
  readonly share: number;
  /** The same of words that are no names. */
  readonly plainShare: number;
  readonly plain: number;
  readonly names: number;
}

const NOTHING: Bearing = { share: 0, plainShare: 0, plain: 0, names: 0 };

/** The best that one sentence of the target offers; `null` where day, place, person or number speak of another thing, or another thing is done. */
export function bearingOn({ answer, words, predicates }: Asked, target: Voice, weights: Weights): Bearing | null {
  const own = stemsOf(answer.source);
  const asked = words.filter(({ stem, name }) => !(name && own.has(stem)));
  if (asked.length === 0) return NOTHING;
  const told = toldBy(target);
  const best =
    told.sentences.map((sentence) => bearing(asked, sentence, weights)).toSorted((a, b) => b.share - a.share)[0] ?? NOTHING;
  if (
    best.plain > 0 &&
    (apart(asked, answer, told) || isOfAnother(predicates, told) || isTellingElse(predicates, answer, target))
  )
    return null;
  return best;
}

/** Words for people who take no part: one may stand for another. */
const PEOPLE: ReadonlySet<string> = new Set(
  'civilian civilians resident residents people person villager villagers man men woman women child children protester protesters demonstrator demonstrators family families inhabitant inhabitants'
    .split(' ')
    .map((word) => stemOf(word)),
);

/** "attacking civilians" and "tried to attack a radio station": one deed, done to two. */
export function isDoneToAnother({ answer, predicates }: Asked, { laid, content }: Voice): boolean {
  if (predicates.size === 0) return false;
  const to = (one: Laid, pieces: Pieces): Set<string> =>
    new Set(
      undergoneBy(grammarOf(one), pieces, predicates).flatMap(({ name, stem }) => (name ? [] : [PEOPLE.has(stem) ? '' : stem])),
    );
  return isUnlike(to(answer.laid, answer.content), to(laid, content));
}

/** "had they not come, it would have gone on" */
const COUNTERFACTUAL = /\bwould(?:\snot|n['’]t)?\shave\s\p{L}+(?:ed|en|n|t)\b/iu;

/** What a report tells in its own name tells many things: that somebody means to do it, or that another did, is not what is denied. */
function isTellingElse(predicates: ReadonlySet<string>, answer: Voice, { laid, bare, content, source, at }: Voice): boolean {
  if (COUNTERFACTUAL.test(textAt(laid.text, at))) return true;
  if (!bare || source.length > 0 || predicates.size === 0) return false;
  const grammar = grammarOf(laid);
  if (grammar.isWished(content)) return true;
  const clause = clauseOf(grammar, content);
  if (clause === null) return true;
  const doers = stemsOf(clause.subject.filter(isName));
  const spoken = new Set([...answer.side, ...stemsOf(answer.topic.filter(isName))]);
  return doers.size > 0 && spoken.size > 0 && isUnlike(doers, spoken);
}

const isOfAnother = (predicates: ReadonlySet<string>, { strong }: Told): boolean =>
  predicates.size > 0 && strong !== null && ![...predicates].some((stem) => strong.has(stem));

function bearing(asked: readonly ContentWord[], told: ReadonlySet<string>, weights: Weights): Bearing {
  const once = [...new Map(asked.map((word) => [word.stem, word])).values()];
  const weight = (words: readonly ContentWord[]): number => words.reduce((sum, { stem }) => sum + weights.of(stem), 0);
  const plain = once.filter(({ name }) => !name);
  const shared = once.filter(({ stem }) => told.has(stem));
  const sharedPlain = shared.filter(({ name }) => !name);
  return {
    share: weight(shared) / weight(once),
    plainShare: plain.length === 0 ? 1 : weight(sharedPlain) / weight(plain),
    plain: sharedPlain.length,
    names: shared.length - sharedPlain.length,
  };
}

const stemsOf = (words: readonly ContentWord[]): Set<string> => new Set(words.map(({ stem }) => stem));

/** What a target offers to be found in. */
interface Told {
  /** The words of each sentence that its content stands in, with those for who speaks and, of an agreement or a promise, what is done. */
  readonly sentences: readonly ReadonlySet<string>[];
  /** Stems of what it says to be so: no mere modifiers, nothing brought by "if" or taken as known; of a bare sentence its main words. `null` where no tree tells. */
  readonly strong: ReadonlySet<string> | null;
  readonly names: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
}

const known = new WeakMap<Voice, Told>();

/** Read once a target. */
function toldBy(target: Voice): Told {
  const told = known.get(target) ?? read(target);
  known.set(target, told);
  return told;
}

function read(target: Voice): Told {
  const { laid, statement, topic, source } = target;
  const done = DONE_BY_SPEAKING.has(statement.act) ? wordsIn(laid, statement.cue) : [];
  const sentences = new Map<number, Set<string>>();
  for (const word of topic) {
    const { start } = sentenceOf(laid, word.at);
    sentences.set(start, (sentences.get(start) ?? stemsOf([...source, ...done])).add(word.stem));
  }
  const grammar = grammarOf(laid);
  const main = target.bare ? grammar.predicates(target.content) : null;
  const strong = [...topic, ...done].filter((word) => main?.has(word.stem) ?? isStrong(grammar, word));
  const around = wordsIn(laid, [sentenceOf(laid, target.at)]);
  return {
    sentences: [...sentences.values()],
    strong: laid.placed.layers.parse.length === 0 ? null : stemsOf(strong),
    names: stemsOf([...topic, ...source, ...around].filter(isName)),
    places: stemsOf(placesAmong(laid, topic)),
    numbers: stemsOf(topic.filter(isNumber)),
    days: new Set(daysIn(laid, target.content)),
  };
}

const isStrong = (grammar: Grammar, word: ContentWord): boolean =>
  !(grammar.isModifier(word) || grammar.isSupposed(word) || grammar.isTakenAsKnown(word) || grammar.isDoer(word));

const DONE_BY_SPEAKING: ReadonlySet<Act> = new Set<Act>(['agree', 'promise', 'announce', 'demand', 'threaten', 'accuse']);

const isNumber = ({ stem }: ContentWord): boolean => /^\d/u.test(stem);
const isName = (word: ContentWord): boolean => word.name && !isNumber(word);

/** Another day, another place or person, another number: not the same thing, however alike the words are. */
function apart(asked: readonly ContentWord[], { laid, content }: Voice, told: Told): boolean {
  return (
    isUnlike(stemsOf(asked.filter(isName)), told.names) ||
    isUnlike(stemsOf(placesAmong(laid, asked)), told.places) ||
    isUnlike(stemsOf(asked.filter(isNumber)), told.numbers) ||
    isUnlike(new Set(daysIn(laid, content)), told.days)
  );
}

const isUnlike = (asked: ReadonlySet<string>, told: ReadonlySet<string>): boolean =>
  asked.size > 0 && told.size > 0 && ![...asked].some((one) => told.has(one));

/** Words of the names of places, where something is said to be: "off Dravik". A country does, rather than is where it is done. */
function placesAmong(laid: Laid, words: readonly ContentWord[]): ContentWord[] {
  const named = placeNames(laid);
  return words.filter(
    (word) => isName(word) && !COUNTRY.test(word.stem) && named.touching(word.at).length > 0 && isWhere(laid, word),
  );
}

/** Stems of countries are their codes. */
const COUNTRY = /^[A-Z]{3}$/u;

/** UTF-16 units before a name in which the word stands that says where. */
const SIGHT = 40;
const WHERE = /\b(?:in|at|near|off|outside|around|over|across)\s(?:the\s)?(?:[\p{L}’'-]+\s){0,3}$/iu;

const isWhere = ({ text }: Laid, { at }: ContentWord): boolean => WHERE.test(text.slice(Math.max(0, at.start - SIGHT), at.start));

/** Full dates in what is told. */
const daysIn = ({ touching }: Laid, content: Pieces): string[] =>
  content
    .flatMap((piece) => touching.times.touching(piece))
    .filter(({ value }) => /^\d{4}-\d{2}-\d{2}/u.test(value))
    .map(({ value }) => value.slice(0, 10));

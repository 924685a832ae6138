import type { Entity } from '../../model/entity.ts';
import { type Pieces, type Span, span, textAt } from '../../model/span.ts';

/** Finds the entity whose mention the words are. */
export type Resolve = (at: Span) => Entity | null;

/** Who is answerable, by name or, where nobody is named, in the report's own words. */
interface Named {
  /** Joint ones joined by "; "; `null` if nobody. */
  readonly name: string | null;
  readonly entities: readonly string[];
}

const NOBODY: Named = { name: null, entities: [] };
/** Words that say nothing of who it is where they cannot be resolved. */
const EMPTY = /^(?:he|she|it|they|we|i|you|who|which|that|this|his|her|their|its|our|my|whom|one|some|many|others|those)$/i;
const ARTICLE = /^(?:an?|the|his|her|its|their|our|my|some|this|that|these|those)\s+/i;

/** "a spokeswoman for the ministry, who …": without its article, what follows its comma, and a clitic. */
function described(words: string): string | null {
  const plain = words
    .replace(/[,(–—].*$/su, '')
    .replace(/\s(?:who|which)\s.*$/su, '')
    .replace(/['’]s?$/u, '')
    .trim();
  return plain === '' || EMPTY.test(plain) ? null : plain.replace(ARTICLE, '').trim();
}

/** "Maron and Verel", "A, B and C": the parts of a joint source with where they stand. */
function parts(text: string, at: Span): readonly Span[] {
  const words = textAt(text, at);
  const found: Span[] = [];
  let start = 0;
  for (const joint of words.matchAll(/\s*(?:,\s+and\s|,\s|\sand\s|\s&\s)\s*/gu)) {
    if (joint.index > start) found.push(span(text, at.start + start, at.start + joint.index));
    start = joint.index + joint[0].length;
  }
  if (start < words.length) found.push(span(text, at.start + start, at.end));
  return found;
}

function joint(text: string, at: Span, resolve: Resolve): readonly Entity[] | null {
  if (!/\sand\s|\s&\s/u.test(textAt(text, at))) return null;
  const each = parts(text, at).map((part) => resolve(part));
  const known = each.filter((entity) => entity !== null);
  const apart = known.filter((entity, i) => known.findIndex(({ id }) => id === entity.id) === i);
  return known.length === each.length && apart.length > 1 ? apart : null;
}

/** Where the core of a phrase ends: before its comma, its bracket, or the preposition that follows its noun. */
const CORE = /^[^,(–—]*?(?=\s(?:of|for|from|in|at|on|with|to|who|which|like|including)\s|[,(–—]|\s[-–—]\s|$)/u;

/** "Velmora's top diplomat" is not Velmora: an entity must be named or described by the noun that heads the phrase. */
function heads(text: string, at: Span, { mentions }: Entity): boolean {
  const words = textAt(text, at);
  const plain = words.replace(/[,(–—].*$/su, '').trimEnd();
  const core = CORE.exec(words)?.[0].trimEnd() ?? '';
  const ends = [core, plain].map((part) => at.start + part.replace(/['’]s?$/u, '').length);
  return mentions.some(({ start, end }) => ends.some((edge) => start < edge && edge <= end));
}

/** Who the words before the first comma mean: "General Hask, the commander of the border guard" is Hask. */
function headed(text: string, at: Span, resolve: Resolve): Entity | null {
  const plain = textAt(text, at)
    .replace(/[,(–—].*$/su, '')
    .trimEnd();
  if (plain === '') return null;
  const one = resolve(span(text, at.start, at.start + plain.length));
  return one !== null && heads(text, at, one) ? one : null;
}

/** "the mayor, who said", "a driver who saw it said": the words that a relative pronoun stands for, before it. */
const ANTECEDENT =
  /(?<![\p{L}\p{N}'’.-])((?:an?|the|one|two|several|some|many|few|\d{1,4})\s(?:(?!(?:an?|the|of|in|to|by|and|or|with|from|for|on|at|said|told)\s)[\p{L}\p{N}'’.-]{1,30}\s){0,3}[\p{L}\p{N}'’.-]{1,60})[\s,]{1,4}$/iu;
const LAST_WORD = /([\p{L}\p{N}'’.-]{1,60})[\s,]{1,4}$/u;

function antecedent(text: string, at: Span): Span | null {
  if (!/^(?:who|which|that)$/iu.test(textAt(text, at))) return null;
  const from = Math.max(0, at.start - 120);
  const before = text.slice(from, at.start);
  const found = ANTECEDENT.exec(before) ?? LAST_WORD.exec(before);
  return found?.[1] === undefined ? null : span(text, from + found.index, from + found.index + found[1].length);
}

const lastWord = (text: string, at: Span): Span => {
  const word = /[\p{L}\p{N}'’.-]{1,60}$/u.exec(textAt(text, at))?.[0] ?? '';
  return word === '' ? at : span(text, at.end - word.length, at.end);
};

/** What an antecedent that nobody else names must open with to be a description: "a driver", "29 others". */
const OPENS_NOUN = /^(?:an?|the|one|two|several|some|many|few|\d{1,4})\s/iu;

/** The speaker that source words mean: several who speak together, one entity, or a plain description. */
export function speakerOf(text: string, source: Pieces, resolve: Resolve): Named {
  const at = source[0];
  if (at === undefined) return NOBODY;
  const several =
    source.length > 1 ? source.map((piece) => resolve(piece)).filter((entity) => entity !== null) : joint(text, at, resolve);
  if (several !== null && several.length > 1)
    return { name: several.map(({ name }) => name).join('; '), entities: several.map(({ id }) => id) };
  const noun = antecedent(text, at);
  const whole = resolve(at) ?? (noun && resolve(lastWord(text, noun)));
  const one = whole !== null && (noun !== null || heads(text, at, whole)) ? whole : headed(text, at, resolve);
  if (one !== null) return { name: one.name, entities: [one.id] };
  return { name: described(textAt(text, noun !== null && OPENS_NOUN.test(textAt(text, noun)) ? noun : at)), entities: [] };
}

interface Spoken extends Named {
  /** The words of the source. */
  readonly source: string;
  /** Where the cue begins. */
  readonly start: number;
}

/** How far back, in characters and statements, those are looked for who are still meant. */
const CARRY = 700;
const STATEMENTS_BACK = 3;

/** "They argued", "it added" with nobody found: several, or an institution, whose words were just reported. In text order. */
export function stillSpeaking(statements: readonly Spoken[], isPerson: (id: string) => boolean): readonly Named[] {
  const known: Spoken[] = [];
  return statements.map((statement) => {
    const found = statement.name === null ? lastSpeaker(known, statement, isPerson) : null;
    const named = found === null ? statement : { ...statement, name: found.name, entities: found.entities };
    known.push(named);
    return { name: named.name, entities: named.entities };
  });
}

function lastSpeaker(known: readonly Spoken[], { source, start }: Spoken, isPerson: (id: string) => boolean): Spoken | null {
  const many = /^they$/iu.test(source);
  if (!many && !/^it$/iu.test(source)) return null;
  const near = known.slice(-STATEMENTS_BACK).filter((one) => one.name !== null && start - one.start < CARRY);
  const several = ({ entities, name }: Spoken): boolean =>
    entities.length > 1 || (entities.length === 0 && PLURAL.test(name ?? ''));
  const group = ({ entities: [id, ...rest] }: Spoken): boolean => id !== undefined && rest.length === 0 && !isPerson(id);
  return (many ? near.findLast(several) : undefined) ?? near.findLast(group) ?? null;
}

// "critics", "29 drivers", "police"
const PLURAL = /(?:[^s]s|police|people|men|women)$/u;

import { countryNamed, countryOf } from '../lexicon/countries.ts';
import { isFirstName } from '../lexicon/first-names.ts';
import { fold } from '../lexicon/fold.ts';
import { organisationNamed } from '../lexicon/organisation-words.ts';
import { isTitleHead } from '../lexicon/titles.ts';
import type { Place } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import { byText } from '../model/order.ts';
import type { Rule } from '../model/rule.ts';
import { type Span, textAt } from '../model/span.ts';
import type { Known as KnownTo } from './decided.ts';
import { personName } from './person-name.ts';
import type { PlacedReport } from './placed.ts';

/** An entity of one report, made ready to be compared with those of others. */
export interface Known extends KnownTo {
  /** As printed, fullest first. */
  readonly names: readonly string[];
  /** Folded names without article. */
  readonly keys: readonly string[];
  /** ISO 8601 day of its report; `null` where that is not known. */
  readonly date: string | null;
  /** The words of its report. */
  readonly text: string;
}

/** Why two entities of reports are, or perhaps are, one. */
export interface Joined {
  readonly rule: Rule;
  readonly a: Known;
  readonly b: Known;
  /** What each is called there. */
  readonly words: readonly [string, string];
}

const LONGEST_NAME = 12;

export const bare = (name: string): string =>
  fold(name)
    .replace(/^the /u, '')
    .replace(/[.’']/gu, '')
    .replace(/[\s-]+/gu, ' ')
    .trim();

export function knownAs({ report, placement }: PlacedReport, found: Entity): Known {
  const entity: Entity = isBodyAsPlace(found) ? { ...found, type: 'ORG' } : found;
  const printed = new Set(entity.names.map((at) => oneLine(textAt(report.text, at))));
  const all =
    entity.names.length === 0 ? [entity.name] : [...new Set([entity.name, ...printed])].map((name) => withoutTitle(entity, name));
  const names = [...new Set(all)].toSorted(
    (a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length || byText(a, b),
  );
  const keys = [...new Set(names.map(bare))].filter((key) => key !== '');
  return { report: report.id, entity, names, keys, date: placement.published.date, text: report.text };
}

/** "in the European Union": where a body of the world is taken for a place, it is that body all the same. */
const isBodyAsPlace = ({ type, name }: Entity): boolean =>
  type === 'LOC' && organisationNamed(name.replace(/^the /iu, '')) !== null && countryNamed(name) === null;

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ');

/** "Velmoran President Anton Verel", read as one name, is Anton Verel's. A first and a last name must be left: "Dean Brandt" is one. */
export function withoutTitle({ type, names }: Entity, name: string): string {
  if (type !== 'PER' || names.length === 0) return name;
  const words = name.split(' ').slice(0, LONGEST_NAME);
  const last = words.findLastIndex((word, i) => i < words.length - 2 && isTitleHead(fold(word)));
  const rest = name
    .split(' ')
    .slice(last + 1)
    .join(' ');
  return /^\p{Lu}/u.test(rest) ? withoutCountry(rest) : name;
}

/** "Velmora Anton Verel": a headline's country, run into the name. */
function withoutCountry(name: string): string {
  const [first = '', ...others] = name.split(' ');
  return others.length >= 2 && !isFirstName(fold(first)) && countryOf(first) !== null ? others.join(' ') : name;
}

export const isNamed = ({ entity }: Known): boolean => entity.names.length > 0;

/** Known by its name alone: a person by two words of it. */
export const isFull = (one: Known): boolean => isNamed(one) && (one.entity.type !== 'PER' || one.names.some(isFullName));

const isFullName = (name: string): boolean => personName(name).words.length > 1;

/** Whether a key says enough: where somebody has a name of several words, one word of it may be another's too. */
export function isFullKey({ entity: { type }, names, keys }: Known, key: string): boolean {
  if (type === 'PER') return names.some((name) => bare(name) === key && isFullName(name));
  return key.includes(' ') || !keys.some((other) => other.includes(' '));
}

/** Where one is first so called; of a description and a title the first words that stand for it. */
export function placeOf({ report, entity, text }: Known, words: string): Place {
  const called = (at: Span): boolean => {
    const shown = oneLine(textAt(text, at));
    return shown === words || withoutTitle(entity, shown) === words;
  };
  const span = entity.names.find(called) ?? entity.mentions.find(called) ?? entity.names[0] ?? entity.mentions[0];
  return { report, span: span ?? ({ start: 0, end: 0 } as Span) };
}

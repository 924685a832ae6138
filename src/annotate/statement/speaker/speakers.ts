import { countryNamed, countryOfDemonym } from '../../../lexicon/countries.ts';
import { fold } from '../../../lexicon/fold.ts';
import type { Entity } from '../../../model/entity.ts';
import { type Pieces, textAt } from '../../../model/span.ts';
import type { Relation } from '../relation/relation.ts';
import { type Speaker, speakerOf, type Words } from '../speaker.ts';
import { isDocument } from './document.ts';
import { meansBoth, titledAlikeIn } from './group.ts';
import { LEAD, namedInLead } from './headline.ts';
import { namedTogether } from './joint.ts';
import type { Named } from './named.ts';

/** Characters of a statement that are searched for what it is about: many may lie in each other. */
const LONGEST = 4000;

interface Spoken extends Speaker {
  /** The words of the source, in lower case. */
  readonly source: string;
  /** Where the cue begins, or what there is if there is none. */
  readonly start: number;
  /** From the first word of source, cue and content to the last, cut where it is very long. */
  readonly said: string;
}

/** How far back, in characters and statements, those are looked for who are still meant. */
const CARRY = 700;
const STATEMENTS_BACK = 3;
/** How far back a document may have been spoken of: as `CARRY`, with the paragraphs of a quotation from it between. */
const DOCUMENT_BACK = 6;

/**
 * Who speaks in each statement, in text order: as the source tells, and where it does not, as those before it tell.
 * `carriers` holds the statement that each one lies in.
 */
export function speakersIn(
  given: Words,
  relations: readonly Relation[],
  carriers: readonly (number | null)[],
  entities: readonly Entity[],
): readonly Named[] {
  const persons = new Set(entities.filter(({ type }) => type === 'PER').map(({ id }) => id));
  const titledAlike = titledAlikeIn(entities);
  const known: Spoken[] = [];
  for (const relation of relations) {
    const own = spoken(given, relation);
    const alike = own.entities.length > 0 ? null : titledAlike(own.source, own.noun, own.start);
    const isPerson = (id: string): boolean => persons.has(id);
    const both = meansBoth(own.source) && own.entities.length === 0;
    const together = both ? (bothOf(known) ?? namedTogether(given, own.source, relation.source[0], isPerson)) : null;
    const found = maker(known, own) ?? together ?? alike ?? stillSpeaking(known, own, isPerson);
    known.push(found === null ? own : { ...own, name: found.name, entities: found.entities });
  }
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const bodyAt = headlineEnd(given.text);
  const lead = known.filter(({ start }) => start >= bodyAt).slice(0, LEAD);
  return known.map((one, i) => {
    const summed = one.start < bodyAt ? namedInLead(one, lead, (id) => byId.get(id)) : null;
    if (summed !== null) return summed;
    const { name, entities: ids, source } = one;
    const quoting = known[carriers[i] ?? -1];
    const self = name === null && quoting !== undefined && /^(?:i|we|me|us|my|our)$/.test(source);
    if (self) return { name: quoting.name, entities: quoting.entities };
    const people = ids.length === 0 && relations[i]?.rule.startsWith('noun-inside') ? name : null;
    const country = people === null || people.endsWith('s') ? null : countryOf(entities, people);
    return country === null ? { name, entities: ids } : { name: country.name, entities: [country.id] };
  });
}

/** "a Velmoran request": Velmora's, where the report names it. */
function countryOf(entities: readonly Entity[], people: string): Entity | null {
  const code = countryOfDemonym(fold(people));
  return code === null ? null : (entities.find(({ type, name }) => type === 'LOC' && countryNamed(name) === code) ?? null);
}

function spoken(given: Words, { source, cue, content }: Relation): Spoken {
  const pieces = [...source, ...cue, ...content];
  const start = Math.min(...pieces.map((piece) => piece.start));
  const end = Math.max(...pieces.map((piece) => piece.end));
  return {
    ...speakerOf(given, source),
    source: words(given.text, source).toLowerCase(),
    start: cue[0]?.start ?? start,
    said: given.text.slice(start, Math.min(end, start + LONGEST)).toLowerCase(),
  };
}

/** Where the headline ends: at the first blank line, or the first line's end. */
function headlineEnd(text: string): number {
  const blank = /\n[^\S\n]{0,20}\n/u.exec(text.slice(0, LONGEST_HEADLINE))?.index;
  return blank ?? Math.max(0, text.slice(0, LONGEST_HEADLINE).indexOf('\n'));
}

/** Characters of the longest headline with its second line. */
const LONGEST_HEADLINE = 300;

const words = (text: string, pieces: Pieces): string => pieces.map((at) => textAt(text, at)).join(' ');

/** "The statement said": whoever was last reported to have made one. */
function maker(known: readonly Spoken[], { noun, entities, source }: Spoken): Spoken | null {
  if (
    entities.length > 0 ||
    !isDocument(noun) ||
    !/^(?:the|this|that)\s(?:\S{1,20}\s){0,1}\S{1,20}$/.test(source) ||
    noun.endsWith('s')
  )
    return null;
  const made = (one: Spoken): boolean =>
    one.entities.length > 0 && one.said.split(/[^\p{L}-]+/u).some((word) => word === noun || word === MADE_BY[noun]);
  return known.slice(-DOCUMENT_BACK).findLast(made) ?? null;
}

/** What one does who makes a document. */
const MADE_BY: Readonly<Record<string, string>> = {
  ruling: 'ruled',
  decision: 'decided',
  order: 'ordered',
  survey: 'surveyed',
  poll: 'polled',
  tweet: 'tweeted',
  report: 'reported',
};

/** "The sides agreed": those who were last reported to speak together. */
function bothOf(known: readonly Spoken[]): Spoken | null {
  return known.slice(-DOCUMENT_BACK).findLast((one) => one.entities.length > 1) ?? null;
}

/** "They argued", "it added": several, or an institution, whose words were just reported. */
function stillSpeaking(
  known: readonly Spoken[],
  { source, start, name, entities }: Spoken,
  isPerson: (id: string) => boolean,
): Spoken | null {
  const many = /^they$/.test(source);
  if (!many && !(/^it$/.test(source) && name === null)) return null;
  const near = known.slice(-STATEMENTS_BACK).filter((one) => one.name !== null && start - one.start < CARRY);
  const several = (one: Spoken): boolean => one.entities.length > 1 || (one.entities.length === 0 && PLURAL.test(one.noun));
  const group = ({ entities: [id, ...rest] }: Spoken): boolean => id !== undefined && rest.length === 0 && !isPerson(id);
  if (!many) return near.findLast(group) ?? null;
  const last = near.findLast((one) => several(one) || group(one)) ?? null;
  return last !== null && (several(last) || entities.length === 0) ? last : null;
}

// "critics", "29 drivers", "police"
const PLURAL = /(?:[^s]s|police|people|men|women)$/u;

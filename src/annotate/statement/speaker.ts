import type { Entity } from '../../model/entity.ts';
import { type Pieces, type Span, span, textAt } from '../../model/span.ts';
import type { Tree } from '../parse/tree.ts';
import { nearby } from './known.ts';
import { described } from './speaker/described.ts';
import { isBranch, isDocument, makersOf } from './speaker/document.ts';
import { type Named, NOBODY, type Resolve, together } from './speaker/named.ts';
import { listed, type Part, partsOf, stretches } from './speaker/phrase.ts';
import { antecedent } from './speaker/relative.ts';

/** A report with its trees and entities. */
export interface Words {
  readonly text: string;
  readonly tree: Tree;
  readonly resolve: Resolve;
  readonly isPlace: (id: string) => boolean;
}

/** Who the words mean, as far as they tell by themselves. */
export interface Speaker extends Named {
  /** The noun of a description, in lower case: "critics" of "critics of the plan"; "" for a name. */
  readonly noun: string;
}

const nobody: Speaker = { ...NOBODY, noun: '' };

/** The speaker that source words mean: several who speak together, one entity, or a plain description. */
export function speakerOf(given: Words, source: Pieces): Speaker {
  const [at] = source;
  if (at === undefined) return nobody;
  if (source.length > 1) {
    const each = source.map((piece) => given.resolve(piece)).filter((entity) => entity !== null);
    if (new Set(each.map(({ id }) => id)).size > 1) return { ...together(each.map(byName)), noun: '' };
  }
  const body = bodyBefore(given, at);
  if (body !== null) return byName(body);
  const meant = antecedent(given.text, given.tree, at);
  return meant === null ? whoAre(given, at) : whoAre(given, meant, at);
}

/** "members of the Kestrian parliament, which": people are no "which", the body right before it is. */
function bodyBefore({ text, resolve }: Words, at: Span): Entity | null {
  if (!/^which$/iu.test(textAt(text, at))) return null;
  const end = Math.max(0, at.start - 3) + text.slice(Math.max(0, at.start - 3), at.start).replace(/[\s,]{1,3}$/u, '').length;
  const one = end < 1 ? null : resolve(span(text, end - 1, end));
  return one?.type === 'ORG' ? one : null;
}

const byName = ({ name, id }: Entity): Speaker => ({ name, entities: [id], noun: '' });

/** "R-Tenn.": what stands behind a member of the United States Congress. */
const PARTY_AND_STATE = /^[RDI]-\p{Lu}/u;

/** Characters of a source that is read word by word: longer ones are misread, and nest without end. */
const LONGEST = 600;

/** @param relative the relative pronoun that the words stand before, if it is their source */
function whoAre(given: Words, at: Span, relative: Span | null = null): Speaker {
  const { text, tree, resolve } = given;
  const listed = listedNames(given, at) ?? examples(given, at);
  if (listed !== null) return listed;
  const parts = partsOf(tree, [at]).filter(({ core }) => !PARTY_AND_STATE.test(textAt(text, core)));
  const [first] = parts;
  if (first === undefined || at.end - at.start > LONGEST) return alone(given, at);
  const extents = parts.map(({ core }, i) => {
    const next = parts[i + 1]?.core.start ?? at.end;
    // a tree that is read wrongly may hang the second part around the first
    return span(text, core.start, next > core.start ? next : core.end);
  });
  if (parts.length > 1 && !inOneName(resolve, parts)) {
    const each = parts.map((part, i) => whoIs(given, part, extents[i] ?? part.core));
    if (first.cut || each.some(({ entities }) => entities.length > 0) || parts.every((part) => isCapital(text, part)))
      return { ...together(each), noun: first.noun };
    return { name: described(textAt(text, at)), entities: [], noun: first.noun };
  }
  const one = relative === null ? null : resolve(relative);
  if (one !== null && one.names.length > 0 && parts.length === 1) return byName(one);
  return whoIs(given, first, at);
}

/** "other papers such as the Tarsk Daily": those whom the examples name. */
function examples(given: Words, at: Span): Speaker | null {
  if (at.end - at.start > LONGEST) return null;
  const words = textAt(given.text, at);
  const from = words.search(/\ssuch as\s/u);
  if (from < 0) return null;
  const named = whoAre(given, span(given.text, at.start + from + ' such as '.length, at.end));
  return named.entities.length > 0 || /^\p{Lu}/u.test(named.name ?? '') ? named : null;
}

/** "Department of Health and Welfare" is one name. */
function inOneName(resolve: Resolve, parts: readonly Part[]): boolean {
  const [first, last] = [parts[0]?.head, parts.at(-1)?.head];
  if (first === undefined || last === undefined) return false;
  return nearby(resolve(first)?.names ?? [], first).some(({ start, end }) => start <= first.start && last.end <= end);
}

/** "Verel and Maron", "Verel, Maron agree", "Verel, others vow": nothing but names beside each other. */
function listedNames({ text, resolve }: Words, at: Span): Speaker | null {
  const each = listed(text, at).filter((one) => !PARTY_AND_STATE.test(textAt(text, one)));
  if (each.length < 2 || each.length > MOST_LISTED) return null;
  const joined = /\sand\s|\s&\s/u.test(textAt(text, at));
  const found = each.map((one): Named | null => {
    const entity = resolve(one);
    const plain = entity !== null && (joined || entity.type !== 'LOC') && isBare(text, one, entity);
    if (plain) return byName(entity);
    return textAt(text, one) === 'others' ? { name: 'others', entities: [] } : null;
  });
  const known = found.filter((one) => one !== null);
  const apart = new Set(known.map(({ name }) => name));
  return known.length === each.length && apart.size === known.length ? { ...together(known), noun: '' } : null;
}

const MOST_LISTED = 6;

/** Whether words are a name with at most its titles and an article before it. */
function isBare(text: string, at: Span, { mentions, names }: Entity): boolean {
  const start = at.start + (/^(?:both |the )/iu.exec(textAt(text, at))?.[0].length ?? 0);
  return (
    nearby(names, at).some((name) => name.end === at.end && name.start >= at.start) &&
    nearby(mentions, at).some((mention) => mention.start === start || mention.start === at.start)
  );
}

/** Who one noun with its asides means: a name, the name beside it, the maker of a document, or what is described. */
function whoIs(given: Words, part: Part, extent: Span): Speaker {
  const { text } = given;
  if (LISTED.test(text.slice(part.core.start, part.head.start)) && /^\p{Ll}/u.test(textAt(text, part.head)))
    return { name: textAt(text, part.core), entities: [], noun: part.noun };
  const one = holder(given, part);
  if (one !== null && one.names.length > 0) return byName(one);
  const beside = nameBeside(given, extent);
  if (beside !== null) return byName(beside);
  const maker = isDocument(part.noun) || isBranch(part.noun) ? makerIn(given, part, extent) : null;
  if (maker !== null) return maker;
  if (one !== null) return { ...byName(one), noun: part.noun };
  const old = alone(given, extent);
  if (old.entities.length > 0) return old;
  return { name: described(textAt(text, part.core)) ?? described(textAt(text, extent)), entities: [], noun: part.noun };
}

/** "NATO, Velmoran and Kestrian | officials": none of those before the noun speaks alone. */
const LISTED = /^(?:\p{Lu}[\p{L}.]*, ){1,4}\p{Lu}[\p{L}.]*,? and \p{Lu}[\p{L}.]*\s(?:\p{Ll}+\s){0,2}$/u;

const isCapital = (text: string, { core }: Part): boolean => /^\p{Lu}/u.test(text.slice(core.start, core.end));

/** Whoever made a document, also where nobody knows a name: "a post by an unknown author". A place makes none. */
function makerIn(given: Words, { token, noun }: Part, extent: Span): Speaker | null {
  for (const at of makersOf(given.tree, token, extent)) {
    const maker = whoAre(given, at);
    if (maker.entities.some((id) => given.isPlace(id))) continue;
    const by = isDocument(noun) && /\bby\s$/u.test(given.text.slice(Math.max(0, at.start - 4), at.start));
    if (maker.entities.length > 0 || (by && maker.name !== null)) return maker;
  }
  return null;
}

/** The entity that is named or described by the noun of a phrase: "Velmora's top diplomat" is not Velmora. */
function holder({ text, resolve }: Words, { core, head }: Part): Entity | null {
  const one = resolve(core);
  if (one !== null && heads(text, core, one)) return one;
  const noun = resolve(head);
  const named = nearby(noun?.mentions ?? [], head).some(
    ({ start, end }) => core.start <= start && start <= head.start && head.end === end,
  );
  return named ? noun : null;
}

/** "the mayor of Port Lenz, Lena Orsk,": the name that follows a description, a person's before an organisation's. */
function nameBeside({ text, resolve }: Words, extent: Span): Entity | null {
  const found = stretches(text, extent)
    .slice(1)
    .flatMap((at) => {
      const one = resolve(at);
      if (one === null || one.type === 'LOC' || text[at.start - 1] === '(') return [];
      return isBare(text, at, one) ? [one] : [];
    });
  return found.find(({ type }) => type === 'PER') ?? found[0] ?? null;
}

/** Where the core of a phrase ends: before its comma, its bracket, or the preposition that follows its noun. */
const CORE = /^[^,(–—]*?(?=\s(?:of|by|for|from|in|at|on|with|to|who|which|like|including)\s|[,(–—]|\s[-–—]\s|$)/u;

function heads(text: string, at: Span, { mentions }: Entity): boolean {
  const words = textAt(text, at);
  const plain = words.replace(/[,(–—].*$/su, '').trimEnd();
  const core = CORE.exec(words)?.[0].trimEnd() ?? '';
  const [edge = 0, last = 0] = [core, plain].map((part) => at.start + part.replace(/['’]s?$/u, '').length);
  // "the president of Velmora Anton Verel", but not "critics of Anton Verel"
  const governed = (start: number): boolean => GOVERNED.test(text.slice(Math.max(at.start, start - LONGEST_GAP), start));
  return nearby(mentions, at).some(({ start, end }) => [edge, last].some((to) => start < to && to <= end) && !governed(start));
}

const GOVERNED =
  /\s(?:of|for|from|in|at|on|with|to|like|including|by|as|over|than|near|against|between|and|both|about)\s(?:the\s|an?\s)?$/u;
const LONGEST_GAP = 20;

/** Who words mean of which no tree is known, or whose noun nobody is known by: "General Hask, the commander of the guard" is Hask. */
function alone({ text, resolve }: Words, at: Span): Speaker {
  const plain = textAt(text, at)
    .replace(/[,(–—].*$/su, '')
    .trimEnd();
  const whole = resolve(at);
  if (whole !== null && heads(text, at, whole)) return byName(whole);
  const one = plain === '' ? null : resolve(span(text, at.start, at.start + plain.length));
  if (one !== null && heads(text, at, one)) return byName(one);
  return { ...nobody, name: described(textAt(text, at)) };
}

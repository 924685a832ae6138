import type { Entity } from '../../model/entity.ts';
import type { Layers } from '../../model/layers.ts';
import { bySpan, type Span, span } from '../../model/span.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { type Word, wordsOf } from '../mention/word.ts';
import { describe } from './described.ts';
import { type Description, descriptions, placeAt } from './description.ts';
import type { Draft, Stretch } from './draft.ts';
import { completed, runsOver } from './fuller.ts';
import { clusters, type NameAt } from './named.ts';
import { firstNames } from './named-later.ts';
import { Passed } from './passed.ts';
import { resolvePronouns } from './pronoun.ts';
import { edgesOf, entitle, titledBy } from './titled.ts';

type Reads = 'layout' | 'sentences' | 'tokens' | 'properNames';

/** Who is who within one report: names, titles, descriptions and pronouns of one person, organisation or place together. */
export const entities: Stage<Reads, 'entities'> = {
  name: 'entities@4',
  reads: ['layout', 'sentences', 'tokens', 'properNames'],
  writes: 'entities',
  run: ({ text }, given) => readEntities(text, given),
};

function readEntities(text: string, { sentences, tokens, properNames }: Pick<Layers, Reads>): readonly Entity[] {
  const words = wordsOf(text, tokens, sentences);
  const named = namesAt(text, words, properNames);
  const drafts = [...clusters(named)];
  for (const draft of drafts) if (draft.type === 'ORG') learnOrganisation(words, draft);
  linkOthers(text, words, drafts, heldBy(named));
  return drafts
    .map((draft) => ({ draft, mentions: spansOf(text, words, draft.mentions) }))
    .sort((a, b) => bySpan(first(a.mentions), first(b.mentions)))
    .map(({ draft, mentions }, i) => entity(`e${i + 1}`, text, words, draft, mentions));
}

/** Adds titles, descriptions and pronouns to the entities that have names, and entities that have none. */
function linkOthers(text: string, words: readonly Word[], drafts: Draft[], held: ReadonlyMap<number, NameAt['type']>): void {
  const edges = edgesOf(drafts);
  const alone: Description[] = [];
  for (const description of descriptions(words, (at) => held.get(at) ?? null)) {
    const titled = titledBy(words, description, edges);
    if (titled === null) alone.push(description);
    else entitle(words, titled, description, text);
  }
  const known = { words, text, edges, passed: new Passed(drafts), firstNames: firstNames(drafts) };
  const open = alone.filter((description) => !describe(known, description, drafts));
  resolvePronouns(words, drafts, text, open);
}

function namesAt(text: string, words: readonly Word[], names: Layers['names']): readonly NameAt[] {
  const starts = new Map(words.map(({ start }, i) => [start, i]));
  const ends = new Map(words.map(({ end }, i) => [end, i + 1]));
  const found: NameAt[] = [];
  for (const { at, type } of names) {
    const [from, to] = [starts.get(at.start), ends.get(at.end)];
    if (type !== null && from !== undefined && to !== undefined)
      found.push({ from, to, type, printed: text.slice(at.start, at.end), after: words[from - 1]?.folded ?? '' });
  }
  return found;
}

function heldBy(names: readonly NameAt[]): ReadonlyMap<number, NameAt['type']> {
  const held = new Map<number, NameAt['type']>();
  for (const { from, to, type } of names) for (let at = from; at < to; at += 1) held.set(at, type);
  return held;
}

/** "Velmoran Foreign Ministry" may be called "the ministry"; "the VNA news agency" "the agency". */
function learnOrganisation(words: readonly Word[], draft: Draft): void {
  for (const name of draft.names) {
    const { from, to } = name;
    draft.fuller.push(...completed(words, name));
    for (let at = from; at < to; at += 1) {
      draft.heads.add(words[at]?.folded ?? '');
      const place = placeAt(words, at);
      if (place !== null) draft.places.add(place);
    }
    const [next, after] = [words[to], words[to + 1]];
    if (next?.folded === 'news' && after?.folded === 'agency') draft.heads.add('agency');
    if (next?.shape === 'lower' && words[from]?.sentence === next.sentence && NOUNS.has(next.folded))
      draft.heads.add(next.folded);
  }
}

const NOUNS = new Set(['agency', 'newspaper', 'group', 'party', 'company', 'movement', 'alliance', 'union', 'bank']);

function spansOf(text: string, words: readonly Word[], stretches: readonly Stretch[]): readonly Span[] {
  const seen = new Set<string>();
  return stretches
    .map(({ from, to }) => span(text, words[from]?.start ?? 0, words[to - 1]?.end ?? 0))
    .sort(bySpan)
    .filter(({ start, end }) => !seen.has(`${start} ${end}`) && seen.add(`${start} ${end}`));
}

const first = (spans: readonly Span[]): Span => {
  const [one] = spans;
  if (one === undefined) throw new RangeError('an entity has a mention');
  return one;
};

function entity(id: string, text: string, words: readonly Word[], draft: Draft, mentions: readonly Span[]): Entity {
  const { type, titles, names, doubtful } = draft;
  const made = { id, type, name: fullest(words, draft), titles, mentions, names: spansOf(text, words, names) };
  return doubtful.length === 0 ? made : { ...made, doubtful: spansOf(text, words, doubtful) };
}

/** The name with most words, then letters, small ones preferred; the first of equals. */
function fullest(words: readonly Word[], { names, fuller, description }: Draft): string {
  // A dateline's capitals are no fuller form: "MINSK", "Minsk".
  const size = (printed: string): number =>
    printed.split(' ').length * 1000 + printed.length * 2 + (/\p{Ll}/u.test(printed) ? 1 : 0);
  const whole = names.filter((name) => !runsOver(words, name));
  let found = (whole[0] ?? names[0])?.printed ?? description ?? '';
  for (const printed of [...whole.map((name) => name.printed), ...fuller]) if (size(printed) > size(found)) found = printed;
  return found;
}

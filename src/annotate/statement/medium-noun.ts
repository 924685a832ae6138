import { MEDIA_NOUNS, MEDIA_SOURCES } from '../../lexicon/media-words.ts';
import type { Medium } from '../../model/statement.ts';
import type { Tree } from '../parse/tree.ts';
import { preposition } from './noun-phrase.ts';

type Nouns = ReadonlyMap<string, Medium>;
const table = (rows: Readonly<Record<string, string>>): Nouns =>
  new Map(
    Object.entries(rows).flatMap(([medium, nouns]) =>
      nouns.split(',').map((noun): [string, Medium] => [noun.trim(), medium as Medium]),
    ),
  );
/** What a thing is said in. */
export const BY_NOUN = table(MEDIA_NOUNS);
/** What speaks itself. */
export const BY_SOURCE = table(MEDIA_SOURCES);

/** What newspapers, houses and places are called too: "the Belhaven Post", "Harrow Forum". */
const NAMED =
  /^(?:post|paper|note|book|column|review|call|show|address|forum|event|release|message|text|cable|brief|index|toast|march|session|magazine|newspaper|journal|finding|bench|stump|panel|program|programme|justice)$/;

/** "a Twitter account", "a campaign appearance"; not "a briefing room". */
const CARRIES = /^(?:account|page|feed|profile|platform|channel|appearance|meeting|session|video|series|broadcast)s?$/;

/** The medium of a noun with the words before it: "town hall", "press release"; "Twitter account". */
export function nounMedium(tree: Tree, noun: number, nouns: Nouns): Medium | null {
  if (tree.capital(noun) && NAMED.test(tree.word(noun))) return null;
  const [second, before, own] = [tree.word(noun - 2), tree.word(noun - 1), tree.word(noun)];
  const forms = [own, tree.lemma(noun)];
  const found = forms.flatMap((form) => [`${second} ${before} ${form}`, `${before} ${form}`]).find((key) => nouns.has(key));
  const alone = found ?? forms.find((form) => nouns.has(form));
  if (alone !== undefined) return nouns.get(alone) ?? null;
  const modifiers = [`${second} ${before}`, before];
  const compound = CARRIES.test(tree.word(noun)) && tree.head(noun - 1) === noun;
  const key = compound ? modifiers.find((form) => nouns.has(form)) : undefined;
  return key === undefined ? null : (nouns.get(key) ?? null);
}

/** "released a letter from | his doctor": not the speaker's own words. */
export const anothers = (tree: Tree, noun: number): boolean =>
  tree
    .children(noun)
    .some((child) => child > noun && tree.relation(child) === 'nmod' && /^(?:from|by)$/.test(preposition(tree, child)));

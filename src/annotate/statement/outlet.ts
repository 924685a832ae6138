import { agencyName } from '../../lexicon/agencies.ts';
import { BROADCASTERS, OUTLET_ENDS, OUTLET_KINDS, STATIONS } from '../../lexicon/media-words.ts';
import type { Tree } from '../parse/tree.ts';
import { nounPhrase } from './noun-phrase.ts';

const WORD = /\p{L}[\p{L}’'-]{0,40}/gu;

/** Whether a noun means a newspaper, agency, station or other publisher: "VNA", "the Belhaven Post", "a Kestrian newspaper"; not "the space agency". */
export function isOutlet(tree: Tree, noun: number): boolean {
  const phrase = nounPhrase(tree, noun);
  if (phrase === null) return false;
  const printed = tree.text.slice(phrase.start, phrase.end);
  if (agencyName(printed) !== null || OUTLET_KINDS.has(tree.word(noun))) return true;
  const words = printed.match(WORD) ?? [];
  const last = words.at(-1) ?? '';
  const before = (words.at(-2) ?? '').toLowerCase();
  if (STATIONS.has(last)) return true;
  // "the VNA news agency", not "the space agency"
  if (/^(?:agency|service)$/i.test(last)) return /^(?:news|wire|press)$/.test(before);
  return words.length > 1 && /^\p{Lu}/u.test(last) && OUTLET_ENDS.has(last.toLowerCase());
}

/** Whether an outlet is a broadcaster: who speaks to one gives an interview; "told the Belhaven Post" leaves open how. */
export function isStation(tree: Tree, noun: number): boolean {
  const phrase = nounPhrase(tree, noun);
  const words = phrase === null ? [] : (tree.text.slice(phrase.start, phrase.end).match(WORD) ?? []);
  return (
    words.some((word) => STATIONS.has(word)) ||
    (words.length > 1 && words.at(-1) === 'News') ||
    words.some((word) => BROADCASTERS.has(word.toLowerCase()))
  );
}

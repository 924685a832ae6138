import type { Place, Quote } from '../anchor.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;
/** UTF-16 units a word takes, its space with it. */
const USUAL = 6;
/** So much of what the words weigh must be there. */
const ENOUGH = 0.5;

/** The words of a text by their places; of those that are wanted which they are, of others nothing: a text may have a million. */
interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Into the list of wanted words; -1: not wanted. */
  readonly which: readonly number[];
}

/** The words most like those of a quote: where most of them stand together. Rare words weigh more. `null`: nothing is like them. */
export function closestWords(text: string, { start, end }: Quote, [from, to]: Place): Place | null {
  const quoted = [start, end ?? ''].flatMap((part) => part.match(WORD) ?? []).map(plain);
  const wanted = [...new Set(quoted)];
  const words = wordsOf(text, wanted);
  const room = Math.max(quoted.length, end === null ? 0 : Math.round((to - from) / USUAL));
  const weigh = weights(words, wanted.length);
  const best = bestWindow(words, openFor(quoted, wanted), weigh, { room, near: from });
  const whole = quoted.reduce((sum, word) => sum + (weigh[wanted.indexOf(word)] ?? 0), 0);
  if (best === null || best.weight < whole * ENOUGH || best.held < Math.min(2, quoted.length)) return null;
  const held = words.which.slice(best.first, best.first + room);
  const [first, last] = [held, held.toReversed()].map((list) => list.findIndex((one) => one !== -1));
  const at = [best.first + (first ?? 0), best.first + held.length - 1 - (last ?? 0)];
  return [words.starts[at[0] ?? 0] ?? 0, words.ends[at[1] ?? 0] ?? 0];
}

const plain = (word: string): string => word.normalize('NFC').toLowerCase();

function wordsOf(text: string, wanted: readonly string[]): Words {
  const places = new Map(wanted.map((word, i) => [word, i]));
  const [starts, ends, which]: [number[], number[], number[]] = [[], [], []];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    starts.push(index);
    ends.push(index + word.length);
    which.push(places.get(plain(word)) ?? -1);
  }
  return { starts, ends, which };
}

/** Of each wanted word: the rarer in the text, the more. */
function weights({ which }: Words, many: number): readonly number[] {
  const counts = Array.from({ length: many }, () => 0);
  for (const one of which) if (one !== -1) counts[one] = (counts[one] ?? 0) + 1;
  return counts.map((count) => 1 / Math.max(1, count));
}

/** How often each wanted word is wanted. */
const openFor = (quoted: readonly string[], wanted: readonly string[]): number[] =>
  wanted.map((word) => quoted.filter((one) => one === word).length);

interface Window {
  /** The place of its first word. */
  readonly first: number;
  readonly weight: number;
  readonly held: number;
}

/** Sums of fractions differ by less than this where they are meant to be equal. */
const TINY = 1e-9;

/** A window is moved over the text word by word; each wanted word counts as often as it is wanted. Of equal ones the nearest. */
function bestWindow(
  { starts, which }: Words,
  open: number[],
  weigh: readonly number[],
  { room, near }: { readonly room: number; readonly near: number },
): Window | null {
  let [weight, held] = [0, 0];
  let best: Window | null = null;
  const distance = (first: number): number => Math.abs((starts[first] ?? 0) - near);
  const take = (one: number, by: 1 | -1): void => {
    if (one === -1) return;
    const left = open[one] ?? 0;
    open[one] = left - by;
    if (by === 1 ? left <= 0 : left < 0) return; // more of them than are wanted
    weight += by * (weigh[one] ?? 0);
    held += by;
  };
  for (let i = 0; i < which.length; i += 1) {
    take(which[i] ?? -1, 1);
    if (i >= room) take(which[i - room] ?? -1, -1);
    const first = Math.max(0, i - room + 1);
    const gain = weight - (best?.weight ?? 0);
    if (gain > TINY || (best !== null && gain > -TINY && distance(first) < distance(best.first))) best = { first, weight, held };
  }
  return best;
}

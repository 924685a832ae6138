/** A run of letters, digits and marks, or one other character that is not white space (`\s` as ECMAScript has it). */
const WORD = /[\p{L}\p{N}\p{M}]+|\S/gu;

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Words in text order, as columns: word `i` is `text.slice(starts[i], ends[i])`. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export function wordsIn(text: string, { start, end }: Extent): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  WORD.lastIndex = start;
  for (let found = WORD.exec(text); found !== null && found.index < end; found = WORD.exec(text)) {
    starts.push(found.index);
    ends.push(Math.min(WORD.lastIndex, end));
  }
  return { starts, ends };
}

/** Parts words in two at the given offsets ("can|not"); an offset that is not inside a word parts nothing. */
export function parted({ starts, ends }: Words, cuts: readonly number[]): Words {
  if (cuts.length === 0) return { starts, ends };
  const sorted = cuts.toSorted((a, b) => a - b);
  const parts = { starts: [] as number[], ends: [] as number[] };
  let next = 0;
  for (let i = 0; i < starts.length; i += 1) {
    const end = ends[i] ?? 0;
    let from = starts[i] ?? 0;
    for (; next < sorted.length && (sorted[next] ?? 0) < end; next += 1) {
      const cut = sorted[next] ?? 0;
      if (cut <= from) continue;
      parts.starts.push(from);
      parts.ends.push(cut);
      from = cut;
    }
    parts.starts.push(from);
    parts.ends.push(end);
  }
  return parts;
}

/** Where a word must be parted so that each token has a word that begins in it: "can|not", but not "did|n't", where the mark begins in "n't". */
export function cutsFor({ starts, ends }: Words, tokens: readonly Extent[]): number[] {
  const cuts: number[] = [];
  let word = 0;
  for (const { start, end } of tokens) {
    while (word < ends.length && (ends[word] ?? 0) <= start) word += 1;
    const inside = word < starts.length && (starts[word] ?? 0) < start;
    const begins = word + 1 < starts.length && (starts[word + 1] ?? 0) < end;
    if (inside && !begins) cuts.push(start);
  }
  return cuts;
}

/** For each word the token whose first word it is, counted from `from`; -1 for the other words. */
export function tokensOf({ starts }: Words, tokens: readonly Extent[], from: number): Int32Array {
  const at = new Int32Array(starts.length).fill(-1);
  let word = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const { start, end } = tokens[i] ?? { start: 0, end: 0 };
    while (word < starts.length && (starts[word] ?? 0) < start) word += 1;
    if (word >= starts.length || (starts[word] ?? 0) >= end) continue;
    at[word] = from + i;
    word += 1;
  }
  return at;
}

/** For each word the number of its sentence, counted from `from`; words before the first sentence's start belong to it. */
export function sentencesOf({ starts }: Words, sentences: readonly Pick<Extent, 'start'>[], from: number): Int32Array {
  const numbers = new Int32Array(starts.length);
  let sentence = 0;
  for (let i = 0; i < starts.length; i += 1) {
    while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? 0) <= (starts[i] ?? 0)) sentence += 1;
    numbers[i] = from + sentence;
  }
  return numbers;
}

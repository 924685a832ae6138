import type { Layers } from '../../model/layers.ts';
import type { Note } from '../../model/note.ts';
import { overlaps, type Span, textAt } from '../../model/span.ts';
import type { Stage } from '../../pipeline/stage.ts';

type Reads = 'statements' | 'entities';
const RULE = 'speaker@2';

/** Says where it was left open who speaks: two people are meant equally well by "he" or "the minister". */
export const openSpeakers: Stage<Reads, 'doubts'> = {
  name: RULE,
  reads: ['statements', 'entities'],
  writes: 'doubts',
  run: ({ text }, given) => doubts(text, given),
};

function doubts(text: string, { statements, entities }: Pick<Layers, Reads>): readonly Note[] {
  const open = openWords(entities).toSorted((a, b) => a.at.start - b.at.start);
  const noted = new Set<Span>();
  const found: Note[] = [];
  for (const { source } of statements) {
    for (const { at, names } of source.flatMap((piece) => touching(open, piece))) {
      if (names.length < 2 || noted.has(at)) continue;
      noted.add(at);
      found.push({ at, reason: `who “${textAt(text, at)}” is was left open: ${either(names)}`, rule: RULE });
    }
  }
  return found;
}

interface Open {
  readonly at: Span;
  readonly names: string[];
}

function openWords(entities: Layers['entities']): readonly Open[] {
  const found = new Map<number, Open>();
  for (const { name, doubtful = [] } of entities) {
    for (const at of doubtful) {
      const open = found.get(at.start);
      if (open === undefined) found.set(at.start, { at, names: [name] });
      else open.names.push(name);
    }
  }
  return [...found.values()];
}

/** No open word or description is longer than this many characters; so far back is looked. */
const LONGEST = 400;

/** Those that overlap a piece, found without asking every one: a long report has thousands of both. Given and taken in text order. */
function touching(open: readonly Open[], piece: Span): readonly Open[] {
  let [low, high] = [0, open.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((open[middle]?.at.start ?? 0) < piece.start - LONGEST) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < open.length && (open[end]?.at.start ?? piece.end) < piece.end) end += 1;
  return open.slice(low, end).filter(({ at }) => overlaps(at, piece));
}

/** "A or B", "A, B or C". */
const either = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

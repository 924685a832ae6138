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
  const open = openWords(entities);
  const noted = new Set<Span>();
  const found: Note[] = [];
  for (const { source } of statements) {
    for (const { at, names } of open) {
      if (names.length < 2 || noted.has(at) || !source.some((piece) => overlaps(piece, at))) continue;
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

/** "A or B", "A, B or C". */
const either = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

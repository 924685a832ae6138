import { type Rows, rowAt } from './matrix.ts';
import { type Choice, pointed } from './pointing.ts';
import type { TaggedRun } from './tagging.ts';

/** The model's vectors for joining fragments: four blocks of `width` numbers a row. */
export interface Links {
  readonly rows: Rows;
  readonly width: number;
  /** May a cue belong to another cue ("told … that … would")? */
  readonly joinCues: boolean;
}

export interface LinkedRun {
  readonly run: TaggedRun;
  readonly link: number;
}

export interface RunRelation {
  readonly source: TaggedRun | null;
  readonly sourceLink: number;
  readonly cue: readonly LinkedRun[];
  readonly content: readonly LinkedRun[];
}

export interface Parts {
  readonly sources: readonly TaggedRun[];
  readonly cues: readonly TaggedRun[];
  readonly contents: readonly TaggedRun[];
}

/** The blocks of a row: what a content or joined cue asks and a cue answers, what a cue asks and a source answers. */
const BLOCK = { asksCue: 0, isCue: 1, asksSource: 2, isSource: 3 } as const;
/** [CLS] answers for "no source". */
const NO_SOURCE = 0;

/** Joins contents to cues and cues to sources; a cue without a content is dropped. `firsts`: the row of each word. */
export function relationsOf({ sources, cues, contents }: Parts, links: Links, firsts: Int32Array): RunRelation[] {
  if (cues.length === 0 || contents.length === 0) return [];
  const vector = (row: number, block: number): Float32Array =>
    rowAt(links.rows, row).subarray(block * links.width, (block + 1) * links.width);
  const rowOf = ({ first }: TaggedRun): number => firsts[first] ?? 0;
  const asked = cues.map((cue) => vector(rowOf(cue), BLOCK.isCue));
  const toCue = (run: TaggedRun): Choice => pointed(vector(rowOf(run), BLOCK.asksCue), asked);

  const joins: Choice[] = cues.map((cue, i) => (links.joinCues ? toCue(cue) : { chosen: i, probability: 1 }));
  const roots = rootsOf(joins.map(({ chosen }) => chosen));
  const found = contents.map((run) => ({ run, choice: toCue(run) }));
  const noneOrSources = [NO_SOURCE, ...sources.map(rowOf)].map((row) => vector(row, BLOCK.isSource));

  return cues.flatMap((root, i) => {
    const content = found.filter(({ choice }) => roots[choice.chosen] === i);
    if (content.length === 0) return [];
    const { chosen, probability } = pointed(vector(rowOf(root), BLOCK.asksSource), noneOrSources);
    return {
      source: sources[chosen - 1] ?? null,
      sourceLink: probability,
      cue: cues.flatMap((run, at) => (roots[at] === i ? { run, link: joins[at]?.probability ?? 1 } : [])),
      content: content.map(({ run, choice }) => ({ run, link: choice.probability })),
    };
  });
}

/** Where the chain from each place ends: at a place that names itself, or at the first place of the circle it runs into. */
export function rootsOf(parents: readonly number[]): number[] {
  const after = (place: number): number => parents[place] ?? place;
  return parents.map((_, start) => {
    let place = start;
    for (let step = 0; step < parents.length; step += 1) place = after(place);
    let first = place;
    for (let next = after(place); next !== place; next = after(next)) first = Math.min(first, next);
    return first;
  });
}

import { greatest, type Rows, rowAt } from './matrix.ts';
import { logShares } from './pointing.ts';
import type { TaggedRun } from './tagging.ts';

/** What keeps fragments together that stand together, in nats; chosen on development data, not learnt with the model. */
export interface LinkWeights {
  /** For each sentence between a cue and its source. */
  readonly sourceApart: number;
  /** For each sentence between a content and its cue. */
  readonly contentApart: number;
  /** What a cue without a content may cost: it takes that of a cue which has several, if no more is lost. */
  readonly starved: number;
}

/** The model's vectors for joining fragments: four blocks of `width` numbers a row. */
export interface Links {
  readonly rows: Rows;
  readonly width: number;
  readonly weights: LinkWeights;
}

interface LinkedRun {
  readonly run: TaggedRun;
  readonly link: number;
}

export interface RunRelation {
  readonly source: TaggedRun | null;
  readonly sourceLink: number;
  readonly cue: TaggedRun;
  readonly content: readonly LinkedRun[];
}

export interface Parts {
  readonly sources: readonly TaggedRun[];
  readonly cues: readonly TaggedRun[];
  readonly contents: readonly TaggedRun[];
}

/** Of each word: its row, and the number of its sentence. */
export interface Words {
  readonly firsts: Int32Array;
  readonly sentences: Int32Array;
}

/** The blocks of a row: what a content asks and a cue answers, what a cue asks and a source answers. */
const BLOCK = { asksCue: 0, isCue: 1, asksSource: 2, isSource: 3 } as const;
/** [CLS] answers for "no source". */
const NO_SOURCE = 0;

/** Joins contents to cues and cues to sources; a cue without a content is dropped. */
export function relationsOf({ sources, cues, contents }: Parts, { rows, width, weights }: Links, words: Words): RunRelation[] {
  if (cues.length === 0 || contents.length === 0) return [];
  const vector = (row: number, block: number): Float32Array => rowAt(rows, row).subarray(block * width, (block + 1) * width);
  const rowOf = ({ first }: TaggedRun): number => words.firsts[first] ?? 0;
  const asked = cues.map((cue) => vector(rowOf(cue), BLOCK.isCue));
  const shares = contents.map((content) =>
    logShares(
      vector(rowOf(content), BLOCK.asksCue),
      asked,
      cues.map((cue) => weights.contentApart * apart(words, content, cue)),
    ),
  );
  const chosen = fed(shares, cues.length, weights.starved);
  const noneOrSources = [NO_SOURCE, ...sources.map(rowOf)].map((row) => vector(row, BLOCK.isSource));
  return cues.flatMap((cue, i) => {
    const content = contents.flatMap((run, at) => (chosen[at] === i ? [{ run, link: Math.exp(shares[at]?.[i] ?? 0) }] : []));
    if (content.length === 0) return [];
    const penalties = [0, ...sources.map((source) => weights.sourceApart * apart(words, source, cue))];
    const bySource = logShares(vector(rowOf(cue), BLOCK.asksSource), noneOrSources, penalties);
    const best = greatest(bySource);
    return { source: sources[best - 1] ?? null, sourceLink: Math.exp(bySource[best] ?? 0), cue, content };
  });
}

/** Sentences from one run to another, counted from the nearer end of the first. */
function apart({ sentences }: Words, { first, last }: TaggedRun, to: TaggedRun): number {
  const at = sentences[to.first] ?? 0;
  return Math.min(Math.abs(at - (sentences[first] ?? 0)), Math.abs(at - (sentences[last] ?? 0)));
}

/** The cue that each content points to, but that a cue which would have none takes one from a cue with several, at the least loss. */
function fed(shares: readonly Float64Array[], cues: number, most: number): number[] {
  const chosen = shares.map(greatest);
  const held = Array<number>(cues).fill(0);
  for (const cue of chosen) held[cue] = (held[cue] ?? 0) + 1;
  for (let cue = 0; cue < cues; cue += 1) {
    if ((held[cue] ?? 0) > 0) continue;
    let taken = -1;
    let least = most;
    for (const [content, own] of chosen.entries()) {
      const loss = (shares[content]?.[own] ?? 0) - (shares[content]?.[cue] ?? 0);
      if ((held[own] ?? 0) < 2 || loss >= least) continue;
      taken = content;
      least = loss;
    }
    const from = chosen[taken];
    if (from === undefined) continue;
    chosen[taken] = cue;
    held[from] = (held[from] ?? 0) - 1;
    held[cue] = 1;
  }
  return chosen;
}

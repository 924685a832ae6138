import { bestTags, type Chain, posteriorOf, probabilityOf } from './chain.ts';
import { type Rows, rowAt } from './matrix.ts';
import { type Run, runsOf, type Tagset } from './tagset.ts';

export interface Tagger {
  readonly tagset: Tagset;
  readonly chain: Chain;
}

/** `confidence`: the probability that just these words are of this kind, over all taggings of the window. */
export interface TaggedRun extends Run {
  readonly confidence: number;
}

/** The best tagging of the words whose scores stand in the given rows, as runs in text order. */
export function tagged({ tagset, chain }: Tagger, scores: Rows, words: Int32Array): TaggedRun[] {
  const ofWords = new Float64Array(words.length * chain.tags);
  for (let i = 0; i < words.length; i += 1) ofWords.set(rowAt(scores, words[i] ?? 0), i * chain.tags);
  const path = bestTags(chain, ofWords);
  const runs = runsOf(path, tagset);
  if (runs.length === 0) return [];
  const posterior = posteriorOf(chain, ofWords);
  return runs.map((run) => ({ ...run, confidence: probabilityOf(posterior, path, run) }));
}

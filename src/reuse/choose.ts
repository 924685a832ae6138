import type { LinkKind } from '../model/story.ts';
import { bounds, type Chain, isSure } from './match.ts';
import type { Source } from './search.ts';

/** A passage that a report has from one source. */
export interface Passage {
  readonly source: Source;
  readonly chain: Chain;
  readonly kind: LinkKind;
}

/** A source that tells nearly as much of a passage as another, and is earlier, is taken for the source. */
export const NEARLY = 0.9;
const LEAST_NEW = 5;

/** As few sources as tell the report's passages: the one that tells most of what is not yet told, until none tells more. */
export function choose(words: number, passages: readonly Passage[]): Passage[] {
  const told = new Uint8Array(words);
  const bySource = new Map<Source, Passage[]>();
  for (const passage of passages) {
    const known = bySource.get(passage.source);
    if (known === undefined) bySource.set(passage.source, [passage]);
    else known.push(passage);
  }
  const chosen: Passage[] = [];
  while (bySource.size > 0) {
    const source = richest(bySource, told);
    if (source === null) break;
    const fresh = (bySource.get(source) ?? []).filter((p) => isFresh(p.chain, told));
    bySource.delete(source);
    for (const { chain } of fresh) told.fill(1, ...bounds(chain).t);
    chosen.push(...fresh);
  }
  return chosen;
}

/** A sure run is worth a link however few words of the passage are new. */
function isFresh(chain: Chain, told: Uint8Array): boolean {
  if (isSure(chain, (word) => told[word] === 1)) return true;
  let words = 0;
  for (const { t, length } of chain.runs) for (let i = t; i < t + length; i += 1) words += 1 - (told[i] ?? 0);
  return words >= LEAST_NEW;
}

/** What a source tells that is not yet told; the passages of one source may tell the same words twice. */
function richest(bySource: Map<Source, Passage[]>, told: Uint8Array): Source | null {
  const sums = [...bySource].map(([source, passages]) => ({
    source,
    words: untold(passages, told),
    fresh: passages.some((p) => isFresh(p.chain, told)),
  }));
  for (const { source, fresh } of sums) if (!fresh) bySource.delete(source);
  const telling = sums.filter(({ fresh }) => fresh);
  const most = Math.max(0, ...telling.map(({ words }) => words));
  // Sources come earliest first.
  return telling.find(({ words }) => words >= NEARLY * most)?.source ?? null;
}

function untold(passages: readonly Passage[], told: Uint8Array): number {
  const seen = new Set<number>();
  for (const { chain } of passages)
    for (const run of chain.runs) for (let i = run.t; i < run.t + run.length; i += 1) if (told[i] === 0) seen.add(i);
  return seen.size;
}

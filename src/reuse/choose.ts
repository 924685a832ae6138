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

/** Sources in the order in which they first come up. */
export function bySources(passages: readonly Passage[]): Map<Source, Passage[]> {
  const found = new Map<Source, Passage[]>();
  for (const passage of passages) {
    const known = found.get(passage.source);
    if (known === undefined) found.set(passage.source, [passage]);
    else known.push(passage);
  }
  return found;
}

interface Offer {
  readonly passages: readonly Passage[];
  /** Untold words, as counted when so many sources were chosen: since then they can only have become fewer. */
  words: number;
  counted: number;
  spent: boolean;
}

/** As few sources as tell the report's passages: the one that tells most of what is not yet told, until none tells more. Sources come earliest first. */
export function choose(words: number, passages: readonly Passage[]): Passage[] {
  const told = new Uint8Array(words);
  const offers = [...bySources(passages).values()].map(
    (own): Offer => ({ passages: own, words: Infinity, counted: -1, spent: false }),
  );
  const chosen: Passage[] = [];
  for (let round = 0; ; round += 1) {
    const offer = richest(offers, told, round);
    if (offer === undefined) return chosen;
    offer.spent = true;
    const fresh = offer.passages.filter(({ chain }) => isFresh(chain, told));
    for (const { chain } of fresh) told.fill(1, ...bounds(chain).t);
    chosen.push(...fresh);
  }
}

/** The earliest offer that tells nearly as much as the richest; only those that may be the richest are counted anew. */
function richest(offers: readonly Offer[], told: Uint8Array, round: number): Offer | undefined {
  let most = 0;
  for (;;) {
    let best: Offer | undefined;
    for (const offer of offers) if (!offer.spent && (best === undefined || offer.words > best.words)) best = offer;
    if (best === undefined) return undefined;
    most = best.words;
    if (best.counted === round) break;
    count(best, told, round);
  }
  for (const offer of offers) {
    if (offer.spent || offer.words < NEARLY * most) continue;
    if (offer.counted !== round) count(offer, told, round);
    if (!offer.spent && offer.words >= NEARLY * most) return offer;
  }
  return undefined;
}

/** The passages of one source may tell the same words twice. */
function count(offer: Offer, told: Uint8Array, round: number): void {
  let [words, end] = [0, 0];
  for (const { t, length } of offer.passages.flatMap(({ chain }) => chain.runs).sort((a, b) => a.t - b.t)) {
    for (let i = Math.max(t, end); i < t + length; i += 1) words += 1 - (told[i] ?? 0);
    end = Math.max(end, t + length);
  }
  offer.words = words;
  offer.counted = round;
  offer.spent = !offer.passages.some(({ chain }) => isFresh(chain, told));
}

/** A sure run is worth a link however few words of the passage are new. */
function isFresh(chain: Chain, told: Uint8Array): boolean {
  if (isSure(chain, (word) => told[word] === 1)) return true;
  let words = 0;
  for (const { t, length } of chain.runs) for (let i = t; i < t + length; i += 1) words += 1 - (told[i] ?? 0);
  return words >= LEAST_NEW;
}

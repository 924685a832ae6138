import type { Held } from './entries.ts';
import { fingerprintAt, K, SURE, W } from './fingerprint.ts';
import type { Run } from './match.ts';
import type { Partition } from './partition.ts';
import { Places } from './places.ts';
import type { Pool } from './pool.ts';

/** An earlier report, or a passage learnt of one. */
export interface Source {
  readonly held: Held;
  readonly pool: Pool;
}

/** Equal words of a report and an earlier one. */
export interface Found {
  readonly source: Source;
  /** By place in the report; `s` is counted from the source's own first word. */
  readonly runs: Run[];
}

/** The words of the report that is met, and which of its fingerprints are looked up. */
export interface Sought {
  readonly key: Uint32Array;
  readonly hashes: Uint32Array;
  readonly kept: Uint32Array;
}

interface Growing extends Found {
  /** The run that reaches farthest. */
  reach: Run;
  /** Word that was looked up last, and how many runs it gave. */
  at: number;
  given: number;
}

type Sources = Map<number, Growing>;

/** Of one word's places in one source so many are followed even where a run found before has those words too. */
const WAYS = 4;
/** So many places of a fingerprint are followed, the earliest days' first; of what stands in more reports, only what tells a run of eight that none before told. */
const FOLLOWED = 32;
/** From so many equal words on a source of which places were left out is read from end to end. */
const READ = 2 * SURE;

/** Looks up one report in many partitions, the earliest first. */
export class Search {
  private readonly sought: Sought;
  private readonly most: number;
  /** By word of the report: places of its fingerprint met so far. */
  private readonly places: Uint32Array;
  /** By word of the report: 1 where the eight words from it were found. */
  private readonly told: Uint8Array;
  /** Of the partition that is looked up: some places were left out. */
  private leftOut = false;
  private listed: Places | null = null;

  constructor(sought: Sought, most: number = FOLLOWED) {
    this.sought = sought;
    this.most = most;
    this.places = new Uint32Array(sought.key.length);
    this.told = new Uint8Array(sought.key.length);
  }

  /** What the report shares with each entry of the partition, by place in the partition. `kept`: fingerprints that may stand there. */
  in(partition: Partition, kept: Uint32Array = this.sought.kept): Found[] {
    const sources: Sources = new Map();
    const { key, hashes } = this.sought;
    const { postings, pool } = partition;
    this.leftOut = false;
    for (const at of kept) {
      const met = this.places[at] ?? 0;
      if (met >= this.most && this.isTold(at)) {
        this.leftOut = true;
        continue;
      }
      const places = postings.find(key, at, K, hashes[at]);
      if (places === 0) continue;
      this.places[at] = met + places;
      for (let i = 0; i < places; i += 1) {
        const word = postings.found[i] ?? 0;
        if (met < this.most || this.tellsMore(at, word, pool)) this.follow(at, word, pool, sources);
        else this.leftOut = true;
      }
      // Said too often to be kept everywhere: the eight words around it tell more.
      if (places === postings.found.length) this.inWide(at, partition, sources);
    }
    const found = [...sources].sort((a, b) => a[0] - b[0]).map(([, one]) => one);
    if (this.leftOut) for (const one of found) this.read(one);
    return found;
  }

  private inWide(at: number, { postings, pool }: Partition, sources: Sources): void {
    const { key } = this.sought;
    this.leftOut = true;
    for (let wide = Math.max(0, at - W + 1); wide <= Math.min(at, key.length - SURE); wide += 1) {
      if (this.told[wide] === 1) continue;
      const places = postings.find(key, wide, SURE);
      for (let i = 0; i < places; i += 1) this.follow(wide, postings.found[i] ?? 0, pool, sources);
    }
  }

  /** Whether all eight words around the five from `at` were found. */
  private isTold(at: number): boolean {
    const last = Math.min(at, this.sought.key.length - SURE);
    for (let run = Math.max(0, at - W + 1); run <= last; run += 1) if (this.told[run] === 0) return false;
    return true;
  }

  /** Whether eight words around five equal ones are equal too, and were not found before. */
  private tellsMore(at: number, word: number, { key: own }: Pool): boolean {
    const { key } = this.sought;
    let back = 0;
    while (back < SURE - K && at > back && word > back && key[at - back - 1] === own[word - back - 1]) back += 1;
    let on = K;
    while (on < SURE && at + on < key.length && key[at + on] === own[word + on]) on += 1;
    for (let run = at - back; run + SURE <= at + on; run += 1) if (this.told[run] === 0) return true;
    return false;
  }

  /** Extends a pair of equal words as far as it goes, unless a run found before goes there. */
  private follow(at: number, word: number, pool: Pool, sources: Sources): void {
    const place = pool.entryOf(word);
    const known = sources.get(place);
    if (known !== undefined) {
      this.goOn(known, at, word);
      return;
    }
    const held = pool.entries[place];
    if (held === undefined) return;
    const run = this.extended(at, pool, word, held);
    sources.set(place, { source: { held, pool }, runs: [run], reach: run, at, given: 1 });
  }

  private goOn(known: Growing, at: number, word: number): void {
    const { held, pool } = known.source;
    if (isWithin(known.reach, at, word - held.from)) return;
    if (known.at !== at) [known.at, known.given] = [at, 0];
    const run = this.extended(at, pool, word, held);
    const { t, length } = known.reach;
    const inside = run.t >= t && run.t + run.length <= t + length;
    if (inside && known.given >= WAYS) return;
    known.given += 1;
    known.runs.push(run);
    if (run.t + run.length > t + length) known.reach = run;
  }

  private extended(at: number, { key: own }: Pool, word: number, { from, to }: Held): Run {
    const { key } = this.sought;
    let back = 0;
    while (at - back > 0 && word - back > from && key[at - back - 1] === own[word - back - 1]) back += 1;
    let on = 0;
    while (at + on < key.length && word + on < to && key[at + on] === own[word + on]) on += 1;
    const [t, length] = [at - back, back + on];
    if (length >= SURE) this.told.fill(1, t, t + length - SURE + 1);
    return { t, s: word - back - from, length, sure: length >= SURE ? t : null };
  }

  /** Finds what the index does not keep, or was left out, of a source that tells more than a turn of phrase. */
  private read(one: Growing): void {
    const { held, pool } = one.source;
    const { key } = this.sought;
    const words = one.runs.reduce((sum, { length }) => sum + length, 0);
    if (words < READ || words + SURE > Math.min(key.length, held.to - held.from)) return;
    this.listed ??= new Places(this.sought, WAYS);
    const places = this.listed;
    const known = new Uint8Array(held.to - held.from);
    for (const { s, length } of one.runs) known.fill(1, s, s + length);
    for (let word = held.from; word + K <= held.to; word += 1) {
      if (known[word - held.from] === 1 && known[word - held.from + K - 1] === 1) continue;
      for (const at of places.of(fingerprintAt(pool.key, word, K)))
        if (isEqual(key, at, pool.key, word)) this.goOn(one, at, word);
    }
  }
}

function isEqual(key: Uint32Array, at: number, own: Uint32Array, word: number): boolean {
  for (let i = 0; i < K; i += 1) if (key[at + i] !== own[word + i]) return false;
  return true;
}

/** On the run itself; or so far inside it that every run of eight words through `at` is inside too: repetition costs no more than other text. */
function isWithin({ t, s, length }: Run, at: number, from: number): boolean {
  if (at - t === from - s && at >= t && at < t + length) return true;
  return at - W + 1 >= t && at + SURE <= t + length;
}

import { SHARE_OF_REPORTS } from '../reuse/rarity.ts';
import type { Part, Vector } from './vector.ts';

/** How near a report must be to a group to join it. */
export interface Level {
  readonly threshold: number;
  /** Standard deviation of the Gaussian over days apart. */
  readonly sigma: number;
  /** One happening, or a long affair in which other words come and go while subject and names stay. */
  readonly grain: 'happening' | 'affair';
}

/** A group that a report may join. */
export interface Near {
  readonly group: number;
  readonly score: number;
}

/** Shares of words and names in the likeness of a report and a group; measured on ECB+ (happening) and Timeline17 (affair). */
const HAPPENING = { words: 0.6, names: 0.4 };
const AFFAIR = { plain: 0.7, names: 0.3 };
/** A group without a report in so many days sleeps. */
const DORMANT = 30;
/** Groups are looked up by a report's heaviest terms, and so many of those found are compared in full. */
const LOOKED_UP = 48;
const COMPARED = 40;
/** A name in more reports than this is in the news whatever happens. */
const RARE = 0.04;

interface Centre {
  readonly words: Sum;
  readonly plain: Sum;
  readonly names: Sum;
  last: number | null;
}

interface Sum {
  readonly weights: Map<number, number>;
  square: number;
}

/** Groups of reports, each with the sum of its reports' vectors. */
export class Clusters {
  private readonly level: Level;
  private readonly centres: Centre[] = [];
  private readonly index = new Map<number, number[]>();
  /** All 0 between look-ups. */
  private readonly sums: number[] = [];

  constructor(level: Level) {
    this.level = level;
  }

  /** The nearest group, the earliest of equals; `null` where nothing is shared. `day`: days since 1970, `null` for no decay. */
  nearest(vector: Vector, day: number | null): Near | null {
    let best: Near | null = null;
    for (const group of this.candidates(vector, day)) {
      const score = this.score(vector, day, group);
      if (best === null || score > best.score || (score === best.score && group < best.group)) best = { group, score };
    }
    return best;
  }

  score(vector: Vector, day: number | null, group: number): number {
    const centre = this.centres[group];
    if (centre === undefined) return 0;
    const content = this.level.grain === 'affair' ? affair(vector, centre) : happening(vector, centre);
    if (day === null || centre.last === null) return content;
    const apart = day - centre.last;
    return content * Math.exp(-(apart * apart) / (2 * this.level.sigma * this.level.sigma));
  }

  private candidates(vector: Vector, day: number | null): number[] {
    const found: number[] = [];
    const { key, weight } = vector.words;
    for (let i = 0; i < Math.min(LOOKED_UP, key.length); i += 1) {
      const groups = this.index.get(key[i] ?? 0) ?? [];
      for (const group of groups) {
        if (this.sums[group] === 0) found.push(group);
        this.sums[group] = (this.sums[group] ?? 0) + (weight[i] ?? 0);
      }
    }
    const rows = found.map((group) => ({ group, sum: this.sums[group] ?? 0 }));
    for (const group of found) this.sums[group] = 0;
    const awake = rows.filter(({ group }) => this.isAwake(group, day));
    return awake
      .sort((a, b) => b.sum - a.sum || a.group - b.group)
      .slice(0, COMPARED)
      .map(({ group }) => group);
  }

  private isAwake(group: number, day: number | null): boolean {
    const last = this.centres[group]?.last ?? null;
    return day === null || last === null || Math.abs(day - last) <= DORMANT;
  }

  /** Opens a group; its number, counted from 0. */
  open(): number {
    const sum = (): Sum => ({ weights: new Map(), square: 0 });
    this.sums.push(0);
    return this.centres.push({ words: sum(), plain: sum(), names: sum(), last: null }) - 1;
  }

  /** Adds a report's vector to a group. */
  add(group: number, vector: Vector, day: number | null): void {
    const centre = this.centres[group];
    if (centre === undefined) return;
    for (const key of vector.words.key) if (!centre.words.weights.has(key)) this.note(key, group);
    addTo(centre.words, vector.words);
    addTo(centre.plain, vector.plain);
    addTo(centre.names, vector.names);
    if (day !== null) centre.last = Math.max(day, centre.last ?? day);
  }

  private note(key: number, group: number): void {
    const groups = this.index.get(key);
    if (groups === undefined) this.index.set(key, [group]);
    else groups.push(group);
  }

  /** The keys that a report shares with a group, what weighs most first. */
  shared(vector: Vector, group: number): number[] {
    const sum = this.centres[group]?.words;
    const rows = [...vector.words.key].map(
      (key, i) => [key, (vector.words.weight[i] ?? 0) * (sum?.weights.get(key) ?? 0)] as const,
    );
    return rows
      .filter(([, weight]) => weight > 0)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([key]) => key);
  }
}

function happening(vector: Vector, centre: Centre): number {
  const words = dot(vector.words, centre.words);
  return vector.names.key.length === 0 ? words : HAPPENING.words * words + HAPPENING.names * dot(vector.names, centre.names);
}

/**
 * Two affairs may share all their people, and two reports of any affair share some words: an affair needs both, so the parts are
 * multiplied, and at least one name must be rare.
 */
function affair(vector: Vector, centre: Centre): number {
  if (!sharesRare(vector.names, centre.names)) return 0;
  return dot(vector.plain, centre.plain) ** AFFAIR.plain * dot(vector.names, centre.names) ** AFFAIR.names;
}

function dot({ key, weight }: Part, sum: Sum): number {
  let total = 0;
  for (let i = 0; i < key.length; i += 1) total += (weight[i] ?? 0) * (sum.weights.get(key[i] ?? 0) ?? 0);
  return total === 0 ? 0 : total / Math.sqrt(sum.square);
}

function addTo(sum: Sum, { key, weight }: Part): void {
  for (let i = 0; i < key.length; i += 1) {
    const [k, w] = [key[i] ?? 0, weight[i] ?? 0];
    const before = sum.weights.get(k) ?? 0;
    sum.weights.set(k, before + w);
    sum.square += w * (2 * before + w);
  }
}

function sharesRare({ key }: Part, { weights }: Sum): boolean {
  return key.some((k) => weights.has(k) && (SHARE_OF_REPORTS.get(k) ?? 0) < RARE);
}

import type { Level } from './level.ts';
import { UNIT, type Vector } from './vector.ts';

/** A group that a report is near to. */
export interface Near {
  readonly group: number;
  readonly score: number;
}

/** Groups are looked up by a report's terms, and so many of those found that share most are compared in full. */
const COMPARED = 40;
/** A group without a report in so many days sleeps. */
const DORMANT = 30;

interface Centre {
  readonly sums: readonly Map<number, number>[];
  reports: number;
  last: number | null;
}

/** The groups of one level, each with the sums of its reports' vectors, one for each part. */
export class Clusters {
  private readonly level: Level;
  private readonly centres: Centre[] = [];
  private readonly index = new Map<number, Set<number>>();

  constructor(level: Level) {
    this.level = level;
  }

  /** The nearest groups, nearest first; of equals the earliest. `day`: days since 1970, `null` for no decay. */
  near(vectors: readonly Vector[], day: number | null, fits: (group: number) => boolean = () => true): Near[] {
    return this.candidates(vectors, day)
      .filter(fits)
      .map((group) => ({ group, score: this.score(vectors, day, group) }))
      .sort((a, b) => b.score - a.score || a.group - b.group);
  }

  private score(vectors: readonly Vector[], day: number | null, group: number): number {
    const centre = this.centres[group];
    if (centre === undefined) return 0;
    let content = 1;
    for (const [i, vector] of vectors.entries()) content *= this.cosine(vector, centre, i);
    content **= this.level.power;
    if (day === null || centre.last === null) return content;
    const { floor, sigma } = this.level;
    const apart = day - centre.last;
    return content * (floor + (1 - floor) * Math.exp(-(apart * apart) / (2 * sigma * sigma)));
  }

  private cosine({ key, weight }: Vector, { sums, reports }: Centre, part: number): number {
    const sum = sums[part] ?? new Map<number, number>();
    let dot = 0;
    for (let i = 0; i < key.length; i += 1) dot += (weight[i] ?? 0) * (sum.get(key[i] ?? 0) ?? 0);
    if (dot === 0) return 0;
    const { breadth } = this.level;
    return dot / UNIT / UNIT / (reports ** (1 - breadth) * (lengthOf(sum) / UNIT) ** breadth);
  }

  /** How alike two groups are as a whole: the cosine of their sums. */
  likeness(a: number, b: number): number {
    const [one, other] = [this.centres[a], this.centres[b]];
    if (one === undefined || other === undefined) return 0;
    let content = 1;
    for (const [i, sum] of one.sums.entries()) content *= cosineOf(sum, other.sums[i] ?? new Map());
    return content ** this.level.power;
  }

  reports(group: number): number {
    return this.centres[group]?.reports ?? 0;
  }

  private candidates(vectors: readonly Vector[], day: number | null): number[] {
    const found = new Map<number, number>();
    // Names come last, and a group that shares none is never near.
    const { key, weight } = vectors.at(-1) ?? { key: new Uint32Array(), weight: new Uint16Array() };
    for (let i = 0; i < key.length; i += 1) {
      for (const group of this.index.get(key[i] ?? 0) ?? []) found.set(group, (found.get(group) ?? 0) + (weight[i] ?? 0));
    }
    return [...found]
      .filter(([group]) => this.isAwake(group, day))
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, COMPARED)
      .map(([group]) => group);
  }

  private isAwake(group: number, day: number | null): boolean {
    const last = this.centres[group]?.last ?? null;
    return day === null || last === null || this.level.floor > 0 || Math.abs(day - last) <= DORMANT;
  }

  /** Opens a group; its number, counted from 0. */
  open(): number {
    return this.centres.push({ sums: this.level.parts.map(() => new Map()), reports: 0, last: null }) - 1;
  }

  /** Adds a report to a group. */
  add(group: number, vectors: readonly Vector[], day: number | null): void {
    const centre = this.centres[group];
    if (centre === undefined) return;
    for (const [i, { key, weight }] of vectors.entries()) {
      const sum = centre.sums[i] ?? new Map<number, number>();
      for (let j = 0; j < key.length; j += 1) sum.set(key[j] ?? 0, (sum.get(key[j] ?? 0) ?? 0) + (weight[j] ?? 0));
    }
    for (const key of vectors.at(-1)?.key ?? []) this.note(key, group);
    centre.reports += 1;
    if (day !== null) centre.last = Math.max(day, centre.last ?? day);
  }

  private note(key: number, group: number): void {
    const groups = this.index.get(key);
    if (groups === undefined) this.index.set(key, new Set([group]));
    else groups.add(group);
  }

  has(group: number, key: number): boolean {
    return this.centres[group]?.sums.some((sum) => sum.has(key)) ?? false;
  }

  /** Takes all reports of the later group into the earlier one. */
  merge(earlier: number, later: number): void {
    const [into, from] = [this.centres[earlier], this.centres[later]];
    if (into === undefined || from === undefined) return;
    for (const [i, sum] of from.sums.entries()) {
      for (const [key, weight] of sum) {
        into.sums[i]?.set(key, (into.sums[i].get(key) ?? 0) + weight);
        if (this.index.get(key)?.delete(later) === true) this.note(key, earlier);
      }
      sum.clear();
    }
    into.reports += from.reports;
    if (from.last !== null) into.last = Math.max(from.last, into.last ?? from.last);
  }

  /** The keys that a report shares with a group, what weighs most first. */
  shared(vectors: readonly Vector[], group: number): number[] {
    const weights = new Map<number, number>();
    for (const [i, { key, weight }] of vectors.entries()) {
      const sum = this.centres[group]?.sums[i];
      for (let j = 0; j < key.length; j += 1) {
        const product = (weight[j] ?? 0) * (sum?.get(key[j] ?? 0) ?? 0);
        if (product > 0) weights.set(key[j] ?? 0, product);
      }
    }
    return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([key]) => key);
  }
}

function lengthOf(sum: ReadonlyMap<number, number>): number {
  let square = 0;
  for (const weight of sum.values()) square += weight * weight;
  return Math.sqrt(square);
}

function cosineOf(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let dot = 0;
  for (const [key, weight] of a) dot += weight * (b.get(key) ?? 0);
  return dot === 0 ? 0 : dot / (lengthOf(a) * lengthOf(b));
}

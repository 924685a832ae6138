/** How alike two groups were on average, and how alike they had to be to become one. */
export interface Link {
  readonly likeness: number;
  readonly bar: number;
}

export interface Linked {
  /** In ascending order; the first stands for the group. */
  readonly members: readonly number[];
  /** How each but the first came to it: the last joining in which its side had not the first. */
  readonly joined: ReadonlyMap<number, Link>;
  /** The group nearest to it, where there is another. */
  readonly beside: Link | null;
}

interface Rules {
  /** How alike two things are, 0–1; the higher number comes first. */
  readonly likeness: (a: number, b: number) => number;
  /** How alike two groups must be on average, by the size of the smaller. */
  readonly bar: (smaller: number) => number;
}

/**
 * Average linkage (Sokal, Michener 1958): of all pairs of groups the one that lies furthest above its bar becomes one, until none does.
 * Things are numbered from 0; of equals the earliest. Space grows with the square of their number, time hardly faster.
 */
export function linked(count: number, rules: Rules): Linked[] {
  const groups = new Linkage(count, rules);
  while (groups.join());
  return groups.all();
}

class Linkage {
  private readonly count: number;
  private readonly bar: Rules['bar'];
  /** Of two groups, by the number that stands for each: the sum over all pairs of their members. */
  private readonly sums: Float64Array;
  private readonly members: (readonly number[])[];
  private readonly alive: Set<number>;
  /** The group furthest above its bar, for each; itself where there is no other. */
  private readonly nearest: number[];
  private readonly joined = new Map<number, Link>();

  constructor(count: number, { likeness, bar }: Rules) {
    this.count = count;
    this.bar = bar;
    this.sums = new Float64Array(count * count);
    const all = Array.from({ length: count }, (_, i) => i);
    for (const a of all) for (let b = 0; b < a; b += 1) this.set(a, b, likeness(a, b));
    this.members = all.map((one) => [one]);
    this.alive = new Set(all);
    this.nearest = all.map((one) => this.nearestTo(one));
  }

  /** Whether there were two to become one. */
  join(): boolean {
    let [best, most] = [0, Number.NEGATIVE_INFINITY];
    for (const one of this.alive) {
      const above = this.above(one, this.nearest[one] ?? one);
      if (above > most) [best, most] = [one, above];
    }
    if (most < 1) return false;
    const other = this.nearest[best] ?? best;
    this.merge(Math.min(best, other), Math.max(best, other));
    return true;
  }

  all(): Linked[] {
    return [...this.alive].map((one) => {
      const [members, nearest] = [this.of(one), this.nearest[one] ?? one];
      const joined = new Map(members.slice(1).map((member) => [member, this.joined.get(member) ?? NO_LINK]));
      return { members, joined, beside: nearest === one ? null : this.link(one, nearest) };
    });
  }

  private merge(into: number, gone: number): void {
    const link = this.link(into, gone);
    for (const member of this.of(gone)) this.joined.set(member, link);
    this.members[into] = [...this.of(into), ...this.of(gone)].sort((a, b) => a - b);
    this.alive.delete(gone);
    for (const one of this.alive) if (one !== into) this.set(one, into, this.sum(one, into) + this.sum(one, gone));
    this.nearest[into] = this.nearestTo(into);
    for (const one of this.alive) {
      const nearest = this.nearest[one] ?? one;
      if (one === into) continue;
      if (nearest === into || nearest === gone) this.nearest[one] = this.nearestTo(one);
      else if (this.isNearer(one, into, nearest)) this.nearest[one] = into;
    }
  }

  private nearestTo(one: number): number {
    let best = one;
    for (const other of this.alive) if (other !== one && (best === one || this.isNearer(one, other, best))) best = other;
    return best;
  }

  private isNearer(one: number, a: number, b: number): boolean {
    const [x, y] = [this.above(one, a), this.above(one, b)];
    return x > y || (x === y && a < b);
  }

  /** How far above their bar two groups lie: at 1 they may become one. */
  private above(a: number, b: number): number {
    if (a === b) return Number.NEGATIVE_INFINITY;
    const { likeness, bar } = this.link(a, b);
    return likeness / bar;
  }

  private link(a: number, b: number): Link {
    const [x, y] = [this.of(a).length, this.of(b).length];
    return { likeness: this.sum(a, b) / (x * y), bar: this.bar(Math.min(x, y)) };
  }

  private of(one: number): readonly number[] {
    return this.members[one] ?? [];
  }

  private sum(a: number, b: number): number {
    return this.sums[a * this.count + b] ?? 0;
  }

  private set(a: number, b: number, sum: number): void {
    this.sums[a * this.count + b] = sum;
    this.sums[b * this.count + a] = sum;
  }
}

const NO_LINK: Link = { likeness: 0, bar: 0 };

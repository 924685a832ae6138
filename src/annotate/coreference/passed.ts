import type { Draft, Stretch } from './draft.ts';

/** An entity with the last of its mentions. */
export interface Last {
  readonly draft: Draft;
  readonly last: Stretch;
}

/** Entities mentioned longer ago than so many others are no longer meant: the search stays linear in the report. */
const MOST = 200;

/** Who was mentioned up to a word, as a report is gone through in text order. */
export class Passed {
  /** Whoever was mentioned last stands last. */
  private readonly recent = new Map<Draft, Stretch>();
  private readonly coming: readonly Last[];
  private next = 0;

  /** With the mentions that are known from the start. */
  constructor(drafts: readonly Draft[]) {
    this.coming = drafts
      .flatMap((draft) => draft.mentions.map((last): Last => ({ draft, last })))
      .sort((a, b) => a.last.from - b.last.from);
  }

  /** Those mentioned before a word, the latest last. Asked in text order. */
  *before(at: number): Iterable<Last> {
    for (let one = this.coming[this.next]; one !== undefined && one.last.from < at; one = this.coming[this.next]) {
      this.add(one.draft, one.last);
      this.next += 1;
    }
    for (const [draft, last] of this.recent) yield { draft, last };
  }

  /** A mention that was found on the way. */
  add(draft: Draft, at: Stretch): void {
    const before = this.recent.get(draft);
    if (before !== undefined && before.from >= at.from) return;
    this.recent.delete(draft);
    this.recent.set(draft, at);
    if (this.recent.size <= MOST) return;
    for (const oldest of this.recent.keys()) {
      this.recent.delete(oldest);
      return;
    }
  }
}

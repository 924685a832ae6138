import type { CorrectionState } from '../model/correction.ts';

/** What became of a correction where it was applied. */
export interface Found {
  readonly state: Exclude<CorrectionState, 'undone'>;
  /** Why it does not hold; `null` where it does. */
  readonly reason: string | null;
}

export const APPLIED: Found = { state: 'applied', reason: null };
export const orphaned = (reason: string): Found => ({ state: 'orphaned', reason });
export const overruledBy = (id: string): Found => ({ state: 'overruled', reason: `${id} decides otherwise` });

/** Words of a report that a correction is about: where they stand today, else where they stood when it was decided. */
export interface Target {
  /** As seen from outside: "r1#s3". */
  readonly id: string;
  readonly report: string;
  readonly span: readonly [start: number, end: number];
  readonly words: string;
}

/** What became of the corrections of a story, by id. */
export class Outcomes {
  private readonly found = new Map<string, Found>();
  private readonly targets = new Map<string, readonly Target[]>();

  set(id: string, found: Found, targets?: readonly Target[]): void {
    this.found.set(id, found);
    if (targets !== undefined) this.targets.set(id, targets);
  }

  of(id: string): (Found & { readonly targets: readonly Target[] }) | null {
    const found = this.found.get(id);
    return found === undefined ? null : { ...found, targets: this.targets.get(id) ?? [] };
  }
}

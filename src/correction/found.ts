import type { CorrectionState, Decision, Quoted } from '../model/correction.ts';

/** What became of a correction where it was applied. */
export interface Found {
  readonly state: Exclude<CorrectionState, 'undone'>;
  /** Why it does not hold; where it does, what came with it, else `null`. */
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

/** The words that were decided on, as they stood then. */
export function decidedOn(decision: Decision): readonly Target[] {
  if (!('target' in decision)) return [];
  const { target } = decision;
  if (target.kind !== 'claim')
    return [{ id: `${target.report.id}#${target.id}`, report: target.report.id, ...wordsOf(target.at) }];
  const id = `${target.story}#${target.id}`;
  return target.accounts.map(({ report, at }) => ({ id, report: report.id, ...wordsOf(at) }));
}

const wordsOf = ({ span, words = '' }: Quoted): Pick<Target, 'span' | 'words'> => ({ span, words });

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

import type { Span } from '../model/span.ts';
import type { Bearer, OriginReason, SharedWords } from '../model/story.ts';

/** What makes a report depend on others of its story. */
export interface Dependence {
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  /** Whose copy it is, and the words that say so; `at` is `null` where it was given beside the text. */
  readonly agency: { readonly value: string; readonly at: Span | null } | null;
  /** An agency that its opening sentence as a whole is ascribed to. */
  readonly credit: { readonly value: string; readonly at: Span } | null;
  readonly copied: readonly { readonly of: string; readonly share: number; readonly passages: readonly SharedWords[] }[];
  readonly revises: string | null;
  /** Addresses and names that are given with it as where it was taken from. */
  readonly hops: readonly string[];
}

/** Reports that are not independent of each other, and why. */
export interface Dependent {
  /** In the order given. */
  readonly reports: readonly string[];
  readonly why: readonly OriginReason[];
}

/** Joins the reports of one story, given in canonical order, that depend on each other. Paraphrase without credit stays unseen: "at most". */
export function dependents(reports: readonly Dependence[]): Dependent[] {
  const groups = new Groups(reports.map(({ id }) => id));
  const reasons: { readonly at: string; readonly why: OriginReason }[] = [];
  const join = (a: string, b: string, why: OriginReason): void => {
    if (groups.join(a, b)) reasons.push({ at: a, why });
  };
  for (const { id, copied, revises } of reports) {
    if (revises !== null) join(id, revises, { kind: 'revision', report: id, of: revises });
    for (const { of, share, passages } of copied) join(id, of, { kind: 'copy', report: id, of, share, passages });
  }
  const bearers = bearersOf(reports);
  for (const [value, all] of bearers) {
    const [head, ...others] = all;
    if (head === undefined || others.length === 0) continue;
    for (const { report } of others) groups.join(report, head.report);
    // Said even where a copy joined them before: both reasons hold.
    reasons.push({ at: head.report, why: { kind: 'agency', value, reports: all } });
  }
  for (const { id, agency, credit } of reports) {
    const head = credit === null || credit.value === agency?.value ? undefined : bearers.get(credit.value)?.[0]?.report;
    if (credit !== null && head !== undefined)
      join(id, head, { kind: 'credit', report: id, value: credit.value, span: credit.at });
  }
  const members = groups.all();
  const place = new Map(members.flatMap((ids, i) => ids.map((id) => [id, i] as const)));
  const why = members.map((): OriginReason[] => []);
  for (const reason of reasons) why[place.get(reason.at) ?? -1]?.push(reason.why);
  return members.map((ids, i) => ({ reports: ids, why: why[i] ?? [] }));
}

/** By agency, in the order in which it first comes up. */
function bearersOf(reports: readonly Dependence[]): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const { id, agency } of reports) {
    if (agency === null) continue;
    const known = bearers.get(agency.value);
    if (known === undefined) bearers.set(agency.value, [{ report: id, span: agency.at }]);
    else known.push({ report: id, span: agency.at });
  }
  return bearers;
}

/** Disjoint sets; the earliest member stands for each. */
class Groups {
  private readonly ids: readonly string[];
  private readonly place: ReadonlyMap<string, number>;
  private readonly parent: number[];

  constructor(ids: readonly string[]) {
    this.ids = ids;
    this.place = new Map(ids.map((id, i) => [id, i]));
    this.parent = ids.map((_, i) => i);
  }

  /** Whether two groups became one; an id that is not there joins nothing. */
  join(a: string, b: string): boolean {
    const [i, j] = [this.place.get(a), this.place.get(b)];
    if (i === undefined || j === undefined) return false;
    const [x, y] = [this.head(i), this.head(j)];
    if (x === y) return false;
    this.parent[Math.max(x, y)] = Math.min(x, y);
    return true;
  }

  private head(i: number): number {
    let at = i;
    while ((this.parent[at] ?? at) !== at) {
      const up = this.parent[at] ?? at;
      this.parent[at] = this.parent[up] ?? up;
      at = up;
    }
    return at;
  }

  all(): string[][] {
    const members = new Map<number, string[]>();
    this.ids.forEach((id, i) => {
      const head = this.head(i);
      const group = members.get(head);
      if (group === undefined) members.set(head, [id]);
      else group.push(id);
    });
    return [...members.values()];
  }
}

import { DisjointSets } from './disjoint-sets.ts';
import { nameKey } from './hops.ts';
import { type Dependence, type Dependent, dependents } from './origins.ts';

/** Where an analyst said that a report of the story comes from: another one, an agency, or nobody else. At most one a report. */
export interface DecidedOrigin {
  readonly report: string;
  readonly correction: string;
  readonly from: { readonly of: string } | { readonly agency: string } | null;
}

/**
 * As `dependents`, after what analysts decided. A report that comes from nobody else depends on no other; those that took from it still
 * depend on it.
 */
export function decidedOrigins(reports: readonly Dependence[], decided: readonly DecidedOrigin[]): Dependent[] {
  if (decided.length === 0) return dependents(reports);
  const own = new Set(decided.flatMap(({ report, from }) => (from === null ? [report] : [])));
  const found = dependents(reports.map((row) => (own.has(row.id) ? byItself(row) : row)));
  const sets = new DisjointSets(reports.map(({ id }) => id));
  for (const { reports: ids } of found) for (const id of ids) sets.join(ids[0] ?? id, id);
  for (const { report, of } of decided.flatMap((one) => joinsOf(one, reports, decided))) sets.join(report, of);
  const groups = sets.all();
  return groups.map((ids) => ({
    reports: ids,
    why: [
      ...found.filter(({ reports: [first = ''] }) => ids.includes(first)).flatMap(({ why }) => why),
      ...decided.filter(({ report }) => ids.includes(report)).map(reasonOf),
    ],
  }));
}

const byItself = (row: Dependence): Dependence => ({
  ...row,
  agency: null,
  credit: null,
  copied: [],
  revises: null,
  hops: [],
});

/** With an agency: all that are its copy, or were decided to be. */
function joinsOf({ report, from }: DecidedOrigin, reports: readonly Dependence[], decided: readonly DecidedOrigin[]) {
  if (from === null) return [];
  if ('of' in from) return [{ report, of: from.of }];
  const isIts = (name: string | undefined): boolean => name !== undefined && nameKey(name) === nameKey(from.agency);
  const copies = reports.filter(({ agency, credit }) => isIts(agency?.value) || isIts(credit?.value)).map(({ id }) => id);
  const others = decided.flatMap((one) =>
    one.from !== null && 'agency' in one.from && isIts(one.from.agency) ? [one.report] : [],
  );
  const own = new Set(decided.flatMap((one) => (one.from === null ? [one.report] : [])));
  return [...copies, ...others].filter((of) => !own.has(of)).map((of) => ({ report, of }));
}

const reasonOf = ({ report, correction, from }: DecidedOrigin): Dependent['why'][number] => ({
  kind: 'decision',
  report,
  of: from !== null && 'of' in from ? from.of : null,
  value: from !== null && 'agency' in from ? from.agency : null,
  correction,
});

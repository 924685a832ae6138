import { DisjointSets } from '../story/disjoint-sets.ts';
import { nameKey } from '../story/hops.ts';
import type { Dossier, OriginReasonJson } from './shape.ts';

/** How many origins these reports of a story have, by the reasons that hold among them: a later report may tie two together. */
export function originsHeld({ origins }: Dossier, here: ReadonlySet<string>): number {
  const sets = new DisjointSets([...here].sort());
  for (const { reports, why } of origins) {
    for (const [a, ...others] of why.map((reason) => tied(reason, why).filter((id) => here.has(id))))
      for (const b of others) sets.join(a ?? b, b);
    // nothing is known of why: they stay together
    if (why.length === 0)
      for (const b of reports.filter((id) => here.has(id))) sets.join(reports.find((id) => here.has(id)) ?? b, b);
  }
  return sets.all().length;
}

/** The reports that a reason ties together. */
function tied(reason: OriginReasonJson, why: readonly OriginReasonJson[]): string[] {
  switch (reason.kind) {
    case 'agency':
      return bearersOf(reason.value, why);
    case 'credit':
      return bearersOf(reason.value, why);
    case 'decision':
      if (reason.value !== null) return [reason.report, ...bearersOf(reason.value, why)];
      return reason.of === null ? [] : [reason.report, reason.of];
    default:
      return [reason.report, reason.of];
  }
}

/** All that are an agency's copy, ascribe their opening to it, or were decided to come from it. */
const bearersOf = (name: string, why: readonly OriginReasonJson[]): string[] =>
  why.flatMap((reason) => {
    if (reason.kind === 'agency' && nameKey(reason.value) === nameKey(name)) return reason.reports.map(({ report }) => report);
    const isIts = (reason.kind === 'credit' || reason.kind === 'decision') && reason.value !== null;
    return isIts && nameKey(reason.value ?? '') === nameKey(name) ? [reason.report] : [];
  });

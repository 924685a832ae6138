import { STANDS } from '../model/claim.ts';
import type { ClaimChange, ClaimStanding } from './changes-shape.ts';
import type { ClaimJson } from './shape.ts';

interface Sides {
  readonly before: readonly ClaimJson[];
  readonly after: readonly ClaimJson[];
  /** Whether a report came meanwhile. */
  readonly came: (report: string) => boolean;
}

/** Claims that are new, stand otherwise, or are none any more; in the order of `after`, then of `before`. */
export function claimChanges({ before, after, came }: Sides): ClaimChange[] {
  const earlier = matched(before, after);
  const kept = new Set(earlier.values());
  const changed = after.flatMap((claim, i): ClaimChange[] => {
    const was = earlier.get(i);
    const old = was === undefined ? undefined : before[was];
    const change = {
      id: claim.id,
      kind: old === undefined ? ('new' as const) : ('changed' as const),
      about: claim.about,
      aboutAt: claim.aboutAt,
      before: old === undefined ? null : standingOf(old),
      after: standingOf(claim),
      came: claim.accounts.filter(({ report }) => came(report)),
    };
    return change.came.length === 0 && change.before !== null && isSame(change.before, change.after) ? [] : [change];
  });
  const gone = before.flatMap((claim, i): ClaimChange[] => {
    if (kept.has(i)) return [];
    const { about, aboutAt } = claim;
    return [{ id: null, kind: 'gone', about, aboutAt, before: standingOf(claim), after: null, came: [] }];
  });
  return [...changed, ...gone];
}

type Account = ClaimJson['accounts'][number];

/** What stays the same of an account whatever claim it stands in. */
const accountKey = ({ report, statement, figure, span }: Account): string => `${report}#${statement ?? figure ?? span.join('-')}`;

/** By place in `after`, the place in `before` of the claim with which it shares most accounts; each claim is taken once. */
function matched(before: readonly ClaimJson[], after: readonly ClaimJson[]): Map<number, number> {
  const holding = new Map<string, number[]>();
  before.forEach(({ accounts }, i) => {
    for (const key of new Set(accounts.map(accountKey))) holding.set(key, [...(holding.get(key) ?? []), i]);
  });
  const pairs = after.flatMap(({ accounts }, now) => {
    const shared = new Map<number, number>();
    for (const was of [...new Set(accounts.map(accountKey))].flatMap((key) => holding.get(key) ?? []))
      shared.set(was, (shared.get(was) ?? 0) + 1);
    return [...shared].map(([was, count]) => ({ was, now, count }));
  });
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { was, now } of pairs.toSorted((a, b) => b.count - a.count || a.now - b.now || a.was - b.was)) {
    if (found.has(now) || taken.has(was)) continue;
    found.set(now, was);
    taken.add(was);
  }
  return found;
}

function standingOf({ relation, accounts, independent }: ClaimJson): ClaimStanding {
  const stands = { asserts: 0, denies: 0, refuses: 0, accuses: 0, gives: 0 };
  for (const { stand } of accounts) stands[stand] += 1;
  const reports = new Set(accounts.map(({ report }) => report)).size;
  return { relation, stands, reports, independent: { atMost: independent.atMost } };
}

const isSame = (a: ClaimStanding, b: ClaimStanding): boolean =>
  a.relation === b.relation &&
  a.independent.atMost === b.independent.atMost &&
  a.reports === b.reports &&
  STANDS.every((stand) => a.stands[stand] === b.stands[stand]);

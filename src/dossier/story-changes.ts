import type { StoryChanges, StoryNews } from './changes-shape.ts';
import { claimChanges } from './claim-changes.ts';
import { findingSpan } from './finding-span.ts';
import { type Between, type Came, cameOf } from './moment.ts';
import type { Dossier } from './shape.ts';

/** What is found by laying some of a story's reports beside each other. */
export interface Held {
  readonly claims: Dossier['claims'];
  readonly timeline: Dossier['timeline'];
  /** How many of its reports may be independent. */
  readonly atMost: number;
}

/** The reports of a dossier, by when they came. */
export interface Arrivals {
  readonly when: ReadonlyMap<string, Came>;
  /** Ids of those that stand before the first moment, and at the second; those that cannot be placed stand on both sides. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

export function arrivalsOf({ reports }: Dossier, between: Between): Arrivals {
  const when = new Map(reports.map(({ id, published }) => [id, cameOf(published.date, between)]));
  const those = (fits: (came: Came) => boolean) => new Set([...when].flatMap(([id, came]) => (fits(came) ? [id] : [])));
  return {
    when,
    before: those((came) => came !== 'since' && came !== 'later'),
    after: those((came) => came !== 'later'),
  };
}

/** So many of each list are given unless asked otherwise. */
export const MOST_CHANGES = 200;

interface Given {
  readonly between: Between;
  readonly arrivals: Arrivals;
  readonly before: Held;
  readonly after: Held;
  readonly limit?: number | undefined;
}

/** What changed in a story between two moments. What each report brought is as the whole dossier has it. */
export function storyChanges(dossier: Dossier, { between, arrivals, before, after, limit = MOST_CHANGES }: Given): StoryChanges {
  const { when } = arrivals;
  const came = (report: string): boolean => when.get(report) === 'since';
  const isToday = arrivals.after.size === dossier.reports.length;
  const claims = claimChanges({ before: before.claims, after: after.claims, came });
  const changes = dossier.changes.filter(({ report }) => came(report));
  const lists = {
    reports: reportsOf(dossier, changes),
    unplaced: [...when].flatMap(([report, why]) => (why === 'date' || why === 'hour' ? [{ report, why }] : [])),
    claims: isToday ? claims : claims.map((claim) => ({ ...claim, id: null })),
    timeline: after.timeline.filter((line) => [line, ...line.also].every(({ report }) => came(report))),
    withdrawn: changes.flatMap(({ report, withdraws }) => withdraws.flatMap((id) => withdrawnAt(dossier, id, report))),
    revisions: changes.flatMap(({ report, revision }) => (revision === null ? [] : [{ report, ...revision }])),
  };
  const left = (list: readonly unknown[]): number => Math.max(0, list.length - limit);
  return {
    id: dossier.id,
    title: dossier.title,
    titleAt: dossier.titleAt,
    since: between.since.given,
    until: between.until?.given ?? null,
    before: { reports: arrivals.before.size, independent: { atMost: before.atMost } },
    after: { reports: arrivals.after.size, independent: { atMost: after.atMost } },
    reports: lists.reports.slice(0, limit),
    unplaced: lists.unplaced.slice(0, limit),
    claims: lists.claims.slice(0, limit),
    timeline: lists.timeline.slice(0, limit),
    withdrawn: lists.withdrawn.slice(0, limit),
    revisions: lists.revisions.slice(0, limit),
    left: {
      reports: left(lists.reports),
      unplaced: left(lists.unplaced),
      claims: left(lists.claims),
      timeline: left(lists.timeline),
      withdrawn: left(lists.withdrawn),
      revisions: left(lists.revisions),
    },
  };
}

function reportsOf(dossier: Dossier, changes: Dossier['changes']): StoryChanges['reports'] {
  const entries = new Map(dossier.reports.map((entry) => [entry.id, entry]));
  return changes.flatMap(({ report, adds, repeats, withdraws, background }) => {
    const entry = entries.get(report);
    if (entry === undefined) return [];
    const { id, outlet, agency, published, title, titleAt, origin, revises } = entry;
    return [{ id, outlet, agency, published, title, titleAt, origin, revises, adds, repeats, withdraws, background }];
  });
}

function withdrawnAt(dossier: Dossier, id: string, by: string): StoryChanges['withdrawn'] {
  const found = findingSpan(dossier, id);
  if (found === null) return [];
  const { report, span } = found;
  const words = (dossier.annotations[report]?.text ?? '').slice(span[0], span[1]).replace(/\s+/gu, ' ').trim();
  return [{ id, by, report, span, words }];
}

/** The same in counts. Claims whose accounts only stand otherwise are no news. */
export function newsOf({ reports, claims, timeline, withdrawn, left }: StoryChanges): StoryNews {
  const counts = { denied: 0, 'not-confirmed': 0, differs: 0, superseded: 0, agrees: 0, adds: 0, repeated: 0 };
  for (const { before, after, came } of claims)
    if (after !== null && came.length > 0 && before?.relation !== after.relation) counts[after.relation] += 1;
  return {
    reports: reports.length + left.reports,
    revised: reports.filter(({ revises }) => revises !== null).length,
    claims: counts,
    timeline: timeline.length + left.timeline,
    withdrawn: withdrawn.length + left.withdrawn,
  };
}

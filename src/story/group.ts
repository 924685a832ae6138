import { byPublication, byText } from '../model/order.ts';
import type { Published } from '../model/report.ts';
import type { Grouping, Origin, Placement, ReuseLink, Story } from '../model/story.ts';
import { COPY } from '../reuse/kind.ts';
import { dependents } from '../reuse/origin.ts';
import { dayOf, ownDate, resolveDates } from './dating.ts';
import type { Features } from './features.ts';
import { episodeId, originId, storyId } from './identity.ts';
import { type Dated, type Met, pass } from './pass.ts';
import { distinct } from './revisions.ts';

/**
 * Reports to stories: a function of the set, whatever its order. One walk in canonical order; then the reports that tell no day by
 * themselves get one from their story, and the walk is made once more with all days known.
 */
export function group(all: readonly Features[]): Grouping {
  const reports = distinct(all);
  const own = new Map(reports.map((one) => [one.id, ownDate(one)]));
  const first = pass(ordered(reports, own));
  const dates = resolveDates(first);
  const met = [...dates].every(([id, { date }]) => own.get(id)?.date === date) ? first : pass(ordered(reports, dates));
  return laidOut(met, dates);
}

function ordered(reports: readonly Features[], dates: ReadonlyMap<string, Published>): Dated[] {
  return reports
    .map((features) => ({ features, id: features.id, published: dates.get(features.id) ?? features.published }))
    .sort(byPublication)
    .map(({ features, published }) => ({ features, day: dayOf(published) }));
}

function laidOut(met: readonly Met[], dates: ReadonlyMap<string, Published>): Grouping {
  const members = new Map<number, Met[]>();
  for (const one of met) {
    const story = members.get(one.story);
    if (story === undefined) members.set(one.story, [one]);
    else story.push(one);
  }
  const origins = new Map([...members].map(([story, reports]) => [story, originsOf(reports, met)]));
  const stories = [...members].map(([story, reports]) => storyOf(reports, origins.get(story) ?? []));
  // The walk is in canonical order, so stories come by first day; those of one day by id.
  const firstDay = new Map(stories.map(({ id }, i) => [id, day([...members.values()][i], dates)]));
  return {
    stories: stories.sort((a, b) => byDay(firstDay.get(a.id) ?? null, firstDay.get(b.id) ?? null) || byText(a.id, b.id)),
    placements: met.map((one) => placementOf(one, met, members, origins, dates)),
  };
}

const day = (reports: readonly Met[] | undefined, dates: ReadonlyMap<string, Published>): string | null =>
  dates.get(reports?.[0]?.report.features.id ?? '')?.date?.slice(0, 10) ?? null;

function byDay(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return byText(a, b);
}

function storyOf(reports: readonly Met[], origins: readonly Origin[]): Story {
  const episodes = new Map<number, string[]>();
  for (const one of reports) episodes.set(one.episode, [...(episodes.get(one.episode) ?? []), idOf(one)]);
  return {
    id: storyId(idOf(reports[0])),
    reports: reports.map(idOf),
    episodes: [...episodes.values()].map((ids) => ({ id: episodeId(ids[0] ?? ''), reports: ids })),
    origins,
  };
}

const idOf = (one: Met | undefined): string => one?.report.features.id ?? '';

function originsOf(reports: readonly Met[], all: readonly Met[]): Origin[] {
  const rows = reports.map((one) => ({
    id: idOf(one),
    agency: one.report.features.agency,
    credit: one.report.features.credit,
    copied: one.copied.map(({ source, share }) => ({ of: idOf(all[source]), share })),
    revises: one.revises,
  }));
  return dependents(rows).map(({ reports: ids, why }) => ({ id: originId(ids[0] ?? ''), reports: ids, why }));
}

function placementOf(
  one: Met,
  met: readonly Met[],
  members: ReadonlyMap<number, readonly Met[]>,
  origins: ReadonlyMap<number, readonly Origin[]>,
  dates: ReadonlyMap<string, Published>,
): Placement {
  const id = idOf(one);
  const reports = members.get(one.story) ?? [];
  return {
    report: id,
    story: storyId(idOf(reports[0])),
    episode: episodeId(idOf(reports.find(({ episode }) => episode === one.episode))),
    origin: origins.get(one.story)?.find((origin) => origin.reports.includes(id))?.id ?? originId(id),
    published: dates.get(id) ?? one.report.features.published,
    revises: one.revises,
    links: acrossStories(one, met),
    why: one.why,
  };
}

/** A short passage shared with a report of another story is background: it tells neither story's news. */
function acrossStories(one: Met, met: readonly Met[]): ReuseLink[] {
  const storyOfReport = new Map(one.copied.map(({ source, share }) => [idOf(met[source]), share]));
  return one.links.map((link) => {
    const elsewhere = link.kind === 'copy' && (storyOfReport.get(link.src) ?? 0) < COPY && storyAt(met, link.src) !== one.story;
    return elsewhere ? { ...link, kind: 'background' } : link;
  });
}

const storyAt = (met: readonly Met[], id: string): number | undefined => met.find((other) => idOf(other) === id)?.story;

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
  const byId = new Map(met.map((one) => [idOf(one), one]));
  const laid = [...gathered(met, ({ story }) => story).values()].map((reports) => layOut(reports, met, byId, dates));
  return {
    stories: laid.map(({ story }) => story).sort((a, b) => byFirstDay(a, b, dates)),
    placements: met.flatMap((one) => laid[one.story]?.placements.get(idOf(one)) ?? []),
  };
}

interface Laid {
  readonly story: Story;
  readonly placements: ReadonlyMap<string, Placement>;
}

/** One story, its reports in canonical order as the walk met them. */
function layOut(
  reports: readonly Met[],
  met: readonly Met[],
  byId: ReadonlyMap<string, Met>,
  dates: ReadonlyMap<string, Published>,
): Laid {
  const id = storyId(idOf(reports[0]));
  const origins = originsOf(reports, met);
  const originOf = new Map(origins.flatMap((origin) => origin.reports.map((report) => [report, origin.id] as const)));
  const episodes = [...gathered(reports, ({ episode }) => episode).values()].map((ones) => ({
    id: episodeId(idOf(ones[0])),
    reports: ones.map(idOf),
  }));
  const episodeOf = new Map(episodes.flatMap((episode) => episode.reports.map((report) => [report, episode.id] as const)));
  const placements = reports.map((one): Placement => {
    const report = idOf(one);
    return {
      report,
      story: id,
      episode: episodeOf.get(report) ?? episodeId(report),
      origin: originOf.get(report) ?? originId(report),
      published: dates.get(report) ?? one.report.features.published,
      revises: one.revises,
      links: acrossStories(one, met, byId),
      why: one.why,
    };
  });
  const story = { id, reports: reports.map(idOf), episodes, origins };
  return { story, placements: new Map(placements.map((placement) => [placement.report, placement])) };
}

/** By the day of the first report, undated last, then id. */
function byFirstDay(a: Story, b: Story, dates: ReadonlyMap<string, Published>): number {
  const day = ({ reports: [first] }: Story): string | null => dates.get(first ?? '')?.date?.slice(0, 10) ?? null;
  const [at, bt] = [day(a), day(b)];
  if (at === null || bt === null) return at === bt ? byText(a.id, b.id) : at === null ? 1 : -1;
  return byText(at, bt) || byText(a.id, b.id);
}

/** In the order in which the groups first come up. */
function gathered(met: readonly Met[], of: (one: Met) => number): Map<number, Met[]> {
  const groups = new Map<number, Met[]>();
  for (const one of met) {
    const group = groups.get(of(one));
    if (group === undefined) groups.set(of(one), [one]);
    else group.push(one);
  }
  return groups;
}

const idOf = (one: Met | undefined): string => one?.report.features.id ?? '';

function originsOf(reports: readonly Met[], met: readonly Met[]): Origin[] {
  const rows = reports.map((one) => ({
    id: idOf(one),
    agency: one.report.features.agency,
    credit: one.report.features.credit,
    copied: one.copied.map(({ source, share }) => ({ of: idOf(met[source]), share })),
    revises: one.revises,
  }));
  return dependents(rows).map(({ reports: ids, why }) => ({ id: originId(ids[0] ?? ''), reports: ids, why }));
}

/** A short passage shared with a report of another story is background: it tells neither story's news. */
function acrossStories(one: Met, met: readonly Met[], byId: ReadonlyMap<string, Met>): ReuseLink[] {
  const shares = new Map(one.copied.map(({ source, share }) => [idOf(met[source]), share]));
  return one.links.map((link) => {
    const elsewhere = link.kind === 'copy' && (shares.get(link.src) ?? 0) < COPY && byId.get(link.src)?.story !== one.story;
    return elsewhere ? { ...link, kind: 'background' } : link;
  });
}

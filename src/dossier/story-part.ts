import type { StoryEntity } from '../model/claim.ts';
import type { Story } from '../model/story.ts';
import { DisjointSets } from '../story/disjoint-sets.ts';
import { nameKey } from '../story/hops.ts';
import { originId } from '../story/identity.ts';
import type { Dossier, OriginReasonJson } from './shape.ts';

/** A story of which only these of its reports had come. `origins` by the reasons that hold among them: a later report may tie two together. */
export function storyPart(dossier: Dossier, held: ReadonlySet<string>): Story {
  const reports = dossier.reports.filter(({ id }) => held.has(id));
  const episodes = new Map<string, string[]>();
  for (const { id, episode } of reports) episodes.set(episode, [...(episodes.get(episode) ?? []), id]);
  return {
    id: dossier.id,
    reports: reports.map(({ id }) => id),
    episodes: [...episodes].map(([id, ids]) => ({ id, reports: ids })),
    origins: originsOf(
      dossier,
      reports.map(({ id }) => id),
    ),
  };
}

function originsOf({ origins }: Dossier, held: readonly string[]): Story['origins'] {
  const sets = new DisjointSets(held);
  const here = new Set(held);
  for (const { reports, why } of origins) {
    for (const [a, ...others] of why.map((reason) => tied(reason, why).filter((id) => here.has(id))))
      for (const b of others) sets.join(a ?? b, b);
    // nothing is known of why: they stay together
    if (why.length === 0)
      for (const b of reports.filter((id) => here.has(id))) sets.join(reports.find((id) => here.has(id)) ?? b, b);
  }
  return sets.all().map((reports) => ({ id: originId(reports[0] ?? ''), reports, why: [] }));
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

/** Who is who among these reports, as the whole dossier has it, corrected where it was; why is left to it. */
export const entitiesIn = ({ entities }: Dossier, held: ReadonlySet<string>): StoryEntity[] =>
  entities.flatMap((entity) => {
    const places = entity.in.filter(({ report }) => held.has(report));
    return places.length === 0 ? [] : [{ ...entity, in: places, joined: [], suggested: [] }];
  });

import type { Decided, EntityGroup, Known } from '../align/decided.ts';
import type { Claim } from '../model/claim.ts';
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

/** Who is who as the whole dossier has it, corrected where it was; claims as the program finds them. */
export class AsInDossier implements Decided {
  private readonly known: ReadonlyMap<string, Dossier['entities'][number]>;

  constructor({ entities }: Dossier) {
    this.known = new Map(entities.flatMap((one) => one.in.map(({ report, entity }) => [`${report} ${entity}`, one] as const)));
  }

  entities<K extends Known>(groups: readonly EntityGroup<K>[]): readonly EntityGroup<K>[] {
    const found = new Map<string, { readonly number: number; readonly name: string; readonly members: K[] }>();
    for (const one of groups.flatMap(({ members }) => members)) {
      const entity = this.known.get(`${one.report} ${one.entity.id}`);
      if (entity === undefined) continue;
      const group = found.get(entity.id) ?? { number: Number(entity.id.slice(1)), name: entity.name, members: [] };
      group.members.push(one);
      found.set(entity.id, group);
    }
    return [...found.values()].map(({ number, name, members }) => ({ number, members, called: [name], name, corrected: [] }));
  }

  claims(claims: readonly Claim[]): readonly Claim[] {
    return claims;
  }
}

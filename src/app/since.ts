import { align } from '../align/align.ts';
import type { PlacedReport } from '../align/placed.ts';
import type { StoryChanges } from '../dossier/changes-shape.ts';
import { alignedJson } from '../dossier/dossier.ts';
import type { Between } from '../dossier/moment.ts';
import { heldReport, restored } from '../dossier/restored.ts';
import type { Dossier } from '../dossier/shape.ts';
import { arrivalsOf, type Held, storyChanges } from '../dossier/story-changes.ts';
import { entitiesIn, storyPart } from '../dossier/story-part.ts';
import { byText } from './by-text.ts';

/**
 * What changed in a story between two moments: the story of the reports that had come before the first, laid side by side anew, against
 * that of the reports that had come at the second. Nothing is read again: findings, names, corrections and background are as they are known
 * today on both sides. `limit`: so many of each list at most; else 200.
 */
export async function changesSince(dossier: Dossier, between: Between, limit?: number): Promise<StoryChanges> {
  const arrivals = arrivalsOf(dossier, between);
  const whole: Held = { claims: dossier.claims, timeline: dossier.timeline, atMost: dossier.independent.atMost };
  const held = holding(dossier, whole);
  const after = await held(arrivals.after);
  const before = arrivals.before.size === arrivals.after.size ? after : await held(arrivals.before);
  return storyChanges(dossier, { between, arrivals, before, after, limit });
}

/** Lays some of the reports of a dossier beside each other. Each is made ready once. */
function holding(dossier: Dossier, whole: Held): (held: ReadonlySet<string>) => Promise<Held> {
  const ready = new Map<string, PlacedReport>();
  const isRejected = rejectedIn(dossier);
  return async (held) => {
    if (held.size === dossier.reports.length) return whole;
    if (held.size === 0) return { claims: [], timeline: [], atMost: 0 };
    for (const entry of dossier.reports) {
      const annotation = dossier.annotations[entry.id];
      if (annotation === undefined || !held.has(entry.id) || ready.has(entry.id)) continue;
      ready.set(entry.id, restored(dossier.id, entry, annotation, await byText(heldReport(annotation))));
    }
    const story = storyPart(dossier, held);
    const origins = new Map(story.origins.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)));
    const placed = story.reports.flatMap((id): PlacedReport[] => {
      const one = ready.get(id);
      const origin = origins.get(id) ?? '';
      return one === undefined ? [] : [{ ...one, placement: { ...one.placement, origin } }];
    });
    const aligned = align(story, placed, undefined, { entities: entitiesIn(dossier, held), changes: false });
    const { claims, timeline } = alignedJson(aligned, placed);
    return { claims: claims.filter((claim) => !isRejected(claim)), timeline, atMost: story.origins.length };
  };
}

/** Claims that an analyst rejected are none on either side: told by the words that they are about. */
function rejectedIn({ corrections }: Dossier): (claim: Dossier['claims'][number]) => boolean {
  const rejected = corrections
    .filter(({ kind, state }) => kind === 'reject' && state === 'applied')
    .flatMap(({ targets }) => targets.filter(({ id }) => /#c\d+$/u.test(id)));
  return ({ aboutAt: { report, span } }) =>
    rejected.some((one) => one.report === report && one.span[0] < span[1] && span[0] < one.span[1]);
}

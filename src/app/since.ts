import { asItStood } from '../dossier/as-it-stood.ts';
import type { StoryChanges } from '../dossier/changes-shape.ts';
import type { Between } from '../dossier/moment.ts';
import type { Dossier } from '../dossier/shape.ts';
import { arrivalsOf, storyChanges } from '../dossier/story-changes.ts';

/**
 * What changed in a story between two moments: the story of the reports that had come before the first against that of the reports that
 * had come at the second. Findings, names, corrections, background and what is about one thing are as they are known today on both sides.
 * `limit`: so many of each list at most; else 200.
 */
export function changesSince(dossier: Dossier, between: Between, limit?: number): StoryChanges {
  const arrivals = arrivalsOf(dossier, between);
  const [before, after] = [asItStood(dossier, arrivals.before), asItStood(dossier, arrivals.after)];
  return storyChanges(dossier, { between, arrivals, before, after, limit });
}

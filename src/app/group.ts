import { groupLine } from '../dossier/group-line.ts';
import type { GroupLine } from '../dossier/shape.ts';
import type { Intake } from '../ingest/inputs.ts';
import type { Unread } from '../model/error.ts';
import { gather } from './gather.ts';
import type { Work } from './progress.ts';

/** Stories, episodes, origins and reuse, without the reading model: one line a report, in canonical order. */
export async function group(intake: AsyncIterable<Intake>, aside: Unread[], work: Work = {}): Promise<GroupLine[]> {
  const { grouping } = await gather(intake, aside, work);
  return grouping.placements.map(groupLine);
}

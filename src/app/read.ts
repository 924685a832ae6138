import type { PlacedReport } from '../align/align.ts';
import { dossier } from '../dossier/dossier.ts';
import type { Dossier, ReadResult } from '../dossier/shape.ts';
import type { Intake } from '../ingest/inputs.ts';
import { OnRecordError, type Unread } from '../model/error.ts';
import { byText } from '../model/order.ts';
import type { Report } from '../model/report.ts';
import type { Placement, Story } from '../model/story.ts';
import { readInFull } from './analyse.ts';
import { gather } from './gather.ts';
import { orAside } from './intake.ts';
import type { Work } from './progress.ts';

/** The main job: reports in, stories with their dossiers out; nothing is kept. */
export async function read(intake: AsyncIterable<Intake>, work: Work = {}): Promise<ReadResult> {
  const aside: Unread[] = [];
  const { reports, grouping } = await gather(intake, aside, work);
  const placements = new Map(grouping.placements.map((placement) => [placement.report, placement]));
  const stories: Dossier[] = [];
  for (const story of grouping.stories) {
    work.signal?.throwIfAborted();
    stories.push(await putTogether(story, placements, reports, [], aside));
    work.watch?.({ step: 'putting together', done: stories.length, total: grouping.stories.length });
  }
  return { stories, unread: aside.toSorted((a, b) => byText(a.input, b.input) || byText(a.code, b.code)) };
}

/** One story's dossier. A report that no stage could read stays in its story without findings, and is told in `aside`. */
export async function putTogether(
  story: Story,
  placements: ReadonlyMap<string, Placement>,
  reports: ReadonlyMap<string, Report>,
  aliases: readonly string[],
  aside: Unread[],
): Promise<Dossier> {
  const placed: PlacedReport[] = [];
  for (const id of story.reports) {
    const [report, placement] = [reports.get(id), placements.get(id)];
    if (report === undefined || placement === undefined)
      throw new OnRecordError('INTERNAL', id, { detail: 'grouped but not at hand' });
    const read = await orAside(aside, () => readInFull(report, placement.published));
    if (read !== undefined) placed.push({ ...read, placement });
  }
  return dossier(story, placed, aliases);
}

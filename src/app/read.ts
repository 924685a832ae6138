import type { PlacedReport } from '../align/align.ts';
import type { StoryCorrections } from '../correction/in-story.ts';
import { dossier } from '../dossier/dossier.ts';
import type { Dossier, ReadResult } from '../dossier/shape.ts';
import type { Intake } from '../ingest/inputs.ts';
import { OnRecordError, type Unread } from '../model/error.ts';
import { byText } from '../model/order.ts';
import type { Report } from '../model/report.ts';
import type { Placement, Story } from '../model/story.ts';
import { ownReader, type Reader } from '../work/reader.ts';
import { inOrder } from './ahead.ts';
import { readInFull } from './analyse.ts';
import { gather } from './gather.ts';
import { orAside } from './intake.ts';
import type { Work } from './progress.ts';

/** The main job: reports in, stories with their dossiers out; nothing is kept. */
export async function read(intake: AsyncIterable<Intake>, work: Work = {}): Promise<ReadResult> {
  const aside: Unread[] = [];
  const { reports, grouping } = await gather(intake, aside, work);
  const placements = new Map(grouping.placements.map((placement) => [placement.report, placement]));
  const reader = work.reader ?? (await ownReader());
  const stories: Dossier[] = [];
  const one = async (story: Story): Promise<Dossier> => {
    work.signal?.throwIfAborted();
    return putTogether(reader, story, { placements, reports, aliases: [] }, aside);
  };
  for await (const made of inOrder(grouping.stories, reader.width, one)) {
    stories.push(made);
    work.watch?.({ step: 'putting together', done: stories.length, total: grouping.stories.length });
  }
  return { stories, unread: aside.toSorted((a, b) => byText(a.input, b.input) || byText(a.code, b.code)) };
}

interface Around {
  readonly placements: ReadonlyMap<string, Placement>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly aliases: readonly string[];
  /** What analysts decided about the story. */
  readonly corrections?: StoryCorrections | null;
}

interface Placing {
  readonly placed: PlacedReport | undefined;
  readonly unread: readonly Unread[];
}

/** One story's dossier. A report that no stage could read stays in its story without findings, and is told in `aside`. */
export async function putTogether(
  reader: Reader,
  story: Story,
  { placements, reports, aliases, corrections }: Around,
  aside: Unread[],
): Promise<Dossier> {
  const placed: PlacedReport[] = [];
  const readOne = async (id: string): Promise<Placing> => {
    const [report, placement] = [reports.get(id), placements.get(id)];
    if (report === undefined || placement === undefined)
      throw new OnRecordError('INTERNAL', id, { detail: 'grouped but not at hand' });
    const unread: Unread[] = [];
    const read = await orAside(unread, () => readInFull(reader, report, placement.published));
    const placed = read && { ...read, placement };
    return { placed: placed && (corrections?.report(placed) ?? placed), unread };
  };
  for await (const { placed: one, unread } of inOrder(story.reports, reader.width, readOne)) {
    if (one !== undefined) placed.push(one);
    aside.push(...unread);
  }
  return dossier(story, placed, aliases, corrections ?? undefined);
}

import { createHash } from 'node:crypto';
import { DOSSIER } from '../dossier/version.ts';
import type { Unread } from '../model/error.ts';
import { logDamaged } from '../store/corrections/log.ts';
import type { StoredReport } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { ownReader, type Reader } from '../work/reader.ts';
import { PREPARING } from './analyse.ts';
import { breathe } from './breathe.ts';
import { redate } from './corrected-dates.ts';
import { decisionsOf, logProblem } from './decisions.ts';
import { orAside } from './intake.ts';
import { groupable } from './keep.ts';
import { layStories } from './lay-stories.ts';
import type { Work } from './progress.ts';
import { walkOn } from './walk-on.ts';

/**
 * Works waiting reports into the stories: they are met where they stand in canonical order, and so are all after them; then the stories
 * that changed are laid out. What results is a function of the set of reports. Nothing waiting: nothing done.
 */
export async function regroup(workspace: Workspace, aside: Unread[], work: Work = {}): Promise<void> {
  const { store } = workspace;
  const { reports, waiting } = await store.counts();
  if (reports === 0) return;
  const problem = await logProblem(workspace);
  if (problem !== null) {
    if (waiting > 0) throw logDamaged(problem); // nothing is laid out without all that was decided
    return;
  }
  await refresh(workspace, aside, work);
  await redate(workspace, aside);
  await walkOn(workspace, work);
  const reader = work.reader ?? (await ownReader());
  const mark = versionMark(reader);
  await store.unlayOutdated(mark);
  await store.unlayRepeats();
  const decisions = await decisionsOf(workspace);
  if ((await store.countUnlaid()) === 0) return;
  await layStories({ store, reader, mark, decisions }, aside, work);
  await store.checkpoint();
}

/** What a dossier is made by: the reader's stages, and how its findings are laid beside each other. */
const versionMark = ({ version }: Reader): string =>
  createHash('sha256').update(`${version} ${DOSSIER}`).digest('hex').slice(0, 8);

const PAGE = 200;

/** Makes anew what grouping rests on where another release's stages made it. */
async function refresh({ store }: Workspace, aside: Unread[], work: Work): Promise<void> {
  for (let after: string | null = null; ; ) {
    const page: readonly StoredReport[] = await store.outdated(PREPARING, after, PAGE);
    const made = [];
    for (const [done, { key, id, report }] of page.entries()) {
      const features = await orAside(aside, () => groupable(report));
      if (features !== undefined) made.push({ key, id, ...features });
      if (await breathe(done, work)) break;
    }
    await store.refresh(made);
    work.signal?.throwIfAborted();
    after = page.at(-1)?.key ?? null;
    if (page.length < PAGE) return;
  }
}

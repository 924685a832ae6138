import { readOriginal } from '../ingest/original.ts';
import type { Unread } from '../model/error.ts';
import type { Report } from '../model/report.ts';
import { logDamaged } from '../store/corrections/log.ts';
import { reportKey } from '../store/key.ts';
import type { PlacedTombstone } from '../store/removed-store.ts';
import type { StoredReport } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { alone } from './alone.ts';
import { orAside } from './intake.ts';
import { stored } from './keep.ts';
import type { Work } from './progress.ts';
import { regroup } from './regroup.ts';
import { takeDown, takenDown } from './take-down.ts';

const BATCH = 32;

/**
 * After a crash: removals are done in full, originals that are in the archive and not yet in the database are read again, and what waits
 * is worked in.
 */
export const recover = (workspace: Workspace, aside: Unread[], work: Work = {}): Promise<number> =>
  alone(workspace, () => mend(workspace, aside, work));

/** The same, as a step of what is done alone. */
export async function mend(workspace: Workspace, aside: Unread[], work: Work): Promise<number> {
  const down = await takeDown(workspace);
  const { count } = await workspace.store.positions();
  const found = count < workspace.archive.count() ? await replay(workspace, aside, work) : 0;
  await regroup(workspace, aside, work);
  if (down) await takenDown(workspace);
  return found;
}

/** Everything derived is thrown away and computed anew from the originals and the corrections. Throws CORRECTIONS_DAMAGED. */
export const rebuild = (workspace: Workspace, work: Work = {}): Promise<Rebuilt> =>
  alone(workspace, () => rebuildAlone(workspace, work));

interface Rebuilt {
  readonly reports: number;
  readonly unread: readonly Unread[];
}

async function rebuildAlone(workspace: Workspace, work: Work): Promise<Rebuilt> {
  const aside: Unread[] = [];
  const { damage } = workspace.corrections;
  if (damage !== null) throw logDamaged(damage); // before anything is thrown away
  await workspace.store.clear();
  const down = await takeDown(workspace); // all of them: an archive that was brought back from another day holds their words again
  const reports = await replay(workspace, aside, work, reportKey);
  await regroup(workspace, aside, work);
  if (down) await takenDown(workspace);
  return { reports, unread: aside };
}

/** `rekey`: a newer release may read an original otherwise than the one that archived it. */
async function replay(
  { archive, store }: Workspace,
  aside: Unread[],
  work: Work,
  rekey?: (report: Report) => string,
): Promise<number> {
  const total = archive.count();
  let found = 0;
  let seen = 0;
  let batch: StoredReport[] = [];
  let removed: PlacedTombstone[] = [];
  const flush = async (): Promise<void> => {
    found += (await store.put(batch)).filter((outcome) => outcome === 'new').length;
    await store.putTombstones(removed);
    [batch, removed] = [[], []];
    work.watch?.({ step: 'reading', done: seen, total });
  };
  for await (const item of archive.items()) {
    work.signal?.throwIfAborted();
    seen += 1;
    const { position } = item;
    if ('removed' in item) {
      removed.push({ ...item.removed, position });
      continue;
    }
    const { key, original } = item;
    const made = await orAside(aside, async () => {
      const report = readOriginal(original);
      return stored({ report, original }, rekey?.(report) ?? key, position);
    });
    if (made !== undefined) batch.push(made);
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  return found;
}

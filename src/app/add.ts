import type { Intake } from '../ingest/inputs.ts';
import { type Unread, unread } from '../model/error.ts';
import type { Tombstone } from '../model/removed.ts';
import type { Report } from '../model/report.ts';
import { reportKey } from '../store/key.ts';
import type { StoredReport } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { alone } from './alone.ts';
import { orAside, type Taken, taken } from './intake.ts';
import { stored } from './keep.ts';
import type { Work } from './progress.ts';
import { regroup } from './regroup.ts';
import { originalHash, wordsHash } from './remove.ts';
import { removal } from './removed.ts';

/** So many originals are put on disk at once: one fsync each, and no more than so many in memory. */
const BATCH = 32;

export interface Added {
  readonly added: number;
  /** Reports that the store already had, or that came twice. One given again with another day or outlet counts as added: its original is kept. */
  readonly same: number;
  readonly stories: number;
  readonly unread: readonly Unread[];
}

export interface AddOptions extends Work {
  /** Called when reports are safe on disk: a crash after this loses none of them. */
  readonly acknowledge?: (ids: readonly string[], keys: readonly string[]) => void;
  /** Takes the words of a removed report in under another id; under its own never. */
  readonly evenRemoved?: boolean | undefined;
}

/** Puts reports into the store, then works them into its stories. Adding again what was added changes nothing. */
export const add = (workspace: Workspace, intake: AsyncIterable<Intake>, options: AddOptions = {}): Promise<Added> =>
  alone(workspace, () => addAlone(workspace, intake, options));

async function addAlone(workspace: Workspace, intake: AsyncIterable<Intake>, options: AddOptions): Promise<Added> {
  const aside: Unread[] = [];
  const count = await takeIn(workspace, intake, aside, options);
  await regroup(workspace, aside, options);
  const { stories } = await workspace.store.counts();
  return { ...count, stories, unread: aside };
}

/** Puts reports into the archive and the store, where they wait to be worked into stories. */
export async function takeIn(
  workspace: Workspace,
  intake: AsyncIterable<Intake>,
  aside: Unread[],
  options: AddOptions,
): Promise<Pick<Added, 'added' | 'same'>> {
  const count = { added: 0, same: 0 };
  let batch: Taken[] = [];
  const flush = async (): Promise<void> => {
    const { added, same } = await keepBatch(workspace, batch, aside, options);
    count.added += added;
    count.same += same;
    batch = [];
    options.watch?.({ step: 'reading', done: count.added + count.same, total: null });
  };
  for await (const one of taken(intake, aside, options)) {
    batch.push(one);
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  return count;
}

/** What was removed for good is not taken in again, whatever it is called now, unless that is wanted. By the hash of its words. */
async function removedOf(
  { store }: Workspace,
  reports: readonly Report[],
): Promise<(one: Taken, even?: boolean) => Tombstone | undefined> {
  const found = await store.removedWords(reports.map(wordsHash));
  return ({ report, original }, even = false) => {
    const words = wordsHash(report);
    const of = found.filter((one) => one.words === words);
    if (!even || of.length === 0) return of.at(-1);
    const hash = originalHash(original);
    return of.find((one) => one.id === report.id || one.hash === hash);
  };
}

/** Archive first, then the store: what is acknowledged can be rebuilt whatever happens after. */
async function keepBatch(workspace: Workspace, batch: readonly Taken[], aside: Unread[], options: AddOptions) {
  const byKey = new Map(batch.map((one) => [reportKey(one.report), one]));
  const known = new Set(await workspace.store.known([...byKey.keys()]));
  const fresh = [...byKey].filter(([key]) => !known.has(key));
  const ready: { readonly key: string; readonly one: Taken; readonly made: StoredReport }[] = [];
  const removed = await removedOf(
    workspace,
    fresh.map(([, one]) => one.report),
  );
  for (const [key, one] of fresh) {
    const of = removed(one, options.evenRemoved);
    if (of !== undefined) {
      aside.push(unread(removal(one.original.input, of)));
      continue;
    }
    const made = await orAside(aside, () => stored(one, key, -1));
    if (made !== undefined) ready.push({ key, one, made });
  }
  const positions = await workspace.archive.append(ready.map(({ key, one }) => ({ key, original: one.original })));
  options.acknowledge?.(
    ready.map(({ one }) => one.report.id),
    ready.map(({ key }) => key),
  );
  await workspace.store.put(ready.map(({ made }, i) => ({ ...made, position: positions[i] ?? -1 })));
  return { added: ready.length, same: batch.length - fresh.length };
}

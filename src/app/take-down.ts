import { isRemoval, type Removing } from '../correction/merge.ts';
import type { Tombstone } from '../model/removed.ts';
import { sameReport } from '../store/key.ts';
import type { PlacedTombstone } from '../store/removed-store.ts';
import type { Store, StoredReport } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { meetFrom } from './corrected-dates.ts';
import { KeptWalk } from './kept-walk.ts';
import { originalHash } from './remove.ts';

/** Holds the hash of the last line of the log that removed a report and was done in full, in this database. */
const NOTE = 'removed';

/**
 * Takes what was decided to be removed out of the archive, then out of the saved walks and the database, where that was not done in full
 * yet: just now, because a run was cut short, or because archive or database come from another day. Each step can be done again. What is
 * left is to be laid out anew; then see `takenDown`. Whether there was anything to do.
 */
export async function takeDown(workspace: Workspace): Promise<boolean> {
  const { archive, corrections, store } = workspace;
  const removals = await openRemovals(workspace);
  if (corrections.damage !== null || removals.length === 0) return false;
  const tombstones = new Map(removals.flatMap(tombstonesOf));
  const rows = await rowsOf(store, removals);
  const placed: PlacedTombstone[] = [];
  await archive.remove(({ position, original }) => {
    const tombstone =
      original === null ? ofDamaged(rows.get(position), removals) : (tombstones.get(originalHash(original)) ?? null);
    if (tombstone === null) return null;
    placed.push({ ...tombstone, position });
    return tombstone;
  });
  const [first] = [...rows.values()].flatMap(({ place }) => (place === '' ? [] : place)).sort();
  if (first !== undefined) {
    await meetFrom(store, first);
    await KeptWalk.of(workspace).forgetFrom(first);
  }
  const texts = removals.flatMap(({ do: { texts: all } }) => all);
  await store.purge({ ids: texts.map(({ given }) => given), texts: texts.map(({ text }) => text), tombstones: placed });
  return true;
}

/** To be called when all was laid out anew: nothing that was deleted is left in the database's files. */
export async function takenDown({ store, corrections }: Workspace): Promise<void> {
  await store.erase();
  const last = corrections.entries.findLast(isRemoval);
  if (last !== undefined) await store.setNote(NOTE, last.hash);
}

async function openRemovals({ store, corrections }: Workspace): Promise<readonly Removing[]> {
  const removals = corrections.entries.filter(isRemoval);
  if (removals.length === 0) return [];
  const done = await store.note(NOTE);
  return removals.slice(removals.findIndex(({ hash }) => hash === done) + 1);
}

/** By the hash of each original. */
export function tombstonesOf({
  id: correction,
  at,
  who,
  why,
  do: { report, texts },
}: Removing): (readonly [string, Tombstone])[] {
  return texts.flatMap(({ words, originals }) =>
    originals.map((hash) => [hash, { id: report, hash, words, correction, at, who, why: why ?? '' }] as const),
  );
}

/** Of an original that cannot be read as it was written, by the report that the database holds in its place. */
function ofDamaged(row: StoredReport | undefined, removals: readonly Removing[]): Tombstone | null {
  if (row === undefined) return null;
  const [of] = removals
    .filter(({ do: { texts } }) => texts.some(({ text }) => text === sameReport(row.key)))
    .flatMap(tombstonesOf);
  return of?.[1] ?? null;
}

/** The rows of these reports that are still there, by where their originals stand in the archive. */
export async function rowsOf(store: Store, removals: readonly Removing[]): Promise<ReadonlyMap<number, StoredReport>> {
  const texts = new Map(removals.flatMap(({ do: { texts: all } }) => all.map(({ text, given }) => [text, given] as const)));
  const rows = await store.whereabouts([...new Set(texts.values())]);
  const stored = await store.reports(rows.flatMap(({ key }) => (texts.has(sameReport(key)) ? key : [])));
  return new Map(stored.map((row) => [row.position, row]));
}

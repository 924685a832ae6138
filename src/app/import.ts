import { isRemoval, merged } from '../correction/merge.ts';
import type { Correction } from '../model/correction.ts';
import { OnRecordError, type Unread, unread } from '../model/error.ts';
import { byText } from '../model/order.ts';
import type { Tombstone } from '../model/removed.ts';
import { logDamaged } from '../store/corrections/log.ts';
import type { Alias } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { type Added, type AddOptions, takeIn } from './add.ts';
import { alone } from './alone.ts';
import { ArchiveReader } from './archive-reader.ts';
import { type CorrectionRow, corrections } from './corrections.ts';
import { logProblem } from './decisions.ts';
import { mend } from './recover.ts';
import { rowsOf, tombstonesOf } from './take-down.ts';

/** A correction that does not hold because a later one, of the other store, decides otherwise. */
export interface Contradiction {
  readonly overruled: string;
  readonly by: string;
}

export interface Imported extends Added {
  readonly corrections: {
    readonly added: number;
    /** That were in this store's log already. */
    readonly same: number;
    /** Of the archive, by id: what they are about is not there. They are kept. */
    readonly orphaned: readonly string[];
    readonly contradictions: readonly Contradiction[];
  };
  /** Whether the archive was read to its last line; `unread` tells where not. Its corrections are taken only then. */
  readonly whole: boolean;
}

export interface ImportOptions extends AddOptions {
  /** Whether reports of this store that were removed in the other one are removed here, for good; else no correction is taken. */
  readonly removals?: boolean;
}

/**
 * Takes an exported archive into the store: its originals, then, if it is whole, its corrections. Importing again what was imported changes
 * nothing. `where`: what the archive is called in messages. Throws NO_ARCHIVE, IMPORT_TOO_NEW, CORRECTIONS_DAMAGED.
 */
export const importArchive = (
  workspace: Workspace,
  input: AsyncIterable<Uint8Array>,
  where: string,
  options: ImportOptions = {},
): Promise<Imported> => alone(workspace, () => importAlone(workspace, input, where, options));

async function importAlone(
  workspace: Workspace,
  input: AsyncIterable<Uint8Array>,
  where: string,
  options: ImportOptions,
): Promise<Imported> {
  const problem = await logProblem(workspace);
  if (problem !== null) throw logDamaged(problem);
  const reader = await ArchiveReader.open(input, where);
  const aside: Unread[] = [];
  try {
    const removed = await reader.removed();
    const taken = await takeIn(workspace, reader.reports(), aside, options);
    await takeAliases(workspace, reader.aliases());
    const told = await reader.corrections();
    const going = told === null || options.removals === true ? [] : await removedHere(workspace, told);
    if (going.length > 0) aside.push(unread(new OnRecordError('IMPORT_REMOVES', where, { detail: listed(going) })));
    const log = going.length > 0 ? null : told;
    const own = new Set(workspace.corrections.entries.map(({ id }) => id));
    const all = log === null ? workspace.corrections.entries : await mergedWith(workspace, log);
    const lines = all.filter(({ id }) => !own.has(id));
    await workspace.corrections.become(all);
    if (reader.damage !== null) aside.push(unread(reader.damage));
    await mend(workspace, aside, options);
    if (log !== null) await keepOut(workspace, removed);
    await workspace.store.dropLostAliases();
    const rows = (await corrections(workspace)).corrections;
    const ids = new Set((log ?? []).map(({ id }) => id));
    const orphaned = rows.filter(({ id, state }) => state === 'orphaned' && ids.has(id)).map(({ id }) => id);
    return {
      ...taken,
      stories: (await workspace.store.counts()).stories,
      corrections: {
        added: lines.length,
        same: (log ?? []).filter(({ id }) => own.has(id)).length,
        orphaned,
        contradictions: contradictions(rows, (id) => !own.has(id) && ids.has(id)),
      },
      whole: told !== null,
      unread: aside,
    };
  } finally {
    await reader.close();
  }
}

/** Ids of the reports of this store that corrections of another one would remove. */
async function removedHere({ store, corrections: { entries } }: Workspace, log: readonly Correction[]): Promise<string[]> {
  const own = new Set(entries.map(({ id }) => id));
  const removals = log.filter(isRemoval).filter(({ id }) => !own.has(id));
  const rows = removals.length === 0 ? [] : (await rowsOf(store, removals)).values();
  return Array.from(rows, ({ id }) => id).sort(byText);
}

const NAMED = 5;

const listed = (ids: readonly string[]): string =>
  ids.length > NAMED ? `${ids.slice(0, NAMED).join(', ')} and ${ids.length - NAMED} more` : ids.join(', ');

async function mergedWith(
  { store, corrections: { entries } }: Workspace,
  log: readonly Correction[],
): Promise<readonly Correction[]> {
  const names = new Set([...entries, ...log].flatMap(namesIn));
  const removed = [...entries, ...log].filter(isRemoval).flatMap(({ do: { texts } }) => texts.map(({ id }) => id));
  const holders: string[] = [];
  for (const id of removed) holders.push((await store.storyOf(id)) ?? '');
  const known = removed.length === 0 ? [] : await store.namedOutside([...names].sort(byText), holders);
  const outside = new Set(known);
  return merged(entries, log, (name) => outside.has(name));
}

function namesIn({ do: decision }: Correction): readonly string[] {
  if (decision.kind === 'rename' || decision.kind === 'split') return [decision.entity.name];
  return decision.kind === 'merge' || decision.kind === 'apart' ? decision.entities.map(({ name }) => name) : [];
}

/** What was removed elsewhere is not taken in here either: of each of its originals stands in the archive that it was removed. */
async function keepOut({ store, archive, corrections }: Workspace, told: readonly Tombstone[]): Promise<void> {
  const decided = corrections.entries.filter(isRemoval).flatMap(tombstonesOf);
  const all = new Map([...told.map((one) => [one.hash, one] as const), ...decided]);
  for (const one of await store.removed(null)) all.delete(one.hash);
  const removed = [...all.values()].sort((a, b) => byText(a.hash, b.hash));
  const positions = await archive.append(removed.map((one) => ({ removed: one })));
  await store.putTombstones(removed.map((one, i) => ({ ...one, position: positions[i] ?? -1 })));
}

const BATCH = 500;

/** Ids that lead nowhere here yet: laying out the stories finds which of them its reports had, and all others are dropped after it. */
async function takeAliases({ store }: Workspace, aliases: AsyncIterable<Alias>): Promise<void> {
  let batch: Alias[] = [];
  const flush = async (): Promise<void> => {
    const known = new Set(await store.named(batch.map(({ alias }) => alias)));
    const fresh = batch.filter(({ alias }) => !known.has(alias));
    await store.regroup({ stories: [], gone: [], aliases: fresh, placed: [], laid: [] });
    batch = [];
  };
  for await (const one of aliases) {
    batch.push(one);
    if (batch.length >= BATCH) await flush();
  }
  if (batch.length > 0) await flush();
}

/** Between what came and what was there; a correction that is overruled says by which. */
function contradictions(rows: readonly CorrectionRow[], came: (id: string) => boolean): readonly Contradiction[] {
  return rows.flatMap(({ id, state, reason }) => {
    const by = state === 'overruled' ? /^co-[0-9a-f]{16}(?= )/u.exec(reason ?? '')?.[0] : undefined;
    return by !== undefined && came(by) !== came(id) ? [{ overruled: id, by }] : [];
  });
}

import { chained } from '../correction/merge.ts';
import { readOriginal } from '../ingest/original.ts';
import type { Correction } from '../model/correction.ts';
import { OnRecordError } from '../model/error.ts';
import { byText } from '../model/order.ts';
import type { Tombstone } from '../model/removed.ts';
import type { Original } from '../model/report.ts';
import { Places } from '../store/archive/place.ts';
import { logDamaged } from '../store/corrections/log.ts';
import type { Alias } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { ARCHIVE_VERSION, reportLine, Seals } from './archive-lines.ts';
import { ArchiveOrder } from './archive-order.ts';
import { corrections } from './corrections.ts';
import { story } from './lookup.ts';
import type { Work } from './progress.ts';

export interface ExportOptions extends Work {
  /** The release that writes it. */
  readonly program: string;
  /** Of these stories only, and under any of their ids. */
  readonly stories?: readonly string[] | undefined;
}

/** What of the store is written. */
interface Extent {
  readonly stories: readonly string[] | null;
  /** Positions in the archive; `null`: all. */
  readonly positions: ReadonlySet<number> | null;
  readonly corrections: readonly Correction[];
  readonly aliases: AsyncIterable<Alias> | Iterable<Alias>;
}

/**
 * The lines of an archive that `importArchive` takes into another store: originals and corrections. The same store gives the same bytes; all
 * originals are read before the first line is written, and one at a time is held. Throws NO_SUCH_ID, ARCHIVE_DAMAGED, CORRECTIONS_DAMAGED.
 */
export async function* exportArchive(workspace: Workspace, options: ExportOptions): AsyncGenerator<string> {
  const { damage } = workspace.corrections;
  if (damage !== null) throw logDamaged(damage);
  const extent = options.stories === undefined ? wholeOf(workspace) : await partOf(workspace, options.stories);
  const { order, removed } = await orderOf(workspace, extent, options);
  const seals = new Seals();
  yield seals.write({ kind: 'archive', version: ARCHIVE_VERSION, program: options.program, stories: extent.stories });
  for (const one of removed) yield seals.write({ kind: 'removed', ...one });
  const count = { removed: removed.length, reports: 0, aliases: 0, corrections: extent.corrections.length };
  for await (const original of originals(order)) {
    options.signal?.throwIfAborted();
    yield seals.write(reportLine(original, idOf(original)));
    count.reports += 1;
    options.watch?.({ step: 'writing', done: count.reports, total: order.count });
  }
  for await (const { alias, story: to } of extent.aliases) {
    yield seals.write({ kind: 'alias', alias, story: to });
    count.aliases += 1;
  }
  for (const correction of extent.corrections) yield seals.write({ kind: 'correction', correction });
  yield seals.write({ kind: 'end', ...count });
}

interface Ordered {
  readonly order: ArchiveOrder;
  readonly removed: readonly Tombstone[];
}

async function orderOf(
  { archive }: Workspace,
  { positions, corrections: log }: Extent,
  { signal, watch }: Work,
): Promise<Ordered> {
  const order = new ArchiveOrder();
  const removed = new Map<string, Tombstone>();
  const decided = new Set(log.map(({ id }) => id));
  for await (const item of archive.items()) {
    signal?.throwIfAborted();
    const { position } = item;
    if ('removed' in item) {
      if (positions === null || decided.has(item.removed.correction)) removed.set(item.removed.hash, item.removed);
    } else if (positions === null || positions.has(position)) order.add(item.original, item.place);
    watch?.({ step: 'checking', done: position + 1, total: archive.count() });
  }
  return { order, removed: [...removed.values()].sort((a, b) => byText(a.hash, b.hash)) };
}

async function* originals(order: ArchiveOrder): AsyncGenerator<Original> {
  const places = new Places();
  try {
    for (const place of order.places()) yield await places.original(place);
  } finally {
    await places.close();
  }
}

function idOf(original: Original): string | null {
  try {
    return readOriginal(original).id;
  } catch (error) {
    if (error instanceof OnRecordError) return null; // another release could read it: it goes with the others
    throw error;
  }
}

const wholeOf = ({ store, corrections: log }: Workspace): Extent => ({
  stories: null,
  positions: null,
  corrections: log.entries,
  aliases: allAliases(store),
});

const PAGE = 500;

async function* allAliases(store: Workspace['store']): AsyncGenerator<Alias> {
  for (let after = ''; ; ) {
    const page = await store.aliases(after, PAGE);
    yield* page;
    after = page.at(-1)?.alias ?? '';
    if (page.length < PAGE) return;
  }
}

/** The reports of some stories with all texts that bear their ids, and what was decided about these stories as a log of its own. */
async function partOf(workspace: Workspace, ids: readonly string[]): Promise<Extent> {
  const { store, corrections: log } = workspace;
  const found = new Map<string, { readonly given: ReadonlySet<string>; readonly aliases: readonly string[] }>();
  const decided = new Set<string>();
  for (const asked of ids) {
    const { id, reports, aliases } = await story(store, asked);
    const rows = await store.called(reports.map((report) => report.id));
    found.set(id, { given: new Set(rows.map((row) => row.id)), aliases });
    for (const one of (await corrections(workspace, id)).corrections) decided.add(one.id);
  }
  const given = [...new Set([...found.values()].flatMap((one) => [...one.given]))].sort(byText);
  for (const one of log.entries) if (decided.has(one.id) && one.redacted !== undefined) decided.add(one.redacted);
  const lines = log.entries.filter(({ id }) => decided.has(id));
  return {
    stories: [...found.keys()].sort(byText),
    positions: await positionsOf(store, given),
    corrections: chained(lines, log.entries, undefined),
    aliases: [...found]
      .flatMap(([id, { aliases }]) => aliases.map((alias): Alias => ({ alias, story: id })))
      .sort((a, b) => byText(a.alias, b.alias)),
  };
}

async function positionsOf(store: Workspace['store'], given: readonly string[]): Promise<Set<number>> {
  const keys = (await store.whereabouts(given)).map(({ key }) => key);
  const positions = new Set<number>();
  for (let from = 0; from < keys.length; from += PAGE)
    for (const { position } of await store.reports(keys.slice(from, from + PAGE))) positions.add(position);
  return positions;
}

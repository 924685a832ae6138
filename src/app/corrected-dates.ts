import { refsOf } from '../correction/refs.ts';
import { removedTexts, standingOf } from '../correction/standing.ts';
import type { Unread } from '../model/error.ts';
import type { Report } from '../model/report.ts';
import type { DatedReport } from '../store/corrected-store.ts';
import { sameReport } from '../store/key.ts';
import type { Store, StoredReport } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { orAside } from './intake.ts';
import { groupable } from './keep.ts';

const NOTE = 'redated';
/** Stands for a date in the database: an analyst decided that it is not known. */
const UNKNOWN = 'unknown';

/**
 * Puts reports whose date was corrected, or is so no more, where they stand by that date. The first place in canonical order that this
 * changes is noted: from there on reports are to be met anew.
 */
export async function redate({ store, corrections }: Pick<Workspace, 'store' | 'corrections'>, aside: Unread[]): Promise<void> {
  const dateOf = correctedDates(corrections.entries);
  const rows = await store.dated([...dateOf.ids]);
  const texts = new Map<string, Set<string>>();
  for (const { id, key } of rows) texts.set(id, (texts.get(id) ?? new Set()).add(sameReport(key)));
  const wanted = new Map(rows.map((row) => [row.key, dateOf.of(row, texts.get(row.id)?.size === 1)]));
  const moving = new Map(rows.filter(({ key, dated }) => wanted.get(key) !== dated).map((row) => [row.key, row]));
  if (moving.size === 0) return;
  const made = [];
  for await (const { key, id, report } of readBy(store, [...moving.keys()])) {
    const dated = wanted.get(key) ?? null;
    const features = await orAside(aside, () => groupable(...asDated(report, dated)));
    if (features !== undefined) made.push({ key, id, dated, features: features.features, place: features.place });
  }
  for (const { place } of [...made, ...moving.values()]) if (place !== '') await meetFrom(store, place);
  await store.keepWalked({ rows: [], removed: made.map(({ key }) => key), moved: [] });
  await store.redate(made);
}

/** So many texts are held at once. */
const AT_ONCE = 50;

async function* readBy(store: Store, keys: readonly string[]): AsyncGenerator<StoredReport> {
  for (let i = 0; i < keys.length; i += AT_ONCE) yield* await store.reports(keys.slice(i, i + AT_ONCE));
}

/** What grouping is told of a report with this date; `null`: with its own. */
function asDated(report: Report, dated: string | null): Parameters<typeof groupable> {
  if (dated === null) return [report];
  if (dated === UNKNOWN) return [{ ...report, published: { date: null, assumed: [] } }, { undated: true }];
  return [{ ...report, published: { date: dated, assumed: [] } }];
}

/** Notes that reports are to be met anew from this place on, whatever happens meanwhile. */
export async function meetFrom(store: Store, place: string): Promise<void> {
  const noted = await redatedFrom(store);
  if (noted === null || place < noted) await store.setNote(NOTE, place);
}

/** The first place from which on reports are to be met anew though none of them waits; `null`: none. */
export async function redatedFrom(store: Store): Promise<string | null> {
  const place = await store.note(NOTE);
  return place === null || place === '' ? null : place;
}

/** They were met. */
export async function redatedMet(store: Store): Promise<void> {
  if ((await redatedFrom(store)) !== null) await store.setNote(NOTE, '');
}

interface CorrectedDates {
  readonly ids: ReadonlySet<string>;
  /** `isOnly`: its id has no other text. */
  of(report: Pick<DatedReport, 'key' | 'id'>, isOnly: boolean): string | null;
}

/** By id and text, the last word on each report's date. */
function correctedDates(log: Workspace['corrections']['entries']): CorrectedDates {
  const byText = new Map<string, string>();
  const byId = new Map<string, string>();
  const { active } = standingOf(log);
  const removed = removedTexts(active);
  for (const { do: decision } of active) {
    if (decision.kind !== 'date' || removed.has(decision.report.text)) continue;
    for (const { given, text } of refsOf(decision)) {
      byText.set(`${text} ${given}`, decision.date ?? UNKNOWN);
      byId.set(given, decision.date ?? UNKNOWN);
    }
  }
  return {
    ids: new Set(byId.keys()),
    of: ({ key, id }, isOnly) => byText.get(`${sameReport(key)} ${id}`) ?? (isOnly ? (byId.get(id) ?? null) : null),
  };
}

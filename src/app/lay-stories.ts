import { createHash } from 'node:crypto';
import type { StoryCorrections } from '../correction/in-story.ts';
import type { Unread } from '../model/error.ts';
import { byText } from '../model/order.ts';
import type { Report } from '../model/report.ts';
import { spanWithin } from '../model/span.ts';
import type { Alias, Placed, Store, StoryRecord } from '../store/store.ts';
import type { Member } from '../store/walk-store.ts';
import { unpackFeatures } from '../story/features.ts';
import { storyId } from '../story/identity.ts';
import { type LaidOut, layOut } from '../story/lay-out.ts';
import { unpackMet } from '../story/met.ts';
import type { Reader } from '../work/reader.ts';
import { inOrder } from './ahead.ts';
import { breathe } from './breathe.ts';
import type { Decisions } from './decisions.ts';
import type { ChangedStory, Work } from './progress.ts';
import { putTogether } from './read.ts';
import { remembering } from './remember.ts';
import { storyRecord } from './story-record.ts';

/** So many stories are written in one transaction: bounds memory, keeps a crash cheap. */
const STORIES_AT_ONCE = 50;

interface Laying {
  readonly store: Store;
  readonly reader: Reader;
  /** Of the stages that make a dossier. */
  readonly mark: string;
  /** What analysts decided, if they did. */
  readonly decisions: Decisions | null;
}

/** What laying out one story changes in the store. */
interface Laid {
  /** The reports that opened the stories of the walk which are laid out with it. */
  readonly opened: readonly string[];
  /** `null` where the dossier would be the same. */
  readonly record: StoryRecord | null;
  readonly aliases: readonly Alias[];
  readonly placed: readonly Placed[];
  /** The stories that its reports stood in so far. */
  readonly held: readonly string[];
  readonly unread: readonly Unread[];
}

/** Lays out all stories that are marked, and makes the dossiers of those that changed. */
export async function layStories(given: Laying, aside: Unread[], work: Work): Promise<void> {
  const { store } = given;
  const total = await store.countUnlaid();
  const laying = { ...given, reader: stopping(given.reader, work) };
  let done = 0;
  for (let after = ''; ; ) {
    work.signal?.throwIfAborted();
    const opened = await store.unlaid(after, STORIES_AT_ONCE);
    const laid = await layAll(laying, opened, work);
    for (const { unread } of laid) aside.push(...unread);
    const changed = await keep(store, laid);
    work.changed?.(changed);
    done += opened.length;
    if (total > 0) work.watch?.({ step: 'putting together', done, total });
    after = opened.at(-1) ?? after;
    if (opened.length < STORIES_AT_ONCE) break;
  }
  work.signal?.throwIfAborted();
}

/** When the work is to end, those that are done. */
async function layAll(laying: Laying, opened: readonly string[], work: Work): Promise<readonly Laid[]> {
  const laid: Laid[] = [];
  try {
    let done = 0;
    for await (const parts of inOrder(opened, laying.reader.width, (story) => layStory(laying, story))) {
      laid.push(...parts);
      done += 1;
      if (await breathe(done, work)) break;
    }
  } catch (error) {
    if (!work.signal?.aborted) throw error;
  }
  return laid;
}

/** A large story takes minutes to read: it is left where the work is to end. */
function stopping(reader: Reader, { signal }: Work): Reader {
  const { version, readingVersion, width } = reader;
  const read: Reader['read'] = async (report, reading) => {
    signal?.throwIfAborted();
    return reader.read(report, reading);
  };
  return { version, readingVersion, width, read, close: () => reader.close() };
}

async function keep(store: Store, laid: readonly Laid[]): Promise<readonly ChangedStory[]> {
  const aliases = laid.flatMap((one) => one.aliases);
  await store.regroup({
    stories: laid.flatMap(({ record }) => record ?? []),
    gone: aliases.map(({ alias }) => alias),
    aliases,
    placed: laid.flatMap(({ placed }) => placed),
    laid: laid.flatMap(({ opened }) => opened),
  });
  const held = new Set(laid.flatMap((one) => one.held));
  const gone = await store.emptied([...held].sort(byText));
  if (gone.length > 0) await store.regroup({ stories: [], gone, aliases: [], placed: [], laid: [] });
  return [...laid.flatMap(changedBy), ...gone.map((story) => ({ story, reports: 0, was: [] }))];
}

const changedBy = ({ record, aliases }: Laid): readonly ChangedStory[] =>
  record === null ? [] : [{ story: record.id, reports: record.reports, was: aliases.map(({ alias }) => alias) }];

type Row = Member & { readonly story: string; readonly member: ReturnType<typeof memberOf> };

/** A story of the walk, or, as analysts merged and split them, the stories that it is laid out with: all at once, in the turn of the first. */
async function layStory(given: Laying, opened: string): Promise<Laid[]> {
  const { partition } = given.decisions ?? { partition: null };
  const unit = partition?.unit(opened) ?? [opened];
  if (unit[0] !== opened) return [];
  const groups = new Map<number, Row[]>();
  for (const story of unit) {
    for (const row of await given.store.members(story)) {
      const member = memberOf(row);
      const where = { report: member.features.id, story, episode: member.met.episode };
      const group = partition?.groupOf(where) ?? 0;
      const rows = groups.get(group) ?? [];
      rows.push({ ...row, story, member });
      groups.set(group, rows);
    }
  }
  const laid: Laid[] = [];
  for (const rows of groups.values()) laid.push(await layGroup(given, rows, laid.length === 0 ? unit : []));
  return laid;
}

async function layGroup({ store, reader, mark, decisions }: Laying, rows: readonly Row[], opened: Laid['opened']): Promise<Laid> {
  const corrections = decisions?.ofStory(rows.map(({ member }) => member.features.id)) ?? null;
  const laid = layOut(
    rows.map(({ member }) => member),
    corrections?.origins(),
    corrections?.undated(),
  );
  const keyOf = new Map(rows.map(({ key, member }) => [member.features.id, key]));
  const aliases = await aliasesOf(store, laid, rows, decisions);
  const fingerprint = fingerprintOf(laid, keyOf, [aliases, corrections?.ids ?? []], mark);
  const unread: Unread[] = [];
  const same = (await store.fingerprint(laid.story.id)) === fingerprint;
  const making = { keyOf, aliases, fingerprint, unread, corrections };
  const record = same ? null : await recordOf({ store, reader }, laid, making);
  const keys = new Map(rows.map(({ member, keys: all }) => [member.features.id, all]));
  return {
    opened,
    record,
    aliases: aliases.map((alias) => ({ alias, story: laid.story.id })),
    placed: placedRows(laid, keys),
    held: [...new Set(rows.flatMap((row) => row.held))],
    unread,
  };
}

/** The walk's own id of a report stands in what it found: features know only the id that was given. */
function memberOf({ features, met, background }: Member) {
  const found = unpackMet(met);
  const made = { ...unpackFeatures(features), id: found.report };
  return { features: made, met: found, background: background.map(([start, end]) => spanWithin(made.length, start, end)) };
}

/**
 * A story that lost its id to an earlier report lives on in the story that holds the report it was named after; so does each id it had
 * before. They are found anew each time, for stories that were one may part again.
 */
async function aliasesOf(
  store: Store,
  { story }: LaidOut,
  rows: readonly Row[],
  decisions: Decisions | null,
): Promise<readonly string[]> {
  const names = story.reports.map(storyId).filter((id) => id !== story.id);
  const opened = new Map(rows.map(({ story: of, member }) => [member.features.id, of]));
  // merged by hand, each of them answers to the name that it would have had alone
  const firsts = new Map(story.reports.toReversed().map((report) => [opened.get(report), report]));
  const merged = firsts.size > 1 ? [...firsts.values()].map(storyId).filter((id) => id !== story.id) : [];
  const removed = (decisions?.namedAfterRemoved(story.reports) ?? []).filter((id) => id !== story.id);
  return [...new Set([...(await store.named(names)), ...merged, ...removed])].sort(byText);
}

/** Changes whenever anything changes that the dossier is made from. */
function fingerprintOf(
  { story, placements }: LaidOut,
  keyOf: ReadonlyMap<string, string>,
  besides: readonly (readonly string[])[],
  mark: string,
): string {
  const members = placements.map((placement) => [keyOf.get(placement.report), placement]);
  const made = createHash('sha256')
    .update(JSON.stringify([story, members, besides]))
    .digest('hex');
  return `${made.slice(0, 32)}-${mark}`;
}

interface Making {
  readonly keyOf: ReadonlyMap<string, string>;
  readonly aliases: readonly string[];
  readonly fingerprint: string;
  readonly unread: Unread[];
  readonly corrections: StoryCorrections | null;
}

async function recordOf(
  { store, reader }: Pick<Laying, 'store' | 'reader'>,
  { story, placements }: LaidOut,
  { keyOf, aliases, fingerprint, unread, corrections }: Making,
): Promise<StoryRecord> {
  const reports = await reportsOf(store, keyOf);
  const around = { placements: new Map(placements.map((one) => [one.report, one])), reports, aliases, corrections };
  const dossier = await remembering({ store, reader, keys: keyOf }, (knowing) => putTogether(knowing, story, around, unread));
  return storyRecord(dossier, fingerprint);
}

async function reportsOf(store: Store, keyOf: ReadonlyMap<string, string>): Promise<Map<string, Report>> {
  const byKey = new Map(Array.from(keyOf, ([id, key]) => [key, id]));
  const reports = new Map<string, Report>();
  for (const { key, report } of await store.reports([...byKey.keys()])) {
    const id = byKey.get(key) ?? report.id;
    reports.set(id, { ...report, id });
  }
  return reports;
}

/** Every key under which a report was given. */
const placedRows = ({ placements }: LaidOut, keys: ReadonlyMap<string, readonly string[]>): Placed[] =>
  placements.flatMap(({ report, story, episode, origin }) =>
    (keys.get(report) ?? []).map((key) => ({ key, id: report, story, episode, origin })),
  );

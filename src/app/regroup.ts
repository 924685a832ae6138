import { createHash } from 'node:crypto';
import type { Dossier } from '../dossier/shape.ts';
import { OnRecordError, type Unread } from '../model/error.ts';
import { byText } from '../model/order.ts';
import type { Report } from '../model/report.ts';
import type { Grouping, Placement, Story } from '../model/story.ts';
import { sameReport } from '../store/key.ts';
import type { Alias, Store, StoredFeatures, StoryRecord } from '../store/store.ts';
import { type Features, features } from '../story/features.ts';
import { group } from '../story/group.ts';
import { storyId } from '../story/identity.ts';
import { unpackFeatures } from '../story/pack.ts';
import { distinct } from '../story/revisions.ts';
import { ownReader, type Reader } from '../work/reader.ts';
import { inOrder } from './ahead.ts';
import { PREPARING, prepare } from './analyse.ts';
import type { Work } from './progress.ts';
import { putTogether } from './read.ts';
import { remembering } from './remember.ts';
import { storyRecord } from './story-record.ts';

const PAGE = 500;
/** So many stories are written in one transaction: bounds memory, keeps a crash cheap. */
const STORIES_AT_ONCE = 50;

interface Held {
  /** Report id, told apart from its revisions, to the store's key. */
  readonly keys: ReadonlyMap<string, string>;
  /** Keys of reports that were given several times, by what they have in common. */
  readonly all: ReadonlyMap<string, readonly string[]>;
  readonly grouping: Grouping;
  readonly placements: ReadonlyMap<string, Placement>;
  /** All old ids by the story that now holds the report they are made from. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** Those of them that lead elsewhere in the store, or nowhere. */
  readonly led: readonly Alias[];
}

/**
 * Works waiting reports into the stories. Grouping is a function of the set of reports, so it is computed of all of them; dossiers are
 * made anew only for stories whose fingerprint changed. Nothing waiting: nothing done.
 */
export async function regroup(store: Store, aside: Unread[], work: Work = {}): Promise<void> {
  if ((await store.waiting()) === 0 && (await store.counts()).reports === 0) return;
  const reader = work.reader ?? (await ownReader());
  const mark = versionMark(reader);
  if ((await store.waiting()) === 0 && !(await outdated(store, mark))) return;
  work.watch?.({ step: 'grouping', done: 0, total: null });
  const before = new Map((await store.fingerprints()).map(({ story, fingerprint }) => [story, fingerprint]));
  const held = await hold(store, [...before.keys()]);
  const changed = held.grouping.stories.filter((story) => before.get(story.id) !== fingerprintOf(story, held, mark));
  let done = 0;
  for (let i = 0; i < changed.length; i += STORIES_AT_ONCE) {
    work.signal?.throwIfAborted();
    const part = changed.slice(i, i + STORIES_AT_ONCE);
    await store.regroup({
      stories: await records({ store, reader, held, mark }, part, aside),
      gone: [],
      aliases: [],
      placed: [],
    });
    done += part.length;
    work.watch?.({ step: 'putting together', done, total: changed.length });
  }
  await store.regroup({ stories: [], gone: goneOf(before, held), aliases: held.led, placed: placedRows(held) });
  await store.checkpoint();
}

/** Made by other stages than today's: a newer release reads again what is stale. */
const outdated = async (store: Store, mark: string): Promise<boolean> =>
  (await store.fingerprints()).some(({ fingerprint }) => !fingerprint.endsWith(mark));

const versionMark = ({ version }: Reader): string => createHash('sha256').update(version).digest('hex').slice(0, 8);

async function hold(store: Store, before: readonly string[]): Promise<Held> {
  const all: (Features & { readonly key: string })[] = [];
  for (let after: string | null = null; ; ) {
    const page = await store.features(after, PAGE);
    for (const one of page) all.push({ ...(await featuresOf(store, one)), key: one.key });
    after = page.at(-1)?.key ?? null;
    if (page.length < PAGE) break;
  }
  const told = distinct(all);
  const grouping = group(told);
  return {
    keys: new Map(told.map(({ id, key }) => [id, key])),
    all: bySameReport(all.map(({ key }) => key)),
    grouping,
    placements: new Map(grouping.placements.map((placement) => [placement.report, placement])),
    ...oldIds(grouping, before, await store.aliases()),
  };
}

/** As stored, or made again where another release's stages made them. */
async function featuresOf(store: Store, { key, features: packed, version }: StoredFeatures): Promise<Features> {
  if (version === PREPARING) return unpackFeatures(packed);
  const [stored] = await store.reports([key]);
  if (stored === undefined)
    throw new OnRecordError('STORE_DAMAGED', key, { detail: 'its features are there, its report is not' });
  return features(await prepare(stored.report));
}

function bySameReport(keys: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const key of keys) {
    const same = found.get(sameReport(key));
    if (same === undefined) found.set(sameReport(key), [key]);
    else same.push(key);
  }
  return found;
}

/**
 * A story that lost its id to an earlier report lives on in the story that holds the report it was named after; so does each id it had
 * before. All are found anew each time, for stories that were one may part again.
 */
function oldIds(grouping: Grouping, before: readonly string[], known: readonly Alias[]): Pick<Held, 'aliases' | 'led'> {
  const ledTo = new Map(known.map(({ alias, story }) => [alias, story]));
  const old = new Set([...before, ...ledTo.keys()]);
  for (const { id } of grouping.stories) old.delete(id);
  const aliases = new Map<string, string[]>();
  const led: Alias[] = [];
  for (const { report, story } of grouping.placements) {
    const alias = storyId(report);
    if (!old.has(alias)) continue;
    aliases.set(story, [...(aliases.get(story) ?? []), alias].toSorted(byText));
    if (ledTo.get(alias) !== story) led.push({ alias, story });
  }
  return { aliases, led };
}

/** Changes whenever anything changes that the dossier is made from. */
function fingerprintOf(story: Story, { keys, placements, aliases }: Held, mark: string): string {
  const members = story.reports.map((id) => [keys.get(id), placements.get(id)]);
  const made = createHash('sha256')
    .update(JSON.stringify([story, members, aliases.get(story.id) ?? []]))
    .digest('hex');
  return `${made.slice(0, 32)}-${mark}`;
}

interface Making {
  readonly store: Store;
  readonly reader: Reader;
  readonly held: Held;
  readonly mark: string;
}

async function records(
  { store, reader, held, mark }: Making,
  stories: readonly Story[],
  aside: Unread[],
): Promise<StoryRecord[]> {
  const one = async (story: Story): Promise<{ record: StoryRecord; unread: Unread[] }> => {
    const unread: Unread[] = [];
    const keys = new Map(story.reports.map((id) => [id, held.keys.get(id) ?? '']));
    const reports = await membersOf(store, keys);
    const around = { placements: held.placements, reports, aliases: held.aliases.get(story.id) ?? [] };
    const dossier: Dossier = await remembering({ store, reader, keys }, (knowing) => putTogether(knowing, story, around, unread));
    return { record: storyRecord(dossier, fingerprintOf(story, held, mark)), unread };
  };
  const made: StoryRecord[] = [];
  for await (const { record, unread } of inOrder(stories, reader.width, one)) {
    made.push(record);
    aside.push(...unread);
  }
  return made;
}

async function membersOf(store: Store, keys: ReadonlyMap<string, string>): Promise<Map<string, Report>> {
  const byKey = new Map(Array.from(keys, ([id, key]) => [key, id]));
  const found = await store.reports([...byKey.keys()]);
  return new Map(found.map(({ key, report }) => [byKey.get(key) ?? '', { ...report, id: byKey.get(key) ?? report.id }]));
}

const goneOf = (before: ReadonlyMap<string, string>, { grouping }: Held): string[] => {
  const today = new Set(grouping.stories.map(({ id }) => id));
  return [...before.keys()].filter((id) => !today.has(id)).toSorted(byText);
};

const placedRows = ({ grouping, keys, all }: Held) =>
  grouping.placements.flatMap(({ report, story, episode, origin }) =>
    (all.get(sameReport(keys.get(report) ?? '')) ?? []).map((key) => ({ key, id: report, story, episode, origin })),
  );

import { sameReport } from '../store/key.ts';
import type { Store } from '../store/store.ts';
import type { Moved, Sequenced, Walked } from '../store/walk-store.ts';
import type { Workspace } from '../store/workspace.ts';
import { unpackFeatures } from '../story/features.ts';
import { packMet } from '../story/met.ts';
import { isUndated } from '../story/order-key.ts';
import { revisedId } from '../story/revisions.ts';
import type { Put, Walked as Report, Walk } from '../story/walk.ts';
import { KeptWalk } from './kept-walk.ts';
import type { Work } from './progress.ts';

const PAGE = 500;

/**
 * Meets the waiting reports, and all that stand after the first of them in canonical order. What is found is kept; stories of which
 * anything changed are marked, to be laid out. Left half done, it is done again from where the last saved walk stands.
 */
export async function walkOn(workspace: Workspace, work: Work): Promise<void> {
  const { store } = workspace;
  const kept = KeptWalk.of(workspace);
  if (!(await kept.isToday())) await kept.anew();
  const first = await store.firstWaiting();
  if (first === null) return;
  try {
    const { walk, loaded, moved } = await kept.before(first);
    if (moved.length > 0) await store.keepWalked({ rows: [], removed: [], moved: lastOf(moved) });
    if (loaded) await putBack(store, walk);
    await replay(store, walk, kept, work);
    kept.done();
  } catch (error) {
    kept.drop();
    throw error;
  }
}

/** Where each episode stands in the end. */
const lastOf = (moved: readonly Moved[]): Moved[] => [...new Map(moved.map((one) => [one.episode, one])).values()];

const MOVED_AT_ONCE = 5000;

/** A walk read from a file knows nothing of what was merged after it. */
async function putBack(store: Store, walk: Walk): Promise<void> {
  let moved: Moved[] = [];
  const flush = async (): Promise<void> => {
    await store.keepWalked({ rows: [], removed: [], moved });
    moved = [];
  };
  for (const one of walk.episodes()) {
    moved.push(one);
    if (moved.length >= MOVED_AT_ONCE) await flush();
  }
  if (moved.length > 0) await flush();
}

async function replay(store: Store, walk: Walk, kept: KeptWalk, work: Work): Promise<void> {
  let after = { place: walk.at, key: LAST_KEY };
  for (;;) {
    work.signal?.throwIfAborted();
    const page = await store.sequence(after, PAGE);
    await keepPage(store, walk, kept, page);
    await kept.save(false);
    work.watch?.({ step: 'grouping', done: walk.count, total: null });
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last;
  }
}

/** Sorts after every key. */
const LAST_KEY = '~';

async function keepPage(store: Store, walk: Walk, kept: KeptWalk, page: readonly Sequenced[]): Promise<void> {
  const standing = await standings(store, page);
  const [rows, moved, removed]: [Walked[], Moved[], string[]] = [[], [], []];
  for (const one of page) {
    const stands = standing.get(one.key) ?? 'first';
    if (stands === 'same') {
      if (one.walked !== null) removed.push(one.key);
      continue;
    }
    // Reports without a day come last, whatever comes with one: the walk is saved before them.
    if (isUndated(one.place) && !isUndated(walk.at)) await kept.save(true);
    const put = walk.meet(walkable(one, stands));
    kept.forget();
    moved.push(...put.moved);
    const row = walkedOf(one, put);
    if (isNews(row, one)) rows.push(row);
  }
  await store.keepWalked({ rows, removed, moved: lastOf(moved) });
}

function walkable({ id: given, features }: Sequenced, stands: Standing): Report {
  const made = unpackFeatures(features);
  return { ...made, given, id: stands === 'revision' ? revisedId(given, made.textHash) : given };
}

const walkedOf = ({ key, place }: Sequenced, { met, story }: Put): Walked => ({
  key,
  place,
  told: met.report,
  episode: met.episode,
  story,
  met: packMet(met),
  learnt: met.learnt.map(({ report, at }) => ({ report, at: [at.start, at.end] })),
});

const isNews = (row: Walked, { walked }: Sequenced): boolean =>
  walked === null || walked.episode !== row.episode || walked.story !== row.story || walked.met !== row.met;

type Standing = 'first' | 'revision' | 'same';

/** By key, how each report stands to the others of its id: its first text, another text, or the same as one before it. */
async function standings(store: Store, page: readonly Sequenced[]): Promise<Map<string, Standing>> {
  const standing = new Map<string, Standing>();
  const firsts = new Map<string, string>();
  const seen = new Set<string>();
  for (const { key, id } of await store.sharing([...new Set(page.map((one) => one.id))])) {
    const text = sameReport(key);
    const first = firsts.get(id) ?? text;
    firsts.set(id, first);
    standing.set(key, seen.has(text) ? 'same' : first === text ? 'first' : 'revision');
    seen.add(text);
  }
  return standing;
}

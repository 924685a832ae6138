import { sameReport } from '../store/key.ts';
import type { Store } from '../store/store.ts';
import type { Moved, Sequenced, Walked } from '../store/walk-store.ts';
import type { Workspace } from '../store/workspace.ts';
import { unpackFeatures } from '../story/features.ts';
import { packMet } from '../story/met.ts';
import { isUndated } from '../story/order-key.ts';
import { revisedId } from '../story/revisions.ts';
import type { Put, Walked as Report, Walk } from '../story/walk.ts';
import { breathe } from './breathe.ts';
import { redatedFrom, redatedMet } from './corrected-dates.ts';
import { KeptWalk, lastOf } from './kept-walk.ts';
import type { Work } from './progress.ts';

const PAGE = 500;

/**
 * Meets the reports that are to be met, and all that stand after the first of them in canonical order. What is found is kept; stories of
 * which anything changed are marked, to be laid out. Left half done, it goes on where the kept findings end.
 */
export async function walkOn(workspace: Workspace, work: Work): Promise<void> {
  const { store } = workspace;
  const kept = KeptWalk.of(workspace);
  const first = earlierOf(await kept.first(), await redatedFrom(store));
  if (first === null) return;
  const walk = await kept.before(first);
  const again = await catchUp({ store, walk, kept, work }, first);
  await kept.turn(first, again);
  await redatedMet(store);
  await replay({ store, walk, kept, work });
}

const earlierOf = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);

interface Walking {
  readonly store: Store;
  readonly walk: Walk;
  readonly kept: KeptWalk;
  readonly work: Work;
}

/** Meets again what a walk saved earlier has not met, and of which the findings are kept; how many these were. */
async function catchUp(walking: Walking, first: string): Promise<number> {
  const { store, walk, kept, work } = walking;
  const from = walk.count;
  for (let after = { place: walk.at, key: LAST_KEY }; ; ) {
    const page = await store.sequence(after, PAGE);
    const before = page.filter(({ place }) => place < first);
    await kept.step(() => meetAll(walking, before));
    work.signal?.throwIfAborted();
    await kept.saveIfDue();
    const last = before.at(-1);
    if (last === undefined || before.length < PAGE) return walk.count - from;
    after = last;
  }
}

async function replay(walking: Walking): Promise<void> {
  const { store, walk, kept, work } = walking;
  for (let after = { place: walk.at, key: LAST_KEY }; ; ) {
    const page = upToUndated(await store.sequence(after, PAGE));
    const last = page.at(-1);
    if (last === undefined) return;
    // Reports without a day come last, whatever comes with one: a walk saved before them is of use for long.
    if (isUndated(last.place) && !isUndated(walk.at)) await kept.saveIfWorth();
    const upTo = await kept.step(() => keepAll(walking, page));
    work.signal?.throwIfAborted();
    await kept.saveIfDue();
    after = upTo;
  }
}

/** The dated reports of a page, and those without a day where it has no others. */
function upToUndated(page: readonly Sequenced[]): readonly Sequenced[] {
  const dated = page.filter(({ place }) => !isUndated(place));
  return dated.length > 0 ? dated : page;
}

/** Sorts after every key. */
const LAST_KEY = '~';

/** A report that was met; `put`: `null` where it is the same as one before it. */
interface Done {
  readonly one: Sequenced;
  readonly put: Put | null;
}

/** Meets reports in their order; when the work is to end, not all of them. */
async function meetAll({ store, walk, kept, work }: Walking, page: readonly Sequenced[]): Promise<readonly Done[]> {
  const standing = await standings(store, page);
  const done: Done[] = [];
  for (const one of page) {
    const stands = standing.get(one.key) ?? 'first';
    done.push({ one, put: stands === 'same' ? null : walk.meet(walkable(one, stands)) });
    kept.forget();
    if (await breathe(done.length, work)) break;
  }
  work.watch?.({ step: 'grouping', done: walk.count, total: null });
  return done;
}

/** Meets reports and keeps what is found; the last of them. */
async function keepAll(walking: Walking, page: readonly Sequenced[]): Promise<Sequenced> {
  const { store, kept } = walking;
  const [rows, moved, removed]: [Walked[], Moved[], string[]] = [[], [], []];
  let last = page[0] as Sequenced;
  for (const { one, put } of await meetAll(walking, page)) {
    last = one;
    if (put === null) {
      if (one.walked !== null) removed.push(one.key);
      continue;
    }
    moved.push(...put.moved);
    const row = walkedOf(one, put);
    if (isNews(row, one)) rows.push(row);
  }
  const note = await kept.noteUpTo(last.place, moved.length > 0);
  await store.keepWalked({ rows, removed, moved: lastOf(moved), note });
  return last;
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

import { saysOf } from '../correction/words.ts';
import { readOriginal } from '../ingest/original.ts';
import type { Correction } from '../model/correction.ts';
import { OnRecordError } from '../model/error.ts';
import type { ArchiveEntry, RemovedEntry } from '../store/archive/archive.ts';
import type { LogDamage } from '../store/corrections/line.ts';
import { reportKey } from '../store/key.ts';
import type { Peopled } from '../store/people-store.ts';
import type { Finding, Page, StorySummary } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { logProblem } from './decisions.ts';
import type { Work } from './progress.ts';
import { originalHash } from './remove.ts';
import { storyPeople } from './story-people.ts';

type RemovedItem = RemovedEntry & { readonly position: number };

export interface Verified {
  /** Without those that were removed. */
  readonly reports: number;
  /** Empty: the store is whole. */
  readonly damage: readonly Finding[];
}

/** Checks every original, the database, and that each holds what the other holds. Changes nothing. */
export async function verify(workspace: Workspace, work: Work = {}): Promise<Verified> {
  const { archive, store } = workspace;
  const damage: Finding[] = [];
  const problem = await logProblem(workspace);
  if (problem !== null) damage.push(inLog(problem));
  for await (const { position, code, message } of archive.verify())
    damage.push({ code, message: `archive, at ${position}: ${message}` });
  const total = archive.count();
  let [reports, seen] = [0, 0];
  if (damage.length === 0) {
    const removed = removedIn(workspace);
    for await (const item of archive.items()) {
      work.signal?.throwIfAborted();
      seen += 1;
      if (!('removed' in item)) reports += 1;
      damage.push(...('removed' in item ? await checkTombstone(item, store) : await checkOriginal(item, store, removed)));
      work.watch?.({ step: 'checking', done: seen, total });
    }
  }
  damage.push(...(await store.check()), ...(await checkStories(store, work)));
  const { count } = await store.positions();
  if (damage.length === 0 && count !== total) {
    damage.push({ code: 'COUNT', message: `the archive holds ${total} originals, the database ${count} reports` });
  }
  return { reports, damage };
}

/** So many dossiers are held at once. */
const STORIES_AT_ONCE = 20;

/** What the database says of the people of a story is what its dossier says. */
async function checkStories(store: Workspace['store'], work: Work): Promise<Finding[]> {
  const damage: Finding[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page<StorySummary> = await store.stories({}, { after, limit: STORIES_AT_ONCE });
    const stories: Peopled[] = [];
    for (const { id } of page.items) {
      work.signal?.throwIfAborted();
      const who = peopleOf(await store.story(id));
      if (who === null) damage.push({ code: 'STORY_DAMAGED', message: `${id}: its dossier cannot be read` });
      else stories.push({ id, who });
    }
    damage.push(...(await store.checkPeople(stories)));
    after = page.next;
    if (after === null) return damage;
  }
}

function peopleOf(held: { readonly dossier: string } | null): Peopled['who'] | null {
  try {
    return storyPeople(JSON.parse(held?.dossier ?? ''));
  } catch {
    return null; // whatever a damaged one lacks
  }
}

const inLog = ({ code, line, message }: LogDamage): Finding => ({ code, message: `corrections, line ${line}: ${message}` });

/** The removal of each original that was removed, by its hash. */
function removedIn({ corrections }: Workspace): ReadonlyMap<string, Correction> {
  const all = corrections.entries.flatMap((one) =>
    one.do.kind === 'remove' ? one.do.texts.flatMap(({ originals }) => originals.map((hash) => [hash, one] as const)) : [],
  );
  return new Map(all);
}

async function checkTombstone({ removed: { id }, position }: RemovedItem, store: Workspace['store']): Promise<Finding[]> {
  const known = await store.removed([id]);
  return known.some((one) => one.position === position)
    ? []
    : [{ code: 'MISSING', message: `${id}: removed in the archive, which the database does not know` }];
}

/** The key it was archived under, or the one that this release gives it. */
async function checkOriginal(
  { key, original }: ArchiveEntry,
  store: Workspace['store'],
  removed: ReadonlyMap<string, Correction>,
): Promise<Finding[]> {
  const removal = removed.get(originalHash(original));
  if (removal !== undefined)
    return [{ code: 'NOT_REMOVED', message: `${saysOf(removal.do)}, by ${removal.id}, and its words are still in the archive` }];
  try {
    const known = await store.known([key, reportKey(readOriginal(original))]);
    return known.length > 0 ? [] : [{ code: 'MISSING', message: `${original.input}: archived but not in the database` }];
  } catch (error) {
    if (!(error instanceof OnRecordError)) throw error;
    return [{ code: error.code, message: error.message }];
  }
}

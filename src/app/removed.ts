import { OnRecordError } from '../model/error.ts';
import { removedBy, type Tombstone } from '../model/removed.ts';
import type { Store } from '../store/store.ts';
import { storyId } from '../story/identity.ts';

/** Why nothing has this id any more: a report was removed, or the story that it alone stood in. `null`: it never was, or it is still there. */
export async function gone(store: Store, id: string): Promise<OnRecordError | null> {
  const [of] = await store.removed([id, givenOf(id)]);
  if (of !== undefined) return removal(id, of);
  if (!id.startsWith('st-')) return null;
  const opened = (await store.removed(null)).find((one) => storyId(one.id) === id);
  return opened === undefined ? null : removal(id, opened);
}

/** Of a revision, as `revisedId` made it. */
const givenOf = (id: string): string => id.replace(/~[0-9a-f]{8}$/u, '');

/** REMOVED, with who did it, when and why. */
export class RemovedForGood extends OnRecordError {
  readonly tombstone: Tombstone;

  constructor(where: string, tombstone: Tombstone) {
    super('REMOVED', where, { detail: removedBy(tombstone) });
    this.tombstone = tombstone;
  }
}

export const removal = (where: string, tombstone: Tombstone): OnRecordError => new RemovedForGood(where, tombstone);

import type { Tombstone } from '../model/removed.ts';
import type { Database } from './database.ts';
import { dropDeadAliases, namedOutside, purge, putTombstones, removedBefore, removedWords } from './queries/removed.ts';

/** A report that is to go for good. */
export interface Purged {
  /** The ids that they were given. */
  readonly ids: readonly string[];
  /** What the keys of each text have in common. */
  readonly texts: readonly string[];
  /** What stands in the place of its originals. */
  readonly tombstones: readonly PlacedTombstone[];
}

export interface PlacedTombstone extends Tombstone {
  /** Where its original stood in the archive. */
  readonly position: number;
}

/** What removing reports for good asks of the store. */
export interface RemovedStore {
  /**
   * One transaction. Rows of these texts go, with all that was made of them and the stories that they stood in, which are to be laid out
   * anew.
   */
  purge(purged: Purged): Promise<void>;
  /** One transaction. Those of known positions are left as they are. */
  putTombstones(tombstones: readonly PlacedTombstone[]): Promise<void>;
  /** By position: what is kept of reports that were given one of these ids; `null`: of all that were removed. */
  removed(ids: readonly string[] | null): Promise<readonly PlacedTombstone[]>;
  /** Of these hashes of words, those of reports that were removed; by words, then position. */
  removedWords(words: readonly string[]): Promise<readonly PlacedTombstone[]>;
  /** Those of the names that somebody, or something, has in another story than these, sorted. */
  namedOutside(names: readonly string[], stories: readonly string[]): Promise<readonly string[]>;
  /** What was deleted leaves no words in the database's files, as far as the engine can see to it. Aliases that lead nowhere go. */
  erase(): Promise<void>;
}

/** Its queries on any engine; `ask` names what fails, `wrote` counts rows. */
export function removedStore(
  db: Database,
  ask: <T>(act: () => Promise<T>) => Promise<T>,
  wrote: (rows: number) => Promise<void>,
  erase: () => Promise<void>,
): RemovedStore {
  return {
    purge: (purged) => ask(() => purge(db, purged).then(() => wrote(0))),
    putTombstones: (tombstones) => ask(() => putTombstones(db, tombstones).then(() => wrote(tombstones.length))),
    removed: (ids) => ask(() => removedBefore(db, ids)),
    removedWords: (words) => ask(() => removedWords(db, words)),
    namedOutside: (names, stories) => ask(() => namedOutside(db, names, stories)),
    erase: () => ask(() => dropDeadAliases(db).then(erase)),
  };
}

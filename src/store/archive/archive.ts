import type { Tombstone } from '../../model/removed.ts';
import type { Original } from '../../model/report.ts';

export interface ArchiveEntry {
  /** The key of the stored report that was read from it. */
  readonly key: string;
  readonly original: Original;
}

/** Where an original lies, to be read again out of turn: see place.ts. */
export interface Place {
  readonly path: string;
  readonly at: number;
  readonly end: number;
}

export interface ArchivedEntry extends ArchiveEntry {
  /** Counted from 0, in the order of arrival. */
  readonly position: number;
  readonly place: Place;
}

/** What stands in the place of an original that was removed for good. */
export interface RemovedEntry {
  readonly removed: Tombstone;
}

export type ArchiveItem = (ArchiveEntry | RemovedEntry) & Pick<ArchivedEntry, 'position' | 'place'>;

/** A place of the archive that cannot be read as it was written. */
export interface ArchiveFinding {
  readonly position: number;
  readonly code: string;
  readonly message: string;
}

/** What is to stand in the place of an original; `null`: it stays. `original` is `null` where it cannot be read as it was written. */
export type Remove = (found: { readonly position: number; readonly original: Original | null }) => Tombstone | null;

/** The originals: appended, and altered by nothing but a removal. */
export interface Archive {
  /** On disk (fsync) when it resolves. The positions, in order. */
  append(entries: readonly (ArchiveEntry | RemovedEntry)[]): Promise<readonly number[]>;
  /** From a position on, with what was removed. Throws ARCHIVE_DAMAGED at the first entry that cannot be read. */
  items(from?: number): AsyncGenerator<ArchiveItem>;
  /** As `items`, without what was removed. */
  read(from?: number): AsyncGenerator<ArchivedEntry>;
  /**
   * Reads everything, and writes each file anew that holds what is to be removed: a file is the old one or the new one, whatever happens
   * meanwhile. Positions stay; damaged places are left as they are. How many were removed.
   */
  remove(remove: Remove): Promise<number>;
  /** Reads everything; yields nothing when all is well. */
  verify(): AsyncGenerator<ArchiveFinding>;
  /** With what was removed. */
  count(): number;
  close(): Promise<void>;
}

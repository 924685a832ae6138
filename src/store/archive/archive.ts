import type { Original } from '../../model/report.ts';

export interface ArchiveEntry {
  /** The key of the stored report that was read from it. */
  readonly key: string;
  readonly original: Original;
}

export interface ArchivedEntry extends ArchiveEntry {
  /** Counted from 0, in the order of arrival. */
  readonly position: number;
}

/** A place of the archive that cannot be read as it was written. */
export interface ArchiveFinding {
  readonly position: number;
  readonly code: string;
  readonly message: string;
}

/** The originals: appended, never altered. */
export interface Archive {
  /** On disk (fsync) when it resolves. The positions, in order. */
  append(entries: readonly ArchiveEntry[]): Promise<readonly number[]>;
  /** From a position on. Throws ARCHIVE_DAMAGED at the first entry that cannot be read. */
  read(from?: number): AsyncGenerator<ArchivedEntry>;
  /** Reads everything; yields nothing when all is well. */
  verify(): AsyncGenerator<ArchiveFinding>;
  count(): number;
  close(): Promise<void>;
}

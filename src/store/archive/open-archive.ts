import { type FileHandle, open } from 'node:fs/promises';
import { writing } from '../failure.ts';
import type { Archive, ArchivedEntry, ArchiveEntry, ArchiveItem, Remove, RemovedEntry } from './archive.ts';
import { readSegments, verifySegments } from './read.ts';
import { encode } from './record.ts';
import { removeFrom } from './rewrite.ts';
import { scan } from './scan.ts';
import { dropUnfinished, makeArchiveFolder, type Segment, segmentAt, segmentsIn, syncFolder } from './segments.ts';

/** A new file is begun past this: opening reads only the last one whole (0.1–0.2 s for 64 MiB), and backups copy only what is new. */
const SEGMENT_BYTES = 64 << 20;

interface Tail {
  readonly file: FileHandle | undefined;
  readonly size: number;
  readonly next: number;
  readonly notes: readonly string[];
}

/** Reads the last file whole, cuts what a killed process left unfinished at its end, and finds the next position. */
async function openTail(segment: Segment | undefined): Promise<Tail> {
  if (segment === undefined) return { file: undefined, size: 0, next: 0, notes: [] };
  const file = await open(segment.path, 'r+');
  const { size } = await file.stat();
  let next = segment.first;
  let sound = true;
  for await (const found of scan(file, 0, size)) {
    if (found.kind === 'torn') {
      await file.truncate(found.at);
      await file.sync();
      const note = `${size - found.at} bytes at the end of ${segment.path} were never acknowledged (a write was cut short) and were removed`;
      return { file, size: found.at, next, notes: [note] };
    }
    next = found.kind === 'lost' ? next + 1 : found.position + 1;
    sound = found.kind === 'entry';
  }
  if (sound) return { file, size, next, notes: [] };
  await file.close(); // the damage stays as it is, for verify and for a rescue; what comes next goes into a new file
  return { file: undefined, size: 0, next, notes: [`the end of ${segment.path} is damaged: run onrecord verify`] };
}

class FileArchive implements Archive {
  private readonly folder: string;
  private readonly segmentBytes: number;
  private readonly segments: Segment[];
  private file: FileHandle | undefined;
  private size: number;
  private next: number;
  private last: Promise<unknown> = Promise.resolve();
  private broken: unknown;

  constructor(folder: string, segmentBytes: number, segments: readonly Segment[], tail: Tail) {
    this.folder = folder;
    this.segmentBytes = segmentBytes;
    this.segments = [...segments];
    this.file = tail.file;
    this.size = tail.size;
    this.next = tail.next;
  }

  append(entries: readonly (ArchiveEntry | RemovedEntry)[]): Promise<readonly number[]> {
    return this.inTurn(() => this.write(entries));
  }

  remove(remove: Remove): Promise<number> {
    return this.inTurn(() => this.rewrite(remove));
  }

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.last.then(() => writing(this.folder, act));
    this.last = done.catch(() => undefined);
    return done;
  }

  count = (): number => this.next;
  items = (from = 0): AsyncGenerator<ArchiveItem> => readSegments(this.snapshot(), from, this.next);
  read = (from = 0): AsyncGenerator<ArchivedEntry> => originals(this.items(from));
  verify = () => verifySegments(this.snapshot(), this.next);

  async close(): Promise<void> {
    await this.last;
    this.broken ??= new Error('the archive is closed');
    await this.file?.close();
    this.file = undefined;
  }

  /** The files as they are now: what is appended meanwhile is not read. */
  private snapshot(): readonly (Segment & { readonly size: () => number | null })[] {
    const sizeOf = (segment: Segment) => (this.file !== undefined && segment === this.segments.at(-1) ? this.size : null);
    return this.segments.map((segment) => ({ ...segment, size: () => sizeOf(segment) }));
  }

  /** A file that was written anew is appended to no more: whoever reads it reads all of it. */
  private async rewrite(remove: Remove): Promise<number> {
    if (this.broken !== undefined) throw this.broken;
    let removed = 0;
    for (const segment of this.segments) {
      const isLast = segment === this.segments.at(-1);
      removed += await removeFrom(segment, remove, () => (isLast ? this.endFile() : Promise.resolve()));
    }
    return removed;
  }

  private async endFile(): Promise<void> {
    const { file } = this;
    this.file = undefined;
    await file?.close();
  }

  private async write(entries: readonly (ArchiveEntry | RemovedEntry)[]): Promise<readonly number[]> {
    if (this.broken !== undefined) throw this.broken;
    if (entries.length === 0) return [];
    const file = await this.writable();
    const positions = entries.map((_, i) => this.next + i);
    const bytes = Buffer.concat(entries.map((entry, i) => encode(entry, this.next + i)));
    await this.put(file, bytes);
    this.size += bytes.length;
    this.next += entries.length;
    return positions;
  }

  /** After a failed write the file is cut back to what is known to be whole; after a failed sync nothing more may be promised. */
  private async put(file: FileHandle, bytes: Buffer): Promise<void> {
    try {
      await writeAll(file, bytes, this.size);
      await file.datasync();
    } catch (error) {
      await file.truncate(this.size).catch((cause) => {
        this.broken = cause;
      });
      await file.datasync().catch((cause) => {
        this.broken = cause;
      });
      throw error;
    }
  }

  private async writable(): Promise<FileHandle> {
    if (this.file !== undefined && this.size < this.segmentBytes) return this.file;
    const segment = segmentAt(this.folder, this.next);
    const file = await open(segment.path, 'wx+');
    await syncFolder(this.folder);
    await this.file?.close();
    this.segments.push(segment);
    this.file = file;
    this.size = 0;
    return file;
  }
}

async function* originals(items: AsyncIterable<ArchiveItem>): AsyncGenerator<ArchivedEntry> {
  for await (const item of items) if (!('removed' in item)) yield item;
}

async function writeAll(file: FileHandle, bytes: Buffer, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
  }
}

/** Opens the archive in `folder`, or makes it. One process at a time: see lock.ts. `notes` says what had to be mended. */
export async function openArchive(
  folder: string,
  options: { readonly segmentBytes?: number } = {},
): Promise<{ readonly archive: Archive; readonly notes: readonly string[] }> {
  return writing(folder, async () => {
    await makeArchiveFolder(folder);
    await dropUnfinished(folder);
    const segments = await segmentsIn(folder);
    const tail = await openTail(segments.at(-1));
    return { archive: new FileArchive(folder, options.segmentBytes ?? SEGMENT_BYTES, segments, tail), notes: tail.notes };
  });
}

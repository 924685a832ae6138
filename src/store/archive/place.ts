import { type FileHandle, open } from 'node:fs/promises';
import { OnRecordError } from '../../model/error.ts';
import type { Original } from '../../model/report.ts';
import { reading } from '../failure.ts';
import type { Place } from './archive.ts';
import { decodeHead, decodePayload, HEAD } from './record.ts';

/** So many files are open at once; a file of the archive is about 64 MiB. */
const OPEN = 64;

/** Reads originals of an archive in any order. */
export class Places {
  private readonly files = new Map<string, FileHandle>();

  /** Throws ARCHIVE_DAMAGED where the original is not as it was written. */
  async original({ path, at, end }: Place): Promise<Original> {
    const file = await this.opened(path);
    const { buffer, bytesRead } = await reading(path, () => file.read(Buffer.allocUnsafe(end - at), 0, end - at, at));
    const head = bytesRead === end - at ? decodeHead(buffer) : null;
    const entry = head === null ? null : decodePayload(head, buffer.subarray(HEAD));
    if (entry !== null && 'original' in entry) return entry.original;
    throw new OnRecordError('ARCHIVE_DAMAGED', 'archive', { detail: `bytes ${at} to ${end} of ${path}: not as they were` });
  }

  async close(): Promise<void> {
    for (const file of this.files.values()) await file.close();
    this.files.clear();
  }

  private async opened(path: string): Promise<FileHandle> {
    const known = this.files.get(path);
    if (known !== undefined) return known;
    const [oldest] = this.files;
    if (oldest !== undefined && this.files.size >= OPEN) {
      this.files.delete(oldest[0]);
      await oldest[1].close();
    }
    const file = await reading(path, () => open(path, 'r'));
    this.files.set(path, file);
    return file;
  }
}

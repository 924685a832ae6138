import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Correction, Decided } from '../../model/correction.ts';
import { OnRecordError } from '../../model/error.ts';
import { syncFolder } from '../archive/segments.ts';
import { reading, writing } from '../failure.ts';
import { type LogDamage, lineOf, readLine } from './line.ts';
import { chainHash, correctionId } from './seal.ts';

const FILE = 'corrections.jsonl';

/** What analysts decided: appended, never altered. Beside the originals, because nothing else can tell it again. */
export interface CorrectionLog {
  /** In the order in which they were decided; up to the damage, where there is any. */
  readonly entries: readonly Correction[];
  /** The first place that is not as it was written. What comes after it is not read. */
  readonly damage: LogDamage | null;
  /** On disk (fsync) when it resolves. What was decided before, by the same person at the same moment, is given back. Throws CORRECTIONS_DAMAGED. */
  append(decided: Decided): Promise<Correction>;
  close(): Promise<void>;
}

class FileLog implements CorrectionLog {
  readonly entries: Correction[];
  readonly damage: LogDamage | null;
  private readonly path: string;
  private readonly folder: string;
  private size: number;
  private file: FileHandle | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private broken: unknown;

  constructor(folder: string, entries: Correction[], damage: LogDamage | null, size: number) {
    [this.folder, this.path] = [folder, join(folder, FILE)];
    [this.entries, this.damage, this.size] = [entries, damage, size];
  }

  append(decided: Decided): Promise<Correction> {
    const appended = this.last.then(() => writing(this.path, () => this.write(decided)));
    this.last = appended.catch(() => undefined);
    return appended;
  }

  async close(): Promise<void> {
    await this.last;
    this.broken ??= new Error('the log of corrections is closed');
    await this.file?.close();
    this.file = undefined;
  }

  private async write({ at, who, why, do: decision }: Decided): Promise<Correction> {
    if (this.damage !== null) throw logDamaged(this.damage);
    if (this.broken !== undefined) throw this.broken;
    const id = correctionId({ at, who, why, do: decision });
    const known = this.entries.find((one) => one.id === id);
    if (known !== undefined) return known;
    const before = this.entries.at(-1);
    const made = { id, seq: (before?.seq ?? 0) + 1, at, who, why, do: decision, prev: before?.hash ?? null };
    const correction: Correction = { ...made, hash: chainHash(made) };
    await this.put(Buffer.from(lineOf(correction)));
    this.entries.push(correction);
    return correction;
  }

  /** After a failed write the file is cut back to what is known to be whole; where that fails too, nothing more may be promised. */
  private async put(bytes: Buffer): Promise<void> {
    const file = await this.writable();
    try {
      for (let done = 0; done < bytes.length; )
        done += (await file.write(bytes, done, bytes.length - done, this.size + done)).bytesWritten;
      await file.datasync();
    } catch (error) {
      await file
        .truncate(this.size)
        .then(() => file.datasync())
        .catch((cause: unknown) => {
          this.broken = cause;
        });
      throw error;
    }
    this.size += bytes.length;
  }

  private async writable(): Promise<FileHandle> {
    if (this.file === undefined) {
      this.file = await open(this.path, this.size === 0 ? 'w' : 'r+');
      await syncFolder(this.folder);
    }
    return this.file;
  }
}

export const logDamaged = ({ code, line, message }: LogDamage): OnRecordError =>
  new OnRecordError(code, FILE, { detail: `line ${line}: ${message}` });

/** Opens the log in the archive's folder; none is made before the first correction. `notes` says what had to be mended. */
export async function openCorrections(
  folder: string,
): Promise<{ readonly log: CorrectionLog; readonly notes: readonly string[] }> {
  const path = join(folder, FILE);
  const bytes = await reading(path, () => readFile(path).catch(noneYet));
  const whole = bytes.lastIndexOf('\n') + 1;
  const notes: string[] = [];
  if (whole < bytes.length) {
    await writing(path, () => cut(path, whole));
    notes.push(
      `${bytes.length - whole} bytes at the end of ${path} were never acknowledged (a write was cut short) and were removed`,
    );
  }
  const entries: Correction[] = [];
  let damage: LogDamage | null = null;
  for (const line of bytes.toString('utf8', 0, whole).split('\n').slice(0, -1)) {
    const read = readLine(line, entries.at(-1));
    if ('code' in read) {
      damage = read;
      notes.push(`${path} is damaged in line ${read.line}: run onrecord verify`);
      break;
    }
    entries.push(read);
  }
  return { log: new FileLog(folder, entries, damage, whole), notes };
}

function noneYet(error: unknown): Buffer {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
  throw error;
}

async function cut(path: string, size: number): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.truncate(size);
    await file.sync();
  } finally {
    await file.close();
  }
}

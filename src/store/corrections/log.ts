import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Correction, Decided, Removal } from '../../model/correction.ts';
import { OnRecordError } from '../../model/error.ts';
import { syncFolder } from '../archive/segments.ts';
import { reading, writing } from '../failure.ts';
import { type LogDamage, lineOf, readLine, redactionDamage } from './line.ts';
import { chainHash, contentHash, correctionId } from './seal.ts';

const FILE = 'corrections.jsonl';
const UNFINISHED = '.part';

/** What is decided when a report is removed, but for the lines of the log from which that takes words. */
export interface Removing extends Decided {
  readonly do: Removal;
}

/** What analysts decided: appended, and altered by nothing but a removal. Beside the originals, because nothing else can tell it again. */
export interface CorrectionLog {
  /** In the order in which they were decided; up to the damage, where there is any. */
  readonly entries: readonly Correction[];
  /** The first place that is not as it was written. What comes after it is not read. */
  readonly damage: LogDamage | null;
  /** On disk (fsync) when it resolves. What was decided before, by the same person at the same moment, is given back. Throws CORRECTIONS_DAMAGED. */
  append(decided: Decided): Promise<Correction>;
  /**
   * Decides a removal, and in the same moment puts these lines, by id, in the place of those that held words of the report: on disk are
   * both or neither. Its `redacted` is made here. Throws CORRECTIONS_DAMAGED.
   */
  remove(decided: Removing, instead: ReadonlyMap<string, Decided>): Promise<Correction>;
  /**
   * Holds these lines from now on: its own, from which a removal may have taken words, and what follows them. On disk (fsync) when it
   * resolves; where its own lines changed, either the old log or the new one is. Throws CORRECTIONS_DAMAGED.
   */
  become(lines: readonly Correction[]): Promise<void>;
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
    return this.inTurn(() => this.write(decided));
  }

  remove(decided: Removing, instead: ReadonlyMap<string, Decided>): Promise<Correction> {
    return this.inTurn(() => this.rewrite(decided, instead));
  }

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.last.then(() => writing(this.path, act));
    this.last = done.catch(() => undefined);
    return done;
  }

  become(lines: readonly Correction[]): Promise<void> {
    return this.inTurn(() => this.writeAs(lines));
  }

  async close(): Promise<void> {
    await this.last;
    this.broken ??= new Error('the log of corrections is closed');
    await this.file?.close();
    this.file = undefined;
  }

  private async write({ at, who, why, do: decision }: Decided): Promise<Correction> {
    this.mustBeWhole();
    const id = correctionId({ at, who, why, do: decision });
    const known = this.entries.find((one) => one.id === id);
    if (known !== undefined) return known;
    const correction = this.next({ at, who, why, do: decision });
    await this.put(Buffer.from(lineOf(correction)));
    this.entries.push(correction);
    return correction;
  }

  private async rewrite({ at, who, why, do: decision }: Removing, instead: ReadonlyMap<string, Decided>): Promise<Correction> {
    this.mustBeWhole();
    const redacted = Array.from(instead, ([id, left]) => ({ id, left: contentHash(left) }));
    const removal = this.next({ at, who, why, do: { ...decision, redacted } });
    const lines = this.entries.map((one): Correction => {
      const { at, who, why, do: left } = instead.get(one.id) ?? one;
      return instead.has(one.id) ? { ...one, at, who, why, do: left, redacted: removal.id } : one;
    });
    const all = [...lines, removal];
    await this.replace(Buffer.from(all.map(lineOf).join('')));
    this.entries.splice(0, Infinity, ...all);
    return removal;
  }

  private mustBeWhole(): void {
    if (this.damage !== null) throw logDamaged(this.damage);
    if (this.broken !== undefined) throw this.broken;
  }

  /** The line that follows the last one. */
  private next(decided: Decided): Correction {
    const before = this.entries.at(-1);
    const made = { id: correctionId(decided), seq: (before?.seq ?? 0) + 1, ...decided, prev: before?.hash ?? null };
    return { ...made, hash: chainHash(made) };
  }

  /** Whole or not at all, also when the machine goes down. */
  private async replace(bytes: Buffer): Promise<void> {
    const file = await open(`${this.path}${UNFINISHED}`, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await this.file?.close();
    this.file = undefined;
    await rename(`${this.path}${UNFINISHED}`, this.path);
    this.size = bytes.length;
    await syncFolder(this.folder).catch((cause: unknown) => {
      this.broken = cause; // whether the new one is there after a loss of power cannot be told
      throw cause;
    });
  }

  private async writeAs(lines: readonly Correction[]): Promise<void> {
    this.mustBeWhole();
    const damage = damageOf(lines);
    if (damage !== null) throw logDamaged(damage);
    const texts = lines.map(lineOf);
    const isLonger = this.entries.every((one, i) => lineOf(one) === texts[i]);
    if (isLonger && texts.length === this.entries.length) return;
    if (isLonger) await this.put(Buffer.from(texts.slice(this.entries.length).join('')));
    else await this.replace(Buffer.from(texts.join('')));
    this.entries.length = 0;
    for (const one of lines) this.entries.push(one);
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

function damageOf(lines: readonly Correction[]): LogDamage | null {
  let before: Correction | undefined;
  for (const one of lines) {
    const read = readLine(JSON.stringify(one), before);
    if ('code' in read) return read;
    before = one;
  }
  return redactionDamage(lines);
}

export const logDamaged = ({ code, line, message }: LogDamage): OnRecordError =>
  new OnRecordError(code, FILE, { detail: `line ${line}: ${message}` });

/** Opens the log in the archive's folder; none is made before the first correction. `notes` says what had to be mended. */
export async function openCorrections(
  folder: string,
): Promise<{ readonly log: CorrectionLog; readonly notes: readonly string[] }> {
  const path = join(folder, FILE);
  await writing(path, () => rm(`${path}${UNFINISHED}`, { force: true }));
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
      break;
    }
    entries.push(read);
  }
  damage ??= redactionDamage(entries);
  if (damage !== null) entries.splice(damage.line - 1);
  if (damage !== null) notes.push(`${path} is damaged in line ${damage.line}: run onrecord verify`);
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

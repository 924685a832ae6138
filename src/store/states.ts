import { createHash } from 'node:crypto';
import { readSync, writeSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ByteSource, TakeBytes } from '../model/bytes.ts';
import { byText } from '../model/order.ts';
import { syncFolder } from './archive/segments.ts';
import { reading, writing } from './failure.ts';

/** What of a file tells it from all others: whoever knows this knows that it reads what was written. */
export interface StateFile {
  readonly name: string;
  readonly length: number;
  /** SHA-256 of its bytes. */
  readonly hash: string;
}

/** What a program holds in memory, saved so that the next one need not compute it anew. All of it can be lost without harm. */
export interface States {
  /** By name, the damaged ones and those half written as well. */
  list(): Promise<readonly string[]>;
  /** What `make` makes of the bytes, which it reads at once and in order; `null` where the file is damaged, another one, or not there. */
  read<T>(file: StateFile, make: (bytes: ByteSource) => T): Promise<T | null>;
  /** Whole or not at all, also when the machine goes down. `give` hands over the bytes, in pieces as it likes. */
  write(name: string, give: (take: TakeBytes) => void): Promise<StateFile>;
  remove(name: string): Promise<void>;
}

/** "onrecord state 2", the bytes' length and SHA-256, each a line; then the bytes. The length is filled up with spaces. */
const MAGIC = 'onrecord state 2';
const LONGEST_HEAD = 256;
const ENDING = '.state';
const UNFINISHED = '.part';
/** A file is read in pieces: of more than 2 GiB Node reads none at once. */
const PIECE = 16 << 20;
const LENGTH_DIGITS = 16;

export function statesIn(folder: string): States {
  const pathOf = (name: string): string => join(folder, `${encodeURIComponent(name)}${ENDING}`);
  return {
    list: () => reading(folder, () => listed(folder)),
    read: (file, make) => reading(folder, () => read(pathOf(file.name), file, make)),
    write: (name, give) => writing(folder, async () => ({ name, ...(await write(folder, pathOf(name), give)) })),
    remove: (name) =>
      writing(folder, async () => {
        for (const path of [pathOf(name), `${pathOf(name)}${UNFINISHED}`]) await rm(path, { force: true });
      }),
  };
}

const NOT_THERE = new Set(['ENOENT', 'ENOTDIR']);

async function listed(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && NOT_THERE.has(String(error.code))) return [];
    throw error;
  });
  const ours = names.map((name) => name.replace(/\.part$/u, '')).filter((name) => name.endsWith(ENDING));
  return [...new Set(ours)].map((name) => decodeURIComponent(name.slice(0, -ENDING.length))).sort(byText);
}

interface Head extends Omit<StateFile, 'name'> {
  /** Where the bytes begin. */
  readonly from: number;
}

async function headIn(file: FileHandle): Promise<Head | null> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST_HEAD), 0, LONGEST_HEAD, 0);
  return parsed(buffer.subarray(0, bytesRead));
}

function parsed(bytes: Buffer): Head | null {
  const lines: string[] = [];
  let from = 0;
  for (let i = 0; i < 3; i += 1) {
    const end = bytes.indexOf('\n', from);
    if (end < 0) return null;
    lines.push(bytes.toString('utf8', from, end));
    from = end + 1;
  }
  const [magic, length, hash = ''] = lines;
  return magic === MAGIC ? { length: Number(length), hash, from } : null;
}

async function read<T>(path: string, { length, hash }: StateFile, make: (bytes: ByteSource) => T): Promise<T | null> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return null;
  try {
    const head = await headIn(file);
    if (head === null || head.length !== length || head.hash !== hash) return null;
    if ((await file.stat()).size !== head.from + length || !(await isAsWritten(file, head))) return null;
    return make(sourceOf(file, head));
  } finally {
    await file.close();
  }
}

/** Read once for this alone: nothing is made of damaged bytes, and no more of them is held than a piece. */
async function isAsWritten(file: FileHandle, { from, length, hash }: Head): Promise<boolean> {
  const piece = new Uint8Array(Math.min(PIECE, length));
  const hashed = createHash('sha256');
  for (let at = 0; at < length; ) {
    const { bytesRead } = await file.read(piece, 0, Math.min(piece.length, length - at), from + at);
    if (bytesRead === 0) return false;
    hashed.update(piece.subarray(0, bytesRead));
    at += bytesRead;
  }
  return hashed.digest('hex') === hash;
}

function sourceOf(file: FileHandle, { from, length }: Head): ByteSource {
  let at = from;
  const read = (into: Uint8Array): number => {
    const bytes = readSync(file.fd, into, 0, Math.min(into.length, PIECE, from + length - at), at);
    at += bytes;
    return bytes;
  };
  return { length, read };
}

/** What is saved must not change meanwhile: the bytes are written in one go, the head over its empty place after them. */
async function write(folder: string, path: string, give: (take: TakeBytes) => void): Promise<Omit<StateFile, 'name'>> {
  await mkdir(folder, { recursive: true });
  const part = `${path}${UNFINISHED}`;
  const file = await open(part, 'w');
  let written: Omit<StateFile, 'name'>;
  try {
    written = put(file, give);
    await file.sync();
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await rename(part, path);
  await syncFolder(folder);
  return written;
}

function put(file: FileHandle, give: (take: TakeBytes) => void): Omit<StateFile, 'name'> {
  const hashed = createHash('sha256');
  let length = 0;
  const from = putAt(file, headOfFile(0, hashed.copy().digest('hex')), 0);
  give((bytes) => {
    hashed.update(bytes);
    length += putAt(file, bytes, from + length);
  });
  const hash = hashed.digest('hex');
  putAt(file, headOfFile(length, hash), 0);
  return { length, hash };
}

const headOfFile = (length: number, hash: string): Uint8Array =>
  Buffer.from(`${MAGIC}\n${String(length).padEnd(LENGTH_DIGITS)}\n${hash}\n`);

/** Writes all of the bytes; how many they are. */
function putAt(file: FileHandle, bytes: Uint8Array, at: number): number {
  for (let done = 0; done < bytes.length; )
    done += writeSync(file.fd, bytes, done, Math.min(PIECE, bytes.length - done), at + done);
  return bytes.length;
}

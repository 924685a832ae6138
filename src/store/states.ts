import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { byText } from '../model/order.ts';
import { syncFolder } from './archive/segments.ts';
import { reading, writing } from './failure.ts';

/** What a program holds in memory, saved so that the next one need not compute it anew. All of it can be lost without harm. */
export interface StateFile {
  readonly name: string;
  /** As written with it. */
  readonly head: string;
}

export interface States {
  /** By name; a file that is damaged is left out. */
  list(): Promise<readonly StateFile[]>;
  /** `null` where it is damaged or not there. */
  read(name: string): Promise<Uint8Array | null>;
  /** Whole or not at all, also when the machine goes down. */
  write(name: string, head: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
}

/** "onrecord state 1", the head, the bytes' length and SHA-256, each a line; then the bytes. */
const MAGIC = 'onrecord state 1';
const LONGEST_HEAD = 64 << 10;
const ENDING = '.state';

export function statesIn(folder: string): States {
  const pathOf = (name: string): string => join(folder, `${encodeURIComponent(name)}${ENDING}`);
  return {
    list: () => reading(folder, () => listed(folder, pathOf)),
    read: (name) => reading(folder, () => read(pathOf(name))),
    write: (name, head, bytes) => writing(folder, () => write(folder, pathOf(name), head, bytes)),
    remove: (name) => writing(folder, () => rm(pathOf(name), { force: true })),
  };
}

const NOT_THERE = new Set(['ENOENT', 'ENOTDIR']);

async function listed(folder: string, pathOf: (name: string) => string): Promise<readonly StateFile[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && NOT_THERE.has(String(error.code))) return [];
    throw error;
  });
  const found: StateFile[] = [];
  for (const file of names.filter((name) => name.endsWith(ENDING)).sort(byText)) {
    const name = decodeURIComponent(file.slice(0, -ENDING.length));
    const head = await headOf(pathOf(name));
    if (head !== null) found.push({ name, head: head.text });
  }
  return found;
}

interface Head {
  readonly text: string;
  readonly length: number;
  readonly hash: string;
  /** Where the bytes begin. */
  readonly from: number;
}

async function headOf(path: string): Promise<Head | null> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST_HEAD), 0, LONGEST_HEAD, 0);
    return parsed(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

function parsed(bytes: Buffer): Head | null {
  const lines: string[] = [];
  let from = 0;
  for (let i = 0; i < 4; i += 1) {
    const end = bytes.indexOf('\n', from);
    if (end < 0) return null;
    lines.push(bytes.toString('utf8', from, end));
    from = end + 1;
  }
  const [magic, text = '', length, hash = ''] = lines;
  return magic === MAGIC ? { text, length: Number(length), hash, from } : null;
}

async function read(path: string): Promise<Uint8Array | null> {
  const whole = await readFile(path).catch(() => null);
  const head = whole === null ? null : parsed(whole.subarray(0, LONGEST_HEAD));
  if (whole === null || head === null) return null;
  const bytes = whole.subarray(head.from);
  return bytes.length === head.length && hashOf(bytes) === head.hash ? bytes : null;
}

async function write(folder: string, path: string, head: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const part = `${path}.part`;
  const file = await open(part, 'w');
  try {
    await file.writeFile(`${MAGIC}\n${head}\n${bytes.length}\n${hashOf(bytes)}\n`);
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, path);
  await syncFolder(folder);
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

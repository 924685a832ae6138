import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Tombstone } from '../../model/removed.ts';
import type { Remove } from './archive.ts';
import { encode } from './record.ts';
import { type Scanned, scan } from './scan.ts';
import { type Segment, syncFolder, UNFINISHED } from './segments.ts';

/** Bytes that are copied at once. */
const PIECE = 4 << 20;

/**
 * Writes a file of the archive anew with tombstones in the place of what is to be removed, then puts it in the old one's place. Every other
 * byte is copied as it stands, damaged ones too: what could not be read before is found by `verify` after. How many were removed; with
 * none the file is not touched. `ready` is called when the new file is on disk, before it takes the old one's place.
 */
export async function removeFrom({ path }: Segment, remove: Remove, ready: () => Promise<void>): Promise<number> {
  const old = await open(path, 'r');
  try {
    const { size } = await old.stat();
    const removed = await removedIn(old, size, remove);
    if (removed.size === 0) return 0;
    await writeInstead(old, size, `${path}${UNFINISHED}`, removed);
    await ready();
    await rename(`${path}${UNFINISHED}`, path);
    await syncFolder(dirname(path));
    return removed.size;
  } finally {
    await old.close();
  }
}

interface Removed {
  readonly position: number;
  readonly end: number;
  readonly tombstone: Tombstone;
}

/** By where each begins. */
async function removedIn(file: FileHandle, size: number, remove: Remove): Promise<Map<number, Removed>> {
  const removed = new Map<number, Removed>();
  for await (const found of scan(file, 0, size)) {
    const tombstone = tombstoneOf(found, remove);
    if (tombstone !== null && 'position' in found) removed.set(found.at, { position: found.position, end: found.end, tombstone });
  }
  return removed;
}

function tombstoneOf(found: Scanned, remove: Remove): Tombstone | null {
  if (found.kind === 'damaged') return remove({ position: found.position, original: null });
  if (found.kind !== 'entry' || 'removed' in found.entry) return null;
  return remove({ position: found.position, original: found.entry.original });
}

async function writeInstead(old: FileHandle, size: number, path: string, removed: ReadonlyMap<number, Removed>): Promise<void> {
  const made = await open(path, 'w');
  try {
    let from = 0;
    for (const [at, { position, end, tombstone }] of removed) {
      await copy(old, made, from, at);
      await made.writeFile(encode({ removed: tombstone }, position));
      from = end;
    }
    await copy(old, made, from, size);
    await made.sync();
  } finally {
    await made.close();
  }
}

/** Appends the bytes of `old` in `[from, to)`. */
async function copy(old: FileHandle, made: FileHandle, from: number, to: number): Promise<void> {
  const piece = Buffer.allocUnsafe(Math.min(PIECE, Math.max(0, to - from)));
  for (let at = from; at < to; ) {
    const { bytesRead } = await old.read(piece, 0, Math.min(piece.length, to - at), at);
    if (bytesRead === 0) return;
    await made.writeFile(piece.subarray(0, bytesRead));
    at += bytesRead;
  }
}

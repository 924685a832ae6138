import type { FileHandle } from 'node:fs/promises';
import { OnRecordError } from '../../model/error.ts';
import type { ArchiveEntry, RemovedEntry } from './archive.ts';
import { decodeHead, decodePayload, FORMAT, HEAD, MAGIC } from './record.ts';

/** What stands at one place of a file of the archive. */
export type Scanned =
  | {
      readonly kind: 'entry';
      readonly at: number;
      readonly end: number;
      readonly position: number;
      readonly entry: ArchiveEntry | RemovedEntry;
    }
  /** The head is whole, the payload is not as it was written. */
  | { readonly kind: 'damaged'; readonly at: number; readonly end: number; readonly position: number }
  /** No head, but a whole one follows at `end`, or the file ends there. */
  | { readonly kind: 'lost'; readonly at: number; readonly end: number }
  /** The file ends before the record does: a write that was cut short. */
  | { readonly kind: 'torn'; readonly at: number; readonly end: number };

const STEP = 1 << 20;

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  let have = 0;
  while (have < length) {
    const { bytesRead } = await file.read(bytes, have, length - have, at + have);
    if (bytesRead === 0) break;
    have += bytesRead;
  }
  return bytes.subarray(0, have);
}

/** A window on the file: small records are read many at a time. */
class Window {
  private readonly file: FileHandle;
  private at = 0;
  private bytes: Buffer = Buffer.alloc(0);

  constructor(file: FileHandle) {
    this.file = file;
  }

  /** A view, valid until the next call. */
  async slice(at: number, length: number): Promise<Buffer> {
    const inside = at >= this.at && at + length <= this.at + this.bytes.length;
    if (!inside) {
      this.bytes = await readAt(this.file, at, Math.max(length, STEP));
      this.at = at;
    }
    return this.bytes.subarray(at - this.at, at - this.at + length);
  }
}

/** Where the next whole head stands at or after `from`; `size` if there is none. */
async function nextHead(window: Window, from: number, size: number): Promise<number> {
  for (let at = from; at + HEAD <= size; ) {
    const bytes = await window.slice(at, Math.min(STEP, size - at));
    const found = bytes.indexOf(MAGIC);
    if (found === -1) at += Math.max(bytes.length - MAGIC.length + 1, 1);
    else if (decodeHead(await window.slice(at + found, HEAD)) !== null) return at + found;
    else at += found + 1;
  }
  return size;
}

/** A machine that lost power may leave a file longer than what was written, with zeros after it. */
async function zeros(window: Window, from: number, size: number): Promise<boolean> {
  for (let at = from; at < size; at += STEP) {
    const bytes = await window.slice(at, Math.min(STEP, size - at));
    if (bytes.some((byte) => byte !== 0)) return false;
  }
  return true;
}

async function scanOne(window: Window, at: number, size: number): Promise<Scanned> {
  const head = decodeHead(await window.slice(at, HEAD));
  if (head === null) {
    const end = await nextHead(window, at + 1, size);
    return { kind: end === size && (size - at < HEAD || (await zeros(window, at, size))) ? 'torn' : 'lost', at, end };
  }
  if (head.format > FORMAT) throw new OnRecordError('STORE_TOO_NEW', 'archive', { detail: `record format ${head.format}` });
  const end = at + HEAD + head.length;
  if (end > size) return { kind: 'torn', at, end: size };
  const entry = decodePayload(head, await window.slice(at + HEAD, head.length));
  const { position } = head;
  return entry === null ? { kind: 'damaged', at, end, position } : { kind: 'entry', at, end, position, entry };
}

/** Everything from `start` to `size`, in order, nothing left out. */
export async function* scan(file: FileHandle, start: number, size: number): AsyncGenerator<Scanned> {
  const window = new Window(file);
  for (let at = start; at < size; ) {
    const scanned = await scanOne(window, at, size);
    yield scanned;
    at = scanned.end;
  }
}

import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { OnRecordError } from '../model/error.ts';
import { writing } from './failure.ts';

/** What came, or is to go, over a connection that may be slow: nobody waits for it while it holds the store. */
export interface Spool {
  readonly bytes: number;
  /** Reads it from its beginning, once; then it is no more. */
  read(): Readable;
  /** Where it is not read. */
  drop(): Promise<void>;
}

let made = 0;

/**
 * Writes a file into the folder that has no name from the beginning: it is gone with the process, however that ends. `most`: bytes. Throws
 * TOO_LARGE, NO_PERMISSION, UNWRITABLE, and what the parts throw.
 */
export async function spooled(
  folder: string,
  parts: AsyncIterable<string | Uint8Array>,
  most = Number.POSITIVE_INFINITY,
): Promise<Spool> {
  made += 1;
  const path = join(folder, `spool-${process.pid}-${made}`);
  const file = await writing(folder, async () => {
    const opened = await open(path, 'wx+');
    await rm(path).catch(async (error: unknown) => {
      await opened.close();
      throw error;
    });
    return opened;
  });
  try {
    return spoolOf(file, await fill(file, folder, parts, most));
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** So many bytes are written at once. */
const PIECE = 262_144;

async function fill(file: FileHandle, folder: string, parts: AsyncIterable<string | Uint8Array>, most: number): Promise<number> {
  let [bytes, held, waiting] = [0, 0, [] as Uint8Array[]];
  const write = async (): Promise<void> => {
    const piece = Buffer.concat(waiting);
    [held, waiting] = [0, []];
    await writing(folder, () => file.writeFile(piece));
  };
  for await (const part of parts) {
    const given = typeof part === 'string' ? Buffer.from(part) : part;
    bytes += given.length;
    if (bytes > most) throw new OnRecordError('TOO_LARGE', 'the archive', { detail: `more than ${most} bytes` });
    waiting.push(given);
    held += given.length;
    if (held >= PIECE) await write();
  }
  await write();
  return bytes;
}

function spoolOf(file: FileHandle, bytes: number): Spool {
  let stream: Readable | undefined;
  return {
    bytes,
    read: () => {
      stream = file.createReadStream({ start: 0, highWaterMark: PIECE });
      return stream;
    },
    drop: async () => {
      if (stream === undefined) await file.close();
      else stream.destroy(); // which closes the file
    },
  };
}

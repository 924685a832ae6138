import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { OnRecordError } from '../model/error.ts';

/** Where a command writes. Data goes to `out`, everything else to `err`. */
export interface Streams {
  readonly out: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly err: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly input: AsyncIterable<Uint8Array>;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Writes and waits while the reader is slow. */
export async function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

export const writeLine = (stream: Writable, line: string): Promise<void> => write(stream, `${line}\n`);

/** `| head` closes the pipe early: that ends the command quietly, it is no failure. A full disk is one, and is told by name. */
export function endOnBrokenOutput(stream: Writable, where: string, end: (failure: OnRecordError | null) => void): void {
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    end(cause.code === 'EPIPE' ? null : new OnRecordError('UNWRITABLE', where, { cause, detail: cause.code ?? cause.message }));
  });
}

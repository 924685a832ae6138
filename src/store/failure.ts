import { statfs } from 'node:fs/promises';
import { type ErrorCode, OnRecordError } from '../model/error.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const DENIED = ['EACCES', 'EPERM', 'EROFS'];
const IN_THE_WAY = ['EEXIST', 'ENOTDIR'];

function diskError(error: unknown, where: string, otherwise: ErrorCode): unknown {
  const code = codeOf(error);
  if (error instanceof OnRecordError || !/^E[A-Z]+$/u.test(code)) return error;
  const detail = IN_THE_WAY.includes(code) ? `${code}: a file stands where a folder is needed` : code;
  return new OnRecordError(DENIED.includes(code) ? 'NO_PERMISSION' : otherwise, where, { cause: error, detail });
}

/** Names what the disk refused: NO_PERMISSION, UNREADABLE. */
export async function reading<T>(where: string, act: () => Promise<T>): Promise<T> {
  return act().catch((error: unknown) => {
    throw diskError(error, where, 'UNREADABLE');
  });
}

/** Names what the disk refused: NO_PERMISSION, UNWRITABLE. */
export async function writing<T>(where: string, act: () => Promise<T>): Promise<T> {
  return act().catch((error: unknown) => {
    throw diskError(error, where, 'UNWRITABLE');
  });
}

/** What PostgreSQL's driver and its sockets say when there is nobody to ask: SQLSTATE classes 08 and 57P, and the network's own codes. */
const UNREACHABLE = /^(?:08|57P|28|3D)|^E(?:CONNREFUSED|CONNRESET|NOTFOUND|AI_AGAIN|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE)$/u;
const NO_ANSWER = /Connection terminated|timeout exceeded when trying to connect/u;
/** What is left when the embedded engine aborts: it does so where a server would end with PANIC. */
const STOPPED = /embedded database has stopped|^Aborted\(|^unreachable$|memory access out of bounds/u;
/** SQLSTATE classes: internal error, data corrupted, index corrupted. */
const CORRUPTED = /^XX/u;

/** SQLSTATE: no room on the disk. */
const FULL = '53100';
/** Bytes; what the embedded engine writes to start, rounded up: a file of its log is 16 MiB. */
const LEAST_ROOM = 32 << 20;

/** An embedded engine that finds no room stops without a word of it, and is not damaged. */
export async function isFull(folder: string): Promise<boolean> {
  const disk = await statfs(folder).catch(() => null);
  return disk !== null && disk.bavail * disk.bsize < LEAST_ROOM;
}

/** Names what the database refused: DATABASE_UNREACHABLE, STORE_DAMAGED, UNWRITABLE. */
export async function asking<T>(where: string, act: () => Promise<T>): Promise<T> {
  return act().catch(async (cause: unknown) => {
    if (!(cause instanceof Error) || cause instanceof OnRecordError) throw cause;
    const code = codeOf(cause);
    const stopped = STOPPED.test(cause.message);
    if (code === FULL || (stopped && (await isFull(where))))
      throw new OnRecordError('UNWRITABLE', where, { cause, detail: 'ENOSPC' });
    if (stopped || CORRUPTED.test(code)) throw new OnRecordError('STORE_DAMAGED', where, { cause, detail: cause.message });
    if (UNREACHABLE.test(code) || NO_ANSWER.test(cause.message)) {
      throw new OnRecordError('DATABASE_UNREACHABLE', where, { cause, detail: code === '' ? cause.message : code });
    }
    throw cause;
  });
}

import { type ErrorCode, OnRecordError } from '../model/error.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const DENIED = ['EACCES', 'EPERM', 'EROFS'];

function diskError(error: unknown, where: string, otherwise: ErrorCode): unknown {
  const code = codeOf(error);
  if (error instanceof OnRecordError || !/^E[A-Z]+$/u.test(code)) return error;
  return new OnRecordError(DENIED.includes(code) ? 'NO_PERMISSION' : otherwise, where, { cause: error, detail: code });
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

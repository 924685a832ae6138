import { type ErrorCode, OnRecordError } from '../model/error.ts';

/** An error as it goes from one process to another, its causes with it. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** Of an OnRecordError. */
  readonly named: { readonly code: ErrorCode; readonly where: string; readonly detail: string | undefined } | null;
  readonly cause: Failure | null;
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: undefined, named: null, cause: null };
  const { name, message, stack, cause } = error;
  const named = error instanceof OnRecordError ? { code: error.code, where: error.where, detail: error.detail } : null;
  return { name, message, stack, named, cause: cause === undefined ? null : failureOf(cause) };
}

/** The error again, as the other process threw it. */
export function errorOf({ name, message, stack, named, cause }: Failure): Error {
  const options = cause === null ? {} : { cause: errorOf(cause) };
  const error =
    named === null
      ? Object.assign(new Error(message, options), { name })
      : new OnRecordError(named.code, named.where, { ...options, detail: named.detail });
  if (stack !== undefined) error.stack = stack;
  return error;
}

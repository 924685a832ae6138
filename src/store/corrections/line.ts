import { type Correction, DECISIONS, type ImportedLine } from '../../model/correction.ts';
import type { ErrorCode } from '../../model/error.ts';
import { chainHash, contentHash, correctionId, importedHolds, quotesHold } from './seal.ts';

/** What of the log cannot be taken as it stands. */
export interface LogDamage {
  /** Counted from 1. */
  readonly line: number;
  readonly code: Extract<ErrorCode, 'CORRECTIONS_DAMAGED' | 'STORE_TOO_NEW'>;
  readonly message: string;
}

export const lineOf = (correction: Correction): string => `${JSON.stringify(correction)}\n`;

/** The correction in a line that follows `before`, or why there is none. */
export function readLine(text: string, before: Correction | undefined): Correction | LogDamage {
  const line = (before?.seq ?? 0) + 1;
  const damaged = (message: string): LogDamage => ({ line, code: 'CORRECTIONS_DAMAGED', message });
  const found = parsed(text);
  if (found === null) return damaged('it is no correction');
  if (!DECISIONS.includes(found.do.kind))
    return { line, code: 'STORE_TOO_NEW', message: `a correction of a kind that this release does not know: ${found.do.kind}` };
  if (found.seq !== line) return damaged(`it says that it is number ${found.seq}`);
  if (found.prev !== (before?.hash ?? null)) return damaged('it does not follow the line before it');
  // what is left of a line that words were taken from is sealed by the removal that took them: see `redactionDamage`
  if (found.redacted === undefined && found.hash !== chainHash(found)) return damaged('it is not as it was written');
  if (found.redacted === undefined && !importedHolds(found))
    return damaged('it is not as it was in the log that it was imported from');
  const isOwn = found.redacted !== undefined || found.id === correctionId(found);
  return isOwn && quotesHold(found.do) ? found : damaged('its words are not those that were decided on');
}

/** The first line that says that words were taken from it and is not as the last removal that took any left it. */
export function redactionDamage(entries: readonly Correction[]): LogDamage | null {
  const left = new Map<string, { readonly by: string; readonly hash: string }>();
  for (const { id, do: decision } of entries) {
    if (decision.kind !== 'remove') continue;
    for (const one of decision.redacted) left.set(one.id, { by: id, hash: one.left });
  }
  const bad = entries.find((one) => {
    const sealed = left.get(one.id);
    if (one.redacted === undefined) return sealed !== undefined;
    return sealed?.by !== one.redacted || sealed.hash !== contentHash(one);
  });
  if (bad === undefined) return null;
  const message = 'words of a removed report were taken from it, and it is not as the removal left it';
  return { line: bad.seq, code: 'CORRECTIONS_DAMAGED', message };
}

function parsed(text: string): Correction | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const {
      id,
      seq,
      at,
      who,
      why,
      hash,
      prev,
      imported,
      redacted = '',
      do: decision,
    } = value as Partial<Record<keyof Correction, unknown>>;
    const isText = [id, at, who, hash, redacted].every((field) => typeof field === 'string');
    const isNullable = [why, prev].every((field) => field === null || typeof field === 'string');
    const hasKind = typeof decision === 'object' && decision !== null && 'kind' in decision;
    if (imported !== undefined && !isImported(imported)) return null;
    return isText && isNullable && hasKind && typeof seq === 'number' ? (value as Correction) : null;
  } catch {
    return null;
  }
}

function isImported(value: unknown): value is ImportedLine {
  if (typeof value !== 'object' || value === null) return false;
  const { seq, prev, hash, moment } = value as Partial<Record<keyof ImportedLine, unknown>>;
  if (!Array.isArray(moment) || moment.length !== 2) return false;
  const isPlaced = Number.isSafeInteger(seq) && (prev === null || typeof prev === 'string') && typeof hash === 'string';
  return isPlaced && typeof moment[0] === 'string' && Number.isSafeInteger(moment[1]);
}

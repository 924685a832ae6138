import { createHash } from 'node:crypto';
import type { Correction } from '../model/correction.ts';
import type { Tombstone } from '../model/removed.ts';
import type { Original } from '../model/report.ts';
import type { Alias } from '../store/store.ts';

/** Rises when a line means something else, or there is a new kind of line. */
export const ARCHIVE_VERSION = 1;

/** The lines of an exported archive, in the order of their kinds; each is sealed with those before it. */
export type ArchiveLine =
  | {
      readonly kind: 'archive';
      readonly version: number;
      /** The release that wrote it. */
      readonly program: string;
      /** The stories it was written of; `null`: all that the store holds. */
      readonly stories: readonly string[] | null;
    }
  | ({ readonly kind: 'removed' } & Tombstone)
  | ReportLine
  | ({ readonly kind: 'alias' } & Alias)
  | { readonly kind: 'correction'; readonly correction: Correction }
  | ({ readonly kind: 'end' } & ArchiveCounts);

/** An original: its bytes as `text` where they are UTF-8, else as `base64`. */
export interface ReportLine {
  readonly kind: 'report';
  /** Of the bytes, hexadecimal. Lines of reports are in this order, then in that of `format`. */
  readonly sha256: string;
  /** The id of the report; `null` where this release cannot read it. */
  readonly id: string | null;
  readonly format: Original['format'];
  /** Where it came from, for people. */
  readonly input: string;
  readonly text?: string;
  readonly base64?: string;
}

export interface ArchiveCounts {
  readonly removed: number;
  readonly reports: number;
  readonly aliases: number;
  readonly corrections: number;
}

export const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes that JSON would write as six each, such as zeros, are shorter in base64: no line is much longer than its original. */
export function reportLine({ bytes, format, input }: Original, id: string | null): ReportLine {
  const head = { kind: 'report', sha256: digestOf(bytes).toString('hex'), id, format, input } as const;
  const text = textOf(bytes);
  const isShort = text !== null && JSON.stringify(text).length <= Math.max(256, 2 * bytes.length);
  return isShort ? { ...head, text } : { ...head, base64: Buffer.from(bytes).toString('base64') };
}

const SEAL = /,"seal":"([0-9a-f]{64})"\}$/u;
const SEAL_LENGTH = ',"seal":""}'.length + 64;

/** Seals lines as they are written, or finds as they are read the first that is not as it was. */
export class Seals {
  private last = '';

  write(line: ArchiveLine): string {
    const body = JSON.stringify(line).slice(0, -1);
    return `${body},"seal":"${this.next(body)}"}\n`;
  }

  /** The line in JSON without its seal; `null`: it is not as it was written, or does not follow the line before. */
  read(line: string): string | null {
    const seal = SEAL.exec(line.slice(-SEAL_LENGTH))?.[1];
    const body = line.slice(0, -SEAL_LENGTH);
    return seal !== undefined && this.next(body) === seal ? `${body}}` : null;
  }

  /** Of the seal before it and of all that stands before its own. */
  private next(body: string): string {
    this.last = createHash('sha256').update(this.last).update(body, 'utf8').digest('hex');
    return this.last;
  }
}

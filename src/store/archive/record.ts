import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Tombstone } from '../../model/removed.ts';
import type { Original } from '../../model/report.ts';
import type { ArchiveEntry, RemovedEntry } from './archive.ts';

/**
 * A record: a head of 52 bytes, then the payload.
 *
 *     0  "ORec"               so that reading can go on after a damaged place
 *     4  position, 6 bytes    little-endian, as all numbers here
 *    10  format, 2 bytes      1; 2 where the original was removed
 *    12  payload length, 4 bytes
 *    16  SHA-256 of the payload, 32 bytes
 *    48  CRC-32 of bytes 0–47
 *
 * The head has its own checksum: else a damaged length could not be told from a write that was cut short.
 */
export const HEAD = 52;
export const MAGIC = Buffer.from('ORec');
const ORIGINAL = 1;
const REMOVED = 2;
export const FORMAT = REMOVED;

export interface Head {
  /** Over FORMAT: a newer release wrote it. */
  readonly format: number;
  readonly position: number;
  readonly length: number;
  readonly sha256: Buffer;
}

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** The payload of an original: length of the description in JSON, 4 bytes; the description; the original bytes. Of a removed one: the tombstone in JSON. */
export function encode(entry: ArchiveEntry | RemovedEntry, position: number): Buffer {
  return 'removed' in entry
    ? recordOf(REMOVED, position, Buffer.from(JSON.stringify(entry.removed)))
    : recordOf(ORIGINAL, position, payloadOf(entry));
}

function payloadOf({ key, original: { bytes, format, input } }: ArchiveEntry): Buffer {
  const described = Buffer.from(JSON.stringify({ key, format, input }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(described.length);
  return Buffer.concat([length, described, bytes]);
}

function recordOf(format: number, position: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(HEAD);
  MAGIC.copy(head);
  head.writeUIntLE(position, 4, 6);
  head.writeUInt16LE(format, 10);
  head.writeUInt32LE(payload.length, 12);
  sha256(payload).copy(head, 16);
  head.writeUInt32LE(crc32(head.subarray(0, 48)), 48);
  return Buffer.concat([head, payload]);
}

/** `null`: these are not the bytes of a head as it was written. */
export function decodeHead(bytes: Buffer): Head | null {
  if (bytes.length < HEAD || !bytes.subarray(0, 4).equals(MAGIC)) return null;
  if (crc32(bytes.subarray(0, 48)) !== bytes.readUInt32LE(48)) return null;
  return {
    format: bytes.readUInt16LE(10),
    position: bytes.readUIntLE(4, 6),
    length: bytes.readUInt32LE(12),
    sha256: Buffer.from(bytes.subarray(16, 48)),
  };
}

const FORMATS = ['text', 'html', 'jsonl'] as const;

/** `null`: the payload is not as it was written. */
export function decodePayload(head: Head, payload: Buffer): ArchiveEntry | RemovedEntry | null {
  if (!sha256(payload).equals(head.sha256)) return null;
  if (head.format === REMOVED) return { removed: JSON.parse(payload.toString('utf8')) as Tombstone };
  const start = 4 + payload.readUInt32LE(0);
  const described: unknown = JSON.parse(payload.toString('utf8', 4, start));
  if (typeof described !== 'object' || described === null) return null;
  const { key, format, input } = { key: '', format: '', input: '', ...described };
  const known = FORMATS.find((name) => name === format);
  if (known === undefined) return null;
  const original: Original = { bytes: new Uint8Array(payload.subarray(start)), format: known, input: String(input) };
  return { key: String(key), original };
}

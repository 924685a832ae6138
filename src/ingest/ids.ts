import { createHash } from 'node:crypto';

/** The id of a report that was given none: the first 16 hex digits of the SHA-256 of the bytes (of a string: its UTF-8). */
export const idOf = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex').slice(0, 16);

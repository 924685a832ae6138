import { createHash } from 'node:crypto';
import type { Report } from '../model/report.ts';

/** Same id and text, same key: the first 32 hex digits of the SHA-256 of id, NUL and text, in UTF-8. */
export const reportKey = ({ id, text }: Pick<Report, 'id' | 'text'>): string =>
  createHash('sha256').update(`${id}\0${text}`).digest('hex').slice(0, 32);

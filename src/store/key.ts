import { createHash } from 'node:crypto';
import type { Report } from '../model/report.ts';

const hex = (text: string, digits: number): string => createHash('sha256').update(text).digest('hex').slice(0, digits);

/**
 * Same id, text and all else that was given: same key. Whoever is given one report twice with different days or outlets keeps both, and which of
 * them counts does not hang on which came first. 32 hex digits of the SHA-256 of id, NUL and text, "-", 16 of the rest.
 */
export function reportKey({ id, text, published, outlet, agency, url, title, language, extra, notes }: Report): string {
  const rest = [published.date, outlet, agency, url, title, language, extra, notes.map(({ reason }) => reason)];
  return `${hex(`${id}\0${text}`, 32)}-${hex(JSON.stringify(rest), 16)}`;
}

/** What the keys of one report have in common, whatever else was given with it. */
export const sameReport = (key: string): string => key.slice(0, 32);

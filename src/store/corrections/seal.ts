import { createHash } from 'node:crypto';
import type { Correction, Decided, Quoted } from '../../model/correction.ts';
import { byText } from '../../model/order.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The digest of words and what stands around them. */
export const quoteDigest = (before: string, words: string, after: string): string => sha256(`${before}\0${words}\0${after}`);

/** Of what was decided, by whom, when and why, wherever it stands in a log. */
export const contentHash = ({ at, who, why, do: decision }: Decided): string => sha256(sealed({ at, who, why, do: decision }));

/** "co-" and 16 hexadecimal digits of that. */
export const correctionId = (decided: Decided): string => `co-${contentHash(decided).slice(0, 16)}`;

/** Of all but `hash` itself. */
export const chainHash = ({ id, seq, at, who, why, do: decision, prev, imported }: Omit<Correction, 'hash'>): string =>
  sha256(sealed({ id, seq, at, who, why, do: decision, prev, imported }));

/** Whether an imported line says truly what its hash was in the log that it was decided in. */
export const importedHolds = ({ imported, ...line }: Correction): boolean =>
  imported === undefined || chainHash({ ...line, seq: imported.seq, prev: imported.prev }) === imported.hash;

const isQuoted = (value: object): value is Quoted => 'digest' in value && 'span' in value;

/** JSON with sorted keys and no white space; quoted words are left out, their digest stands for them. */
function sealed(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(sealed).join(',')}]`;
  const kept = isQuoted(value) ? { span: value.span, digest: value.digest } : value;
  const fields = Object.entries(kept).filter(([, field]) => field !== undefined);
  return `{${fields
    .toSorted(([a], [b]) => byText(a, b))
    .map(([name, field]) => `${JSON.stringify(name)}:${sealed(field)}`)
    .join(',')}}`;
}

/** Whether all words that are there are those that were sealed. */
export function quotesHold(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(quotesHold);
  if (!isQuoted(value)) return Object.values(value).every(quotesHold);
  const { words, before = '', after = '', digest } = value;
  return words === undefined || quoteDigest(before, words, after) === digest;
}

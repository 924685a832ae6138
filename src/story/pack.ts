import type { Assumed, Published } from '../model/report.ts';
import { spanWithin } from '../model/span.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import type { Credit } from './credit.ts';
import type { Features } from './features.ts';

/** Rises when the order of the bytes, or what they mean, changes. */
const VERSION = 1;
const ASSUMABLE: readonly Assumed[] = ['year', 'month', 'week', 'day'];

/** Bytes that `unpackFeatures` turns back into equal features. Numbers are little-endian, texts UTF-8. */
export function packFeatures(one: Features): Uint8Array {
  const out = new ByteWriter();
  out.number(VERSION);
  out.number(one.length);
  for (const text of [one.id, one.textHash, one.url, one.outlet, one.agency, one.stray]) out.text(text);
  writeCredit(out, one.credit);
  writePublished(out, one.published);
  out.number(one.dateline === null ? 0 : 1);
  if (one.dateline !== null) {
    out.text(one.dateline.monthDay);
    writePublished(out, one.dateline);
  }
  const { words, days, title, spelled } = one;
  for (const array of [words.key, words.stem, words.start, words.end, words.flags]) out.numbers(array);
  for (const array of [days.weekdays, days.monthDays, days.years, title, spelled.key]) out.numbers(array);
  for (const word of spelled.word) out.text(word);
  return out.bytes();
}

/** What `packFeatures` packed. Throws RangeError where the bytes are of another version or cut short. */
export function unpackFeatures(bytes: Uint8Array): Features {
  const from = new ByteReader(bytes);
  const version = from.number();
  if (version !== VERSION) throw new RangeError(`features of version ${version}, not ${VERSION}`);
  const length = from.number();
  const [id, textHash, url, outlet, agency, stray] = [
    from.text(),
    from.text(),
    from.text(),
    from.text(),
    from.text(),
    from.text(),
  ];
  const credit = readCredit(from, length);
  const published = readPublished(from);
  const dateline = from.number() === 0 ? null : { monthDay: from.text(), ...readPublished(from) };
  const [key, stem, start, end] = [from.words(), from.words(), from.words(), from.words()];
  const flags = Uint16Array.from(from.words());
  const days = {
    weekdays: Uint8Array.from(from.words()),
    monthDays: Uint16Array.from(from.words()),
    years: Uint16Array.from(from.words()),
  };
  const title = from.words();
  const spelledKeys = from.words();
  const spelled = { key: spelledKeys, word: Array.from(spelledKeys, () => from.text() ?? '') };
  const words = { key, stem, start, end, flags };
  return {
    id: id ?? '',
    textHash: textHash ?? '',
    length,
    url,
    outlet,
    agency,
    credit,
    published,
    stray,
    dateline,
    days,
    words,
    title,
    spelled,
  };
}

function writePublished(out: ByteWriter, { date, assumed }: Published): void {
  out.text(date);
  out.numbers(assumed.map((what) => ASSUMABLE.indexOf(what)));
}

function readPublished(from: ByteReader): Published {
  const date = from.text();
  return { date, assumed: Array.from(from.words()).flatMap((i) => ASSUMABLE[i] ?? []) };
}

function writeCredit(out: ByteWriter, credit: Credit | null): void {
  out.text(credit?.value ?? null);
  if (credit !== null) out.numbers([credit.at.start, credit.at.end]);
}

function readCredit(from: ByteReader, length: number): Credit | null {
  const value = from.text();
  if (value === null) return null;
  const [start = 0, end = 0] = from.words();
  return { value, at: spanWithin(length, start, end) };
}

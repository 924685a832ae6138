import { ByteReader, ByteWriter } from '../model/bytes.ts';
import type { Assumed, Published } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { type Span, spanWithin } from '../model/span.ts';
import type { Words } from '../reuse/words.ts';
import type { Credit } from './credit.ts';
import type { Features } from './features.ts';
import { readScene, writeScene } from './pack-scene.ts';

/** Rises when the order of the bytes, or what they mean, changes. */
const VERSION = 4;
/** Stored with packed features: bytes of another version cannot be unpacked. */
export const PACKED_BY: Rule = `features@${VERSION}`;
const ASSUMABLE: readonly Assumed[] = ['year', 'month', 'week', 'day'];

/** Bytes that `unpackFeatures` turns back into equal features. Numbers are little-endian, texts UTF-8. */
export function packFeatures(one: Features): Uint8Array {
  const out = new ByteWriter();
  out.number(VERSION);
  out.number(one.length);
  for (const text of [one.id, one.textHash, one.language, one.url, one.outlet, one.agency, one.stray]) out.text(text);
  out.numbers(one.slug === null ? [] : [one.slug.start, one.slug.end]);
  writeCredit(out, one.credit);
  out.number(one.hops.length);
  for (const hop of one.hops) out.text(hop);
  writePublished(out, one.published);
  out.number(one.dateline === null ? 0 : 1);
  if (one.dateline !== null) {
    out.text(one.dateline.monthDay);
    writePublished(out, one.dateline);
  }
  const { words, days, title, spelled } = one;
  writeWords(out, words);
  for (const array of [days.weekdays, days.monthDays, days.years, title, spelled.key]) out.numbers(array);
  for (const word of spelled.word) out.text(word);
  writeScene(out, one.scene);
  return out.bytes();
}

/** What `packFeatures` packed. Throws RangeError where the bytes are of another version or cut short. */
export function unpackFeatures(bytes: Uint8Array): Features {
  const from = new ByteReader(bytes);
  checkVersion(from);
  const length = from.number();
  const [id, textHash, language, url, outlet, agency, stray] = [
    from.text(),
    from.text(),
    from.text(),
    from.text(),
    from.text(),
    from.text(),
    from.text(),
  ];
  const slug = readSpan(from, length);
  const credit = readCredit(from, length);
  const hops = readTexts(from);
  const published = readPublished(from);
  const dateline = from.number() === 0 ? null : { monthDay: from.text(), ...readPublished(from) };
  const words = readWords(from);
  const days = readDays(from);
  const [title, spelledKeys] = [from.words(), from.words()];
  const spelled = { key: spelledKeys, word: Array.from(spelledKeys, () => from.text() ?? '') };
  return {
    id: id ?? '',
    textHash: textHash ?? '',
    length,
    language: language ?? 'en',
    url,
    outlet,
    agency,
    slug,
    credit,
    hops,
    published,
    stray,
    dateline,
    days,
    words,
    title,
    spelled,
    scene: readScene(from),
  };
}

function checkVersion(from: ByteReader): void {
  const version = from.number();
  if (version !== VERSION) throw new RangeError(`features of version ${version}, not ${VERSION}`);
}

/** A word's stem follows from the word, so each pair is written once, and the text as places among the pairs. */
function writeWords(out: ByteWriter, { key, stem, start, end, flags }: Words): void {
  const places = new Map<number, number>();
  const stems: number[] = [];
  const text = Array.from(key, (word, i) => {
    const known = places.get(word);
    if (known !== undefined) return known;
    stems.push(stem[i] ?? 0);
    places.set(word, stems.length - 1);
    return stems.length - 1;
  });
  for (const array of [start, [...places.keys()], stems]) out.numbers(array);
  for (let i = 0; i < start.length; i += 1) {
    for (const value of [text[i], (end[i] ?? 0) - (start[i] ?? 0), flags[i]]) out.number(value ?? 0);
  }
}

function readWords(from: ByteReader): Words {
  const [start, keys, stems] = [from.words(), from.words(), from.words()];
  const words = {
    key: new Uint32Array(start.length),
    stem: new Uint32Array(start.length),
    start,
    end: new Uint32Array(start.length),
    flags: new Uint16Array(start.length),
  };
  for (let i = 0; i < start.length; i += 1) {
    const place = from.number();
    words.key[i] = keys[place] ?? 0;
    words.stem[i] = stems[place] ?? 0;
    words.end[i] = (start[i] ?? 0) + from.number();
    words.flags[i] = from.number();
  }
  return words;
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
  const at = value === null ? null : readSpan(from, length);
  return value === null || at === null ? null : { value, at };
}

function readSpan(from: ByteReader, length: number): Span | null {
  const [start, end] = from.words();
  return start === undefined || end === undefined ? null : spanWithin(length, start, end);
}

const readTexts = (from: ByteReader): string[] => Array.from({ length: from.number() }, () => from.text() ?? '');

const readDays = (from: ByteReader): Features['days'] => ({
  weekdays: Uint8Array.from(from.words()),
  monthDays: Uint16Array.from(from.words()),
  years: Uint16Array.from(from.words()),
});

import { deflateSync, inflateSync } from 'node:zlib';
import { ByteReader, ByteWriter } from '../model/bytes.ts';
import type { Fragment, LinkedFragment, ReadName, ReadRelation, ReadToken, ReportReading } from '../model/reading.ts';
import type { Rule } from '../model/rule.ts';
import { spanWithin } from '../model/span.ts';

const VERSION = 1;
/** Stored with packed readings; its number rises when the order of the bytes, or what they mean, changes. */
export const READING_PACKED_BY: Rule = `packed-reading@${VERSION}`;

/** Bytes, deflated, that `unpackReading` turns back into an equal reading. */
export function packReading({ relations, inner, names, tokens }: ReportReading): Uint8Array {
  const out = new ByteWriter();
  const tags = [
    ...new Set([...names.map(({ type }) => type), ...tokens.flatMap((it) => (it === null ? [] : [it.upos, it.relation]))]),
  ];
  const tag = new Map(tags.map((text, i) => [text, i]));
  writeList(out, tags, (text) => out.text(text));
  for (const list of [relations, inner]) writeList(out, list, (one) => writeRelation(out, one));
  writeList(out, names, (name) => {
    writeFragment(out, name);
    out.number(tag.get(name.type) ?? 0);
  });
  writeTokens(out, tokens, tag);
  return deflateSync(out.bytes());
}

/** What `packReading` packed, of a text of `length`; `undefined` where the bytes hold no reading of such a text. */
export function unpackReading(bytes: Uint8Array, length: number): ReportReading | undefined {
  try {
    return readingFrom(new ByteReader(inflateSync(bytes)), length);
  } catch {
    return undefined; // zlib, the bytes' reader and the checks below all say by an error that they are not whole
  }
}

function readingFrom(from: ByteReader, length: number): ReportReading {
  const tags = readList(from, () => must(from.text()));
  const tag = (): string => must(tags[from.number()]);
  const relations = readList(from, () => readRelation(from, length));
  const inner = readList(from, () => readRelation(from, length));
  const names = readList(from, (): ReadName => ({ ...readFragment(from, length), type: tag() }));
  const tokens = readTokens(from, tags);
  from.end();
  return { relations, names, tokens, inner };
}

function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new RangeError('a packed reading names what it does not hold');
  return value;
}

function writeList<T>(out: ByteWriter, items: readonly T[], write: (item: T) => void): void {
  out.number(items.length);
  for (const item of items) write(item);
}

function readList<T>(from: ByteReader, read: () => T): T[] {
  const items: T[] = [];
  for (let left = from.number(); left > 0; left -= 1) items.push(read());
  return items;
}

function writeRelation(out: ByteWriter, { source, sourceLink, cue, content, confidence }: ReadRelation): void {
  for (const fragments of [source, cue]) writeList(out, fragments, (one) => writeFragment(out, one));
  out.double(sourceLink);
  writeList(out, content, (one) => {
    writeFragment(out, one);
    out.double(one.link);
  });
  out.double(confidence);
}

function readRelation(from: ByteReader, length: number): ReadRelation {
  const linked = (): LinkedFragment => ({ ...readFragment(from, length), link: from.double() });
  return {
    source: readList(from, () => readFragment(from, length)),
    cue: readList(from, () => readFragment(from, length)),
    sourceLink: from.double(),
    content: readList(from, linked),
    confidence: from.double(),
  };
}

function writeFragment(out: ByteWriter, { at, confidence }: Fragment): void {
  out.number(at.start);
  out.number(at.end - at.start);
  out.double(confidence);
}

function readFragment(from: ByteReader, length: number): Fragment {
  const start = from.number();
  return { at: spanWithin(length, start, start + from.number()), confidence: from.double() };
}

type Tokens = ReportReading['tokens'];

/** One column after another, because like deflates best beside like. */
function writeTokens(out: ByteWriter, tokens: Tokens, tag: ReadonlyMap<string, number>): void {
  writeList(out, tokens, (token) => out.number(token === null ? 0 : (tag.get(token.upos) ?? 0) + 1));
  for (const token of tokens) if (token !== null) out.number(tag.get(token.relation) ?? 0);
  for (const [i, token] of tokens.entries()) if (token !== null) out.number(headNumber(token.head, i));
}

function readTokens(from: ByteReader, tags: readonly string[]): Tokens {
  const upos = readList(from, () => from.number());
  const relations = upos.map((tag) => (tag === 0 ? '' : must(tags[from.number()])));
  return upos.map((tag, i): ReadToken | null => {
    if (tag === 0) return null;
    const head = headOf(from.number(), i);
    if (head < -1 || head >= upos.length) throw new RangeError(`no head ${head} among ${upos.length} tokens`);
    return { upos: must(tags[tag - 1]), head, relation: must(relations[i]) };
  });
}

/** 0 for the root, else how far the head is: after the token even, before it odd. */
function headNumber(head: number, token: number): number {
  if (head < 0) return 0;
  return head > token ? 2 * (head - token) : 2 * (token - head) + 1;
}

function headOf(written: number, token: number): number {
  if (written === 0) return -1;
  return written % 2 === 0 ? token + written / 2 : token - (written - 1) / 2;
}

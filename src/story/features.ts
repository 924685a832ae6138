import { createHash } from 'node:crypto';
import type { AgencyCredit } from '../model/dateline.ts';
import type { Prepared } from '../model/layers.ts';
import type { BlockKind } from '../model/layout.ts';
import type { Published } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { WORD, WordScanner, type Words } from '../reuse/words.ts';
import { strayDate } from '../text/stray-date.ts';
import { type Credit, creditOf } from './credit.ts';
import { type DayMentions, daysMentioned } from './days.ts';
import { hopsOf, nameKey } from './hops.ts';
import { markQuoted } from './quoted.ts';
import { type Scene, sceneOf } from './scene.ts';

/** All that reuse, grouping and dating need of a report: small, and kept in place of its text. */
export interface Features {
  readonly id: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly textHash: string;
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
  /** Of the text; a report in another language than English is grouped by names and numbers only. */
  readonly language: string;
  readonly url: string | null;
  readonly outlet: string | null;
  /** Given, else credited in the report's own words. */
  readonly agency: string | null;
  /** The words that credit it; `null` where it was only given. */
  readonly slug: Span | null;
  /** An agency that the opening sentence as a whole is ascribed to. */
  readonly credit: Credit | null;
  /** Addresses and names that are given with the report as where it was taken from. */
  readonly hops: readonly string[];
  /** As given with the report. */
  readonly published: Published;
  /** A full date that stands apart from the report's prose, ISO 8601. */
  readonly stray: string | null;
  readonly dateline: {
    readonly date: string | null;
    readonly monthDay: string | null;
    readonly assumed: Published['assumed'];
  } | null;
  readonly days: DayMentions;
  readonly words: Words;
  /** Stems of a title given beside the text, by key. */
  readonly title: Uint32Array;
  /** Content words by the key of their stem, as first spelled: for showing why reports were grouped. Sorted by key. */
  readonly spelled: { readonly key: Uint32Array; readonly word: readonly string[] };
  readonly scene: Scene;
}

const READ: Readonly<Partial<Record<BlockKind, number>>> = { headline: WORD.headline, summary: WORD.body, body: WORD.body };

const ADDRESS = /^(?:https?:\/\/|www\.)\S+(?:\n|$)/u;
const LONGEST_ADDRESS = 400;

/** The features of a report that is made ready for grouping. Linear in its length. */
export function features({ report, layers }: Prepared): Features {
  const { text } = report;
  const scanner = scanned({ report, layers });
  const words = flagged(scanner.words(), { report, layers });
  const title = new WordScanner();
  if (report.title !== null && !opensWith(text, report.title)) title.scan(report.title, 0, report.title.length, 0);
  const { dateline } = layers;
  const from = new WordScanner();
  if (dateline !== null) from.scan(dateline.place, 0, dateline.place.length, 0);
  const stray = strayDate(text, layers.layout)?.date ?? null;
  return {
    id: report.id,
    textHash: createHash('sha256').update(text, 'utf8').digest('hex'),
    length: text.length,
    language: report.language,
    url: report.url,
    outlet: report.outlet,
    agency: report.agency ?? layers.agency?.name ?? null,
    slug: slugOf(report.agency, layers.agency),
    credit: creditOf(text, layers.layout.blocks, layers.sentences),
    hops: hopsOf(report),
    published: report.published,
    stray,
    dateline: dateline && { date: dateline.date, monthDay: dateline.monthDay, assumed: dateline.assumed },
    days: daysMentioned(text, layers.layout.blocks),
    words,
    title: contentStems(title.words()),
    spelled: spelling([...title.spelled, ...from.spelled, ...scanner.spelled]),
    scene: sceneOf({
      report,
      layers,
      words,
      from: from.words().stem,
      date: report.published.date ?? stray ?? dateline?.date ?? null,
    }),
  };
}

/** The words of the blocks that are read, without dateline and agency. */
function scanned({ report: { text }, layers }: Prepared): WordScanner {
  const scanner = new WordScanner();
  const opening = [layers.dateline?.at, layers.agency?.at].filter((at) => at !== undefined);
  for (const { at, kind } of layers.layout.blocks) {
    // An address above the headline repeats the headline's words.
    if (READ[kind] === undefined || ADDRESS.test(text.slice(at.start, at.start + LONGEST_ADDRESS))) continue;
    const flag = scanner.length === 0 && kind === 'summary' ? WORD.headline : READ[kind];
    for (const part of without(at, opening)) scanner.scan(text, part[0], part[1], flag);
  }
  return scanner;
}

/** Marks which words open a sentence, stand in a name, or are quoted. */
function flagged(words: Words, { report, layers }: Prepared): Words {
  markFirsts(words, layers.sentences);
  mark(
    words,
    layers.names.map(({ at }) => at),
    WORD.name,
  );
  markQuoted(report.text, layers.layout.blocks, words);
  return words;
}

/** The words that name the agency, where they name the one that was given. */
function slugOf(given: string | null, credited: AgencyCredit | null): Span | null {
  if (credited === null) return null;
  return given === null || nameKey(given) === nameKey(credited.name) ? credited.at : null;
}

function opensWith(text: string, title: string): boolean {
  return text
    .slice(0, title.length + 200)
    .trimStart()
    .startsWith(title.trim());
}

/** What of a block is left when dateline and agency slug are taken out. */
function without(block: Span, cuts: readonly Span[]): (readonly [number, number])[] {
  let parts: (readonly [number, number])[] = [[block.start, block.end]];
  for (const cut of cuts) {
    parts = parts.flatMap(([start, end]): (readonly [number, number])[] => {
      if (cut.end <= start || end <= cut.start) return [[start, end]];
      return [[start, cut.start] as const, [cut.end, end] as const].filter(([from, to]) => from < to);
    });
  }
  return parts;
}

function markFirsts(words: Words, sentences: readonly Span[]): void {
  let next = 0;
  for (let i = 0; i < words.start.length; i += 1) {
    const at = words.start[i] ?? 0;
    let opens = ((words.flags[i] ?? 0) & WORD.paragraph) !== 0;
    while (next < sentences.length && (sentences[next]?.start ?? 0) <= at) {
      opens = true;
      next += 1;
    }
    if (opens) words.flags[i] = (words.flags[i] ?? 0) | WORD.opens;
  }
}

/** Sets `flag` on the words inside the spans, which come in text order. */
function mark({ start, flags }: Words, spans: readonly Span[], flag: number): void {
  let i = 0;
  for (const at of spans) {
    while (i < start.length && (start[i] ?? 0) < at.start) i += 1;
    for (let j = i; j < start.length && (start[j] ?? 0) < at.end; j += 1) flags[j] = (flags[j] ?? 0) | flag;
  }
}

function contentStems({ stem, flags }: Words): Uint32Array {
  return stem.filter((_, i) => ((flags[i] ?? 0) & WORD.common) === 0);
}

function spelling(entries: readonly (readonly [key: number, word: string])[]): Features['spelled'] {
  const byKey = [...new Map(entries)].sort((a, b) => a[0] - b[0]);
  return { key: Uint32Array.from(byKey, ([key]) => key), word: byKey.map(([, word]) => word) };
}

export { packFeatures, unpackFeatures } from './pack.ts';

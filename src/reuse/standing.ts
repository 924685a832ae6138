import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { byText } from '../model/order.ts';
import type { Span } from '../model/span.ts';
import { alike, areSame, type Closing, closingOf, loadClosing, saveClosing, type Window, windowAt } from './closing.ts';
import { publisherOf } from './kind.ts';
import type { Bounds } from './match.ts';
import type { Passages } from './words.ts';

/** Closing paragraphs of a report that restate those of an earlier one in much the same words. */
export interface Restated {
  /** Place of the earlier report in the order of meeting, and its id. */
  readonly source: number;
  readonly id: string;
  /** Word bounds in the later report. */
  readonly t: Bounds;
  /** In the earlier report. */
  readonly s: Span;
  /** Cosine of the content words, 0–1. */
  readonly likeness: number;
}

/** A publisher's paragraphs are compared with those of so many of its reports before, within so many days. */
const LOOK_BACK = 30;
const DAYS = 30;
/** Least cosine. Drifting paragraphs of real wire copy lie at 0.55 to 0.8, closing news paragraphs of one affair below 0.43. */
const LIKE = 0.45;

interface Row {
  /** The latest last. */
  kept: Closing[];
  /** So many of them can be taken out again. */
  undo: number;
}

/** Finds standing paragraphs that drift: reports of one agency or outlet, on different days. */
export class StandingParagraphs {
  private readonly byPublisher = new Map<string, Row>();
  /** The day for which publishers were looked through last: once a day, for there may be as many as reports. */
  private swept: number | null = null;

  /** Adds a report; its closing paragraphs that an earlier report of the same publisher has too, in text order. */
  meet(report: Passages, place: number): Restated[] {
    const publisher = publisherOf(report);
    if (publisher === null) return [];
    const closing = closingOf(report, place);
    const row = this.byPublisher.get(publisher) ?? { kept: [], undo: 0 };
    const found = restated(closing, row.kept.slice(-LOOK_BACK));
    row.kept.push(closing);
    row.undo += 1;
    this.byPublisher.set(publisher, row);
    return found;
  }

  /** Takes out the last report of a publisher. */
  drop(publisher: string | null): void {
    const row = publisher === null ? undefined : this.byPublisher.get(publisher);
    if (publisher === null || row === undefined) return;
    row.kept.pop();
    row.undo -= 1;
    if (row.kept.length === 0) this.byPublisher.delete(publisher);
  }

  /** The first report of a publisher that could be taken out no longer can. */
  settle(publisher: string | null): void {
    const row = publisher === null ? undefined : this.byPublisher.get(publisher);
    if (row === undefined) return;
    row.undo -= 1;
    if (row.kept.length > LOOK_BACK + row.undo) row.kept = row.kept.slice(-LOOK_BACK - row.undo);
  }

  /** Lets go of what is too old to be compared from `latest` on. */
  forget(latest: number): void {
    if (latest === this.swept) return;
    this.swept = latest;
    for (const [publisher, { kept, undo }] of this.byPublisher)
      if (undo === 0 && kept.every(({ day }) => day !== null && latest - day > DAYS)) this.byPublisher.delete(publisher);
  }

  save(out: ByteWriter): void {
    const rows = [...this.byPublisher].sort((a, b) => byText(a[0], b[0]));
    out.number(rows.length);
    for (const [publisher, { kept, undo }] of rows) {
      out.text(publisher);
      out.numbers([kept.length, undo]);
      for (const one of kept) saveClosing(out, one);
    }
  }

  static load(from: ByteReader): StandingParagraphs {
    const loaded = new StandingParagraphs();
    for (let left = from.number(); left > 0; left -= 1) {
      const publisher = from.text() ?? '';
      const [length = 0, undo = 0] = from.words();
      loaded.byPublisher.set(publisher, { kept: Array.from({ length }, () => loadClosing(from)), undo });
    }
    return loaded;
  }
}

const apart = (a: Bounds, b: Bounds): boolean => a[1] <= b[0] || b[1] <= a[0];

/** Windows that are alike of a report and of each of some earlier ones, which have the same paragraphs. */
interface Pair {
  readonly t: Window;
  /** Number of the window in each of `kept`. */
  readonly s: number;
  readonly likeness: number;
  readonly kept: readonly Closing[];
}

const width = ([from, to]: Bounds): number => to - from;

/** The closest pair first; of equals the longer passage, then the earlier report. */
function restated(report: Closing, before: readonly Closing[]): Restated[] {
  const pairs = sameOnes(before.filter((kept) => areOfTwoDays(report, kept))).flatMap((kept) => likePairs(report, kept));
  pairs.sort((a, b) => b.likeness - a.likeness || width(b.t.words) - width(a.t.words));
  const taken: Restated[] = [];
  const isFree = (words: Bounds): boolean => taken.every(({ t }) => apart(words, t));
  for (let i = 0; i < pairs.length; ) {
    const from = i;
    while (i < pairs.length && areEqual(pairs[from], pairs[i])) i += 1;
    for (const one of pairs
      .slice(from, i)
      .filter(({ t }) => isFree(t.words))
      .flatMap(each)
      .sort(byPlace))
      if (isFree(one.t) && taken.every(({ source, s }) => source !== one.source || areApart(s, one.s))) taken.push(one);
  }
  return taken.sort((a, b) => a.t[0] - b.t[0]);
}

function areEqual(a: Pair | undefined, b: Pair | undefined): boolean {
  return a !== undefined && b !== undefined && a.likeness === b.likeness && width(a.t.words) === width(b.t.words);
}

const byPlace = (a: Restated, b: Restated): number => a.source - b.source || a.t[0] - b.t[0] || a.s.start - b.s.start;

const areApart = (a: Span, b: Span): boolean => apart([a.start, a.end], [b.start, b.end]);

function areOfTwoDays(a: Closing, b: Closing): boolean {
  const days = a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
  return days === null || (days > 0 && days <= DAYS);
}

/** Together those that say the same: thirty copies are compared once. */
function sameOnes(before: readonly Closing[]): Closing[][] {
  const groups: [Closing, ...Closing[]][] = [];
  for (const kept of before) {
    const same = groups.find(([first]) => areSame(first, kept));
    if (same === undefined) groups.push([kept]);
    else same.push(kept);
  }
  return groups;
}

function likePairs(report: Closing, kept: readonly Closing[]): Pair[] {
  const [first] = kept;
  if (first === undefined) return [];
  return alike(report, first, LIKE).map(({ t, s, likeness }) => ({ t: windowAt(report, t), s, likeness, kept }));
}

const each = ({ t, s, likeness, kept }: Pair): Restated[] =>
  kept.map((one) => ({ source: one.place, id: one.id, t: t.words, s: windowAt(one, s).at, likeness }));

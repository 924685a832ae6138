import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { grownTo } from './columns.ts';
import { type Key, KeyIndex, NO_ROW } from './key-index.ts';

const FIRST = 16;

/** A report as it is known by name. */
export interface Named {
  readonly report: string;
  /** Of its given id. */
  readonly given: Key;
  /** Its id is not the one that it was given. */
  readonly renamed: boolean;
  readonly url: Key | null;
  /** The first 32 bits of its text's hash. */
  readonly text: number;
  /** Of the words it tells; `null` where a report before it told them. */
  readonly wording: Key | null;
  /** Where they begin and end, in UTF-16 code units. */
  readonly told: readonly [number, number];
}

/** A report that was first to tell its words. */
export interface FirstTold extends Pick<Named, 'report' | 'told'> {
  /** Whole days since 1970; `null`: without a date. */
  readonly day: number | null;
  readonly episode: number;
}

/** The reports of one day, in the order met: columns by row, let go as a whole. */
export class DayReports {
  /** Days since 1970; `null`: without a date. */
  readonly day: number | null;
  private readonly reports: string[] = [];
  private texts: Uint32Array = new Uint32Array(FIRST);
  private episodes: Uint32Array = new Uint32Array(FIRST);
  private readonly given = new KeyIndex();
  private readonly urls = new KeyIndex();
  private readonly wordings = new KeyIndex();
  /** Begin and end of the words told, two numbers for each row. */
  private told: Uint32Array = new Uint32Array(2 * FIRST);
  /** Row of each report whose id is not the one that it was given. */
  private readonly renamed = new Map<string, number>();

  constructor(day: number | null) {
    this.day = day;
  }

  get isEmpty(): boolean {
    return this.reports.length === 0;
  }

  push({ report, given, renamed, url, text, wording, told }: Named): void {
    const row = this.reports.length;
    this.reports.push(report);
    this.texts = grownTo(this.texts, row + 1);
    this.episodes = grownTo(this.episodes, row + 1);
    this.texts[row] = text;
    this.told = grownTo(this.told, 2 * (row + 1));
    this.told.set(told, 2 * row);
    this.given.push(given);
    this.urls.push(url);
    this.wordings.push(wording);
    if (renamed) this.renamed.set(report, row);
  }

  /** Takes the last one out. */
  pop(): void {
    const report = this.reports.pop();
    if (report === undefined) return;
    this.given.pop();
    this.urls.pop();
    this.wordings.pop();
    this.renamed.delete(report);
  }

  /** Notes where the last one was put. */
  place(episode: number): void {
    this.episodes[this.reports.length - 1] = episode;
  }

  /** The last one under a given id, and under an address. */
  latest(kind: 'given' | 'urls', key: Key): Pick<Named, 'report' | 'text'> | undefined {
    const row = this[kind].latestUnder(key);
    return row === NO_ROW ? undefined : { report: this.reports[row] ?? '', text: this.texts[row] ?? 0 };
  }

  /** The last one that counts as the first to tell these words. */
  firstTold(wording: Key): FirstTold | undefined {
    const row = this.wordings.latestUnder(wording);
    if (row === NO_ROW) return undefined;
    const told = [this.told[2 * row] ?? 0, this.told[2 * row + 1] ?? 0] as const;
    return { report: this.reports[row] ?? '', told, day: this.day, episode: this.episodes[row] ?? 0 };
  }

  /** `key`: that of the id, were it the one that was given. */
  episodeOf(report: string, key: Key): number | undefined {
    const renamed = this.renamed.size === 0 ? undefined : this.renamed.get(report);
    if (renamed !== undefined) return this.episodes[renamed];
    let row = this.given.latestUnder(key);
    while (row !== NO_ROW && this.reports[row] !== report) row = this.given.before(row);
    return row === NO_ROW ? undefined : this.episodes[row];
  }

  save(out: ByteWriter): void {
    const rows = this.reports.length;
    out.number(rows);
    for (const report of this.reports) out.text(report);
    out.numbers([...this.renamed.values()]);
    for (const words of [this.texts.subarray(0, rows), this.episodes.subarray(0, rows), this.told.subarray(0, 2 * rows)])
      out.raw(words);
    for (const index of [this.given, this.urls, this.wordings]) out.raw(index.words());
  }

  static load(from: ByteReader, day: number | null): DayReports {
    const all = new DayReports(day);
    for (let left = from.number(); left > 0; left -= 1) all.reports.push(from.text() ?? '');
    for (const row of from.words()) all.renamed.set(all.reports[row] ?? '', row);
    [all.texts, all.episodes, all.told] = [from.longs(), from.longs(), from.longs()];
    for (const index of [all.given, all.urls, all.wordings]) {
      const words = from.longs();
      for (let i = 0; i < words.length; i += 2) index.push([words[i] ?? 0, words[i + 1] ?? 0]);
    }
    return all;
  }
}

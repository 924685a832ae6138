import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { byText } from '../model/order.ts';
import type { Walked } from './walk.ts';

/** A page that gets another text after so many days is taken for a new report; what a report copied is looked for as long. */
const KEPT_DAYS = 90;

interface Latest {
  readonly report: string;
  /** The first 8 hexadecimal digits of its text's hash. */
  readonly text: string;
  readonly day: number | null;
}

interface Placed {
  readonly episode: number;
  readonly day: number | null;
}

interface Undo {
  readonly report: string;
  readonly latest: readonly (readonly [key: string, before: Latest | undefined])[];
  readonly lastDay: number | null;
}

/** What of earlier reports must be known by name: the last text under an id or an address, and the episode of each report. */
export class Predecessors {
  private readonly latest: Map<string, Latest>;
  private readonly episodes: Map<string, Placed>;
  private readonly undo: Undo[] = [];
  private lastDay: number | null;
  private swept: number | null = null;

  constructor(latest = new Map<string, Latest>(), episodes = new Map<string, Placed>(), lastDay: number | null = null) {
    this.latest = latest;
    this.episodes = episodes;
    this.lastDay = lastDay;
  }

  /** Id of the report that this one revises: the latest before it under its id, or under its address with another text. */
  meet({ id, given, url, textHash }: Walked, day: number | null): string | null {
    const text = textHash.slice(0, 8);
    const keys = url === null ? [`id ${given}`] : [`id ${given}`, `url ${url}`];
    const before = keys.map((key) => this.known(key)).find((one) => one !== undefined && one.text !== text);
    this.undo.push({ report: id, latest: keys.map((key) => [key, this.latest.get(key)]), lastDay: this.lastDay });
    for (const key of keys) this.latest.set(key, { report: id, text, day });
    if (day !== null) this.lastDay = day;
    return before?.report ?? (given === id ? null : given);
  }

  /** Notes where the report last met was put. */
  place(report: string, episode: number): void {
    this.episodes.set(report, { episode, day: this.lastDay });
  }

  /** Of a report not long before the last one met. */
  episodeOf(report: string): number | null {
    const placed = this.episodes.get(report);
    return placed === undefined || !this.isNear(placed.day) ? null : placed.episode;
  }

  private known(key: string): Latest | undefined {
    const found = this.latest.get(key);
    return found !== undefined && this.isNear(found.day) ? found : undefined;
  }

  private isNear(day: number | null): boolean {
    return day === null || this.lastDay === null || this.lastDay - day <= KEPT_DAYS;
  }

  back(): void {
    const undo = this.undo.pop();
    if (undo === undefined) throw new RangeError('nothing to take back');
    this.episodes.delete(undo.report);
    for (const [key, before] of undo.latest.toReversed()) {
      if (before === undefined) this.latest.delete(key);
      else this.latest.set(key, before);
    }
    this.lastDay = undo.lastDay;
  }

  /** Lets go what no report can ask for any more, were all but the last `keep` to stay. */
  forget(keep: number): void {
    this.undo.splice(0, Math.max(0, this.undo.length - keep));
    const oldest = this.undo[0] === undefined ? this.lastDay : this.undo[0].lastDay;
    if (oldest === null || oldest === this.swept) return;
    this.swept = oldest;
    for (const all of [this.latest, this.episodes]) {
      for (const [key, { day }] of all) if (day !== null && oldest - day > KEPT_DAYS) all.delete(key);
    }
  }

  save(out: ByteWriter): void {
    const day = (value: number | null): void => out.text(value === null ? null : String(value));
    day(this.lastDay);
    const isNear = ([, one]: readonly [string, { readonly day: number | null }]): boolean => this.isNear(one.day);
    const latest = [...this.latest].filter(isNear).sort(byKey);
    out.number(latest.length);
    for (const [key, one] of latest) {
      out.text(key);
      out.text(one.report);
      out.text(one.text);
      day(one.day);
    }
    const episodes = [...this.episodes].filter(isNear).sort(byKey);
    out.number(episodes.length);
    for (const [report, placed] of episodes) {
      out.text(report);
      out.number(placed.episode);
      day(placed.day);
    }
  }

  static load(from: ByteReader): Predecessors {
    const day = (): number | null => {
      const text = from.text();
      return text === null ? null : Number(text);
    };
    const lastDay = day();
    const latest = new Map<string, Latest>();
    for (let left = from.number(); left > 0; left -= 1) {
      latest.set(from.text() ?? '', { report: from.text() ?? '', text: from.text() ?? '', day: day() });
    }
    const episodes = new Map<string, Placed>();
    for (let left = from.number(); left > 0; left -= 1) {
      episodes.set(from.text() ?? '', { episode: from.number(), day: day() });
    }
    return new Predecessors(latest, episodes, lastDay);
  }
}

const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]): number => byText(a[0], b[0]);

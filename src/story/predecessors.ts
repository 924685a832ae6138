import { createHash } from 'node:crypto';
import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { DayReports, type FirstTold } from './day-reports.ts';
import type { Key } from './key-index.ts';
import { isMisdated } from './misdated.ts';
import { LEAST_WORDS, wordingOf } from './same-words.ts';
import type { Walked } from './walk.ts';

/**
 * A page that gets another text after so many days is taken for a new report. Its episode is asked for as long, and that of a report
 * that was copied for the 30 days in which copies are found.
 */
const KEPT_DAYS = 90;

/** What a report has to do with those before it. */
export interface Predecessor {
  /** Id of the report that it revises: the latest before it under its id, or under its address with another text. */
  readonly revises: string | null;
  /** The report that told the same words before. */
  readonly same: FirstTold | null;
  /** Its words count as told here and now: they are new, or were told before on a day that they cannot be of. */
  readonly counts: boolean;
}

/**
 * What of earlier reports must be known by name: the last text under an id or an address, who first told which words, and the episode of
 * each report. A day's
 * reports are kept together and let go together; a name is looked for day by day, which takes some microseconds.
 */
export class Predecessors {
  /** In the order in which they were begun. */
  private days: DayReports[] = [];
  /** `lastDay` before each of the last reports. */
  private readonly undo: (number | null)[] = [];
  private lastDay: number | null = null;

  meet(report: Walked, day: number | null): Predecessor {
    const { id, given, url, textHash } = report;
    const { key, words, at } = wordingOf(report);
    const wording = words < LEAST_WORDS ? null : key;
    const same = wording === null ? null : this.firstTold(wording);
    const counts = same === null || (isMisdated(report, same.day) && !isMisdated(report, day));
    const text = Number.parseInt(textHash.slice(0, 8), 16) >>> 0;
    const keys = { given: keyOf(given), url: url === null ? null : keyOf(url) };
    const under = [this.latest('given', keys.given), keys.url === null ? undefined : this.latest('urls', keys.url)];
    const before = under.find((one) => one !== undefined && one.text !== text);
    this.undo.push(this.lastDay);
    if (this.days.length === 0 || this.days.at(-1)?.day !== day) this.days.push(new DayReports(day));
    const named = { report: id, given: keys.given, renamed: id !== given, url: keys.url, text };
    this.days.at(-1)?.push({ ...named, wording: counts ? wording : null, told: [at?.start ?? 0, at?.end ?? 0] });
    // What was told before makes nothing older.
    if (day !== null && counts) this.lastDay = day;
    return { revises: before?.report ?? (given === id ? null : given), same, counts };
  }

  private firstTold(wording: Key): FirstTold | null {
    for (let i = this.days.length - 1; i >= 0; i -= 1) {
      const found = this.near(i)?.firstTold(wording);
      if (found !== undefined) return found;
    }
    return null;
  }

  /** Notes where the report last met was put. */
  place(episode: number): void {
    this.days.at(-1)?.place(episode);
  }

  /** Of a report not long before the last one met. */
  episodeOf(report: string): number | null {
    const key = keyOf(report);
    for (let i = this.days.length - 1; i >= 0; i -= 1) {
      const episode = this.near(i)?.episodeOf(report, key);
      if (episode !== undefined) return episode;
    }
    return null;
  }

  private latest(kind: 'given' | 'urls', key: Key) {
    for (let i = this.days.length - 1; i >= 0; i -= 1) {
      const found = this.near(i)?.latest(kind, key);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private near(i: number): DayReports | undefined {
    const one = this.days[i];
    return one !== undefined && isNear(one.day, this.lastDay) ? one : undefined;
  }

  back(): void {
    const undo = this.undo.pop();
    if (undo === undefined) throw new RangeError('nothing to take back');
    this.days.at(-1)?.pop();
    if (this.days.at(-1)?.isEmpty === true) this.days.pop();
    this.lastDay = undo;
  }

  /** Lets go what no report can ask for any more, were all but the last `keep` to stay. */
  forget(keep: number): void {
    this.undo.splice(0, Math.max(0, this.undo.length - keep));
    const oldest = this.undo.length === 0 ? this.lastDay : (this.undo[0] ?? null);
    const [first] = this.days;
    // Days come in order, so it is the first that is too old.
    if (first !== undefined && !isNear(first.day, oldest)) this.days = this.days.filter(({ day }) => isNear(day, oldest));
  }

  save(out: ByteWriter): void {
    const near = this.days.filter(({ day }) => isNear(day, this.lastDay));
    out.double(this.lastDay ?? Number.NaN);
    out.number(near.length);
    for (const one of near) {
      out.double(one.day ?? Number.NaN);
      one.save(out);
    }
  }

  static load(from: ByteReader): Predecessors {
    const day = (): number | null => {
      const read = from.double();
      return Number.isNaN(read) ? null : read;
    };
    const all = new Predecessors();
    all.lastDay = day();
    for (let left = from.number(); left > 0; left -= 1) all.days.push(DayReports.load(from, day()));
    return all;
  }
}

const isNear = (day: number | null, last: number | null): boolean => day === null || last === null || last - day <= KEPT_DAYS;

/**
 * Names are known by 64 bits of their SHA-256: of a million, two are alike by chance once in thirty million times. Whoever wants his page
 * taken for another's need not look for such a name, for he may give the other's address.
 */
function keyOf(name: string): Key {
  const hash = createHash('sha256').update(name, 'utf16le').digest();
  return [hash.readUInt32LE(0), hash.readUInt32LE(4)];
}

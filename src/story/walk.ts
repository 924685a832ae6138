import { ByteReader, type ByteSource, ByteWriter, type TakeBytes } from '../model/bytes.ts';
import type { Rule } from '../model/rule.ts';
import { spanWithin } from '../model/span.ts';
import type { PlacementReason, ReuseLink } from '../model/story.ts';
import { COPY, REPRINT } from '../reuse/kind.ts';
import { type Copied, Reuse, type Reused } from '../reuse/reuse.ts';
import { TOLD_AGAIN, tellsTheSame } from './copying.ts';
import { comparedDay, ownDate } from './dating.ts';
import type { FirstTold } from './day-reports.ts';
import type { Features } from './features.ts';
import { Groups, type Told } from './groups.ts';
import type { Met } from './met.ts';
import { orderKeyOf } from './order-key.ts';
import { Predecessors } from './predecessors.ts';
import { wordingOf } from './same-words.ts';
import { wholeCopy } from './whole-copy.ts';

/** A report as the walk takes it: told apart from its revisions. */
export type Walked = Features & {
  /** The id it was given, which its revisions share. */
  readonly given: string;
};

/** An episode, by the report that opened it, that came to stand in the story that another report opened. */
export interface Moved {
  readonly episode: string;
  readonly story: string;
}

interface Step {
  /** Where the report stands in canonical order. */
  readonly key: string;
  readonly moved: readonly number[];
  /** Nothing was learnt from it: its words were told before. */
  readonly again: boolean;
}

/** Where a report was put, and what that changed. */
export interface Put {
  readonly met: Met;
  /** The report that opened its story. */
  readonly story: string;
  /** Episodes that moved with it. */
  readonly moved: readonly Moved[];
}

/** Rises when the same reports would be placed otherwise, or the bytes of a saved walk mean something else. */
const VERSION = 5;
export const WALKED_BY: Rule = `walk@${VERSION}`;
const ORIGIN = '';

/**
 * Meets reports one by one in canonical order, each seeing those before it only. All it holds is a function of the sequence met. The
 * last reports can be taken back, the latest first, so that one that comes late is put in where it belongs.
 */
export class Walk {
  private readonly reuse: Reuse;
  private readonly groups: Groups;
  private readonly predecessors: Predecessors;
  private readonly steps: Step[] = [];
  /** Of the last report met before those that can be taken back. */
  private base: string;
  private met: number;

  private constructor(parts: Readonly<{ reuse: Reuse; groups: Groups; predecessors: Predecessors; base: string; met: number }>) {
    ({ reuse: this.reuse, groups: this.groups, predecessors: this.predecessors, base: this.base, met: this.met } = parts);
  }

  static begin(): Walk {
    const [reuse, groups, predecessors] = [new Reuse(), new Groups(), new Predecessors()];
    return new Walk({ reuse, groups, predecessors, base: ORIGIN, met: 0 });
  }

  /** Throws RangeError where the bytes are another version's or cut short. */
  static load(bytes: Uint8Array | ByteSource): Walk {
    const from = new ByteReader(bytes);
    const version = from.number();
    if (version !== VERSION) throw new RangeError(`a walk of version ${version}, not ${VERSION}`);
    const [base, met] = [from.text() ?? ORIGIN, from.number()];
    const [reuse, groups, predecessors] = [Reuse.load(from), Groups.load(from), Predecessors.load(from)];
    from.end();
    return new Walk({ reuse, groups, predecessors, base, met });
  }

  save(): Uint8Array {
    const out = new ByteWriter();
    this.write(out);
    return out.bytes();
  }

  /** As `save`, piece by piece: a month of news is a gigabyte. */
  saveTo(take: TakeBytes): void {
    const out = new ByteWriter(take);
    this.write(out);
    out.handOn();
  }

  private write(out: ByteWriter): void {
    out.number(VERSION);
    out.text(this.at);
    out.number(this.met);
    for (const part of [this.reuse, this.groups, this.predecessors]) part.save(out);
  }

  /** Order key of the last report met; empty before the first. */
  get at(): string {
    return this.steps.at(-1)?.key ?? this.base;
  }

  /** Reports met. */
  get count(): number {
    return this.met;
  }

  /** Whether the reports from `key` on can be taken back. */
  reaches(key: string): boolean {
    return this.base < key;
  }

  /** The next report in canonical order. */
  meet(report: Walked): Put {
    const { id, length, words, agency, outlet } = report;
    const day = comparedDay(ownDate(report));
    const whole = day === null ? null : Math.floor(day);
    const { revises, same, counts } = this.predecessors.meet(report, whole);
    if (!counts && same !== null && revises === null && this.isHeld(same.episode)) return this.meetAgain(report, same);
    const reused = this.reuse.meet({ id, length, words, agency, outlet, day: whole });
    const told = this.toldBefore(revises, same, reused.copied[0]);
    const votes = revises === null && same === null && (reused.copied[0]?.share ?? 0) < REPRINT;
    const { unvoted } = reused;
    const borrowed = told === null ? borrowedOf(report, reused) : null;
    const { episode, why, moved } = this.groups.meet({ features: report, day, unvoted, borrowed, told, votes });
    this.predecessors.place(episode);
    this.reuse.elsewhere(this.elsewhere(episode, reused));
    this.steps.push({ key: orderKeyOf(report), moved, again: false });
    this.met += 1;
    const { links, copied, learnt } = reused;
    return {
      met: { report: id, episode: this.groups.founderOf('episode', episode), links, copied, revises, why, learnt },
      story: this.storyOf(episode),
      moved: this.movedTo(moved),
    };
  }

  private isHeld(episode: number): boolean {
    return !Number.isNaN(this.groups.storyOf(episode));
  }

  /**
   * A report of the same words as one before stands where that one stands, however long ago it was, and nothing else is any different for
   * it: it is in no index, has no say, wakes nothing, and no day turns with it.
   */
  private meetAgain(report: Walked, same: FirstTold): Put {
    const { report: source, episode, told } = same;
    const t = wordingOf(report).at ?? spanWithin(report.length, 0, report.length);
    const copy = wholeCopy(report.id, source, { t, s: spanWithin(told[1], told[0], told[1]) });
    this.predecessors.place(episode);
    this.steps.push({ key: orderKeyOf(report), moved: [], again: true });
    this.met += 1;
    const founder = this.groups.founderOf('episode', episode);
    return { met: { ...copy, episode: founder }, story: this.storyOf(episode), moved: [] };
  }

  /** Short passages shared with a report of another story tell neither story's news. */
  private elsewhere(episode: number, { links, copied }: Reused): ReuseLink[] {
    const news = new Set(copied.flatMap(({ source, share, lead }) => (share >= COPY || lead ? [source] : [])));
    return links.filter(({ kind, src }) => {
      const other = kind === 'copy' && !news.has(src) ? this.predecessors.episodeOf(src) : null;
      return other !== null && this.groups.storyOf(other) !== this.groups.storyOf(episode);
    });
  }

  /** Takes the last report back. */
  back(): readonly Moved[] {
    const step = this.steps.pop();
    if (step === undefined) throw new RangeError('no report can be taken back');
    this.predecessors.back();
    if (!step.again) {
      this.groups.back();
      this.reuse.back();
    }
    this.met -= 1;
    return this.movedTo(step.moved);
  }

  /** Only the last `keep` reports can still be taken back: what that takes is let go. */
  forget(keep: number): void {
    if (this.steps.length <= keep) return;
    const gone = this.steps.splice(0, this.steps.length - keep);
    this.base = gone.at(-1)?.key ?? this.base;
    this.predecessors.forget(keep);
    const learnt = this.steps.filter(({ again }) => !again).length;
    for (const part of [this.reuse, this.groups]) part.forget(learnt);
  }

  /** All episodes that a report may still join, each with the story it stands in. */
  *episodes(): Generator<Moved> {
    for (const episode of this.groups.episodes()) {
      yield { episode: this.groups.founderOf('episode', episode), story: this.storyOf(episode) };
    }
  }

  private movedTo(episodes: readonly number[]): Moved[] {
    return episodes.map((one) => ({ episode: this.groups.founderOf('episode', one), story: this.storyOf(one) }));
  }

  private storyOf(episode: number): string {
    return this.groups.founderOf('story', this.groups.storyOf(episode));
  }

  private toldBefore(revises: string | null, same: FirstTold | null, copied: Copied | undefined): Told | null {
    const revised = revises === null ? null : this.predecessors.episodeOf(revises);
    if (revises !== null && revised !== null) return told(revised, revises, 1, TOLD_AGAIN.revision);
    if (same !== null && this.isHeld(same.episode)) return told(same.episode, same.report, 1, TOLD_AGAIN.copied);
    if (copied === undefined || !tellsTheSame(copied)) return null;
    const episode = this.predecessors.episodeOf(copied.source);
    return episode === null ? null : told(episode, copied.source, copied.share, TOLD_AGAIN.copied);
  }
}

const told = (episode: number, joined: string, score: number, rule: PlacementReason['rule']): Told => ({
  episode,
  joined,
  score,
  threshold: COPY,
  rule,
});

/** Fewer words than this, taken from others, move no report. */
const LEAST_BORROWED = 8;

/** What a report took, word by word, from reports whose news it does not tell: with what is not to be counted in any case. */
function borrowedOf({ words: { start, end } }: Walked, { links, unvoted }: Reused): Uint8Array | null {
  const mask = unvoted.slice();
  let borrowed = 0;
  let from = 0;
  for (const { kind, t } of links) {
    if (kind !== 'copy') continue;
    while (from > 0 && (start[from - 1] ?? 0) >= t.start) from -= 1;
    while (from < start.length && (start[from] ?? 0) < t.start) from += 1;
    for (let i = from; i < end.length && (end[i] ?? 0) <= t.end; i += 1) {
      borrowed += 1 - (mask[i] ?? 0);
      mask[i] = 1;
    }
  }
  return borrowed < LEAST_BORROWED ? null : mask;
}

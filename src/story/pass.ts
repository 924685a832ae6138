import type { PlacementReason, ReuseLink } from '../model/story.ts';
import { REPRINT } from '../reuse/kind.ts';
import { type Copied, Reuse } from '../reuse/reuse.ts';
import { Clusters, type Level } from './clusters.ts';
import type { Features } from './features.ts';
import { revisions } from './revisions.ts';
import { TermWeights, type Vector, vectorOf } from './vector.ts';

/** A report with the day it is taken to be from. */
export interface Dated {
  readonly features: Features;
  /** Days since 1970, with the time of day as a fraction; `null` where not known. */
  readonly day: number | null;
}

/** Where one report was put. */
export interface Met {
  readonly report: Dated;
  readonly episode: number;
  readonly story: number;
  readonly links: readonly ReuseLink[];
  readonly copied: readonly Copied[];
  readonly revises: string | null;
  readonly why: readonly PlacementReason[];
  readonly vector: Vector;
}

export const LEVELS: Readonly<Record<'episode' | 'story', Level>> = {
  episode: { threshold: 0.29, sigma: 10, grain: 'happening' },
  story: { threshold: 0.07, sigma: 14, grain: 'affair' },
};

/** One walk through the reports, each seeing those before it only. */
export function pass(ordered: readonly Dated[]): Met[] {
  const walk = new Walk(revisions(ordered.map(({ features }) => features)));
  for (const report of ordered) walk.meet(report);
  return walk.met;
}

interface Place {
  readonly group: number | null;
  readonly reason: PlacementReason;
}

class Walk {
  readonly met: Met[] = [];
  private readonly reuse = new Reuse();
  private readonly terms = new TermWeights();
  private readonly episodes = new Clusters(LEVELS.episode);
  private readonly stories = new Clusters(LEVELS.story);
  private readonly placeOf = new Map<string, number>();
  private readonly founders = { episode: [] as string[], story: [] as string[] };
  private readonly storyOf: number[] = [];
  private readonly revised: ReadonlyMap<string, string>;

  constructor(revised: ReadonlyMap<string, string>) {
    this.revised = revised;
  }

  meet(report: Dated): void {
    const { features, day } = report;
    const { id, words, agency, outlet, length } = features;
    this.reuse.forget(0);
    const reused = this.reuse.meet({ id, length, words, agency, outlet, day: day === null ? null : Math.floor(day) });
    const vector = vectorOf(features, reused.unvoted, this.terms);
    const revises = this.revised.get(id) ?? null;
    const { episode, story, why } = this.place(report, vector, revises, reused.copied[0]);
    const repeats = (reused.copied[0]?.share ?? 0) >= REPRINT || revises !== null;
    if (!repeats) {
      this.terms.count(features);
      this.episodes.add(episode, vector, day);
      this.stories.add(story, vector, day);
    }
    this.placeOf.set(id, this.met.length);
    this.met.push({ report, episode, story, links: reused.links, copied: reused.copied, revises, why, vector });
  }

  private place(report: Dated, vector: Vector, revises: string | null, copied: Copied | undefined) {
    const told = this.toldBefore(revises, copied);
    if (told !== null) return { episode: told.before.episode, story: told.before.story, why: told.why };
    const episode = this.nearest('episode', this.episodes, report, vector);
    const before = episode.group === null ? null : this.storyOf[episode.group];
    if (episode.group !== null && before !== undefined && before !== null) {
      return { episode: episode.group, story: before, why: [episode.reason] };
    }
    const story = this.nearest('story', this.stories, report, vector);
    const group = story.group ?? this.found('story', this.stories, report);
    const opened = this.found('episode', this.episodes, report);
    this.storyOf[opened] = group;
    return { episode: opened, story: group, why: [episode.reason, story.reason] };
  }

  /** A revision, or a copy of an earlier report's news, stands where that report stands. */
  private toldBefore(revises: string | null, copied: Copied | undefined) {
    const revision = revises === null ? undefined : this.met[this.placeOf.get(revises) ?? -1];
    const before =
      revision ?? (copied !== undefined && copied.share >= COPIED ? this.met[this.placeOf.get(copied.source) ?? -1] : undefined);
    if (before === undefined) return null;
    const rule = revision === undefined ? 'copied@1' : 'revision@1';
    const score = revision === undefined ? (copied?.share ?? 1) : 1;
    const joined = before.report.features.id;
    return { before, why: [{ level: 'episode', joined, score, threshold: COPIED, terms: [], rule } as const] };
  }

  private nearest(level: 'episode' | 'story', clusters: Clusters, { features, day }: Dated, vector: Vector): Place {
    const { threshold } = LEVELS[level];
    const near = clusters.nearest(vector, day);
    const joins = near !== null && near.score >= threshold;
    const keys = near === null ? [] : clusters.shared(vector, near.group).slice(0, SHOWN);
    const reason: PlacementReason = {
      level,
      joined: joins ? (this.founders[level][near.group] ?? null) : null,
      score: near?.score ?? 0,
      threshold,
      terms: keys.map((key) => spelled(features, key)),
      rule: `${level}-cosine@1`,
    };
    return { group: joins ? near.group : null, reason };
  }

  private found(level: 'episode' | 'story', clusters: Clusters, { features }: Dated): number {
    this.founders[level].push(features.id);
    return clusters.open();
  }
}

/** Who copies so much of a body tells the same happening. */
const COPIED = 0.3;
const SHOWN = 8;

function spelled({ spelled: { key, word } }: Features, wanted: number): string {
  return word[key.indexOf(wanted)] ?? '';
}

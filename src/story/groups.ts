import type { PlacementReason } from '../model/story.ts';
import { Clusters, type Near } from './clusters.ts';
import type { Features } from './features.ts';
import { Frequencies } from './frequency.ts';
import { LEVELS } from './level.ts';
import { type Terms, termsOf } from './terms.ts';
import { type Vector, vectorOf } from './vector.ts';

/** A report as the groups meet it. */
export interface Coming {
  readonly features: Features;
  /** Days since 1970; `null` where not known. */
  readonly day: number | null;
  /** 1 for each word that is not to be counted. */
  readonly unvoted: Uint8Array;
  /** A revision or a copy stands where the report stands that it tells again. */
  readonly told: Told | null;
  /** A repeat has no say in what its groups are about. */
  readonly votes: boolean;
}

export interface Told extends Pick<PlacementReason, 'score' | 'threshold' | 'rule'> {
  readonly episode: number;
  /** Id of the report told again. */
  readonly joined: string;
}

/** Where a report was put. */
export interface Placed {
  readonly episode: number;
  readonly why: readonly PlacementReason[];
  /** Episodes whose story changed, for two stories became one. */
  readonly moved: readonly number[];
  readonly vector: Vector;
}

/** A name in more groups than this is in the news whatever happens. */
const RARE = 0.04;
/**
 * Two stories become one where a report is near both and they are alike as a whole: the more so, the larger the smaller of them is, for
 * the sums of many reports share common words. On Timeline17 development parts of one affair lie at .18 to .29, two affairs below .13.
 */
const MERGE = { likeness: 0.15, perDoubling: 0.04, looked: 4 };
const SHOWN = 8;

/** Groups of reports at two levels: each report joins an episode, each episode belongs to a story. */
export class Groups {
  private readonly episodes = new Clusters(LEVELS.episode);
  private readonly stories = new Clusters(LEVELS.story);
  private readonly inReports = new Frequencies(LEVELS.episode.tabled);
  private readonly inStories = new Frequencies(LEVELS.story.tabled);
  private readonly founders = { episode: [] as string[], story: [] as string[] };
  private readonly storyOfEpisode: number[] = [];

  meet({ features, day, unvoted, told, votes }: Coming): Placed {
    const terms = termsOf(features, unvoted);
    const at = LEVELS.episode.parts.map((shares) => vectorOf(terms, shares, this.inReports));
    const over = LEVELS.story.parts.map((shares) => vectorOf(terms, shares, this.inStories));
    const placed = told === null ? this.place(features, day, at, over) : again(told);
    if (votes) this.count(placed.episode, terms, day, at, over);
    return { ...placed, vector: at[0] ?? { key: new Uint32Array(), weight: new Uint16Array() } };
  }

  storyOf(episode: number): number {
    return this.storyOfEpisode[episode] ?? 0;
  }

  /** Id of the report that opened the group. */
  founderOf(level: 'episode' | 'story', group: number): string {
    return this.founders[level][group] ?? '';
  }

  private place(features: Features, day: number | null, at: readonly Vector[], over: readonly Vector[]) {
    const near = this.episodes.near(at, day)[0];
    const own = this.reason('episode', features, near, near && this.episodes.shared(at, near.group));
    if (near !== undefined && own.joined !== null) return { episode: near.group, why: [own], moved: [] };
    const rare = (over.at(-1)?.key ?? new Uint32Array()).filter((key) => this.inStories.share(key) < RARE);
    const stories = this.stories.near(over, day, (group) => rare.some((key) => this.stories.has(group, key)));
    const nearest = stories[0];
    const long = this.reason('story', features, nearest, nearest && this.stories.shared(over, nearest.group));
    const joins = nearest !== undefined && long.joined !== null;
    const story = joins ? nearest.group : this.open('story', this.stories, features);
    if (!joins) this.inStories.open();
    const episode = this.open('episode', this.episodes, features);
    this.storyOfEpisode[episode] = story;
    return { episode, why: [own, long], moved: joins ? this.merged(story, stories.slice(1, MERGE.looked)) : [] };
  }

  private reason(level: 'episode' | 'story', features: Features, near: Near | undefined, keys: number[] = []): PlacementReason {
    const { threshold } = LEVELS[level];
    const joined = near !== undefined && near.score >= threshold ? this.founderOf(level, near.group) : null;
    const terms = keys.map((key) => spelled(features, key)).filter((word) => word !== '');
    return { level, joined, score: near?.score ?? 0, threshold, terms: terms.slice(0, SHOWN), rule: `${level}-cosine@2` };
  }

  /** Joins the story with others that the same report is near to, if they are alike; the episodes that moved. */
  private merged(story: number, others: readonly Near[]): number[] {
    const moved: number[] = [];
    let into = story;
    for (const { group, score } of others) {
      const smaller = Math.min(this.stories.reports(into), this.stories.reports(group));
      const bar = MERGE.likeness + MERGE.perDoubling * Math.log2(Math.max(1, smaller));
      if (score < LEVELS.story.threshold || this.stories.likeness(into, group) < bar) continue;
      const [earlier, later] = [Math.min(into, group), Math.max(into, group)];
      this.stories.merge(earlier, later);
      this.storyOfEpisode.forEach((of, episode) => {
        if (of === later) moved.push(episode);
      });
      for (const episode of moved) this.storyOfEpisode[episode] = earlier;
      into = earlier;
    }
    return moved;
  }

  private open(level: 'episode' | 'story', clusters: Clusters, { id }: Features): number {
    this.founders[level].push(id);
    return clusters.open();
  }

  private count(episode: number, terms: Terms, day: number | null, at: readonly Vector[], over: readonly Vector[]): void {
    const story = this.storyOf(episode);
    this.inReports.open();
    for (const key of terms.keys()) {
      this.inReports.meet(key);
      if (!this.stories.has(story, key)) this.inStories.meet(key);
    }
    this.episodes.add(episode, at, day);
    this.stories.add(story, over, day);
  }
}

function again({ episode, ...told }: Told) {
  return { episode, why: [{ level: 'episode', terms: [], ...told } as const], moved: [] };
}

function spelled({ spelled: { key, word } }: Features, wanted: number): string {
  return word[key.indexOf(wanted)] ?? '';
}

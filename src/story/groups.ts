import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import type { PlacementReason } from '../model/story.ts';
import { toldApart } from './apart.ts';
import { Belonging } from './belonging.ts';
import { Clusters, type Near, nearestFirst } from './clusters.ts';
import type { Features } from './features.ts';
import { Frequencies } from './frequency.ts';
import { Journal } from './journal.ts';
import { barOf, LEVELS, type LevelName } from './level.ts';
import { Scenes } from './scenes.ts';
import { type Kind, spelledAs, type Terms, termsOf } from './terms.ts';
import { type Columns, columnsOf, type Vector, vectorsOf } from './vector.ts';

/** A report as the groups meet it. */
export interface Coming {
  readonly features: Features;
  /** Days since 1970; `null` where not known. */
  readonly day: number | null;
  /** 1 for each word that is not to be counted. */
  readonly unvoted: Uint8Array;
  /** The same, and 1 for each word that it took from a report whose news it does not tell; `null` where it took none. */
  readonly borrowed: Uint8Array | null;
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
}

/** A report as each level sees it. */
interface Seen {
  readonly features: Features;
  readonly day: number | null;
  readonly terms: Terms;
  readonly columns: Columns;
  readonly at: Vectors;
  /** Without what it borrowed, made when it is asked for; `null` where it borrowed nothing. */
  readonly own: ((level: LevelName) => readonly Vector[]) | null;
}

type Vectors = Readonly<Record<LevelName, readonly Vector[]>>;

interface Found {
  readonly near: Near | undefined;
  /** Those after it that it may join as well. */
  readonly others: readonly Near[];
  readonly reason: PlacementReason;
}

/** A name in more groups than this is in the news whatever happens; without a rarer one in common a report joins nothing. */
const RARE = 0.04;
/** A group that sleeps is woken by a report so near to it that shares so many rare names. */
const WAKES = { episode: 0.35, story: 0.25, names: 2 };
/**
 * Two stories become one where a report is near both and they are alike as a whole: the more so, the larger the smaller of them is, for
 * the sums of many reports share common words. On Timeline17 development parts of one affair lie at .18 to .29, two affairs below .13.
 */
const MERGE = { likeness: 0.15, perDoubling: 0.04, looked: 3 };
/** Of a threshold that a report which borrowed words from others must reach with its own; measured on the planted copies of ECB+. */
const OWN_WORDS = 0.6;
const SHOWN = 8;
/** Reports without a day are met in a row; weights are settled after so many of them. */
const SETTLED_AFTER = 100;
/** The day of a busy stream. */
const UNDATED_A_DAY = 5_000;

interface Clock {
  /** Latest whole day met. */
  readonly today: number | null;
  /** Reports without a day met in all, and since weights were settled last. */
  readonly undated: number;
  readonly met: number;
}

/** Groups of reports at two levels: each report joins an episode, each episode belongs to a story. A function of the sequence met. */
export class Groups {
  private readonly journal = new Journal();
  private readonly levels = {
    episode: new Clusters(LEVELS.episode, this.journal),
    story: new Clusters(LEVELS.story, this.journal),
  };
  private readonly frequencies = {
    episode: new Frequencies(LEVELS.episode.tabled, this.journal),
    story: new Frequencies(LEVELS.story.tabled, this.journal),
  };
  private readonly belonging = new Belonging(this.journal);
  private readonly scenes = new Scenes(this.journal);
  private clock: Clock = { today: null, undated: 0, met: 0 };
  private readonly undatedADay: number;

  /** `undatedADay`: so many reports without a day count as a day, by which groups without a report fall asleep. */
  constructor(undatedADay: number = UNDATED_A_DAY) {
    this.undatedADay = undatedADay;
  }

  meet({ features, day, unvoted, borrowed, told, votes }: Coming): Placed {
    this.journal.begin();
    this.turn(day === null ? null : Math.floor(day));
    const terms = termsOf(features, unvoted);
    const columns = columnsOf(terms);
    const at = { episode: this.vectors('episode', columns), story: this.vectors('story', columns) };
    const own = borrowed === null ? null : this.own(features, borrowed);
    const seen: Seen = { features, day, terms, columns, at, own };
    const stands = told !== null && this.belonging.story(told.episode) !== undefined;
    const placed = stands ? again(told) : this.place(seen);
    if (votes) this.count(placed.episode, seen);
    else this.touch(placed.episode, day);
    return placed;
  }

  /** Of an episode that a report may still join. */
  storyOf(episode: number): number {
    return this.belonging.story(episode) ?? Number.NaN;
  }

  /** Id of the report that opened a group that a report may still join. */
  founderOf(level: LevelName, group: number): string {
    return this.levels[level].facts(group)?.founder ?? '';
  }

  /** All episodes that a report may still join, in the order of opening. */
  episodes(): number[] {
    return this.levels.episode.numbers();
  }

  /** Takes the last report back. Throws RangeError where none can be. */
  back(): void {
    this.journal.back();
  }

  /** Only the last `keep` reports can still be taken back. */
  forget(keep: number): void {
    this.journal.forget(keep);
  }

  private vectors(level: LevelName, columns: Columns): Vector[] {
    return vectorsOf(columns, LEVELS[level].parts, this.frequencies[level]);
  }

  /** Most reports that borrowed are near to nothing, and then nobody asks what is their own. */
  private own(features: Features, borrowed: Uint8Array): Seen['own'] {
    let columns: Columns | undefined;
    const made: Partial<Record<LevelName, Vector[]>> = {};
    return (level) => {
      columns ??= columnsOf(termsOf(features, borrowed));
      made[level] ??= this.vectors(level, columns);
      return made[level];
    };
  }

  private place(seen: Seen): Placed {
    const own = this.find('episode', seen);
    if (own.near !== undefined) return { episode: own.near.group, why: [own.reason], moved: [] };
    const long = this.find('story', seen);
    const story = long.near?.group ?? this.levels.story.open(seen.features.id, this.heard);
    const episode = this.levels.episode.open(seen.features.id, this.heard);
    this.belonging.set(episode, story);
    return { episode, why: [own.reason, long.reason], moved: this.merged(story, long.others) };
  }

  /** The group that a report joins at a level: the nearest that is awake, else one that it wakes. What tells no day is as near to either. */
  private find(level: LevelName, seen: Seen): Found {
    const groups = this.levels[level];
    const bar = ({ group }: Near): number => barOf(level, groups.facts(group)?.reports ?? 1);
    const vectors = seen.at[level];
    const telling = this.tellingOf(level, seen);
    const shares = ({ group }: Near, least: number): boolean => groups.held(group, telling).length >= least;
    const near = groups.near(vectors, seen.day);
    if (seen.day === null) near.push(...groups.nearAsleep(vectors, null));
    const alike = near
      .sort(nearestFirst)
      .filter((one) => one.score >= bar(one) && shares(one, 1) && this.standsAlone(level, seen, one, bar(one)));
    const joined = alike.filter((one) => this.apart(level, seen, one).length === 0);
    const rule = `${level}-cosine@2` as const;
    const [best, ...others] = joined;
    if (best !== undefined) {
      const reason = this.reason(level, seen, best, { joins: true, threshold: bar(best), rule });
      return { near: best, others, reason };
    }
    const asleep = seen.day === null ? [] : groups.nearAsleep(vectors, seen.day);
    const woken = asleep.find(
      (one) =>
        one.score >= WAKES[level] &&
        shares(one, WAKES.names) &&
        this.standsAlone(level, seen, one, WAKES[level]) &&
        this.apart(level, seen, one).length === 0,
    );
    const reason = woken
      ? this.reason(level, seen, woken, { joins: true, threshold: WAKES[level], rule: `${level}-woken@1` })
      : this.founding(
          level,
          seen,
          alike[0],
          this.reason(level, seen, near[0], {
            joins: false,
            threshold: near[0] === undefined ? LEVELS[level].threshold : bar(near[0]),
            rule,
          }),
        );
    return { near: woken, others: [], reason };
  }

  /** What in a report tells another happening than the episode's; stories hold many. */
  private apart(level: LevelName, { features }: Seen, { group }: Near): readonly string[] {
    const scene = level === 'episode' ? this.scenes.get(group) : undefined;
    return scene === undefined
      ? []
      : toldApart(features, { scene, names: (key) => this.levels.episode.held(group, [key]).length > 0 });
  }

  /** Why a report opens a group of its own: where one was near enough, what told it apart. */
  private founding(level: LevelName, seen: Seen, alike: Near | undefined, reason: PlacementReason): PlacementReason {
    if (alike === undefined) return reason;
    return { ...reason, score: alike.score, terms: this.apart(level, seen, alike).slice(0, SHOWN), rule: 'told-apart@1' };
  }

  /** What a report borrowed may speak for a group, but not alone. */
  private standsAlone(level: LevelName, { own, day }: Seen, { group }: Near, threshold: number): boolean {
    return own === null || this.levels[level].score(own(level), day, group) >= OWN_WORDS * threshold;
  }

  /** The rare names of a report; figures tell a happening as well. */
  private tellingOf(level: LevelName, { terms, at }: Seen): number[] {
    const tells = (key: number): boolean => level === 'story' || TELLING.has(terms.get(key)?.kind ?? 'word');
    const keys = Array.from(at[level].at(-1)?.key ?? []);
    return keys.filter((key) => tells(key) && this.frequencies.story.share(key) < RARE);
  }

  private reason(
    level: LevelName,
    { features, at }: Seen,
    near: Near | undefined,
    { joins, threshold, rule }: Pick<PlacementReason, 'threshold' | 'rule'> & { readonly joins: boolean },
  ): PlacementReason {
    const keys = near === undefined ? [] : this.levels[level].shared(at[level], near.group);
    const terms = keys.map((key) => spelledAs(features, key)).filter((word) => word !== '');
    const joined = near !== undefined && joins ? this.founderOf(level, near.group) : null;
    return { level, joined, score: near?.score ?? 0, threshold, terms: terms.slice(0, SHOWN), rule };
  }

  /** Joins the story with others that the same report is near to, if they are alike; the episodes that moved. */
  private merged(story: number, others: readonly Near[]): number[] {
    const moved: number[] = [];
    const { story: stories } = this.levels;
    let into = story;
    for (const { group } of others.slice(0, MERGE.looked)) {
      const smaller = Math.min(stories.facts(into)?.reports ?? 0, stories.facts(group)?.reports ?? 0);
      const bar = MERGE.likeness + MERGE.perDoubling * Math.log2(Math.max(1, smaller));
      if (stories.likeness(into, group) < bar) continue;
      const [earlier, later] = [Math.min(into, group), Math.max(into, group)];
      stories.merge(earlier, later);
      const moving = this.belonging.episodes(later);
      for (const episode of moving) this.belonging.set(episode, earlier);
      moved.push(...moving);
      into = earlier;
    }
    return [...new Set(moved)].sort((a, b) => a - b);
  }

  private count(episode: number, { features, day, columns, at }: Seen): void {
    const story = this.storyOf(episode);
    const { episode: episodes, story: stories } = this.levels;
    this.frequencies.episode.meet(1, columns.key);
    this.frequencies.story.meet(stories.facts(story)?.reports === 0 ? 1 : 0, stories.missing(story, columns.key));
    episodes.add(episode, at.episode, day, this.heard);
    this.scenes.add(episode, features.scene);
    stories.add(story, at.story, day, this.heard);
  }

  private touch(episode: number, day: number | null): void {
    this.levels.episode.touch(episode, day, this.heard);
    this.levels.story.touch(this.storyOf(episode), day, this.heard);
  }

  /** The day on which the report is met, as sleep counts days: those without one come after all others, so many a day. */
  private get heard(): number {
    const { today, undated } = this.clock;
    return (today ?? 0) + Math.floor(undated / this.undatedADay);
  }

  /** At the turn of a day, or after so many reports without one, weights are settled; what has long been silent sleeps. */
  private turn(day: number | null): void {
    const { clock, heard } = this;
    const { today, undated, met } = clock;
    const turns = day !== null && (today === null || day > today);
    const due = turns || (day === null && met + 1 >= SETTLED_AFTER);
    const one = day === null ? 1 : 0;
    this.clock = { today: turns ? day : today, undated: undated + one, met: due ? 0 : met + one };
    this.journal.note(() => {
      this.clock = clock;
    });
    if (due) for (const frequencies of Object.values(this.frequencies)) frequencies.settle();
    if (turns || this.heard !== heard) this.sleep();
  }

  private sleep(): void {
    const { episode: episodes, story: stories } = this.levels;
    const over = stories.turn(this.heard).flatMap((story) => this.belonging.episodes(story));
    for (const episode of over) episodes.giveUp(episode);
    for (const episode of [...over, ...episodes.turn(this.heard)]) {
      this.belonging.set(episode, undefined);
      this.scenes.giveUp(episode);
    }
  }

  save(out: ByteWriter): void {
    out.double(this.clock.today ?? Number.NaN);
    out.double(this.undatedADay);
    out.number(this.clock.undated);
    out.number(this.clock.met);
    for (const part of this.parts()) part.save(out);
  }

  static load(from: ByteReader): Groups {
    const today = from.double();
    const groups = new Groups(from.double());
    groups.clock = { today: Number.isNaN(today) ? null : today, undated: from.number(), met: from.number() };
    for (const part of groups.parts()) part.load(from);
    return groups;
  }

  private parts() {
    const { levels, frequencies, belonging, scenes } = this;
    return [frequencies.episode, frequencies.story, levels.episode, levels.story, belonging, scenes];
  }
}

const TELLING: ReadonlySet<Kind> = new Set(['name', 'phrase', 'number']);

function again({ episode, ...told }: Told): Placed {
  return { episode, why: [{ level: 'episode', terms: [], ...told }], moved: [] };
}

import type { Correction, Decision, ReportRef, StoryRef } from '../model/correction.ts';
import { APPLIED, type Found, orphaned, overruledBy } from './found.ts';

/** Where the walk put a report. */
export interface Whereabouts {
  /** Its id, told apart from its revisions. */
  readonly report: string;
  /** The reports that opened its story and its episode. */
  readonly story: string;
  readonly episode: string;
}

/** Where the walk put a text of a report; `null`: it is not in the store. */
export type Locate = (ref: ReportRef) => Whereabouts | null;

type StoryDecision = Extract<Decision, { kind: 'merge-stories' | 'split-story' }>;
interface Decided {
  readonly id: string;
  readonly do: StoryDecision;
}

/** Stands for a group of reports; which one it has become a part of is found by `root`. */
type Node = number;

/**
 * The stories as analysts merged and split them, over those of the walk. A function of what the walk found and of the corrections, in
 * the order in which they take effect. What came after a decision goes with the episode or the story that the walk put it in.
 */
export class Partition {
  private readonly locate: Locate;
  private readonly parent: Node[] = [];
  private readonly byStory = new Map<string, Node>();
  private readonly byEpisode = new Map<string, { readonly node: Node; readonly story: string }>();
  private readonly byReport = new Map<string, { readonly node: Node; readonly story: string }>();
  private readonly units: ReadonlyMap<string, readonly string[]>;
  /** What became of each correction, by id. */
  readonly found = new Map<string, Found>();

  constructor(corrections: readonly Correction[], locate: Locate) {
    this.locate = locate;
    const done: Decided[] = [];
    for (const { id, do: decision } of corrections) {
      if (decision.kind !== 'merge-stories' && decision.kind !== 'split-story') continue;
      const found = decision.kind === 'merge-stories' ? this.merge(decision.stories) : this.split(decision);
      this.found.set(id, found);
      if (found.state === 'applied') done.push({ id, do: decision });
    }
    this.overrule(done);
    this.units = this.unitsOf();
  }

  /** The stories of the walk that are laid out together with this one, by the reports that opened them, sorted. */
  unit(story: string): readonly string[] {
    return this.units.get(story) ?? [story];
  }

  /** All units of several stories of the walk. */
  get all(): readonly (readonly string[])[] {
    return [...new Set(this.units.values())].filter(({ length }) => length > 1);
  }

  /** Reports of one unit with the same group are one story. */
  groupOf({ report, story, episode }: Whereabouts): Node {
    return this.root(this.byReport.get(report)?.node ?? this.byEpisode.get(episode)?.node ?? this.storyNode(story));
  }

  private merge(stories: readonly StoryRef[]): Found {
    const groups = stories.flatMap(({ reports }) => this.holderOf(reports) ?? []);
    const [first, ...others] = groups;
    if (first === undefined || others.length === 0) return orphaned('of its stories at most one still has a report in the store');
    for (const other of others) this.parent[this.root(other)] = this.root(first);
    return APPLIED;
  }

  private split({ story, out }: Extract<StoryDecision, { kind: 'split-story' }>): Found {
    const apart = this.located(out);
    if (apart.length === 0) return orphaned('none of its reports is in the store');
    const node = this.newNode();
    for (const { report, story: held } of apart) this.byReport.set(report, { node, story: held });
    const taken = new Set(apart.map(({ report }) => report));
    const left = this.located(story.reports).filter(({ report }) => !taken.has(report));
    const [episodes, stories] = [new Set(left.map((one) => one.episode)), new Set(left.map((one) => one.story))];
    for (const { episode, story: held } of apart) {
      if (!episodes.has(episode)) this.byEpisode.set(episode, { node, story: held });
      if (!stories.has(held)) this.byStory.set(held, node);
    }
    return APPLIED;
  }

  /** Decisions that hold no more; the last about the same stories decides otherwise. */
  private overrule(done: readonly Decided[]): void {
    const storiesOf = (decision: StoryDecision): string[] => this.located(refsOf(decision)).map(({ story }) => story);
    const last = new Map<string, string>();
    for (const one of done) for (const story of storiesOf(one.do)) last.set(story, one.id);
    for (const { id, do: decision } of done) {
      if (this.holds(decision)) continue;
      const by = storiesOf(decision).map((story) => last.get(story));
      this.found.set(id, overruledBy(by.find((one) => one !== undefined && one !== id) ?? id));
    }
  }

  private holds(decision: StoryDecision): boolean {
    if (decision.kind === 'split-story') {
      const out = new Set(decision.out.map(({ text }) => text));
      const left = this.holderOf(decision.story.reports.filter(({ text }) => !out.has(text)));
      return left === null || left !== this.holderOf(decision.out);
    }
    const [first = new Set<Node>(), ...others] = decision.stories
      .map(({ reports }) => new Set(this.located(reports).map((where) => this.groupOf(where))))
      .filter(({ size }) => size > 0);
    return [...first].some((group) => others.every((other) => other.has(group)));
  }

  /** The group that holds most of the reports; of equals, the one that holds the first of them. */
  private holderOf(reports: readonly ReportRef[]): Node | null {
    const counts = new Map<Node, number>();
    for (const where of this.located(reports)) {
      const group = this.groupOf(where);
      counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  }

  private located(reports: readonly ReportRef[]): Whereabouts[] {
    return reports.flatMap((ref) => this.locate(ref) ?? []);
  }

  /** Stories of the walk of which some parts are in one group. */
  private unitsOf(): Map<string, string[]> {
    const parts = [
      ...Array.from(this.byStory, ([story, node]) => ({ story, node })),
      ...this.byEpisode.values(),
      ...this.byReport.values(),
    ];
    const firsts = new Map<Node, string>();
    const units = new Map<string, string[]>();
    for (const { story, node } of parts) {
      const group = this.root(node);
      const first = firsts.get(group) ?? story;
      firsts.set(group, first);
      join(units, first, story);
    }
    for (const unit of new Set(units.values())) unit.sort();
    return units;
  }

  private newNode(): Node {
    return this.parent.push(this.parent.length) - 1;
  }

  private storyNode(story: string): Node {
    const known = this.byStory.get(story) ?? this.newNode();
    this.byStory.set(story, known);
    return known;
  }

  private root(node: Node): Node {
    let at = node;
    while (this.parent[at] !== at) at = this.parent[at] ?? at;
    this.parent[node] = at;
    return at;
  }
}

const refsOf = (decision: StoryDecision): readonly ReportRef[] =>
  decision.kind === 'merge-stories' ? decision.stories.flatMap(({ reports }) => reports) : decision.story.reports;

/** Makes one unit of the two that hold these stories. */
function join(units: Map<string, string[]>, a: string, b: string): void {
  const [one, other] = [units.get(a) ?? [a], units.get(b) ?? [b]];
  const both = one === other ? one : [...new Set([...one, ...other])];
  for (const story of both) units.set(story, both);
}

import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import type { PlacementReason } from '../model/story.ts';
import { Clusters, type Level } from './clusters.ts';
import type { Features } from './features.ts';
import { packFeatures, unpackFeatures } from './pack.ts';
import { TermWeights, type Vector, vectorOf } from './vector.ts';

export interface Told {
  readonly episode: number;
  readonly joined: string;
  readonly score: number;
  readonly threshold: number;
  readonly rule: PlacementReason['rule'];
}
export interface Grouped {
  readonly features: Features;
  readonly day: number | null;
  readonly unvoted: Uint8Array;
  readonly told: Told | null;
  readonly votes: boolean;
}
export const LEVELS: Readonly<Record<'episode' | 'story', Level>> = {
  episode: { threshold: 0.29, sigma: 10, grain: 'happening' },
  story: { threshold: 0.07, sigma: 14, grain: 'affair' },
};
export class Groups {
  private inputs: Grouped[] = [];
  private terms = new TermWeights();
  private clusters = { episode: new Clusters(LEVELS.episode), story: new Clusters(LEVELS.story) };
  private founders = { episode: [] as string[], story: [] as string[] };
  private stories: number[] = [];
  meet(report: Grouped): { episode: number; why: readonly PlacementReason[]; moved: readonly number[] } {
    this.inputs.push(report);
    const { features, day, unvoted, told, votes } = report;
    const vector = vectorOf(features, unvoted, this.terms);
    const put = this.put(report, vector, told);
    if (votes) {
      this.terms.count(features);
      this.clusters.episode.add(put.episode, vector, day);
      this.clusters.story.add(this.stories[put.episode] ?? 0, vector, day);
    }
    return put;
  }
  private put({ features, day }: Grouped, vector: Vector, told: Told | null) {
    if (told !== null) {
      const { episode, joined, score, threshold, rule } = told;
      return { episode, why: [{ level: 'episode' as const, joined, score, threshold, terms: [], rule }], moved: [] };
    }
    const near = (level: 'episode' | 'story') => {
      const found = this.clusters[level].nearest(vector, day);
      const { threshold } = LEVELS[level];
      const group = found !== null && found.score >= threshold ? found.group : null;
      const why: PlacementReason = {
        level,
        joined: group === null ? null : (this.founders[level][group] ?? null),
        score: found?.score ?? 0,
        threshold,
        terms: [],
        rule: `${level}-cosine@1`,
      };
      return { group, why };
    };
    const episode = near('episode');
    if (episode.group !== null) return { episode: episode.group, why: [episode.why], moved: [] };
    const story = near('story');
    const open = (level: 'episode' | 'story') => {
      this.founders[level].push(features.id);
      return this.clusters[level].open();
    };
    const storyNumber = story.group ?? open('story');
    const opened = open('episode');
    this.stories[opened] = storyNumber;
    return { episode: opened, why: [episode.why, story.why], moved: [] };
  }
  storyOf(episode: number): number {
    return this.stories[episode] ?? 0;
  }
  founderOf(level: 'episode' | 'story', n: number): string {
    return this.founders[level][n] ?? '';
  }
  episodes(): Iterable<number> {
    return this.founders.episode.keys();
  }
  back(): void {
    const inputs = this.inputs.slice(0, -1);
    Object.assign(this, new Groups());
    this.founders = { episode: [], story: [] };
    for (const one of inputs) this.meet(one);
  }
  forget(_keep: number): void {}
  save(out: ByteWriter): void {
    out.number(this.inputs.length);
    for (const one of this.inputs) {
      out.raw(packFeatures(one.features));
      out.text(JSON.stringify([one.day, [...one.unvoted], one.told, one.votes]));
    }
  }
  static load(from: ByteReader): Groups {
    const made = new Groups();
    for (let n = from.number(); n > 0; n -= 1) {
      const features = unpackFeatures(Uint8Array.from(from.octets()));
      const [day, unvoted, told, votes] = JSON.parse(from.text() ?? '');
      made.meet({ features, day, unvoted: Uint8Array.from(unvoted), told, votes });
    }
    return made;
  }
}

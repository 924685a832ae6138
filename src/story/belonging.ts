import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import type { Journal } from './journal.ts';

/** Which story each episode stands in. */
export class Belonging {
  private readonly journal: Journal;
  private readonly storyOf = new Map<number, number>();
  private readonly episodesOf = new Map<number, Set<number>>();

  constructor(journal: Journal) {
    this.journal = journal;
  }

  story(episode: number): number | undefined {
    return this.storyOf.get(episode);
  }

  /** In the order of opening. */
  episodes(story: number): number[] {
    return [...(this.episodesOf.get(story) ?? [])].sort((a, b) => a - b);
  }

  /** `undefined`: the episode is given up. */
  set(episode: number, story: number | undefined): void {
    const before = this.storyOf.get(episode);
    this.replace(episode, story);
    this.journal.note(() => this.replace(episode, before));
  }

  private replace(episode: number, story: number | undefined): void {
    const before = this.storyOf.get(episode);
    if (before !== undefined) {
      const others = this.episodesOf.get(before);
      others?.delete(episode);
      if (others?.size === 0) this.episodesOf.delete(before);
    }
    if (story === undefined) {
      this.storyOf.delete(episode);
      return;
    }
    this.storyOf.set(episode, story);
    const others = this.episodesOf.get(story);
    if (others === undefined) this.episodesOf.set(story, new Set([episode]));
    else others.add(episode);
  }

  save(out: ByteWriter): void {
    const rows = [...this.storyOf].sort((a, b) => a[0] - b[0]);
    out.numbers(rows.map(([episode]) => episode));
    out.numbers(rows.map(([, story]) => story));
  }

  load(from: ByteReader): void {
    const [episodes, stories] = [from.words(), from.words()];
    for (const [i, episode] of episodes.entries()) this.replace(episode, stories[i] ?? 0);
  }
}

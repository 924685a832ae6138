import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { Chains } from './chains.ts';
import { grownTo } from './columns.ts';
import type { Journal } from './journal.ts';
import { Slots } from './slots.ts';

const FIRST = 16;

/** Which story each episode stands in. */
export class Belonging {
  private readonly journal: Journal;
  private readonly slots = new Slots();
  private stories = new Uint32Array(FIRST);
  private readonly byStory = new Chains();

  constructor(journal: Journal) {
    this.journal = journal;
  }

  story(episode: number): number | undefined {
    const slot = this.slots.of(episode);
    return slot < 0 ? undefined : this.stories[slot];
  }

  /** In the order of opening. */
  episodes(story: number): number[] {
    const episodes = this.byStory.of(story).map((slot) => this.slots.numberOf(slot));
    return episodes.sort((a, b) => a - b);
  }

  /** `undefined`: the episode is given up. */
  set(episode: number, story: number | undefined): void {
    const before = this.story(episode);
    this.replace(episode, story);
    this.journal.note(() => this.replace(episode, before));
  }

  private replace(episode: number, story: number | undefined): void {
    const known = this.slots.of(episode);
    if (known >= 0) this.byStory.leave(this.stories[known] ?? 0, known);
    if (story === undefined) {
      this.slots.close(episode);
      return;
    }
    const slot = known >= 0 ? known : this.slots.open(episode);
    this.stories = grownTo(this.stories, slot + 1);
    this.stories[slot] = story;
    this.byStory.enter(story, slot);
  }

  save(out: ByteWriter): void {
    const episodes = this.slots.sorted();
    out.numbers(episodes);
    out.numbers(episodes.map((episode) => this.story(episode) ?? 0));
  }

  load(from: ByteReader): void {
    const [episodes, stories] = [from.words(), from.words()];
    for (const [i, episode] of episodes.entries()) this.replace(episode, stories[i] ?? 0);
  }
}

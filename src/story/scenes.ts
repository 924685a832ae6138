import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import { joinedScene } from './apart.ts';
import type { Journal } from './journal.ts';
import { readScene, writeScene } from './pack-scene.ts';
import type { Scene } from './scene.ts';

/** What the reports of each episode told of its scene. */
export class Scenes {
  private readonly journal: Journal;
  private readonly scenes = new Map<number, Scene>();

  constructor(journal: Journal) {
    this.journal = journal;
  }

  get(episode: number): Scene | undefined {
    return this.scenes.get(episode);
  }

  /** A report joins the episode. */
  add(episode: number, scene: Scene): void {
    const before = this.scenes.get(episode);
    this.set(episode, before === undefined ? scene : joinedScene(before, scene));
  }

  giveUp(episode: number): void {
    if (this.scenes.has(episode)) this.set(episode, undefined);
  }

  private set(episode: number, now: Scene | undefined): void {
    const before = this.scenes.get(episode);
    this.put(episode, now);
    this.journal.note(() => this.put(episode, before));
  }

  private put(episode: number, scene: Scene | undefined): void {
    if (scene === undefined) this.scenes.delete(episode);
    else this.scenes.set(episode, scene);
  }

  save(out: ByteWriter): void {
    const episodes = [...this.scenes.keys()].sort((a, b) => a - b);
    out.numbers(episodes);
    for (const episode of episodes) writeScene(out, this.scenes.get(episode) ?? NOWHERE);
  }

  load(from: ByteReader): void {
    for (const episode of from.words()) this.scenes.set(episode, readScene(from));
  }
}

const NOWHERE: Scene = { towns: [], countries: [], beside: [], people: [], days: [], amounts: [] };

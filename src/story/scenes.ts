import { ByteReader, ByteWriter } from '../model/bytes.ts';
import { joinedScene } from './apart.ts';
import { Blocks, offset } from './blocks.ts';
import { grownTo } from './columns.ts';
import type { Journal } from './journal.ts';
import { readScene, writeScene } from './pack-scene.ts';
import type { Scene } from './scene.ts';
import { Slots } from './slots.ts';

const FIRST = 16;
/** A block is a multiple of so many bytes, so that what is given back fits another scene of about that size. */
const STEP = 16;

/** What the reports of each episode told of its scene: packed, for few of them are ever asked for. */
export class Scenes {
  private readonly journal: Journal;
  private readonly slots = new Slots();
  private readonly blocks = new Blocks();
  private ats = new Uint32Array(FIRST);
  private sizes = new Uint32Array(FIRST);

  constructor(journal: Journal) {
    this.journal = journal;
  }

  get(episode: number): Scene | undefined {
    const packed = this.bytes(episode);
    return packed === undefined ? undefined : readScene(new ByteReader(packed));
  }

  /** A report joins the episode. */
  add(episode: number, scene: Scene): void {
    const before = this.get(episode);
    this.set(episode, packed(before === undefined ? scene : joinedScene(before, scene)));
  }

  giveUp(episode: number): void {
    this.set(episode, undefined);
  }

  private set(episode: number, now: Uint8Array | undefined): void {
    const before = this.bytes(episode)?.slice();
    if (before !== undefined && now !== undefined && areEqual(before, now)) return;
    this.put(episode, now);
    this.journal.note(() => this.put(episode, before));
  }

  /** A view. */
  private bytes(episode: number): Uint8Array | undefined {
    const slot = this.slots.of(episode);
    if (slot < 0) return undefined;
    const at = this.ats[slot] ?? 0;
    return this.blocks.page(at).bytes.subarray(4 * offset(at), 4 * offset(at) + (this.sizes[slot] ?? 0));
  }

  private put(episode: number, packed: Uint8Array | undefined): void {
    const known = this.slots.of(episode);
    if (known >= 0) this.blocks.giveBack(this.ats[known] ?? 0, blockOf(this.sizes[known] ?? 0));
    if (packed === undefined) {
      this.slots.close(episode);
      return;
    }
    const slot = known >= 0 ? known : this.slots.open(episode);
    this.ats = grownTo(this.ats, slot + 1);
    this.sizes = grownTo(this.sizes, slot + 1);
    const at = this.blocks.take(blockOf(packed.length));
    this.blocks.page(at).bytes.set(packed, 4 * offset(at));
    this.ats[slot] = at;
    this.sizes[slot] = packed.length;
  }

  save(out: ByteWriter): void {
    const episodes = this.slots.sorted();
    out.numbers(episodes);
    for (const episode of episodes) out.raw(this.bytes(episode) ?? NO_BYTES);
  }

  load(from: ByteReader): void {
    for (const episode of from.words()) this.put(episode, from.octets());
  }
}

/** In words. */
const blockOf = (bytes: number): number => (Math.ceil(bytes / STEP) * STEP) / 4;

function packed(scene: Scene): Uint8Array {
  const out = new ByteWriter();
  writeScene(out, scene);
  return out.bytes();
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

const NO_BYTES = new Uint8Array();

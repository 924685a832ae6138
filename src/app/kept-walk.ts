import type { States } from '../store/states.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { isUndated } from '../story/order-key.ts';
import { type Moved, Walk } from '../story/walk.ts';
import { isDue, isWorth, spaced } from './saving.ts';
import { BEGUN, noteOf, readLog, type Saved, turnedBack, type WalkLog } from './walk-log.ts';

/** So many of the last reports can be taken back in memory; what comes later than that goes back to a saved walk. */
const TAKEN_BACK = 2000;
const MOVED_AT_ONCE = 5000;

const HELD = new WeakMap<Workspace, KeptWalk>();

/** The walk through a store's reports: in memory while the store is open, beside the archive in between. */
export class KeptWalk {
  private readonly store: Store;
  private readonly states: States;
  private walk: Walk | null = null;
  /** Reports that the saved walk had met from which this one went on. */
  private saved = 0;

  private constructor({ store, states }: Workspace) {
    this.store = store;
    this.states = states;
  }

  static of(workspace: Workspace): KeptWalk {
    const known = HELD.get(workspace);
    if (known !== undefined) return known;
    const made = new KeptWalk(workspace);
    workspace.beforeClose(() => made.close());
    HELD.set(workspace, made);
    return made;
  }

  /** Where the first report stands that is to be met; `null` where there is none. What another release's rules found is thrown away. */
  async first(): Promise<string | null> {
    const log = (await readLog(this.store)) ?? (await this.anew());
    return this.store.firstUnmet(log.upTo);
  }

  private async anew(): Promise<WalkLog> {
    this.walk = null;
    await this.store.clearWalked();
    await this.store.setNote(...noteOf(BEGUN));
    return BEGUN;
  }

  /** A walk that has met as many reports as can be, but none from `first` on. What it has not met before `first` is found already. */
  async before(first: string): Promise<Walk> {
    if (this.walk === null || !this.walk.reaches(first)) await this.load(first);
    const walk = this.walk ?? Walk.begin();
    this.walk = walk;
    if (walk.at < first) return walk;
    return this.step(async () => {
      const moved: Moved[] = [];
      while (walk.at >= first) moved.push(...walk.back());
      const back = { ...turnedBack(await this.log(), walk.at), moved: walk.at };
      await this.store.keepWalked({ rows: [], removed: [], moved: lastOf(moved), note: noteOf(back) });
      this.saved = Math.max(0, ...back.saved.map(({ count }) => count));
      return walk;
    });
  }

  /**
   * The walk has met all before `first`, so many of them again: the findings are made to be as they were then. Here it is saved where that
   * has taken long enough: not far from here the next reports will come, though others stand after them, with days to come or with none.
   */
  async turn(first: string, again: number): Promise<void> {
    const { walk } = this;
    if (walk === null) return;
    const known = await this.log();
    const log = { ...turnedBack(known, walk.at), again: known.again + again };
    await this.store.setNote(...noteOf(log));
    if (log.moved >= first) await this.putBack(walk, { ...log, moved: walk.at });
    if (isWorth(log.again, log.length)) await this.save();
  }

  /** A walk read from a file knows nothing of what was moved after it. */
  private async putBack(walk: Walk, log: WalkLog): Promise<void> {
    let moved: Moved[] = [];
    for (const one of walk.episodes()) {
      moved.push(one);
      if (moved.length < MOVED_AT_ONCE) continue;
      await this.store.keepWalked({ rows: [], removed: [], moved });
      moved = [];
    }
    await this.store.keepWalked({ rows: [], removed: [], moved, note: noteOf(log) });
  }

  /** What is done with the walk until the findings are kept; left half done, the walk fits nothing. */
  async step<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      this.walk = null;
      throw error;
    }
  }

  /** The note that belongs to findings up to `upTo`. */
  async noteUpTo(upTo: string, moves: boolean): Promise<readonly [string, string]> {
    const log = await this.log();
    return noteOf({ ...log, upTo, moved: moves ? upTo : log.moved });
  }

  /** Nothing is kept of reports from `place` on: what of them was saved is thrown away. They are met again from a walk that met none. */
  async forgetFrom(place: string): Promise<void> {
    this.walk = null;
    const log = await this.log();
    const saved = log.saved.filter(({ at }) => at < place);
    await this.store.setNote(...noteOf({ ...log, saved }));
    await this.removeOthers(saved);
  }

  /** To be called between reports: lets go what is too far back. */
  forget(): void {
    this.walk?.forget(TAKEN_BACK);
  }

  /** To be called between pages: saves the walk where much was met since. */
  async saveIfDue(): Promise<void> {
    if (this.walk !== null && isDue(this.walk.count, this.saved)) await this.save();
  }

  /** Saves the walk where meeting again what was met since would take longer. */
  async saveIfWorth(): Promise<void> {
    if (this.walk !== null && isWorth(this.walk.count - this.saved, (await this.log()).length)) await this.save();
  }

  /** Only what the database has come to know: it is told of the file when the file is whole. */
  private async save(): Promise<void> {
    const { walk } = this;
    if (walk === null || walk.count === this.saved) return;
    const { at, count } = walk;
    const file = await this.states.write(`walk-${count}`, (take) => walk.saveTo(take));
    const log = await this.log();
    const saved = spaced([...log.saved.filter((one) => one.name !== file.name), { ...file, at, count }]);
    await this.store.setNote(...noteOf({ ...log, saved, length: file.length, again: 0 }));
    this.saved = count;
    await this.removeOthers(saved);
  }

  private async removeOthers(saved: readonly Saved[]): Promise<void> {
    const names = new Set(saved.map(({ name }) => name));
    for (const name of await this.states.list()) if (!names.has(name)) await this.states.remove(name);
  }

  /** Reports without a day come last, so that a walk saved behind them is of use only until a report comes that has one. */
  private async close(): Promise<void> {
    if (this.walk !== null && !isUndated(this.walk.at)) await this.saveIfWorth();
    this.walk = null;
  }

  private async log(): Promise<WalkLog> {
    return (await readLog(this.store)) ?? BEGUN;
  }

  private async load(first: string): Promise<void> {
    const { saved } = await this.log();
    const usable = saved.filter(({ at }) => at < first).sort((a, b) => b.count - a.count);
    for (const one of usable) {
      this.walk = await this.read(one);
      this.saved = one.count;
      if (this.walk !== null) return;
    }
    [this.walk, this.saved] = [Walk.begin(), 0];
  }

  private async read(saved: Saved): Promise<Walk | null> {
    try {
      return await this.states.read(saved, (bytes) => Walk.load(bytes));
    } catch (error) {
      if (error instanceof RangeError) return null; // damaged: what it held is computed anew
      throw error;
    }
  }
}

/** Where each episode stands in the end. */
export const lastOf = (moved: readonly Moved[]): Moved[] => [...new Map(moved.map((one) => [one.episode, one])).values()];

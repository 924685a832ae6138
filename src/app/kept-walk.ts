import type { Workspace } from '../store/workspace.ts';
import { type Moved, WALKED_BY, Walk } from '../story/walk.ts';
import { PREPARING } from './analyse.ts';

/** So many of the last reports can be taken back in memory; what comes later than that goes back to a saved walk. */
const TAKEN_BACK = 2000;
/** Between two savings at least so many reports are met, and this part of all: a late report need not begin anew, and saving stays cheap. */
const SAVE_EVERY = { reports: 2000, part: 1 / 8 };
/** Saved walks besides the last are kept at distances of so many reports, each four times the one before. */
const SPACING = 250;
const LOG = 'walks';
const MADE_BY = `${PREPARING} ${WALKED_BY}`;

/** From where on reports were met anew. What was saved before, and stands further on, no longer holds. */
interface Anew {
  readonly generation: number;
  readonly from: string;
}

interface Log {
  readonly by: string;
  readonly anew: readonly Anew[];
}

const PREFIX = 'walk-';

interface Saved {
  readonly name: string;
  readonly by: string;
  readonly generation: number;
  readonly at: string;
  readonly count: number;
  /** Nothing was met after it in its generation. */
  readonly whole: boolean;
}

interface Held {
  readonly walk: Walk;
  generation: number;
  saved: number;
  whole: boolean;
}

/** Whether a walk that met so many reports is to be saved, the last saved one having met so many. Closing the store saves in any case. */
export const isDue = (count: number, saved: number): boolean =>
  Math.abs(count - saved) >= Math.max(SAVE_EVERY.reports, SAVE_EVERY.part * count);

const HELD = new WeakMap<Workspace, KeptWalk>();

/** The walk through a store's reports: in memory while the store is open, beside the archive in between. */
export class KeptWalk {
  private readonly workspace: Workspace;
  private held: Held | null = null;

  private constructor(workspace: Workspace) {
    this.workspace = workspace;
    workspace.beforeClose(() => this.close());
  }

  static of(workspace: Workspace): KeptWalk {
    const known = HELD.get(workspace);
    if (known !== undefined) return known;
    const made = new KeptWalk(workspace);
    HELD.set(workspace, made);
    return made;
  }

  /** Whether what was met was met by this release's rules. */
  async isToday(): Promise<boolean> {
    return (await this.log()).by === MADE_BY;
  }

  /** Nothing was met. */
  async anew(): Promise<void> {
    this.held = null;
    for (const { name } of await this.workspace.states.list()) await this.workspace.states.remove(name);
    await this.workspace.store.clearWalked();
    await this.workspace.store.setNote(LOG, JSON.stringify({ by: MADE_BY, anew: [] } satisfies Log));
  }

  /**
   * A walk that has met as many reports as can be, but none from `key` on, noted down as the one that goes on from there. `loaded`: it was
   * read from a file that is not the last one, so what was met and merged after it is not known.
   */
  async before(key: string): Promise<{ readonly walk: Walk; readonly loaded: boolean; readonly moved: readonly Moved[] }> {
    const moved: Moved[] = [];
    const log = await this.log();
    const last = Math.max(0, ...log.anew.map((one) => one.generation));
    let loaded = false;
    if (this.held === null || !this.held.walk.reaches(key)) {
      this.held = await this.load(key, log);
      loaded = !this.held.whole || this.held.generation < last;
    }
    const { walk } = this.held;
    while (walk.at >= key) moved.push(...walk.back());
    const generation = Math.max(this.held.generation, last) + 1;
    this.held.whole = false;
    await this.workspace.store.setNote(LOG, JSON.stringify(await this.logged(log, { generation, from: walk.at })));
    this.held.generation = generation;
    return { walk, loaded, moved };
  }

  /** All reports were met: what is saved from now on is the walk as the store knows it. */
  done(): void {
    if (this.held !== null) this.held.whole = true;
  }

  /** What a failed step left in memory fits nothing. */
  drop(): void {
    this.held = null;
  }

  /** To be called between reports: lets go what is too far back. */
  forget(): void {
    this.held?.walk.forget(TAKEN_BACK);
  }

  /** Saves the walk as it stands; where little was met since the last time, only when `must`. */
  async save(must: boolean): Promise<void> {
    const { held } = this;
    if (held === null || held.walk.count === held.saved) return;
    if (!must && !isDue(held.walk.count, held.saved)) return;
    const { at, count } = held.walk;
    const head = { generation: held.generation, at, count, by: MADE_BY, whole: held.whole };
    const name = `${PREFIX}${held.generation}-${count}`;
    await this.workspace.states.write(name, JSON.stringify(head), (take) => held.walk.saveTo(take));
    held.saved = count;
    await this.thin(count);
  }

  private async close(): Promise<void> {
    await this.save(true);
    this.held = null;
  }

  private async log(): Promise<Log> {
    const kept = await this.workspace.store.note(LOG);
    return kept === null ? { by: '', anew: [] } : JSON.parse(kept);
  }

  /** Of what was noted before, only what may still tell a saved walk that it does not hold. */
  private async logged({ anew }: Log, next: Anew): Promise<Log> {
    const generations = (await this.saved()).map(({ generation }) => generation);
    const oldest = Math.min(...generations, next.generation);
    return { by: MADE_BY, anew: [...anew.filter(({ generation }) => generation > oldest), next] };
  }

  private async load(key: string, log: Log): Promise<Held> {
    const holds = ({ by, at, generation }: Saved): boolean =>
      by === MADE_BY && at < key && log.anew.every((one) => one.generation <= generation || one.from >= at);
    const candidates = (await this.saved()).filter(holds).sort((a, b) => b.count - a.count);
    for (const { name, generation, count, whole } of candidates) {
      const walk = await this.read(name);
      if (walk !== null) return { walk, generation, saved: count, whole };
    }
    return { walk: Walk.begin(), generation: 0, saved: 0, whole: false };
  }

  private async read(name: string): Promise<Walk | null> {
    const bytes = await this.workspace.states.read(name);
    if (bytes === null) return null;
    try {
      return Walk.load(bytes);
    } catch (error) {
      if (error instanceof RangeError) return null; // damaged: what it held is computed anew
      throw error;
    }
  }

  private async saved(): Promise<readonly Saved[]> {
    const files = await this.workspace.states.list();
    return files.filter(({ name }) => name.startsWith(PREFIX)).map(({ name, head }) => ({ ...JSON.parse(head), name }));
  }

  /** Of the walks saved before, the first at each distance from the last one stays; what stands further on is of no use any more. */
  private async thin(count: number): Promise<void> {
    const taken = new Set<number>();
    for (const one of [...(await this.saved())].sort((a, b) => a.count - b.count || a.generation - b.generation)) {
      const isHead = one.count === count && one.generation === this.held?.generation;
      const distance = Math.floor(Math.log(Math.max(1, (count - one.count) / SPACING)) / Math.log(4));
      if (isHead) continue;
      if (one.count >= count || taken.has(distance)) await this.workspace.states.remove(one.name);
      taken.add(distance);
    }
  }
}

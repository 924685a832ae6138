import type { Progress, Work } from '../app/progress.ts';
import type { Unread } from '../model/error.ts';
import type { Store } from '../store/store.ts';
import type { Reader } from '../work/reader.ts';
import type { IngestNow } from './contract.ts';
import type { Turns } from './turns.ts';

/** At most two a second: a page draws them, and the work they tell of goes on meanwhile. */
const TOLD_EVERY_MS = 500;
/** So many of what could not be read are kept by name. */
const KEPT = 500;

interface Working {
  readonly began: number;
  taken: number;
  step: Progress['step'];
  stepBegan: number;
  done: number;
  total: number | null;
  /** By the model, for the first time. */
  read: number;
  toRead: number | null;
  readBegan: number | null;
}

/** Reports are put in by `add`; what they are read with, and when to stop. */
export type Following = Pick<Work, 'watch' | 'signal' | 'reader'>;

/** What the service works in now, how far it is, and what it could not read since it was started. Looking changes no result. */
export class IngestState {
  private readonly turns: Turns;
  private readonly store: Pick<Store, 'counts'>;
  private readonly listeners = new Set<(now: IngestNow) => void>();
  private readonly aside: Unread[] = [];
  private asideCount = 0;
  private work: Working | null = null;
  private told = Number.NEGATIVE_INFINITY;
  private timer: NodeJS.Timeout | undefined;

  constructor(turns: Turns, store: Pick<Store, 'counts'>) {
    this.turns = turns;
    this.store = store;
  }

  get now(): IngestNow {
    return { work: this.work === null ? null : shown(this.work), queue: this.turns.open, unread: this.asideCount };
  }

  /** The last of what could not be read, the latest first. */
  get unread(): readonly Unread[] {
    return this.aside.toReversed();
  }

  /** Runs a piece of work in its turn, and tells how far it is. */
  async follow<T extends { readonly unread: readonly Unread[] }>(
    reader: Reader | undefined,
    act: (work: Following) => Promise<T>,
  ): Promise<T> {
    const turn = this.turns.take(async (signal) => {
      const began = performance.now();
      const work: Working = { ...NOTHING_DONE, began, stepBegan: began };
      this.work = work;
      this.tell();
      const watch = (progress: Progress): void => this.came(work, progress);
      try {
        const done = await act({ signal, watch, reader: reader && this.counting(reader, work) });
        this.putAside(done.unread);
        return done;
      } finally {
        this.work = null;
      }
    });
    if (this.turns.open > 1) this.tell(); // else it begins now, and says so itself
    return turn.finally(() => this.tell());
  }

  /** Returns how to stop listening. */
  listen(listener: (now: IngestNow) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private came(work: Working, { step, done, total }: Progress): void {
    if (step === 'reading') work.taken = done;
    if (step !== work.step) {
      if (work.step === 'reading') this.ask(work);
      work.stepBegan = performance.now();
    }
    Object.assign(work, { step, done, total });
    this.tell();
  }

  /** How many there may be for the model to read: those that wait once all are taken in. */
  private ask(work: Working): void {
    this.store.counts().then(
      ({ waiting }) => {
        work.toRead = waiting + work.read;
      },
      () => undefined, // the work itself will say what is wrong with the store
    );
  }

  private counting(reader: Reader, work: Working): Reader {
    const { version, readingVersion, width } = reader;
    const read: Reader['read'] = async (report, reading) => {
      if (reading === undefined) work.readBegan ??= performance.now();
      const layers = await reader.read(report, reading);
      if (reading === undefined) work.read += 1;
      this.tell();
      return layers;
    };
    return { version, readingVersion, width, read, close: () => reader.close() };
  }

  private putAside(unread: readonly Unread[]): void {
    this.asideCount += unread.length;
    this.aside.push(...unread.slice(-KEPT));
    if (this.aside.length > KEPT) this.aside.splice(0, this.aside.length - KEPT);
  }

  /** Now, or as soon as the last time is long enough ago. */
  private tell(): void {
    if (this.listeners.size === 0 || this.timer !== undefined) return;
    const wait = this.told + TOLD_EVERY_MS - performance.now();
    if (wait > 0) {
      this.timer = setTimeout(() => this.tellAll(), wait);
      this.timer.unref(); // a service that ends does not wait to say so
    } else this.tellAll();
  }

  private tellAll(): void {
    this.timer = undefined;
    this.told = performance.now();
    const { now } = this;
    for (const listener of this.listeners) listener(now);
  }
}

const NOTHING_DONE = { taken: 0, step: 'reading', done: 0, total: null, read: 0, toRead: null, readBegan: null } as const;

const secondsSince = (began: number): number => Math.round((performance.now() - began) / 100) / 10;

function shown({ began, stepBegan, readBegan, ...work }: Working): NonNullable<IngestNow['work']> {
  return {
    ...work,
    seconds: secondsSince(began),
    stepSeconds: secondsSince(stepBegan),
    readSeconds: readBegan === null ? null : secondsSince(readBegan),
  };
}

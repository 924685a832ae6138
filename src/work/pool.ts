import { OnRecordError } from '../model/error.ts';
import type { Layers } from '../model/layers.ts';
import type { ReportReading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { type Child, childOf, Ended, startProcess } from './child.ts';
import type { Opened } from './message.ts';
import { MODEL, type Reader, type ReaderOptions, readerOnDemand } from './reader.ts';

export interface PoolOptions extends ReaderOptions {
  /** So many processes at most; each takes a core and about 250 MB. */
  readonly workers: number;
}

/** A reader whose processes are started as reports wait, the first one too unless it is told to open. */
export interface PoolOnDemand extends Reader {
  /** Starts the first process and waits until it has its model. Throws MODEL_UNREADABLE. */
  open(): Promise<void>;
}

/** A reader that reads in processes of its own. The first is started at once, each other when reports wait. Throws MODEL_UNREADABLE. */
export async function openPool(options: PoolOptions): Promise<Reader> {
  const pool = await poolOnDemand(options);
  await pool.open();
  return pool;
}

/** As `openPool`, but work that reads no report starts no process. Throws MODEL_UNREADABLE where no model is there, and so does reading. */
export async function poolOnDemand({ workers, model = MODEL, lexicon }: PoolOptions): Promise<PoolOnDemand> {
  const { version, readingVersion } = await readerOnDemand({ model, lexicon });
  const start = (): Child => childOf(startProcess({ model, lexicon }));
  return poolOf({ workers, model, opened: { version, readingVersion }, start });
}

export function poolOf(given: Given): PoolOnDemand {
  const pool = new Pool(given);
  return {
    ...given.opened,
    width: 2 * given.workers,
    open: () => pool.open(),
    read: (report, reading) => pool.read(report, reading),
    close: () => pool.close(),
  };
}

interface Task {
  readonly report: Report;
  readonly reading: ReportReading | undefined;
  /** The process that read it before ended over it. */
  readonly again: boolean;
  readonly resolve: (layers: Layers) => void;
  readonly reject: (error: unknown) => void;
}

interface Given {
  readonly workers: number;
  /** Starts one process more. */
  readonly start: () => Child;
  /** For people: where the model is. */
  readonly model: string;
  /** What each process must say of the model it opened. */
  readonly opened: Opened;
}

/** When so many in a row ended before they had opened their model, those that there are must do; where there is none, one is tried. */
const LOST_STARTS = 2;

class Pool {
  private readonly given: Given;
  private readonly children = new Set<Child>();
  private readonly queue: Task[] = [];
  private readonly unanswered = new Set<Promise<unknown>>();
  private idle: Child[] = [];
  private starting = 0;
  private lostStarts = 0;
  /** Why nothing is read any more: the model cannot be opened, or is another one by now. */
  private unreadable: OnRecordError | null = null;
  private closing: Promise<void> | null = null;

  constructor(given: Given) {
    this.given = given;
  }

  open(): Promise<void> {
    return this.take(this.given.start());
  }

  read(report: Report, reading?: ReportReading): Promise<Layers> {
    if (this.closing !== null) return Promise.reject(new Error('the reading processes were closed'));
    const read = new Promise<Layers>((resolve, reject) => {
      this.queue.push({ report, reading, again: false, resolve, reject });
    });
    const answered = read.catch(() => undefined).then(() => void this.unanswered.delete(answered));
    this.unanswered.add(answered);
    this.deal();
    return read;
  }

  /** Waits for what is being read. */
  close(): Promise<void> {
    this.closing ??= Promise.all(this.unanswered)
      .then(() => Promise.all(Array.from(this.children, (child) => child.close())))
      .then(() => undefined);
    return this.closing;
  }

  private drop(child: Child): void {
    this.children.delete(child);
    this.idle = this.idle.filter((one) => one !== child);
  }

  /** Gives what waits to who is idle, and starts processes for the rest. */
  private deal(): void {
    if (this.unreadable !== null) this.refuse(this.unreadable);
    while (this.queue.length > 0 && this.idle.length > 0) void this.give(this.idle.shift() as Child, this.queue.shift() as Task);
    while (this.queue.length > this.starting && this.mayStart()) void this.start();
  }

  private mayStart(): boolean {
    const { size } = this.children;
    return size < this.given.workers && (this.lostStarts < LOST_STARTS || size === 0);
  }

  private refuse(error: unknown): void {
    for (const { reject } of this.queue.splice(0)) reject(error);
  }

  private async give(child: Child, task: Task): Promise<void> {
    const { report, reading } = task;
    try {
      task.resolve(await child.read({ report, reading }));
      this.idle.push(child);
    } catch (error) {
      if (!(error instanceof Ended)) {
        task.reject(error);
        this.idle.push(child);
      } else {
        this.drop(child);
        if (task.again) task.reject(endedTwice(report, error));
        else this.queue.unshift({ ...task, again: true });
      }
    }
    this.deal();
  }

  private async start(): Promise<void> {
    this.starting += 1;
    try {
      await this.take(this.given.start());
      this.lostStarts = 0;
    } catch (error) {
      this.lostStarts += 1;
      if (error instanceof OnRecordError) this.unreadable = error;
      else if (this.children.size === 0 && this.lostStarts >= LOST_STARTS) this.refuse(error);
    }
    this.starting -= 1;
    this.deal();
  }

  private async take(child: Child): Promise<void> {
    this.children.add(child);
    void child.ended.then(() => this.drop(child));
    try {
      const { version } = await child.opened;
      if (version !== this.given.opened.version) throw changed(this.given.model);
      this.idle.push(child);
    } catch (error) {
      this.drop(child);
      void child.close();
      throw error;
    }
  }
}

const endedTwice = (report: Report, cause: Ended): OnRecordError =>
  new OnRecordError('STAGE_FAILED', report.id, { cause, detail: `reading: the process that read it ended twice (${cause.how})` });

const changed = (model: string): OnRecordError =>
  new OnRecordError('MODEL_UNREADABLE', model, { detail: 'it was changed while it was in use' });

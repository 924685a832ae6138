import { useEffect, useState } from 'preact/hooks';
import { LARGEST, size } from './kinds.ts';
import { type Fate, isOver } from './outcome.ts';
import { type Parcel, sendAll, together } from './sending.ts';

export interface Upload {
  readonly id: number;
  /** The file's path as far as the browser tells it, or the first words of a pasted text. */
  readonly name: string;
  readonly bytes: number;
  readonly fate: Fate;
}

const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 30_000;

/**
 * What is being sent from this tab, some files at a time: each has its outcome, and a bad one stops no other. It goes on while other screens
 * are looked at. Sending twice what was sent is safe: the store knows its reports.
 */
class Uploads {
  list: readonly Upload[] = [];
  /** Files of folders that no reader of reports takes. */
  skipped = 0;
  private readonly parcels = new Map<number, Parcel>();
  private readonly listeners = new Set<() => void>();
  private last = 0;
  private running = false;
  private wake: (() => void) | null = null;

  addFiles(files: readonly { readonly file: File; readonly path: string }[], skipped = 0): void {
    this.skipped += skipped;
    this.put(
      files.map(({ file, path }) => ({
        name: path,
        bytes: file.size,
        parcel: { body: file, type: 'application/octet-stream', file: path },
      })),
    );
  }

  addReport(name: string, report: Readonly<Record<string, string>>): void {
    const body = JSON.stringify(report);
    const bytes = new TextEncoder().encode(body).length;
    this.put([{ name, bytes, parcel: { body, type: 'application/json', file: null } }]);
  }

  /** What was not sent yet is left out; what was sent is worked in to its end. */
  readonly leaveRest = (): void => {
    this.list = this.list.map((one) =>
      one.fate.state === 'waiting' || one.fate.state === 'held' ? { ...one, fate: { state: 'left' } } : one,
    );
    for (const { id, fate } of this.list) if (isOver(fate)) this.parcels.delete(id);
    this.tell();
    this.wake?.();
  };

  readonly clear = (): void => {
    this.list = this.list.filter(({ fate }) => !isOver(fate));
    this.skipped = 0;
    this.tell();
  };

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private put(given: readonly { readonly name: string; readonly bytes: number; readonly parcel: Parcel }[]): void {
    const fresh = given.map(({ name, bytes, parcel }): Upload => {
      this.last += 1;
      const fate = refusal(bytes);
      if (fate === null) this.parcels.set(this.last, parcel);
      return { id: this.last, name, bytes, fate: fate ?? { state: 'waiting' } };
    });
    this.list = [...this.list, ...fresh];
    this.tell();
    void this.run();
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    let wait = FIRST_WAIT_MS;
    for (let some = this.next(); some.length > 0; some = this.next()) {
      this.become(new Map(some.map(({ id }) => [id, { state: 'sending' }])));
      const fates = await sendAll(some);
      this.become(fates);
      if ([...fates.values()].some(({ state }) => state === 'held')) {
        await this.pause(wait);
        wait = Math.min(LONGEST_WAIT_MS, wait * 2);
      } else wait = FIRST_WAIT_MS;
    }
    this.running = false;
  }

  private next(): readonly (Upload & { readonly parcel: Parcel })[] {
    const waiting = this.list.flatMap((one) => {
      const parcel = one.fate.state === 'waiting' || one.fate.state === 'held' ? this.parcels.get(one.id) : undefined;
      return parcel === undefined ? [] : [{ ...one, parcel }];
    });
    return together(waiting);
  }

  private become(fates: ReadonlyMap<number, Fate>): void {
    this.list = this.list.map((one) => ({ ...one, fate: fates.get(one.id) ?? one.fate }));
    for (const [id, fate] of fates) if (isOver(fate)) this.parcels.delete(id); // its bytes are of no more use
    this.tell();
  }

  private pause(wait: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = window.setTimeout(resolve, wait);
      this.wake = () => {
        window.clearTimeout(timer);
        resolve();
      };
    });
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** Told before anything is sent. */
function refusal(bytes: number): Fate | null {
  if (bytes <= LARGEST) return null;
  const says = `it is ${size(bytes)}, and the server takes ${size(LARGEST)} at once`;
  const next = 'split it, or add it with the command: onrecord add takes JSON lines of any length';
  return { state: 'refused', why: { says, next, code: 'TOO_LARGE' } };
}

export const uploads = new Uploads();

// a tab that is closed sends no more: the browser asks first
window.addEventListener('beforeunload', (event) => {
  if (uploads.list.some(({ fate }) => !isOver(fate))) event.preventDefault();
});

export function useUploads(): readonly Upload[] {
  const [list, setList] = useState(uploads.list);
  useEffect(() => {
    const stop = uploads.listen(() => setList(uploads.list));
    setList(uploads.list);
    return () => void stop();
  }, []);
  return list;
}

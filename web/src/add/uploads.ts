import { useEffect, useState } from 'preact/hooks';
import type { AddedJson, Problem } from '../../../src/api/contract.ts';
import { LARGEST, size } from './kinds.ts';
import { type Fate, isOver, type Reason } from './outcome.ts';

export interface Upload {
  readonly id: number;
  /** The file's path as far as the browser tells it, or the first words of a pasted text. */
  readonly name: string;
  readonly bytes: number;
  readonly fate: Fate;
}

interface Parcel {
  readonly body: Blob | string;
  readonly type: string;
  /** `null`: it is no file. */
  readonly file: string | null;
}

const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 30_000;
const AGAIN: readonly number[] = [429, 502, 503, 504];

/**
 * What is being sent from this tab, one thing at a time, so that each has its outcome and a bad one stops no other. It goes on while other
 * screens are looked at. Sending twice what was sent is safe: the store knows its reports.
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
    for (let next = this.next(); next !== undefined; next = this.next()) {
      const parcel = this.parcels.get(next.id);
      if (parcel === undefined) break;
      this.become(next.id, { state: 'sending' });
      const fate = await send(parcel);
      this.become(next.id, fate);
      if (fate.state === 'held') {
        await this.pause(wait);
        wait = Math.min(LONGEST_WAIT_MS, wait * 2);
      } else wait = FIRST_WAIT_MS;
    }
    this.running = false;
  }

  private next(): Upload | undefined {
    return this.list.find(({ fate }) => fate.state === 'waiting' || fate.state === 'held');
  }

  private become(id: number, fate: Fate): void {
    this.list = this.list.map((one) => (one.id === id ? { ...one, fate } : one));
    if (isOver(fate)) this.parcels.delete(id); // its bytes are of no more use
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

async function send({ body, type, file }: Parcel): Promise<Fate> {
  const query = new URLSearchParams({ into: 'true', ...(file === null ? {} : { name: file.slice(-1000) }) });
  const bytes = typeof body === 'string' ? body : await body.arrayBuffer().catch(() => null);
  if (bytes === null) return { state: 'refused', why: UNREADABLE };
  try {
    const request = { method: 'POST', headers: { 'content-type': type }, body: bytes };
    const answer = await fetch(`/api/v1/reports?${query}`, request);
    const told: unknown = await answer.json();
    if (answer.ok) return { state: 'answered', answer: told as AddedJson };
    const why = reasonOf(told as Problem);
    return AGAIN.includes(answer.status) ? { state: 'held', why } : { state: 'refused', why };
  } catch {
    return { state: 'held', why: SILENT };
  }
}

const UNREADABLE: Reason = {
  says: 'the browser cannot read this file: it was moved or changed, or may not be read',
  next: 'choose it again',
  code: 'UNREADABLE',
};

const SILENT: Reason = {
  says: 'the server does not answer',
  next: 'it is sent again by itself; see whether “onrecord serve” still runs',
  code: 'NO_ANSWER',
};

const reasonOf = ({ title, next, code }: Problem): Reason => ({ says: title, next, code });

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

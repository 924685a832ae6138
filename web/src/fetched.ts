import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../src/api/contract.ts';

export type Fetched<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: Problem; readonly again: () => void };

const SILENT: Problem = {
  type: 'about:blank',
  title: 'OnRecord does not answer',
  status: 0,
  detail: 'The page could not reach its server',
  code: 'NO_ANSWER',
  next: 'see whether “onrecord serve” still runs, then try again',
};

/** Answers of this visit: going back shows them at once, while they are asked for anew. */
const kept = new Map<string, unknown>();
const KEPT = 20;

/**
 * What the API answers at `path`; asked again when the path or `version` changes. What is on the screen stays until the next
 * answer has come. `T` is what the API's contract says of the path; nothing is asked at `null`.
 */
export function useFetched<T>(path: string | null, version = 0): Fetched<T> {
  const [tries, setTries] = useState(0);
  const [fetched, setFetched] = useState<Fetched<T>>(() => keptAnswer(path ?? ''));
  useEffect(() => {
    if (path === null) return;
    const stop = new AbortController();
    const again = (): void => setTries((before) => before + 1);
    setFetched((before) => (kept.has(path) || before.state === 'failed' ? keptAnswer<T>(path) : before));
    void ask<T>(path, stop.signal, again).then((answer) => {
      if (!stop.signal.aborted) setFetched(answer);
    });
    return () => stop.abort();
  }, [path, version, tries]);
  return fetched;
}

function keptAnswer<T>(path: string): Fetched<T> {
  return kept.has(path) ? { state: 'ready', value: kept.get(path) as T } : { state: 'loading' };
}

async function ask<T>(path: string, signal: AbortSignal, again: () => void): Promise<Fetched<T>> {
  try {
    const answer = await fetch(`/api/v1/${path}`, { signal });
    const body = await answer.json();
    if (!answer.ok) return { state: 'failed', problem: body as Problem, again };
    kept.delete(path);
    kept.set(path, body);
    for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
    return { state: 'ready', value: body as T };
  } catch {
    return { state: 'failed', problem: SILENT, again };
  }
}

/** Counts what the service says was added while the page is open. */
export function useAdded(): number {
  const [added, setAdded] = useState(0);
  useEffect(() => {
    const events = new EventSource('/api/v1/events');
    events.addEventListener('added', () => setAdded((before) => before + 1));
    return () => events.close();
  }, []);
  return added;
}

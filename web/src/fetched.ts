import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../src/api/contract.ts';
import { stream } from './live.ts';

export type Failed = { readonly state: 'failed'; readonly problem: Problem; readonly again: () => void };
export type Fetched<T> =
  | { readonly state: 'loading' }
  /** `at`: the event that it was made at: what came later may not be in it. */
  | { readonly state: 'ready'; readonly value: T; readonly at: string | null }
  | Failed;

const SILENT: Problem = {
  type: 'about:blank',
  title: 'OnRecord does not answer',
  status: 0,
  detail: 'The page could not reach its server',
  code: 'NO_ANSWER',
  next: 'see whether “onrecord serve” still runs, then try again',
};

interface Kept {
  readonly value: unknown;
  readonly at: string | null;
}

/** Answers of this visit: going back shows them at once, while they are asked for anew. */
const kept = new Map<string, Kept>();
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
      if (stop.signal.aborted) return;
      if (answer.state === 'ready') keep(path, answer);
      setFetched(answer);
    });
    return () => stop.abort();
  }, [path, version, tries]);
  return fetched;
}

function keptAnswer<T>(path: string): Fetched<T> {
  const answer = kept.get(path);
  return answer === undefined ? { state: 'loading' } : { state: 'ready', value: answer.value as T, at: answer.at };
}

function keep(path: string, { value, at }: Kept): void {
  kept.delete(path);
  kept.set(path, { value, at });
  for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
}

/** Of an answer: the last event before it. src/api/event-shape.ts calls it LiveHeader. */
const LIVE_HEADER = 'onrecord-event';

/** Asks the API once. */
export async function ask<T>(
  path: string,
  signal: AbortSignal,
  again: () => void,
): Promise<Exclude<Fetched<T>, { state: 'loading' }>> {
  try {
    const answer = await fetch(`/api/v1/${path}`, { signal });
    const body = await answer.json();
    const at = answer.headers.get(LIVE_HEADER);
    stream.follow(at);
    if (!answer.ok) return { state: 'failed', problem: body as Problem, again };
    return { state: 'ready', value: body as T, at };
  } catch {
    return { state: 'failed', problem: SILENT, again };
  }
}

/** A number that rises each time that the reader asks for what is new. */
export function useTaken(): readonly [taken: number, take: () => void] {
  const [taken, setTaken] = useState(0);
  return [taken, useCallback(() => setTaken((before) => before + 1), [])];
}

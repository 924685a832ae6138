import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../src/api/contract.ts';

export type Fetched<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: Problem };

const SILENT: Problem = {
  type: 'about:blank',
  title: 'OnRecord does not answer',
  status: 0,
  detail: 'The page could not reach its server.',
  code: 'NO_ANSWER',
  next: 'see whether “onrecord serve” still runs, then load the page again',
};

/** What the API answers at `path`; asked again when the path changes. */
export function useFetched<T>(path: string): Fetched<T> {
  const [fetched, setFetched] = useState<Fetched<T>>({ state: 'loading' });
  useEffect(() => {
    const stop = new AbortController();
    setFetched({ state: 'loading' });
    ask<T>(path, stop.signal).then((answer) => {
      if (!stop.signal.aborted) setFetched(answer);
    });
    return () => stop.abort();
  }, [path]);
  return fetched;
}

async function ask<T>(path: string, signal: AbortSignal): Promise<Fetched<T>> {
  try {
    const answer = await fetch(`/api/v1/${path}`, { signal });
    const body = await answer.json();
    return answer.ok ? { state: 'ready', value: body as T } : { state: 'failed', problem: body as Problem };
  } catch {
    return { state: 'failed', problem: SILENT };
  }
}

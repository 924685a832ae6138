import { useEffect, useState } from 'preact/hooks';
import type { CorrectedJson, CorrectionRequestJson, Problem } from '../../../src/api/contract.ts';

type Correction = CorrectedJson['correction'];

/** A decision of this page, as those who listen hear it. */
export interface Decided {
  readonly correction: Correction;
  /** The correction that it takes back; `null`: none. */
  readonly of: string | null;
}

const listeners = new Set<(decided: Decided) => void>();

/** Calls for every decision that is made on this page. */
export function useDecided(heard: (decided: Decided) => void): void {
  useEffect(() => {
    listeners.add(heard);
    return () => void listeners.delete(heard);
  }, [heard]);
}

/** Counts the decisions made on this page: what is shown of the record is asked for anew. */
export function useDecisions(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const heard = (): void => setCount((before) => before + 1);
    listeners.add(heard);
    return () => void listeners.delete(heard);
  }, []);
  return count;
}

/** What was decided, or why nothing was. */
export type Outcome = { readonly made: Correction } | { readonly problem: Problem };

interface By {
  readonly by: string;
  readonly why: string;
}

export const decide = (wanted: CorrectionRequestJson, { by, why }: By): Promise<Outcome> =>
  post('corrections', { by, why: why.trim() === '' ? null : why, do: wanted }, null);

export const takeBack = (id: string, by: string): Promise<Outcome> =>
  post(`corrections/${encodeURIComponent(id)}/undo`, { by }, id);

async function post(path: string, body: object, of: string | null): Promise<Outcome> {
  const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  let made: CorrectedJson;
  try {
    const answer = await fetch(`/api/v1/${path}`, sent);
    const found: unknown = await answer.json();
    if (!answer.ok) return { problem: found as Problem };
    made = found as CorrectedJson;
  } catch {
    return { problem: SILENT };
  }
  for (const listener of [...listeners]) listener({ correction: made.correction, of });
  return { made: made.correction };
}

const SILENT: Problem = {
  type: 'about:blank',
  title: 'OnRecord does not answer',
  status: 0,
  detail: 'The page could not reach its server, or lost it before the answer came',
  code: 'NO_ANSWER',
  next: 'see whether “onrecord serve” still runs; look under “Decided” before you decide again',
};

/** What is safe after a decision that was not answered as asked. */
export function safeAfter({ status, code }: Pick<Problem, 'status' | 'code'>): string {
  if (status === 0 || status >= 500) {
    if (code === 'CORRECTIONS_DAMAGED')
      return 'Nothing was decided, and nothing will be until the log is whole again. Reports and findings can be read.';
    if (code === 'STORE_BUSY') return 'All that was decided before stays. This decision may or may not be in the log.';
    return 'All that was decided before stays. This decision may or may not be in the log: “Decided” shows it.';
  }
  return 'Nothing was decided; the record is as it was.';
}

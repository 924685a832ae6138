import type { DossierReport } from '../../../src/api/contract.ts';
import type { EventJson } from '../parts/finding-words.ts';
import type { StoryContext } from './context.ts';
import { keyOf } from './deeds.tsx';

export interface Untold {
  readonly report: DossierReport;
  readonly event: EventJson;
}

const ORDER: readonly EventJson['status'][] = ['denied', 'planned', 'conditional'];

/** As src/dossier/page-happenings.ts has it: below this it is in the reader's layer alone. */
const SURE = 0.5;

/** What is told as denied, planned or only possible, by status; repeats of earlier reports are left out. */
export function unhappened({ dossier }: StoryContext): readonly Untold[] {
  const repeated = new Set(dossier.changes.flatMap(({ repeats }) => repeats));
  const found = new Map<string, Untold>();
  for (const report of dossier.reports) {
    for (const event of dossier.annotations[report.id]?.events ?? []) {
      const { id, status, actor, confidence } = event;
      if (status === 'reported' || actor.length === 0 || confidence < SURE || repeated.has(`${report.id}#${id}`)) continue;
      const key = `${status}\n${keyOf(event)}`;
      if (!found.has(key)) found.set(key, { report, event });
    }
  }
  return ORDER.flatMap((status) => [...found.values()].filter(({ event }) => event.status === status));
}

import { decidedBy } from '../correction/words.ts';
import type { Explanation } from '../dossier/shape.ts';
import type { CorrectionRow } from './corrections.ts';

/** Whether it may be the id of a correction; a report may be called so, too. */
export const isCorrectionId = (id: string): boolean => /^co-[0-9a-f]{16}$/u.test(id);

/** What was decided, by whom, when and why, what became of it, and the words that were decided on. */
export function explainCorrection(row: CorrectionRow): Explanation {
  const { id, says, state, reason, why, stories, targets } = row;
  return {
    id,
    kind: 'correction',
    says: [
      says,
      `decided by ${decidedBy(row)}${why === null ? '' : `: ${why}`}`,
      `${state}${reason === null ? '' : `: ${reason}`}`,
      ...(stories.length === 0 ? [] : [`in ${stories.join(', ')}`]),
    ],
    evidence: targets.flatMap(({ report, span: [start, end], words }) =>
      words === '' ? [] : [{ report, span: [start, end] as [number, number], words }],
    ),
    joins: [],
    rule: null,
    scores: [],
  };
}

import type { StatementJson } from '../../../src/api/contract.ts';
import { ACT_WORD, actAsReported, classOf } from './saying.ts';

type Stand = Pick<StatementJson, 'act' | 'polarity'>;

/** Every act, as the API's filter names it. */
export const ACTS = Object.keys(ACT_WORD);

/** How a statement is drawn: shape, then word, then colour. What asserts nothing has the broken ring, whatever its verb. */
export const markOf = (stand: Stand): string => classOf(stand);

interface ActProps {
  readonly stand: Stand;
  /** The words that report, where they are at hand. */
  readonly cue?: string;
}

export function ActLabel({ stand, cue = '' }: ActProps) {
  return (
    <span class="act" data-act={markOf(stand)}>
      {actAsReported(stand, cue)}
    </span>
  );
}

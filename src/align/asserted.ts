import type { Figure } from '../model/figure.ts';
import type { Laid } from './laid.ts';

/** Whether the report lets a number stand: somebody may deny it, or refuse to confirm it. */
export type Asserted = 'asserted' | 'denied' | 'open';

/** UTF-16 units of what is denied before the number that it is about: "denied that as many as 14 had died". */
const OPENS = 16;

/**
 * In "denied that 14 people had died" the number is denied. Where it comes later it may be taken for granted ("denied any part in the
 * blast that killed 14"), so nothing is said of it.
 */
export function assertedOf({ text, touching }: Laid, { at }: Pick<Figure, 'at'>): Asserted {
  const around = touching.statements.touching(at).filter(({ polarity }) => polarity !== 'asserted');
  if (around.length === 0) return 'asserted';
  const isMatter = around.every(({ polarity, content }) => {
    const piece = content.find(({ start, end }) => start <= at.start && at.end <= end);
    if (piece === undefined || polarity !== 'denied') return false;
    return text.slice(piece.start, at.start).replace(/^that\s/iu, '').length <= OPENS;
  });
  return isMatter ? 'denied' : 'open';
}

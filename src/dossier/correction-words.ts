import type { CorrectionJson, Dossier } from './shape.ts';
import type { Quote, Words } from './words.ts';

/** "statement r1#s3 is confirmed, Lena Orsk decided on 2024-03-06: seen on the page (co-…)" */
export const decided = ({ id, says, who, at, why, state, reason }: CorrectionJson): string =>
  `${says}, ${who} decided on ${at.slice(0, 10)}${why === null ? '' : `: ${why}`} (${id}${state === 'applied' ? '' : `, ${state}: ${reason}`})`;

/** A correction as people read it; with the words of what was rejected, which stand nowhere else. */
export interface CorrectionView {
  readonly says: string;
  readonly quotes: readonly Quote[];
}

export const correctionViews = ({ corrections }: Dossier, words: Words): CorrectionView[] =>
  corrections.map((one) => ({
    says: decided(one),
    quotes:
      one.kind !== 'reject'
        ? []
        : one.targets.map(({ report, span, words: said }) => {
            return { words: said.replace(/\s+/gu, ' ').trim(), report, span, ref: words.ref(report, span) };
          }),
  }));

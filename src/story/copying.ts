import type { Rule } from '../model/rule.ts';
import { COPY, REPRINT } from '../reuse/kind.ts';
import type { Copied } from '../reuse/reuse.ts';

/** A sentence or two may be taken over in passing, also by a short report of which they are a good part. */
const SENTENCES = 3;
const HALF = 0.5;

/** Enough of it is copied for a copy, and not in passing. */
export const isPartialCopy = ({ share, sentences }: Copied): boolean =>
  share >= HALF || (share >= COPY && sentences.length >= SENTENCES);

/** A report stands where its source does if it copied most of it, a good part of its news, or its opening. */
export const tellsTheSame = (copied: Copied): boolean =>
  copied.share >= REPRINT || copied.opening || (copied.lead && isPartialCopy(copied));

/** By these rules a report stands where the one stands that it tells again. */
export const TOLD_AGAIN = { revision: 'revision@1', copied: 'copied@3' } as const;

export const isToldAgain = (rule: Rule): boolean => rule === TOLD_AGAIN.revision || rule === TOLD_AGAIN.copied;

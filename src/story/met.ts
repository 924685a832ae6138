import { type Span, spanWithin } from '../model/span.ts';
import type { PlacementReason, ReuseLink } from '../model/story.ts';
import type { Learnt } from '../reuse/judge.ts';
import type { Copied } from '../reuse/reuse.ts';

/** What the walk found for one report, from those before it alone. */
export interface Met {
  readonly report: string;
  /** Id of the report that opened its episode. */
  readonly episode: string;
  readonly links: readonly ReuseLink[];
  readonly copied: readonly Copied[];
  /** Id of the report that this one revises. */
  readonly revises: string | null;
  readonly why: readonly PlacementReason[];
  /** Passages of earlier reports that turned out to be background with this one. */
  readonly learnt: readonly Learnt[];
}

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value && Object.keys(value).length === 2;

/** As a text that `unpackMet` turns back into an equal one. */
export const packMet = (met: Met): string => JSON.stringify(met);

/** What `packMet` packed. Throws SyntaxError, RangeError where it is none. */
export function unpackMet(packed: string): Met {
  return JSON.parse(packed, (_, value) =>
    typeof value === 'object' && value !== null && isSpan(value)
      ? spanWithin(Number.MAX_SAFE_INTEGER, value.start, value.end)
      : value,
  );
}

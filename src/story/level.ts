import type { Share } from './vector.ts';

/** One of the two grains of grouping: a happening, or a long affair in which other words come and go while names and subject stay. */
export interface Level {
  /** How near a report must be to a group of one report to join it. */
  readonly threshold: number;
  /** By how much of it less will do for a group of `large` reports or more: the words of many are spread over many terms. */
  readonly eases: number;
  /** Likeness fades with the days since the group's last report: Gaussian with this standard deviation, down to `floor`. */
  readonly sigma: number;
  readonly floor: number;
  /** The parts of a report that are compared apart. */
  readonly parts: readonly (readonly Share[])[];
  /** Likeness is the product of the parts' cosines, each to this power. */
  readonly power: number;
  /** How much a group's size counts against it: 0 as for the mean likeness to its reports, 1 not at all. */
  readonly breadth: number;
  /** So many groups does the table of common words count for. */
  readonly tabled: number;
}

export type LevelName = 'episode' | 'story';

/** A group of so many reports is large; in between, the threshold falls with the logarithm of their number. Set on Timeline17. */
const LARGE = 128;

/** How near a report must be to a group of so many reports to join it. */
export function barOf(level: LevelName, reports: number): number {
  const { threshold, eases } = LEVELS[level];
  return threshold * (1 - eases * Math.min(1, Math.log2(Math.max(1, reports)) / Math.log2(LARGE)));
}

/**
 * Measured on ECB+ development (episode: five random orders; story: by topic) and on Timeline17 development (story). Kinds weigh apart,
 * since ECB+'s pairs of look-alikes share their words: told apart by words alone .77, names .94, numbers .81 (area under the curve).
 */
export const LEVELS: Readonly<Record<LevelName, Level>> = {
  episode: {
    threshold: 0.26,
    eases: 0,
    sigma: 20,
    floor: 0.8,
    parts: [
      [
        { kinds: ['word'], share: 0.2, most: 64 },
        { kinds: ['name'], share: 0.4, most: 32 },
        { kinds: ['number'], share: 0.35, most: 16 },
        { kinds: ['phrase'], share: 0.2, most: 16 },
        { kinds: ['day'], share: 0.1, most: 16 },
      ],
    ],
    power: 1,
    breadth: 0.8,
    tabled: 600,
  },
  story: {
    threshold: 0.1,
    eases: 0.4,
    sigma: 30,
    floor: 0.5,
    parts: [[{ kinds: ['word'], share: 1, most: 100 }], [{ kinds: ['name', 'phrase'], share: 1, most: 48 }]],
    power: 0.5,
    breadth: 1,
    tabled: 1500,
  },
};

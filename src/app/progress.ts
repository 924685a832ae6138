import type { Reader } from '../work/reader.ts';

/** How far long work has come: the command line draws a bar of it, a script counts it. */
export interface Progress {
  readonly step: 'reading' | 'grouping' | 'putting together' | 'checking' | 'writing';
  /** Reports, or stories where they are put together. */
  readonly done: number;
  /** `null` while it is not known. */
  readonly total: number | null;
}

export type Watch = (progress: Progress) => void;

/** A story that was laid out anew: how many reports it has now, and ids that lead to it since. */
export interface ChangedStory {
  readonly story: string;
  /** 0: it is no more. */
  readonly reports: number;
  readonly was: readonly string[];
}

export interface Work {
  readonly watch?: Watch;
  /** Told, for people, what changes no result: "2 reports came twice and are counted once". */
  readonly tell?: (note: string) => void;
  /** Told which stories changed, each time that some were written. */
  readonly changed?: (stories: readonly ChangedStory[]) => void;
  /** Aborting ends the work after the step at hand; what was acknowledged stays. */
  readonly signal?: AbortSignal;
  /** What reads the reports; without one: the package's own model, in this process. */
  readonly reader?: Reader | undefined;
}

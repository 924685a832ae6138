/** What a story or an episode is known by, from 0, and when its first report was published, in milliseconds since 1970. */
export interface Subject {
  readonly story: number;
  readonly episode: number;
  readonly storyBegan: number;
  readonly episodeBegan: number;
}

/** How a report came about. */
export type Making = 'first' | 'follow-up' | 'reprint' | 'part' | 'revision';

/** What a report will say, before it is put into words. */
export interface Plan {
  /** Place in the stream, from 0. */
  readonly number: number;
  readonly making: Making;
  /** Number of the report it copies. */
  readonly source: number | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether it says when it was published. */
  readonly dated: boolean;
  readonly outlet: number;
  readonly agency: number | null;
  /** Of its address: that of the report it revises. */
  readonly address: number;
  readonly subject: Subject;
  readonly headline: number;
  /** A seed each, its kind in the two highest bits: within an episode, equal seeds are equal words. */
  readonly paragraphs: Uint32Array;
  /** A few words of what it copies were changed. */
  readonly edited: boolean;
}

/** News and quotations are an episode's, background is a story's, standing paragraphs are an outlet's. */
export const PARAGRAPH = { news: 0, quote: 1, background: 2, standing: 3 } as const;
export const kindOf = (seed: number): number => seed >>> 30;
export const paragraphOf = (kind: number, seed: number): number => ((kind << 30) | (seed & 0x3fff_ffff)) >>> 0;

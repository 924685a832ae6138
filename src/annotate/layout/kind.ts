import type { Block, BlockKind } from '../../model/layout.ts';

const READ: Readonly<Record<BlockKind, boolean>> = {
  headline: true,
  summary: true,
  body: true,
  byline: false,
  credit: false,
  furniture: false,
};

/** The outlet's own words: sentences and tokens are made of these blocks. */
export const isRead = ({ kind }: Block): boolean => READ[kind];

import { createHash } from 'node:crypto';

const id = (kind: string, report: string): string =>
  `${kind}-${createHash('sha256').update(report, 'utf8').digest('hex').slice(0, 12)}`;

/** Ids are made from the id of the founding report: the first in canonical order. */
export const storyId = (report: string): string => id('st', report);
export const episodeId = (report: string): string => id('ep', report);
export const originId = (report: string): string => id('or', report);

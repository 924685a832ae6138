import { counted } from '../dates.ts';

/** Where no difference was found: between how many reports it was looked for. */
export const noDifference = (reports: number): string =>
  reports === 1 ? 'only one report: nothing to compare' : `no difference found between ${counted(reports, 'report')}`;

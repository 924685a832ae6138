import type { Figure } from '../src/model/figure.ts';
import { readReport } from './reading.ts';
import { reportOf } from './report.ts';

const PUBLISHED = '2024-03-06';

/** The figures of some sentences of a report of Wednesday, March 6. */
export const figuresOf = async (text: string): Promise<readonly Figure[]> =>
  (await readReport(reportOf(text, { published: PUBLISHED }))).figures;

/** The number as a journalist would note it: "24…", "~300", "20…30 %"; "the 3rd" of a rank. */
export function noted({ kind, least, most, approximate, unit }: Figure): string {
  const ends = least === most ? `${least}` : `${least ?? ''}…${most ?? ''}`;
  const number = `${approximate ? '~' : ''}${kind === 'ordinal' ? `no. ${ends}` : ends}`;
  return unit === null ? number : `${number} ${unit}`;
}

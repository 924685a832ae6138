import { describe, expect, test } from 'vitest';
import { readReport } from '../../../test/reading.ts';
import { reportOf } from '../../../test/report.ts';

const compared = async (text: string) =>
  (await readReport(reportOf(text))).figures
    .filter(({ kind }) => kind === 'comparison')
    .map(({ least, most, thing }) => `${least ?? ''}–${most ?? ''} ${thing}`);

describe('a comparison that leaves unsaid what it is laid beside', () => {
  test.each([
    [
      'There were 40 crossing attempts on Monday. On Sunday, there had been more.',
      '41– crossing attempts',
      'more than the last count',
    ],
    ['There were 40 crossing attempts on Monday. On Sunday, there had been fewer.', '–39 crossing attempts', 'fewer'],
    ['Guards counted 40 lorries on Monday. There were more lorries on Sunday.', '41– lorries', 'the same noun again'],
    [
      'Guards counted 40 lorries on Monday. There were more drivers on Sunday.',
      '– drivers',
      'another noun: of it nothing is known',
    ],
    ['There had been more.', '– null', 'nothing was counted before'],
  ])('%s is %s: %s', async (text, range) => {
    expect(await compared(text)).toEqual([range]);
  });
});

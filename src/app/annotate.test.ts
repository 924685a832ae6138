import { expect, test } from 'vitest';
import { reportOf } from '../../test/report.ts';
import { annotationJson } from '../dossier/annotation.ts';
import { ownReader } from '../work/reader.ts';
import { readAlone } from './analyse.ts';

const LEAD = '/VNA/. The road is open, spokeswoman Nadia Kolm said on Tuesday.';

test.each([
  [` date 2024-03-05 TARSK, March 5. ${LEAD}`, {}, '2024-03-05', 'a date line set aside'],
  [`TARSK, March 5, 2024. ${LEAD}`, {}, '2024-03-05', 'a dateline with its year'],
  [`TARSK, March 5. ${LEAD}`, {}, null, 'a dateline without a year: one report cannot tell'],
  [`TARSK, March 5. ${LEAD}`, { published: '2024-03-06' }, '2024-03-06', 'the day given with it'],
  ['The road is open, spokeswoman Nadia Kolm said on Tuesday.', {}, null, 'nothing'],
])('%s is of its own day', async (text, given, date, _why) => {
  expect(annotationJson(await readAlone(await ownReader(), reportOf(text, given))).published).toEqual({ date, assumed: [] });
});

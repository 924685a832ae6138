import { expect, test } from 'vitest';
import { preparedOf } from '../../test/prepared.ts';
import { creditOf } from './credit.ts';
import { strayDate } from './days.ts';

const BODY =
  'The harbour of Port Lenz was closed after a crane fell across the channel on March 4, 2023, the port office said in a statement.';

test.each([
  ['date 2024-03-05', '2024-03-05'],
  ['Published: 5 March 2024, 10:15', '2024-03-05'],
  ['MARCH 5, 2024 | 08:06 PM', '2024-03-05'],
  ['https://courier.example/2024/03/05/harbour-closed', '2024-03-05'],
  ['Harbour remembers the flood of March 5, 1994 and its many brave rescuers', null],
  ['Harbour closed', null],
])('%s', async (line, date) => {
  const { report, layers } = await preparedOf(`${line}\n\n${BODY}`);
  expect(strayDate(report.text, layers.layout.blocks)).toBe(date);
});

test.each([
  ['The two leaders spoke by telephone for an hour and agreed to meet again, the VNA news agency reported on Wednesday.', 'VNA'],
  ['The two leaders spoke by telephone for an hour and agreed to meet again in the spring, according to Reuters.', 'Reuters'],
  ['The two leaders spoke by telephone for an hour and agreed to meet again, a spokesman told Reuters.', null],
  ['The two leaders spoke by telephone for an hour and agreed to meet again, the ministry reported on Wednesday.', null],
])('%s', async (text, value) => {
  const { report, layers } = await preparedOf(text);
  expect(creditOf(report.text, layers.layout.blocks, layers.sentences)?.value ?? null).toBe(value);
});

import { expect, test } from 'vitest';
import { preparedOf } from '../../test/prepared.ts';
import { creditOf } from './credit.ts';

test.each([
  ['The two leaders spoke by telephone for an hour and agreed to meet again, the VNA news agency reported on Wednesday.', 'VNA'],
  ['The two leaders spoke by telephone for an hour and agreed to meet again in the spring, according to Reuters.', 'Reuters'],
  ['The two leaders spoke by telephone for an hour and agreed to meet again, a spokesman told Reuters.', null],
  ['The two leaders spoke by telephone for an hour and agreed to meet again, the ministry reported on Wednesday.', null],
])('%s', async (text, value) => {
  const { report, layers } = await preparedOf(text);
  expect(creditOf(report.text, layers.layout.blocks, layers.sentences)?.value ?? null).toBe(value);
});

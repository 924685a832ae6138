import { describe, expect, test } from 'vitest';
import { figuresOf } from './figures-read.ts';

const OPENING = 'BELHAVEN, March 6 (Coastwire) - ';
const placed = async (text: string) => (await figuresOf(`${OPENING}${text}`)).map(({ place }) => place);
const dated = async (text: string) => (await figuresOf(`${OPENING}${text}`)).map(({ asOf }) => asOf);

describe('where', () => {
  test.each([
    ['The fire killed 12 people in Poland.', ['Poland'], 'of its clause'],
    ['In Poland, 12 people were killed.', ['Poland'], 'before its clause'],
    ['Twelve people were killed in Poland and 30 were hurt in Hungary.', ['Poland', 'Hungary'], 'each of its own clause'],
    ['In Poland 12 people were killed, and in Hungary 30 were hurt.', ['Poland', 'Hungary'], 'each of its own clause'],
    ['Speaking in Poland, Brandt said 12 people had been killed in Hungary.', ['Hungary'], 'of what is said, not of the saying'],
    ['Twelve lorries waited; by noon 40 buses stood in Poland.', [null, 'Poland'], 'not of a clause that is joined'],
    ['They found 12 bodies in a camp near Poland.', ['Poland'], 'through another noun'],
    ['Poland sent 12 lorries.', [null], 'who acts is not where'],
  ])('%s → %j: %s', async (text, expected) => {
    expect(await placed(text)).toEqual(expected);
  });
});

describe('as of when', () => {
  test.each([
    ['As of Tuesday 620 lorries were waiting.', ['2024-03-05'], 'said so'],
    ['By March 4 doctors had treated 12 drivers.', ['2024-03-04'], 'by a day'],
    ['So far 12 drivers have been treated.', ['2024-03-06'], 'the day of the report'],
    ['Twelve drivers have been treated since March 4.', ['2024-03-06'], '"since" says from when'],
    ['On March 4 there were 12 lorries, and on March 5 there were 40 buses.', ['2024-03-04', '2024-03-05'], 'each of its clause'],
    ['Brandt said on March 5 that 12 people had been killed on March 3.', ['2024-03-03'], 'of what is said'],
    ['On March 5 there were 620 lorries, up from 300 on March 4.', ['2024-03-05', '2024-03-04'], 'each number has its day'],
    ['There are 620 lorries, compared with 300 on March 4.', ['2024-03-06', '2024-03-04'], 'the day of the other'],
    ['Currently, there are 12 lorries.', ['2024-03-06'], 'now is the day of the report'],
    ['Twelve people were killed.', ['2024-03-06'], 'the day of the report'],
  ])('%s → %j: %s', async (text, expected) => {
    expect((await dated(text)).map((day) => day?.slice(0, 10))).toEqual(expected);
  });
});

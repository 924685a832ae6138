import { describe, expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { span, textAt } from '../../model/span.ts';
import { figuresIn } from './sentence-figures.ts';

const figures = (text: string) => figuresIn(text, span(text, 0, text.length), () => false);

describe('a number whose noun stands before it', () => {
  test.each([
    ['The number of [lorries] stranded at Dravik has risen to 620, the Union said.', ['620']],
    ['The number of [lorries] rose by 40 to 620.', ['620']],
    ['The [death toll] rose from 10 to 12.', ['10', '12']],
    ['The [count] stands at 40.', ['40']],
    ['That raised the number of [victims] to 15.', ['15']],
    ['It brought the [tally] to 31, down from 40.', ['31', '40']],
    ['The number of [lorries] has exceeded 600.', ['exceeded 600']],
    ['(Corrects number of [drivers] taken to hospital to 12 from 21 in the last paragraph)', ['12', '21']],
  ])('%s', (annotated, numbers) => {
    const { text, spans } = marked(annotated);
    const found = figures(text);
    expect(found.map(({ at }) => textAt(text, at))).toEqual(numbers);
    for (const { thingAt } of found) expect(thingAt).toEqual(spans[0]);
  });

  test.each([
    'A number of ministers went to 12 Downing Street.',
    'The number 10 bus went to 40.',
    'The number of drivers rose. They went to 12.',
    'He was given a number and told to wait at 40.',
    'The figure of the year went from 10 to 12.',
  ])('none: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });
});

describe('what befell those counted', () => {
  test.each([
    ['The blast killed 10 people.', ['killed']],
    ['10 people were killed.', ['killed']],
    ['Ten dead in Port Lenz', ['killed']],
    ['Floods kill 10; 80 hurt', ['killed', 'injured']],
    ['It left two guards dead and three drivers wounded.', ['killed', 'injured']],
    ['A man shot and killed two co-workers.', ['killed']],
    ['Five people received treatment after being injured.', ['injured']],
    ['Police arrested 12 men, and 20 are still missing.', ['arrested', 'missing']],
    ['A total of 12 drivers have been taken to hospital.', ['hospitalised']],
    ['The number of people killed in the blast has risen to 12.', ['killed']],
    ['The quake measured 5.9, but others said it was 6.1.', ['magnitude', 'magnitude']],
    ['Two helicopters took away the injured.', [null]],
    ['Two bombs killed the mayor.', [null]],
    ['Twelve drivers visited the hospital.', [null]],
    ['There were 161 crossing attempts by 2,000 migrants.', [null, null]],
    ['They spent 3 million euros.', [null]],
    ['Goods worth more than 3 million crowns were lost.', [null]],
  ])('%s → %j', (text, expected) => {
    expect(figures(text).map(({ slot }) => slot)).toEqual(expected);
  });
});

test('money of an unknown currency has no unit, and more than 3 million of it is 3 million or more', () => {
  const text = 'Goods worth more than 3 million crowns were lost.';
  expect(figures(text)).toMatchObject([{ least: 3_000_000, most: null, unit: null }]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { readReport } from '../../../test/reading.ts';
import { reportOf } from '../../../test/report.ts';
import { spent } from '../../../test/spent.ts';
import { contains, span, textAt } from '../../model/span.ts';
import { figuresIn } from './sentence-figures.ts';

const figures = (text: string) => (text === '' ? [] : figuresIn(text, span(text, 0, text.length), () => false));

/** The reading as a journalist would note it: "≥24", "101…", "~300", "20…30". */
function reading({ least, most, approximate }: { least: number | null; most: number | null; approximate: boolean }): string {
  const ends = least === most ? `${least}` : `${least ?? ''}…${most ?? ''}`;
  return approximate ? `~${ends}` : ends;
}

describe('what a number says', () => {
  test.each([
    ['The guard counted [161] crossing attempts.', '161'],
    ['[2,000] lorries and [26 000] tents', '2000 26000'],
    ['[Twenty-five] drivers and [one hundred and forty] tents', '25 140'],
    ['[Two thousand five hundred] lorries', '2500'],
    ['[Thousands] of migrants', '1000…'],
    ['[Several thousand] people', '2000…'],
    ['[dozens] of lorries, [hundreds] of drivers', '24… 200…'],
    ['[tens of thousands] of refugees and [hundreds of thousands] of tents', '20000… 200000…'],
    ['[a few hundred] people', '200…'],
    ['[At least 450] lorries', '450…'],
    ['[more than 300] lorries', '301…'],
    ['[More than a dozen] guards', '13…'],
    ['[over 1.5 million] voters', '1500001…'],
    ['[fewer than 20] lorries', '…19'],
    ['[up to 80] guards and [as many as 90] drivers', '…80 …90'],
    ['[around 2,000] migrants, [nearly 50] guards, [some 40,000] households', '~2000 ~50 ~40000'],
    ['[at least about 50] tents', '~50…'],
    ['[between 20 and 30] lorries', '20…30'],
    ['[15 to 20] lorries, [10-12] guards, [two or three] tents', '15…20 10…12 2…3'],
    ['[half a million] people', '500000'],
    ['[200 or more] tents and [50-plus] guards', '200… 50…'],
    ['The toll rose from [10] dead to [12] dead.', '10 12'],
  ])('%s', (annotated, readings) => {
    const { text, spans } = marked(annotated);
    const found = figures(text);
    expect(found.map(({ at }) => textAt(text, at))).toEqual(spans.map((at) => textAt(text, at)));
    expect(found.map(reading).join(' ')).toBe(readings);
  });
});

describe('in which unit', () => {
  test.each([
    ['It cost [$3 million].', '3000000 USD'],
    ['It cost [€2.5bn] or [3.5 mln euros].', '2500000000 EUR, 3500000 EUR'],
    ['[Between 8 million and 11 million euros] were paid.', '8000000…11000000 EUR'],
    ['[12 percent], [12 per cent] and [12%] of the voters', '12 %, 12 %, 12 %'],
    ['[20 to 30 percent] and [40 percent to 50 percent] of voters', '20…30 %, 40…50 %'],
    ['[more than 40 tonnes] of grain, [60km] of road, [about 9 kilometres] off the coast', '40… t, 60 km, ~9 km'],
    ['[300 square kilometres] and [28 degrees Celsius]', '300 km², 28 °C'],
    ['[millions of dollars]', '1000000… USD'],
  ])('%s', (annotated, readings) => {
    const { text, spans } = marked(annotated);
    const found = figures(text);
    expect(found.map(({ at }) => textAt(text, at))).toEqual(spans.map((at) => textAt(text, at)));
    expect(found.map((figure) => `${reading(figure)} ${figure.unit}`).join(', ')).toBe(readings);
  });
});

describe('what is counted', () => {
  test.each([
    ['The service reported 161 [illegal crossing attempts] on Tuesday.'],
    ['Around 2,000 [migrants] wait in the camp.'],
    ['Ten [people] were killed.'],
    ['The flood killed 10 [co-workers] of hers.'],
    ['80 [hurt], police say'],
    ['The [death toll] has risen to 12.'],
    ['A [magnitude]-5.9 earthquake struck.'],
    ['They bought 40 tonnes of [grain].'],
    ['Two hundred of the [drivers] left.'],
  ])('%s', (annotated) => {
    const { text, spans } = marked(annotated);
    expect(figures(text).map(({ thingAt }) => (thingAt === null ? null : textAt(text, thingAt)))).toEqual(
      spans.map((at) => textAt(text, at)),
    );
  });
});

test.each([
  'It was signed on March 4.',
  'The law of 2003 was changed in 2019.',
  'The 2021 elections were held at 10:30.',
  'Lena Orsk, 43, is the mayor.',
  'The 34-year-old mayor, aged 34, left.',
  'It is the 3rd time, the 21st century and the 1990s.',
  'Call 555-1234 or +375 17 222.',
  'See Article 5, No. 5, section 12 and flight 370.',
  'An A320, a T-72 and an F-16 crossed.',
  'Harrow won 3-2 after a 4-0 defeat.',
  'One of the drivers and no one else spoke.',
  'They met for three days and two hours.',
  'The two leaders and both their five aides agreed.',
  'Half an hour later three quarters of an hour had passed.',
  'He said it three times a day; the twice-married actor left.',
  'It was the first half, and at half past ten his half-brother came.',
  'An iPhone 6 and 221B Baker Street.',
  'Go to https://example.org/2010/09/10/7 now.',
  'The code is 1234567890123456789012345678901234567890.',
])('no figure: %s', (text) => {
  expect(figures(text)).toEqual([]);
});

describe('in a report', () => {
  const read = async (text: string) => (await readReport(reportOf(text, { published: '2024-03-06' }))).figures;

  test('has place and day', async () => {
    const [found] = await read(
      'BELHAVEN, March 6 (Coastwire) - Around 300 lorries were waiting in Poland on Monday, the ministry said.',
    );
    expect(found).toMatchObject({
      id: 'f1',
      least: 300,
      most: 300,
      approximate: true,
      thing: 'lorries',
      place: 'Poland',
      unit: null,
    });
    expect(found?.asOf).toMatch(/^2024-03-04|-1$/);
  });

  test.each([
    ['A total of 12 drivers have been treated since Monday, doctors said.', '2024-03-06'],
    ['Doctors treated 12 drivers before Monday.', '2024-03-06'],
    ['By March 4 doctors had treated 12 drivers.', '2024-03-04'],
    ['As of Monday, 12 drivers were being treated.', '2024-03-04'],
    ['On Monday 12 drivers were treated.', '2024-03-04'],
  ])('%s as of %s', async (sentence, day) => {
    const [found] = await read(`BELHAVEN, March 6 (Coastwire) - Doctors spoke. ${sentence}`);
    expect(found?.asOf).toMatch(day === '2024-03-06' ? /-03-06$/ : /^2024-03-04|-1$/);
  });

  test('is given by the innermost statement that holds it', async () => {
    const text =
      'BELHAVEN, March 5 (Coastwire) - "At least 450 lorries are stranded," Foreign Minister Tomas Brandt said on Tuesday.';
    const { figures: found, statements } = await readReport(reportOf(text));
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.map(({ id }) => id)).toContain(found[0]?.statement);
  });
});

const WIRE = fc
  .array(
    fc.constantFrom(
      'at least ',
      'more than ',
      '1,200 ',
      '3.5 ',
      'mln ',
      '$',
      'twenty',
      '-',
      'five ',
      'hundred and ',
      'people ',
      'killed ',
      'to ',
      'from ',
      'between ',
      'and ',
      '%',
      'km ',
      '2003 ',
      '😀',
      '\n',
      'Kestria ',
      'a ',
      'dozen ',
      'of ',
      '9'.repeat(30),
      '.',
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

describe('whatever the words', () => {
  test('figures are finite, ordered, inside the text and the same twice', () => {
    fc.assert(
      fc.property(fc.oneof(WIRE, fc.string({ unit: 'binary' })), (text) => {
        const found = figures(text);
        for (const [i, { at, least, most, thingAt }] of found.entries()) {
          for (const end of [least, most]) expect(end === null || Number.isFinite(end)).toBe(true);
          if (least !== null && most !== null) expect(least).toBeLessThanOrEqual(most);
          expect(least ?? most).not.toBeNull();
          if (thingAt !== null) expect(contains(span(text, 0, text.length), thingAt)).toBe(true);
          expect(at.start).toBeGreaterThanOrEqual(found[i - 1]?.at.end ?? 0);
        }
        expect(figures(text)).toEqual(found);
      }),
      { numRuns: 150 },
    );
  });

  test.each(['5.5 quake ', 'killed ten people and ', 'one hundred and ', 'a-', '1-2-', '9', '10 000 000 '])(
    'a long line of %j is read in time',
    (unit) => {
      const started = spent();
      figures(unit.repeat(Math.ceil(50_000 / unit.length)));
      expect(spent() - started).toBeLessThan(4000);
    },
  );
});

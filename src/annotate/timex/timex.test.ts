import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { reportOf } from '../../../test/report.ts';
import { textAt } from '../../model/span.ts';
import type { Timex } from '../../model/timex.ts';
import { dateline } from '../dateline/dateline.ts';
import { layoutOf } from '../layout/layout.ts';
import { sentence } from '../sentence/sentence.ts';
import { timex } from './timex.ts';

/** A Wednesday. */
const TODAY = '2021-11-17';

function read(text: string, published: string | undefined = TODAY): readonly Timex[] {
  const report = reportOf(text, published === undefined || published === '' ? {} : { published });
  const layout = layoutOf(text);
  const sentences = sentence.run(report, { layout });
  return timex.run(report, { layout, sentences, dateline: dateline.run(report, { layout }) });
}

type Row = readonly [annotated: string, type: Timex['type'], ...values: readonly string[]];

const table = (rows: readonly Row[], published?: string): void => {
  test.each(rows)('%s is %s %s', (annotated, type, ...values) => {
    const { text, spans } = marked(annotated);
    expect(read(text, published).map(({ at, type: t, value }) => ({ at, type: t, value }))).toEqual(
      spans.map((at, i) => ({ at, type, value: values[i] })),
    );
  });
};

const negatives = (texts: readonly string[]): void => {
  test.each(texts)('nothing in: %s', (text) => {
    expect(read(text).map(({ at }) => textAt(text, at))).toEqual([]);
  });
};

describe('weekdays', () => {
  table([
    ['They spoke on [Wednesday].', 'DATE', '2021-11-17'],
    ['They spoke on [Monday] and [Tuesday].', 'DATE', '2021-11-15', '2021-11-16'],
    ['They spoke on [Friday].', 'DATE', '2021-11-12'],
    ['They will speak on [Friday].', 'DATE', '2021-11-19'],
    ['He will resign, Orsk said on [Friday].', 'DATE', '2021-11-12'],
    ['They spoke [last Wednesday].', 'DATE', '2021-11-10'],
    ['The envoy arrives [next Monday].', 'DATE', '2021-11-22'],
    ['They met in Harrow [Sunday].', 'DATE', '2021-11-14'],
    ['The port froze on [Tuesday night].', 'TIME', '2021-11-16TNI'],
    ['The council meets on [Mondays].', 'SET', 'XXXX-WXX-1'],
    ['[Every Friday] the ferry waits.', 'SET', 'XXXX-WXX-5'],
  ]);
  negatives([
    'Black Friday sales rose.',
    'He belongs to the Wednesday Club in Harrow.',
    'The Sunday Times wrote so.',
    'The sun sat low over the sat phone.',
  ]);
});

describe('days and months', () => {
  table([
    ['It began on [November 8].', 'DATE', '2021-11-08'],
    ['It began on [Nov. 8, 2019] in Dravik.', 'DATE', '2019-11-08'],
    [
      'It began on [8 November] and ended on the [9th of December].'.replace('the [9th', '[the 9th'),
      'DATE',
      '2021-11-08',
      '2021-12-09',
    ],
    ['It began on [December 30].', 'DATE', '2021-12-30'],
    ['It runs [January 5]-[7].', 'DATE', '2022-01-05', '2022-01-07'],
    ['It ended on [Monday, November 8].', 'DATE', '2021-11-08'],
    ['Signed [2020-02-29].', 'DATE', '2020-02-29'],
    ['Signed [17.11.2020] and [11/17/2019].', 'DATE', '2020-11-17', '2019-11-17'],
    ['It began in [March].', 'DATE', '2021-03'],
    ['It began in [December].', 'DATE', '2020-12'],
    ['It will begin in [March].', 'DATE', '2022-03'],
    ['It began in [early June] and ended in [mid-September].', 'DATE', '2021-06', '2021-09'],
    ['It began [last May] and ended in [May 2022].', 'DATE', '2021-05', '2022-05'],
    ['It ends at [the end of December].', 'DATE', '2021-12'],
  ]);
  negatives([
    'They may march in harrow.',
    'April Kolm met August Brandt and June Orsk.',
    'May Kolm said no.',
    'March with us!',
    'It is on February 30.',
    'The second man said no.',
  ]);
});

describe('years', () => {
  table([
    ['It was built in [2015].', 'DATE', '2015'],
    ['It was built [in late 2015].'.replace('[in late', 'in [late'), 'DATE', '2015'],
    ['The [2012] elections and [the 1990s] were quiet.', 'DATE', '2012', '199'],
    ['From [2009] to [2011] he was away.', 'DATE', '2009', '2011'],
    ['The years [2015]-[2020] were dry.', 'DATE', '2015', '2020'],
    ['Since [the beginning of 2021] they wait.', 'DATE', '2021'],
    ['In [the 19th century] the port grew.', 'DATE', '18'],
  ]);
  negatives([
    'Around 2000 migrants wait.',
    'He paid $2000 for it.',
    'with 1900 tonnes of coal',
    'Flight 2015 was late.',
    'The 2,015 votes.',
  ]);
});

describe('counted from the report', () => {
  table([
    ['It froze [yesterday], it thaws [today], it floods [tomorrow].', 'DATE', '2021-11-16', '2021-11-17', '2021-11-18'],
    ['They met [earlier today].', 'DATE', '2021-11-17'],
    ['They met [this morning] and [last night].', 'TIME', '2021-11-17TMO', '2021-11-16TNI'],
    ['They met [last week], meet [this week] and [next week].', 'DATE', '2021-W45', '2021-W46', '2021-W47'],
    ['It was the second call [earlier this week].', 'DATE', '2021-W46'],
    ['It fell [last month] and [last year].', 'DATE', '2021-10', '2020'],
    ['It opens [next year] or at [the end of this year].', 'DATE', '2022', '2021'],
    ['He left [two days ago].', 'DATE', '2021-11-15'],
    ['He left [three weeks ago] and she left [two years ago].', 'DATE', '2021-W43', '2019'],
    ['It opens [this weekend].', 'DATE', '2021-W46-WE'],
    ['It froze over [the weekend].', 'DATE', '2021-W45-WE'],
    ['On November 15 they met; [that week] it froze.'.replace('November 15', '[November 15]'), 'DATE', '2021-11-15', '2021-W46'],
    ['Since [the beginning of the year] they wait.', 'DATE', '2021'],
    ['Profit rose in [the third quarter] and in [the first quarter of 2020].', 'DATE', '2021-Q3', '2020-Q1'],
    ['It was dry [last summer].', 'DATE', '2020-SU'],
  ]);
  test('"the next day" follows the last day told of', () => {
    const { text, spans } = marked('On [November 15] they met. [The next day] they left.');
    expect(read(text)).toMatchObject([
      { at: spans[0], value: '2021-11-15', assumed: ['year'] },
      { at: spans[1], value: '2021-11-16', assumed: ['day'] },
    ]);
  });
  test('the dateline’s day goes before the day of publication, which gives its year', () => {
    const text = 'TARSK, November 12. /VNA/. They spoke on Wednesday. It froze on November 8.';
    expect(read(text).map(({ value, assumed }) => [value, assumed])).toEqual([
      ['2021-11-10', ['week']],
      ['2021-11-08', ['year']],
    ]);
  });
});

describe('open where one report cannot tell', () => {
  table(
    [
      ['They spoke on [Wednesday] and on [November 8].', 'DATE', 'XXXX-WXX-3', 'XXXX-11-08'],
      ['They spoke [yesterday], [last week], in [March] and [last year].', 'DATE', 'XXXX-XX-XX', 'XXXX-WXX', 'XXXX-03', 'XXXX'],
      ['It opened in [2015].', 'DATE', '2015'],
    ],
    '',
  );
  test('nothing is assumed', () => {
    expect(read('They spoke on Wednesday.', '').map(({ assumed }) => assumed)).toEqual([[]]);
  });
});

describe('how long, how often, what hour', () => {
  table([
    ['It took [three days] and [two and a half years].', 'DURATION', 'P3D', 'P2.5Y'],
    ['A [three-day] strike after a [24-hour] wait.', 'DURATION', 'P3D', 'PT24H'],
    ['It may last [months] or even [years].', 'DURATION', 'PXM', 'PXY'],
    ['Over [the past five years] it rose for [several months].', 'DURATION', 'P5Y', 'PXM'],
    ['It takes [60] to [90 days].', 'DURATION', 'P60D', 'P90D'],
    ['It sails [every day], [twice a week] or [every two weeks].', 'SET', 'P1D', 'P1W', 'P2W'],
    ['The [annual] fair and the [daily] ferry.', 'SET', 'P1Y', 'P1D'],
    ['They met at [9 p.m.] and at [10:30].', 'TIME', '2021-11-17T21:00', '2021-11-17T10:30'],
    ['They met at [18:00 GMT on Tuesday].', 'TIME', '2021-11-16T18:00Z'],
    ['They met at [1500 GMT].', 'TIME', '2021-11-17T15:00Z'],
    ['They met at [noon].', 'TIME', '2021-11-17T12:00'],
  ]);
  negatives([
    'a 12-year-old boy',
    'He is 40 years old.',
    'a second attempt',
    'a quarter of the crew',
    'Tarsk Daily wrote so.',
    'It rose 3.5 percent.',
  ]);
});

describe('vaguely', () => {
  table([
    ['The [recent] talks, the [current] ones.', 'DATE', 'PAST_REF', 'PRESENT_REF'],
    ['They wait [now].', 'DATE', 'PRESENT_REF'],
    ['It will open [soon] or in [the near future].', 'DATE', 'FUTURE_REF', 'FUTURE_REF'],
  ]);
  negatives([
    'The president presented a present.',
    'As soon as it thaws.',
    'They went past the port.',
    'He told USA Today so.',
    'A Christmas tree fell.',
  ]);
});

describe('on any text', () => {
  test('in text order, not overlapping, the same twice', () => {
    const unit = fc.constantFrom(
      'on Monday ',
      'November 8 ',
      'the last ',
      'two ',
      'weeks ',
      'ago ',
      '2015',
      '-',
      ' ',
      '. ',
      '9 p.m. ',
      'early ',
      'May ',
      '\n',
      '😀',
      'TARSK, March 3. ',
    );
    fc.assert(
      fc.property(fc.string({ unit }), fc.constantFrom(TODAY, ''), (text, published) => {
        let reached = 0;
        for (const { at, value } of read(text, published)) {
          expect(at.start).toBeGreaterThanOrEqual(reached);
          expect(textAt(text, at).trim()).toBe(textAt(text, at));
          expect(value).toMatch(/^(?:[\dX]{2,4}(?:-|$)|P|\w+_REF$)/);
          expect(value).not.toMatch(/NaN|undefined|null/);
          reached = at.end;
        }
        expect(read(text, published)).toEqual(read(text, published));
      }),
    );
  });

  test.each(['the last ', 'two ', '2015-', 'early ', 'Monday ', '1', 'the end of the ', ' ', 'May '])(
    'is linear: 200,000 characters of %j',
    (words) => {
      const text = words.repeat(Math.floor(200_000 / words.length));
      const report = reportOf(text, { published: TODAY });
      const layout = layoutOf(text);
      const given = { layout, sentences: sentence.run(report, { layout }), dateline: null };
      const before = process.cpuUsage().user;
      timex.run(report, given);
      expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(2);
    },
  );
});

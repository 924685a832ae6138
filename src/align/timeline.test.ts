import { describe, expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
import { span } from '../model/span.ts';
import { align } from './align.ts';

function lines(...given: readonly ReadByHand[]): string[] {
  const reports = given.map(placed);
  const texts = new Map(given.map(({ id, text }) => [id, text]));
  return align(storyOf(reports), reports).timeline.map(
    ({ date, at, also }) =>
      `${date} ${texts.get(at.report)?.slice(at.span.start, at.span.end)}${also.map(({ report }) => ` +${report}`).join('')}`,
  );
}

const call = 'Anton Verel and Ilse Maron spoke by telephone about the Dravik crossing on Wednesday.';
const wednesday = { at: 'Wednesday', value: '2024-03-06' };

describe('timeline', () => {
  test('one entry a happening, however many reports tell it', () => {
    const again = 'On Wednesday Verel telephoned Maron to speak about the closed crossing at Dravik.';
    expect(lines({ id: 'r1', text: call, times: [wednesday] }, { id: 'r2', text: again, times: [wednesday] })).toEqual([
      `2024-03-06 ${call} +r2`,
    ]);
  });

  test('two happenings of one day are two entries, and days are in order', () => {
    const text = `${call} Divers found a drag mark on the seabed off Port Lenz on Tuesday. Farmers emptied milk into the river Lenz on Wednesday night.`;
    const times = [wednesday, { at: 'Tuesday', value: '2024-03-05' }, { at: 'Wednesday night', value: '2024-03-06TNI' }];
    expect(lines({ id: 'r1', text, times }).map((line) => line.slice(0, 17))).toEqual([
      '2024-03-05 Divers',
      '2024-03-06 Anton ',
      '2024-03-06 Farmer',
    ]);
  });

  test.each<[string, ReadByHand]>([
    [
      'what is to come',
      {
        id: 'r1',
        text: 'The ministers will meet again in Belhaven on Friday.',
        published: '2024-03-06',
        times: [{ at: 'Friday', value: '2024-03-08' }],
      },
    ],
    [
      'a day only since which',
      {
        id: 'r1',
        text: 'Hundreds of drivers have slept in their cabins since Monday.',
        times: [{ at: 'Monday', value: '2024-03-04' }],
      },
    ],
    [
      'a week',
      { id: 'r1', text: 'The ministers met in Belhaven earlier this week.', times: [{ at: 'this week', value: '2024-W10' }] },
    ],
    [
      'a line of dates',
      {
        id: 'r1',
        text: 'Last Updated: Wednesday, 6 March, 8:10 PM Tarsk Time, Belhaven Post Desk.',
        times: [{ at: 'Wednesday, 6 March', value: '2024-03-06' }],
      },
    ],
    [
      'what somebody denies',
      {
        id: 'r1',
        text: 'Nadia Kolm denied that soldiers crossed the river at Dravik on Monday.',
        times: [{ at: 'Monday', value: '2024-03-04' }],
        statements: [
          {
            by: 'Nadia Kolm',
            cue: 'denied',
            says: 'soldiers crossed the river at Dravik on Monday',
            act: 'deny',
            polarity: 'denied',
          },
        ],
      },
    ],
    [
      'an event that is only planned',
      {
        id: 'r1',
        text: 'Verel and Maron plan talks at Dravik on Friday.',
        times: [{ at: 'Friday', value: '2024-03-08' }],
        events: [{ at: 'plan talks at Dravik on Friday', status: 'planned', time: '2024-03-08' }],
      },
    ],
  ])('leaves out %s', (_, report) => {
    expect(lines(report)).toEqual([]);
  });

  test('an event brings its day and is named', () => {
    const report = placed({ id: 'r1', text: call, events: [{ at: 'spoke by telephone', time: '2024-03-06' }] });
    expect(align(storyOf([report]), [report]).timeline).toMatchObject([
      { date: '2024-03-06', events: ['r1#v1'], rule: 'dated-event@3' },
    ]);
  });

  test('one happening on two neighbouring days stands on the day that more origins give', () => {
    const struck = 'A container ship struck the old railway bridge at Port Lenz on';
    const tuesday = { at: 'Tuesday', value: '2024-03-05' };
    expect(
      lines(
        { id: 'r1', text: `${struck} Tuesday.`, times: [tuesday] },
        { id: 'r2', text: `${struck} Wednesday.`, times: [wednesday] },
        { id: 'r3', text: `${struck} Wednesday night.`, times: [wednesday] },
      ),
    ).toEqual([`2024-03-06 ${struck} Wednesday. +r1 +r3`]);
  });

  test('a report that tells of both days tells them apart', () => {
    const struck = 'A container ship struck the old railway bridge at Port Lenz on';
    const text = `${struck} Tuesday. Another ${struck.slice(2)} Wednesday.`;
    const times = [{ at: 'Tuesday', value: '2024-03-05' }, wednesday];
    expect(lines({ id: 'r1', text, times }, { id: 'r2', text: `${struck} Tuesday.`, times: times.slice(0, 1) })).toHaveLength(2);
  });

  test('what was done on a day weighs more than that somebody spoke on it', () => {
    const text =
      'Nadia Kolm said on Wednesday that the crossing would stay shut. Farmers emptied milk into the river Lenz on Wednesday night.';
    const times = [wednesday, { at: 'Wednesday night', value: '2024-03-06TNI' }];
    const statements = [{ by: 'Nadia Kolm', cue: 'said', says: 'that the crossing would stay shut' }];
    const report = placed({ id: 'r1', text, times, statements });
    const { timeline } = align(storyOf([report]), [report]);
    expect(timeline.map(({ at, weight }) => [text.slice(at.span.start, at.span.start + 5), weight])).toEqual([
      ['Nadia', 0.5],
      ['Farme', 1],
    ]);
  });
});

describe('weight', () => {
  const day = (id: string, published: string, says: string, origin = `or-${id}`) =>
    placed({ id, origin, published, text: says, times: [{ at: '5 March', value: '2024-03-05' }] });
  const weights = (...reports: readonly ReturnType<typeof placed>[]): number[] =>
    align(storyOf(reports), reports).timeline.map(({ weight }) => weight);
  const ferry = 'The night ferry to Belhaven sank off Port Lenz on 5 March.';

  test.each([
    ['one report', [day('r1', '2024-03-06', ferry)], [1]],
    ['two of two origins', [day('r1', '2024-03-06', ferry), day('r2', '2024-03-06', ferry)], [2]],
    ['two of one origin', [day('r1', '2024-03-06', ferry), day('r2', '2024-03-06', ferry, 'or-r1')], [1]],
    ['still told of after a week', [day('r1', '2024-03-06', ferry), day('r2', '2024-03-16', ferry)], [3]],
    [
      'the second happening of a day has half',
      [day('r1', '2024-03-06', ferry), day('r2', '2024-03-06', 'Milk farmers blocked the market square of Tarsk on 5 March.')],
      [2, 1],
    ],
  ])('%s', (_, reports, expected) => {
    expect(weights(...reports)).toEqual(expected);
  });
});

test('what an analyst rejected is on no line, unless an event stands there that nobody rejected', () => {
  const text = `${call} Farmers emptied milk into the river Lenz on Wednesday night.`;
  const times = [wednesday, { at: 'Wednesday night', value: '2024-03-06TNI' }];
  const told = (rejected: string, events: ReadByHand['events'] = []): number => {
    const at = text.indexOf(rejected);
    const report = { ...placed({ id: 'r1', text, times, events }), rejected: [span(text, at, at + rejected.length)] };
    return align(storyOf([report]), [report]).timeline.length;
  };
  expect(told('Farmers emptied milk')).toBe(1);
  const events = [{ at: 'emptied milk', time: '2024-03-06' }];
  expect([told('Farmers emptied milk', events), told('Wednesday night', events)]).toEqual([1, 2]);
});

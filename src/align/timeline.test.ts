import { describe, expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
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
      { date: '2024-03-06', events: ['r1#v1'], rule: 'dated-event@2' },
    ]);
  });
});

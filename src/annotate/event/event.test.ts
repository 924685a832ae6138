import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../../test/reading.ts';
import { reportOf } from '../../../test/report.ts';
import type { NewsEvent, Participant } from '../../model/event.ts';
import { contains, span, textAt } from '../../model/span.ts';

const DATELINE = 'TARSK, March 6. /VNA/. ';
const read = async (text: string) => (await readReport(reportOf(DATELINE + text, { published: '2024-03-06' }))).events;
const parties = (list: readonly Participant[]) => list.map(({ text }) => text).join(' & ');
const line = ({ type, mode, actor, recipient }: NewsEvent) =>
  `${mode === null ? type : `${type}/${mode}`}: ${parties(actor)} → ${parties(recipient)}`;
const surest = (events: readonly NewsEvent[]) => events.toSorted((a, b) => b.confidence - a.confidence)[0];

describe('whether it happened', () => {
  test.each([
    ['Velmora will send troops to the border.', 'THREATEN', 'planned'],
    ['Kestria is ready to negotiate with Velmora.', 'AGREE', 'planned'],
    ['Velmora has not closed the crossing to Kestria.', 'COERCE', 'denied'],
    ['Kestria could impose sanctions on Velmora.', 'SANCTION', 'conditional'],
    ['Foreign Minister Tomas Brandt said that Velmora must withdraw its troops.', 'REQUEST', 'reported'],
    ['Kestria will not support the resolution of Velmora.', 'REJECT', 'reported'],
    ['Kestria thanked Velmora.', 'SUPPORT', 'reported'],
  ])('%s: %s, %s', async (text, type, status) => {
    expect(surest(await read(text))).toMatchObject({ type, status });
  });
});

test.each([
  'The talks were long.',
  'The visit of the minister is a success.',
  'A spokeswoman declined to comment on the report.',
  'The ministry said the road was closed.',
  'It was a question of time and of the attack on prices.',
])('no event: %s', async (text) => {
  expect((await read(text)).map(line)).toEqual([]);
});

test('knows countries, places and days', async () => {
  const [found] = await read('Poland accused Belarus of pressure on Monday.');
  expect(found).toMatchObject({
    id: 'v1',
    type: 'ACCUSE',
    actor: [{ code: 'POL' }],
    recipient: [{ code: 'BLR' }],
    rule: 'plover-verb@1',
  });
  expect(found?.time).not.toBeNull();
});

describe('whatever the words', () => {
  const WIRE = fc
    .array(
      fc.constantFrom(
        'Kestria ',
        'accused ',
        'Velmora ',
        'of ',
        'will ',
        'not ',
        'to ',
        'said ',
        'that ',
        'it ',
        'must ',
        'attack ',
        ', ',
        'and ',
        'by ',
        'ready ',
        '. ',
        "'s ",
        '(',
        ')',
        'the ',
        'Monday ',
        '\n',
        '😀',
        'held ',
        'talks ',
        'with ',
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join(''));

  test('events point at words of the report and come the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(WIRE, async (words) => {
        const report = reportOf(`${DATELINE}${words}`);
        const { events } = await readReport(report);
        const whole = span(report.text, 0, report.text.length);
        for (const [i, { id, at, actor, recipient, confidence }] of events.entries()) {
          expect(id).toBe(`v${i + 1}`);
          expect(contains(whole, at)).toBe(true);
          for (const party of [...actor, ...recipient]) expect(textAt(report.text, party.at)).toBe(party.text);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        expect((await readReport(report)).events).toEqual(events);
      }),
      { numRuns: 40 },
    );
  });
});

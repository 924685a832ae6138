import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../test/report.ts';
import { contains, textAt } from '../../model/span.ts';
import { layoutOf } from '../layout/layout.ts';
import { sentence } from './sentence.ts';

const spansOf = (text: string) => sentence.run(reportOf(text), { layout: layoutOf(text) });
const read = (text: string): readonly string[] => spansOf(text).map((at) => textAt(text, at));

/** "|" marks where a sentence ends and the next begins. */
const check = (parted: string): void => {
  const parts = parted.split('|').map((part) => part.trim());
  expect(read(parts.join(' '))).toEqual(parts);
};

describe('sentences', () => {
  test.each([
    ['two stops, two sentences', 'The talks ended. | No date was set.'],
    ['a title before a name', 'Gen. Piotr Hask met Mr. Brandt and Dr. Kolm in St. Anne. | They agreed.'],
    ['initials', 'Anton J. Verel and J.K. Maron met. | They agreed.'],
    ['a country in short', 'The U.S. President called. | The U.N. envoy did not.'],
    ['a short form at the end', 'He flew to the U.S. | The minister stayed in Tarsk.'],
    ['a month in short', 'It began on Nov. 8 in Dravik. | It ended in Dec. | He left.'],
    ['a number that has a stop', 'Dock No. 5 holds 3.5 million tonnes. | The other holds 2,000.'],
    ['"no" as a word', 'The mayor said no. | Nobody asked again.'],
    ['a company', 'Lenz Shipping Co. and Harrow Corp. signed. | Dravik Inc. did not.'],
    ['a time of day', 'They met at 9 a.m. in Tarsk and at 5 p.m. on the river. | Then they left.'],
    ['a quotation of two sentences', '"The river is open. | We will wait," the mayor said. | She left.'],
    ['the quote after the stop stays', '"The river is open." | “We will wait.” | She left.'],
    ['the speaker after a question', '"Who will pay?" Verel asked. | Nobody answered.'],
    ['the speaker after a question, small', '"Who will pay?" he asked. | "Not us!" she said.'],
    ['stops that leave words out', 'The river ... was closed. | Then it was not... | It froze.'],
    ['words left out', 'She called it “[the only port].” | He did not.'],
    ['in brackets', 'The port is closed (it froze). | (The mayor said so.) | She left.'],
    ['a web address', 'See www.example.org for more. | It is down.'],
  ])('%s: %s', (_, parted) => {
    check(parted);
  });

  test('a stop with no space behind it, as pages lose them', () => {
    expect(read('The river is open.The mayor said so.“We wait,” she added. Node.Js and Dravik.Com are names.')).toEqual([
      'The river is open.',
      'The mayor said so.',
      '“We wait,” she added.',
      'Node.Js and Dravik.Com are names.',
    ]);
  });

  test('a dateline belongs to no sentence', () => {
    expect(read('TARSK, March 3. /VNA/. The river is open. No ship has come.')).toEqual([
      'The river is open.',
      'No ship has come.',
    ]);
    expect(read('PORT LENZ, Kestria (Reuters) - The river is open.')).toEqual(['The river is open.']);
  });

  test('a block ends a sentence; what was set aside has none', () => {
    expect(read('All news\n\nRiver open at last\n\nThe mayor said so\n\nTARSK (VNA) — The river is open. It was shut')).toEqual([
      'River open at last',
      'The mayor said so',
      'The river is open.',
      'It was shut',
    ]);
  });

  test('in order, trimmed, inside one read block each, never the same words twice', () => {
    const unit = fc.constantFrom(
      'The river ',
      'is open',
      '. ',
      '.',
      '"',
      ' U.S. ',
      '? ',
      '…',
      '\n',
      '\n\n',
      'TARSK, March 3. /VNA/. ',
      ' ',
      '😀',
      '(Reuters)',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'grapheme' })), (text) => {
        const { blocks } = layoutOf(text);
        let reached = 0;
        for (const at of spansOf(text)) {
          expect(at.start).toBeGreaterThanOrEqual(reached);
          expect(textAt(text, at).trim()).toBe(textAt(text, at));
          expect(blocks.some((block) => contains(block.at, at))).toBe(true);
          reached = at.end;
        }
        expect(spansOf(text)).toEqual(spansOf(text));
      }),
    );
  });

  test('a line of a million characters takes under a second', () => {
    const text = 'The talks on the river port at Dravik ended on Nov. 8 without a date. '.repeat(14_000);
    const layout = layoutOf(text);
    const before = process.cpuUsage().user;
    expect(sentence.run(reportOf(text), { layout })).toHaveLength(14_000);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(1);
  });

  test.each(['. ', 'a. ', '"', 'Mr. ', '?!', 'a\n'])('is linear: 200,000 characters of %j', (unit) => {
    const text = unit.repeat(Math.floor(200_000 / unit.length));
    const layout = layoutOf(text);
    const before = process.cpuUsage().user;
    sentence.run(reportOf(text), { layout });
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(2);
  });
});

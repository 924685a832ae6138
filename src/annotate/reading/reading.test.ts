import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../../test/reading.ts';
import { reportOf } from '../../../test/report.ts';
import { textAt } from '../../model/span.ts';

const SAID = 'Anton Verel said that the road to Tarsk would open on Monday.';
const shown = async (text: string): Promise<readonly string[]> => {
  const { reading } = await readReport(reportOf(text));
  const words = (parts: (typeof reading.relations)[number]['content']): string =>
    parts.map(({ at }) => textAt(text, at)).join(' … ');
  return reading.relations.map(({ source, cue, content }) =>
    [source, cue, content].map((parts) => words(parts as Parameters<typeof words>[0])).join(' | '),
  );
};

describe('texts as they come', () => {
  test.each([
    [SAID, 1, 'plain'],
    [SAID.toUpperCase(), 1, 'in capitals'],
    [SAID.toLowerCase(), 1, 'without capitals'],
    ['“The road is open, Anton Verel said on Monday. Nobody objected.', 1, 'with a quotation that never ends'],
    [`"${SAID.replace(' said', '," said')}`, 1, 'with marks where none belong'],
    [`${SAID}\n\n`.repeat(12), 12, 'longer than a window'],
    ['Tarsk', 0, 'of one word'],
    ['???', 0, 'of no word'],
    ['🙂🙂 \u0301\u0301 ​', 0, 'of marks and pictures'],
  ])('%j has %d (%s)', async (text, statements) => {
    expect(await shown(text)).toHaveLength(statements);
  });

  test('one sentence over and over is read alike in each window it stands in alone', async () => {
    expect(new Set(await shown(`${SAID}\n\n`.repeat(40))).size).toBe(1);
  });
});

test('what is found lies inside the text and is the same each time', async () => {
  const words = fc.constantFrom(
    'Verel',
    'said',
    'told',
    '“',
    '”',
    '"',
    'that',
    'Tarsk',
    'no',
    ',',
    '.',
    '\n\n',
    '🙂',
    'not',
    'According',
    'to',
    '(',
    '—',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 60 }), async (parts) => {
      const text = parts.join(' ');
      const report = reportOf(text);
      const { reading, parse, tokens } = await readReport(report);
      expect(parse).toHaveLength(tokens.length);
      for (const { source, cue, content, confidence } of [...reading.relations, ...reading.inner]) {
        expect(Math.min(cue.length, content.length)).toBeGreaterThan(0);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const { at } of [...source, ...cue, ...content]) expect(textAt(text, at).trim()).not.toBe('');
      }
      for (const [i, one] of parse.entries()) expect(one?.head === null || one?.head !== i).toBe(true);
      expect((await readReport(report)).reading).toEqual(reading);
    }),
    { numRuns: 40 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textAt } from '../model/span.ts';
import { paragraphsOf } from './paragraphs.ts';

const read = (text: string): string[] => paragraphsOf(text).map((at) => textAt(text, at).replace(/\s+/g, ' '));

describe('paragraphs', () => {
  test('blank lines part them', () => {
    expect(read('One.\n\nTwo.\r\n\r\n  Three. \n')).toEqual(['One.', 'Two.', 'Three.']);
  });

  test('one paragraph a line: every line is one', () => {
    const long =
      'The ministry of Velmora said that the crossing at Dravik would stay closed until both sides had agreed on a date for the talks.';
    expect(read(`${long}\n${long}\nShort one.`)).toEqual([long, long, 'Short one.']);
  });

  test('hard-wrapped lines are put together, and a short last line parts them', () => {
    const wrapped = [
      'Talks on the river port end without a date',
      'TARSK, March 3. /VNA/. The foreign ministry of Velmora said on Monday',
      'that the crossing at Dravik would stay closed until both sides agreed',
      'on a date.',
      'The mayor of Port Lenz, Lena Orsk, called the decision a mistake, and',
      'said that her town could not wait any longer for an answer from the',
      'capital.',
    ].join('\n');
    expect(read(wrapped)).toEqual([
      'Talks on the river port end without a date',
      'TARSK, March 3. /VNA/. The foreign ministry of Velmora said on Monday that the crossing at Dravik would stay closed until both sides agreed on a date.',
      'The mayor of Port Lenz, Lena Orsk, called the decision a mistake, and said that her town could not wait any longer for an answer from the capital.',
    ]);
  });

  test('a page of single lines around wrapped text keeps its lines apart', () => {
    const page = [
      'All news',
      'Crossing at Dravik to open',
      'By Jane Roe',
      'BELHAVEN (Coastwire) — Velmora and Kestria agreed on Tuesday to open',
      'the crossing at Dravik, which had been closed since February, and to',
      'repair the road.',
      'Share',
      'Tweet',
    ].join('\n');
    expect(read(page)).toEqual([
      'All news',
      'Crossing at Dravik to open',
      'By Jane Roe',
      'BELHAVEN (Coastwire) — Velmora and Kestria agreed on Tuesday to open the crossing at Dravik, which had been closed since February, and to repair the road.',
      'Share',
      'Tweet',
    ]);
  });

  test('every character that is not white space stands in one paragraph', () => {
    const page = fc.string({ unit: fc.constantFrom('a', 'The ', 'port. ', '\n', '\n\n', '\r\n', '\t', '😀', '\u2028', '- ') });
    fc.assert(
      fc.property(page, (text) => {
        const spans = paragraphsOf(text);
        const covered = new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
        expect(covered.size).toBe(spans.reduce((sum, { start, end }) => sum + end - start, 0));
        for (let i = 0; i < text.length; i += 1) if (/\S/.test(text.charAt(i))) expect(covered.has(i)).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../test/report.ts';
import { contains, textAt } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { isRead } from '../layout/kind.ts';
import { layoutOf } from '../layout/layout.ts';
import { token } from './token.ts';

const tokensOf = (text: string): readonly Token[] => token.run(reportOf(text), { layout: layoutOf(text) });
const read = (text: string): string =>
  tokensOf(text)
    .map(({ at }) => textAt(text, at))
    .join(' ');

describe('tokens', () => {
  test.each([
    ["She didn’t, he can't, they cannot.", "She did n’t , he ca n't , they can not ."],
    ["Velmora's envoys' ships", "Velmora 's envoys ' ships"],
    ["I've, we're, she'll, he'd, I'm", "I 've , we 're , she 'll , he 'd , I 'm"],
    ["O'Hara at ten o'clock", "O'Hara at ten o'clock"],
    ['Gen. Hask of the U.S. Army, Nov. 8', 'Gen. Hask of the U.S. Army , Nov. 8'],
    ['Anton J. Verel said no.', 'Anton J. Verel said no .'],
    ['dock No. 5 at 9:30 a.m.', 'dock No. 5 at 9:30 a.m.'],
    ['2,000 people, 3.5 percent, $1.5 million, 40%', '2,000 people , 3.5 percent , $ 1.5 million , 40 %'],
    ['the 1990s, the 16th, ’90s', 'the 1990s , the 16th , ’90s'],
    ['well-known anti-government Kestrian-Velmoran', 'well - known anti-government Kestrian - Velmoran'],
    ['/VNA/. "The river," he said... --', '/ VNA / . " The river , " he said ... --'],
    ['river/port (closed) [...] end', 'river / port ( closed ) [...] end'],
    [
      'https://example.org/a?b=c. desk@example.org, example.com @harrowcourier #dravik',
      'https://example.org/a?b=c . desk@example.org , example.com @harrowcourier #dravik',
    ],
    ['Orsk—the mayor—left', 'Orsk — the mayor — left'],
    ['café Łódź naïve', 'café Łódź naïve'],
  ])('%s', (text, parted) => {
    expect(read(text)).toBe(parted);
  });

  test('words, numbers, punctuation and symbols are told apart', () => {
    expect(
      tokensOf('Some 2,000 people, or 40 % + $ 3, left.')
        .map(({ kind }) => kind)
        .join(' '),
    ).toBe('word number word punctuation word number symbol symbol symbol number punctuation word punctuation');
  });

  test('every character of the read blocks that is not white space stands in one token, in order', () => {
    const unit = fc.constantFrom(
      'River',
      "n't",
      "'s",
      '’',
      '-',
      '.',
      'U.S.',
      '3',
      ',',
      '$',
      ' ',
      '\n',
      '😀',
      'é',
      '@',
      'http://',
      '/',
      '…',
      'a',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'grapheme' })), (text) => {
        const blocks = layoutOf(text).blocks.filter(isRead);
        const tokens = tokensOf(text);
        expect(tokens.map(({ at }) => textAt(text, at)).join('')).toBe(
          blocks
            .map(({ at }) => textAt(text, at))
            .join('')
            .replace(/\s/gu, ''),
        );
        for (const { at } of tokens) expect(blocks.some((block) => contains(block.at, at))).toBe(true);
        expect(tokensOf(text)).toEqual(tokens);
      }),
    );
  });

  test.each(['a', "a'b", 'a.', 'e-', '1,', 'a@', 'http://a', '('])('is linear: 200,000 characters of %j', (unit) => {
    const text = unit.repeat(Math.floor(200_000 / unit.length));
    const layout = layoutOf(text);
    const before = process.cpuUsage().user;
    token.run(reportOf(text), { layout });
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(2);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../test/report.ts';
import type { BlockKind } from '../../model/layout.ts';
import { textAt } from '../../model/span.ts';
import { layout, layoutOf } from './layout.ts';

const BODY =
  'TARSK, March 3. /VNA/. Velmora and Kestria will talk about the crossing at Dravik, the foreign ministry said on Wednesday.';
const PROSE = 'Velmora and Kestria will talk about the crossing at Dravik, the foreign ministry said on Wednesday.';

const kinds = (...lines: readonly string[]): readonly (readonly [BlockKind, string])[] => {
  const text = lines.join('\n\n');
  return layoutOf(text).blocks.map(({ at, kind }) => [kind, textAt(text, at)]);
};

describe('layout', () => {
  test('navigation, headline, summary, then the text that a dateline opens', () => {
    expect(
      kinds('All news', 'Velmora ready to talk about Dravik', 'The ministry named no date for the talks.', BODY, PROSE),
    ).toEqual([
      ['furniture', 'All news'],
      ['headline', 'Velmora ready to talk about Dravik'],
      ['summary', 'The ministry named no date for the talks.'],
      ['body', BODY],
      ['body', PROSE],
    ]);
  });

  test('a stray date in front of the dateline is cut off and noted', () => {
    const text = ` date 2021-03-03 ${BODY}`;
    const { blocks, notes } = layoutOf(text);
    expect(blocks.map(({ at, kind }) => [kind, textAt(text, at)])).toEqual([
      ['furniture', 'date 2021-03-03'],
      ['body', BODY],
    ]);
    expect(notes).toEqual([
      { at: blocks[0]?.at, reason: 'words of the page around the report were set aside', rule: 'layout@2' },
    ]);
  });

  const DATED = `HARROW (Reuters) - ${PROSE}`;
  const NTV = `Port Lenz, Velmora (NTV) -- ${PROSE}`;
  test.each<[why: string, paragraph: string, ...blocks: (readonly [BlockKind, string])[]]>([
    [
      'a headline, and the page’s own place and day',
      `Talks on the river fail HARROW | Wed Mar 3, 2021 6:47 pm EST ${DATED}`,
      ['headline', 'Talks on the river fail'],
      ['furniture', 'HARROW | Wed Mar 3, 2021 6:47 pm EST'],
      ['body', DATED],
    ],
    ['a headline alone', `Talks on the river fail ${DATED}`, ['headline', 'Talks on the river fail'], ['body', DATED]],
    [
      'the place with its day',
      `Talks on the river fail TARSK, March 3 (Reuters) - ${PROSE}`,
      ['headline', 'Talks on the river fail'],
      ['body', `TARSK, March 3 (Reuters) - ${PROSE}`],
    ],
    [
      'several lines that nothing parts',
      `NEW: Minister blames Kestria for the delay Talks on the river fail, guards say New round is planned for the summer Ferry stays in Belhaven Harbour ${DATED}`,
      [
        'furniture',
        'NEW: Minister blames Kestria for the delay Talks on the river fail, guards say New round is planned for the summer Ferry stays in Belhaven Harbour',
      ],
      ['body', DATED],
    ],
    ['an outlet’s own', `Kestria rejects river plan ${NTV}`, ['headline', 'Kestria rejects river plan'], ['body', NTV]],
    [
      'an outlet’s own, without a place',
      `Kestria rejects river plan (NTV) -- ${PROSE}`,
      ['headline', 'Kestria rejects river plan'],
      ['body', `(NTV) -- ${PROSE}`],
    ],
    [
      'a weekday before the place',
      `Envoys meet Sunday Belhaven, Kestria (NTV) -- ${PROSE}`,
      ['headline', 'Envoys meet Sunday'],
      ['body', `Belhaven, Kestria (NTV) -- ${PROSE}`],
    ],
  ])('run into the text: %s', (_, paragraph, ...blocks) => {
    expect(kinds(paragraph, PROSE)).toEqual([...blocks, ['body', PROSE]]);
  });

  test.each([
    'The Border Council (BC) -- Velmora has a seat in it -- met on Wednesday.',
    'The mayor of Port Lenz told the agency (Reuters) that she would wait.',
    'Piotr Hask (LDP) -- a deputy from Harrow -- said he would wait.',
    'On March 3, 2021 the river froze (AP reports), and the ferry stayed in Harrow.',
  ])('nothing is run into: %s', (paragraph) => {
    expect(kinds(paragraph, PROSE)).toEqual([
      ['body', paragraph],
      ['body', PROSE],
    ]);
  });

  test('without a dateline the text begins with the first full sentence', () => {
    expect(kinds('Mayor of Port Lenz wants the river open', PROSE).map(([kind]) => kind)).toEqual(['headline', 'body']);
    expect(kinds(PROSE, PROSE).map(([kind]) => kind)).toEqual(['body', 'body']);
    expect(kinds('Talks fail').map(([kind]) => kind)).toEqual(['body']);
  });

  test.each<[BlockKind, string]>([
    ['byline', 'By Jane Roe'],
    ['byline', 'By JANE ROE and JOHN POE, Coastwire staff writers'],
    ['byline', 'Jane Roe, Harrow'],
    ['byline', 'Jane Roe in Belhaven'],
    ['furniture', 'March 3, 2021'],
    ['furniture', 'Updated: Wednesday, 3 March 2021, 10:15 GMT'],
    ['furniture', '2021-03-03'],
    ['furniture', 'Home > World > Velmora'],
    ['furniture', 'Share on Facebook'],
    ['furniture', 'Photo: Open Hands'],
    ['furniture', 'The Harrow Courier'],
    ['furniture', 'The Belhaven Post, 3 March 2021'],
    ['furniture', 'Harrow Courier Sport | Wednesday, March 3, 2021, 10:15'],
    ['summary', 'Attack on Port Lenz, 3 March 2021'],
    ['summary', 'The ministry named no date'],
    ['summary', 'By the river nothing has changed'],
    ['summary', 'The White Dock'],
  ])('%s between headline and text: %s', (kind, line) => {
    expect(kinds('Velmora ready to talk about Dravik', line, BODY)[1]).toEqual([kind, line]);
  });

  test.each<[BlockKind, string]>([
    ['furniture', 'Advertisement'],
    ['furniture', 'Follow us on Telegram'],
    ['furniture', 'Read more: Kestria closes two crossings'],
    ['furniture', 'This site uses cookies to offer you a better service.'],
    ['furniture', '© 2021 Tarsk Daily. All rights reserved.'],
    ['furniture', '***'],
    ['credit', '(Reporting by Jane Roe; Editing by John Poe)'],
    ['credit', '(with agency reports)'],
    ['credit', '(Reuters)'],
    ['credit', '— AP'],
    ['body', 'What happens next'],
    ['body', 'The mayor told Reuters that she would wait.'],
    ['body', 'Share prices fell in Harrow on Wednesday.'],
    ['body', 'By Tuesday the talks had failed.'],
    ['body', 'Home prices in Harrow > 2 million marks were seen for the first time, the bank said.'],
  ])('%s among the text: %s', (kind, line) => {
    expect(kinds('Velmora ready to talk about Dravik', BODY, line, PROSE)[2]).toEqual([kind, line]);
  });

  test('titles after "Read more:" are links', () => {
    expect(kinds(BODY, 'Read more:', 'Hask visits the border', 'Two crossings closed', PROSE).map(([kind]) => kind)).toEqual([
      'body',
      'furniture',
      'furniture',
      'furniture',
      'body',
    ]);
  });

  test('a credit in brackets or behind a dash is cut off the last paragraph', () => {
    expect(kinds(BODY, `${PROSE} (Reporting by Jane Roe; Editing by John Poe)`).slice(1)).toEqual([
      ['body', PROSE],
      ['credit', '(Reporting by Jane Roe; Editing by John Poe)'],
    ]);
    expect(kinds(BODY, `${PROSE} — AFP`).slice(1)).toEqual([
      ['body', PROSE],
      ['credit', '— AFP'],
    ]);
  });

  test('covers every character that is not white space, once, in order', () => {
    const unit = fc.constantFrom(
      'All news',
      'By Jane Roe',
      ' date 2021-03-03 ',
      'TARSK, March 3. /VNA/. ',
      'Text. ',
      '(Reuters)',
      '\n',
      '\n\n',
      '😀',
      'a',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit, maxLength: 30 }), fc.string({ unit: 'grapheme' })), (text) => {
        const { blocks, notes } = layoutOf(text);
        let rest = '';
        let reached = 0;
        for (const { at } of blocks) {
          expect(at.start).toBeGreaterThanOrEqual(reached);
          rest += text.slice(reached, at.start);
          reached = at.end;
        }
        expect((rest + text.slice(reached)).trim()).toBe('');
        expect(notes).toHaveLength(blocks.filter(({ kind }) => !['headline', 'summary', 'body'].includes(kind)).length);
        expect(layoutOf(text)).toEqual(layoutOf(text));
      }),
    );
  });

  test('an empty text has no blocks', () => {
    expect(layout.run(reportOf(' \n '))).toEqual({ blocks: [], notes: [] });
  });
});

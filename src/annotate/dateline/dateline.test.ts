import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { reportOf } from '../../../test/report.ts';
import { contains, textAt } from '../../model/span.ts';
import { layoutOf } from '../layout/layout.ts';
import { agency } from './agency.ts';
import { dateline } from './dateline.ts';

const read = (text: string, published?: string) => {
  const report = reportOf(text, published === undefined ? {} : { published });
  return { dateline: dateline.run(report, { layout: layoutOf(text) }), agency: agency.run(report, { layout: layoutOf(text) }) };
};
const TEXT = 'The foreign ministry of Velmora said on Wednesday that the crossing would open.';

describe('dateline', () => {
  test.each([
    ['[TARSK, March 3.] /VNA/.', 'TARSK', '03-03', 'VNA'],
    ['[TARSK], (Reuters) -', 'TARSK', null, 'Reuters'],
    ['[TARSK] (Reuters) -', 'TARSK', null, 'Reuters'],
    ['[PORT LENZ, Kestria, Sept. 26] (UPI) —', 'PORT LENZ', '09-26', 'UPI'],
    ['[BELHAVEN, 3 March], AFP —', 'BELHAVEN', '03-03', 'AFP'],
    ['[BELHAVEN/HARROW] (AP) —', 'BELHAVEN/HARROW', null, 'AP'],
    ['[BELHAVEN, Wednesday, March 3] (Coastwire) --', 'BELHAVEN', '03-03', 'Coastwire'],
    ['[Belhaven] (AFP) –', 'Belhaven', null, 'AFP'],
    ['[Tarsk, 3 March], BelTA –', 'Tarsk', '03-03', 'BelTA'],
    ['[HARROW, March 3 (Xinhua)] --'.replace(' (Xinhua)]', '] (Xinhua)'), 'HARROW', '03-03', 'Xinhua'],
    ['[HARROW] —', 'HARROW', null, null],
    ['[DRAVIK, March 3.]', 'DRAVIK', '03-03', null],
  ])('%s', (annotated, place, monthDay, name) => {
    const { text, spans } = marked(`${annotated} ${TEXT}`);
    const found = read(text);
    expect(found.dateline).toMatchObject({ at: spans[0], place, monthDay, date: null, assumed: [] });
    expect(found.agency?.name ?? null).toBe(name);
  });

  test.each([
    'Tarsk said on Wednesday that it would wait.',
    'NATO said on March 3 that it would wait.',
    'NATO – the alliance of the north – will wait.',
    'BREAKING — The crossing at Dravik is open.',
    'TALKS ON THE RIVER FAIL - MINISTER',
    'UN (United Nations) observers came to Dravik.',
    'Brandt (Liberals) said no. The crossing stays closed.',
    'March (Coastwire) was cold. The river froze.',
  ])('no dateline: %s', (text) => {
    expect(read(text)).toEqual({ dateline: null, agency: null });
  });

  test.each([
    ['TARSK, March 3. /VNA/.', '2021-03-05', '2021-03-03', ['year']],
    ['TARSK, December 31. /VNA/.', '2022-01-01', '2021-12-31', ['year']],
    ['TARSK, January 1. /VNA/.', '2021-12-31T23:00:00Z', '2022-01-01', ['year']],
    ['TARSK, March 3, 2020 (VNA) —', '2021-03-05', '2020-03-03', []],
    ['TARSK, February 30. /VNA/.', '2021-03-05', null, []],
    ['TARSK (VNA) —', '2021-03-05', null, []],
  ])('%s published %s is of %s', (opening, published, date, assumed) => {
    expect(read(`${opening} ${TEXT}`, published).dateline).toMatchObject({ place: 'TARSK', date, assumed });
  });

  test('the page’s own stray date gives the year where nothing else does', () => {
    expect(read(` date 2021-03-03 TARSK, March 3. /VNA/. ${TEXT}`).dateline).toMatchObject({
      date: '2021-03-03',
      assumed: ['year'],
    });
    expect(read(`TARSK | Wed Mar 3, 2021 6:47 pm EST TARSK (Reuters) - ${TEXT}`).dateline).toMatchObject({
      place: 'TARSK',
      date: null,
    });
  });
});

describe('agency', () => {
  test.each([
    [`By Jane Roe, [Associated Press]\n\n${TEXT}`, 'AP'],
    [`By [Reuters] Staff\n\n${TEXT}`, 'Reuters'],
    [`${TEXT}\n\n([Reuters])`, 'Reuters'],
    [`${TEXT} — [AFP]`, 'AFP'],
    [`${TEXT}\n\n(with [AP] reports)`, 'AP'],
    [`${TEXT}\n\nCopyright 2021 The [Associated Press]. All rights reserved.`, 'AP'],
    [`[(Reuters)] - ${TEXT}`, 'Reuters'],
  ])('%s', (annotated, name) => {
    const { text, spans } = marked(annotated);
    expect(read(text).agency).toMatchObject({ name, at: spans[0] });
  });

  test.each([
    'The mayor told Reuters on Wednesday that the river was open.',
    'The ministry denied a report by AP. The crossing stays closed.',
    `By Petra Kolm\n\n${TEXT}`,
    `${TEXT} The minister was interviewed by TASS.`,
    `(Exclusive) - ${TEXT}`,
  ])('no credit: %s', (text) => {
    expect(read(text).agency).toBeNull();
  });

  test('never throws, and stays inside its report', () => {
    const unit = fc.constantFrom(
      'TARSK',
      ', March 3',
      '. ',
      ' (Reuters)',
      ' — ',
      '/VNA/',
      'By Jane Roe, AP',
      '\n',
      'a',
      '😀',
      ' date 2021-03-03 ',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const { dateline: line, agency: credit } = read(text, '2021-03-05');
        const { blocks } = layoutOf(text);
        for (const at of [line?.at, credit?.at]) {
          if (at === undefined) continue;
          expect(textAt(text, at).trim()).toBe(textAt(text, at));
          expect(blocks.some((block) => contains(block.at, at))).toBe(true);
        }
      }),
    );
  });
});

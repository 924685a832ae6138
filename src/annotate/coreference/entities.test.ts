import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { namesByRule } from '../../../test/reading.ts';
import { reportOf } from '../../../test/report.ts';
import type { Entity } from '../../model/entity.ts';
import { span, textAt } from '../../model/span.ts';
import { Pipeline } from '../../pipeline/pipeline.ts';
import { layout } from '../layout/layout.ts';
import { names } from '../mention/names.ts';
import { sentence } from '../sentence/sentence.ts';
import { token } from '../token/token.ts';
import { entities } from './entities.ts';
import { entityAt } from './resolve.ts';

const pipeline = Pipeline.empty().use(layout).use(sentence).use(token).use(names).use(namesByRule).use(entities);
const read = async (text: string): Promise<readonly Entity[]> => (await pipeline.run(reportOf(text))).entities;

/** The brackets are all the mentions of one entity, which is named first. */
describe('who is who', () => {
  test.each([
    ['Anton Verel', '[President] [Anton Verel] came on Monday. The talks with [Verel] were short, but [he] said they were good.'],
    [
      'Tomas Brandt',
      '[Kestrian Foreign Minister] [Tomas Brandt] came to the talks. “They failed,” [the foreign minister] said. [He] added that [Brandt] was not glad of it.',
    ],
    [
      'Nadia Kolm',
      '[Nadia Kolm], [a ministry spokeswoman], declined to comment. [She] said that the talks went on. [The spokeswoman] left at once.',
    ],
    [
      'Piotr Hask',
      'Everybody waited for [Verel’s spokesman], [Piotr Hask], on that day. [Hask] said nothing of the talks that were held.',
    ],
    [
      'United Nations',
      'The [United Nations] sent aid to the border town. It was the first aid that the [UN] had sent there in years.',
    ],
    [
      'Open Hands International',
      'Aid came from [Open Hands International] on that day. The people of [Open Hands] had brought it over the hills.',
    ],
    [
      'Kestrian foreign ministry',
      'It was not true, [the Kestrian foreign ministry] said on Monday. The report, [the ministry] said, was made up by others.',
    ],
    [
      'Russian Federation',
      'They came to [Russia] in the spring of that year. Nobody in the [Russian Federation] knew what they wanted from it.',
    ],
  ])('%s: %s', async (name, annotated) => {
    const { text, spans } = marked(annotated);
    const found = (await read(text)).find((entity) => entity.name === name);
    expect(found?.mentions.map((at) => textAt(text, at))).toEqual(spans.map((at) => textAt(text, at)));
    expect(found?.mentions).toEqual(spans);
  });

  test.each([
    ['two of one surname', 'Anton Verel and Lena Verel came to the talks on Monday.', ['Anton Verel', 'Lena Verel']],
    ['a country and its people', 'Poland closed the border, and the Polish army went there.', ['Poland', 'Polish army']],
    [
      'a ministry of another country',
      'The Polish foreign ministry said no. The Russian foreign ministry said yes.',
      ['Polish foreign ministry', 'Russian foreign ministry'],
    ],
  ])('keeps apart %s', async (_, text, expected) => {
    expect((await read(text)).map(({ name }) => name)).toEqual(expected);
  });

  test('she is not the man who was named last', async () => {
    const text = 'Nadia Kolm met General Piotr Hask in the town on Monday. She said that the talks had been good.';
    expect((await read(text)).find(({ name }) => name === 'Nadia Kolm')?.mentions).toHaveLength(2);
  });

  test('titles are gathered as printed, without their article', async () => {
    const text = 'Velmoran President Anton Verel spoke at length on Monday. Verel, the leader of the ruling party, was tired.';
    expect((await read(text))[0]?.titles).toEqual(['Velmoran President', 'leader of the ruling party']);
  });
});

describe('entityAt', () => {
  test.each([
    ['[Verel’s spokesman, Piotr Hask], said nothing.', 'Piotr Hask'],
    ['[Dana Hask, a Kestrian government spokesperson], said no.', 'Dana Hask'],
    ['[President Anton Verel] said no.', 'Anton Verel'],
    ['The Verel case, [police] said, was closed.', 'police'],
    ['It was closed, said [nobody].', null],
  ])('%s is %s', async (annotated, name) => {
    const { text, spans } = marked(annotated);
    expect(entityAt(await read(text), spans[0] ?? span(text, 0, 1))?.name ?? null).toBe(name);
  });
});

test('ids follow first mentions; names are mentions; the same twice; never throws', async () => {
  const wire = fc.string({
    unit: fc.constantFrom(
      'Anton Verel',
      ' said ',
      'the ',
      'foreign ',
      'minister ',
      'he ',
      'she ',
      'police ',
      ', ',
      '. ',
      '’s ',
      'a ',
      'UN ',
      'of ',
      'Poland ',
      'Polish ',
      '\n',
      '😀',
    ),
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(wire, async (text) => {
      const found = await read(text);
      expect(await read(text)).toEqual(found);
      expect(found.map(({ id }) => id)).toEqual(found.map((_, i) => `e${i + 1}`));
      const starts = found.map(({ mentions }) => mentions[0]?.start ?? -1);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const entity of found) {
        expect(entity.mentions.length).toBeGreaterThan(0);
        expect(entity.mentions).toEqual(expect.arrayContaining([...entity.names]));
        expect(entity.name).not.toBe('');
      }
    }),
    { numRuns: 150 },
  );
});

test('a very long report is read in bounded time', async () => {
  await read('President Anton Verel said he met the minister of Kestria and Ilse Maron. '.repeat(8_000));
}, 20_000);

/** A name for each number. */
const named = (i: number): string => `Or${i.toString(26).replace(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)))}el`;

test.each<readonly [string, (i: number) => string]>([
  ['varied names and shared surnames', () => 'President Anton Verel met Lena Verel. Verel said the businessman was glad. '],
  ['people with one surname', (i) => `President ${named(i)} Verel said so. Verel said no. `],
  ['people of one title', (i) => `Senator ${named(i)} ${named(i + 7)} left. The senator of Kestria said no. `],
  ['people who are no businessmen', (i) => `President ${named(i)} ${named(i + 7)} left. The businessman said no. `],
  ['descriptions without a name', (i) => `the lawyer of Mr. ${named(i)} ${named(i + 7)} and `],
])(
  'a report full of %s is read in bounded time',
  async (_, sentence) => {
    await read(Array.from({ length: 5_000 }, (__, i) => sentence(i)).join(''));
  },
  20_000,
);

test.each(['constructor', '__proto__'])('a ministry before the word “%s” is one as well', async (word) => {
  expect((await read(`The Kestrian Foreign Ministry ${word} said no to it.`))[0]?.name).toBe('Kestrian Foreign Ministry');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { reportOf } from '../../../test/report.ts';
import type { Name } from '../../model/entity.ts';
import { textAt } from '../../model/span.ts';
import { Pipeline } from '../../pipeline/pipeline.ts';
import { layout } from '../layout/layout.ts';
import { sentence } from '../sentence/sentence.ts';
import { token } from '../token/token.ts';
import { names } from './names.ts';

const pipeline = Pipeline.empty().use(layout).use(sentence).use(token).use(names);
const read = async (text: string): Promise<readonly Name[]> => (await pipeline.run(reportOf(text))).names;

/** Long enough to be taken for a body, and written as sentences are. */
const BODY = ' It was the third time this month that the two sides had met, and nobody knew what would come of it.';

describe('names', () => {
  test.each([
    ['Yesterday President [Anton Verel] spoke in [Tarsk].', ['PER', 'LOC'], 'the title stays outside'],
    ['A deal was signed by Foreign Minister [Tomas Brandt].', ['PER'], 'a title of two words'],
    [
      'The crisis grew, [European Commission] President [Ilse von der Maron] said.',
      ['ORG', 'PER'],
      'a title with its organisation; particles',
    ],
    ['He met [Mohammed bin Hask] and [Jean-Claude Orsk] there.', ['PER', 'PER'], 'particles and hyphens'],
    ['It was written by [Anton J. Verel] at home.', ['PER'], 'an initial'],
    ['He was born in [Port Lenz] near the sea.', ['LOC'], 'a place by its first word'],
    ['They crossed the [Lenz River] at night.', ['LOC'], 'a place by its last word'],
    ['Talks with the [Ministry of Trade and Industry] failed.', ['ORG'], '"of" and "and" inside'],
    ['She works for [Lenz Shipping Ltd] in the north.', ['ORG'], 'a company'],
    [
      'The [UN] and the [EU] sent aid to [Poland], [Lithuania] and [Latvia].',
      ['ORG', 'ORG', 'LOC', 'LOC', 'LOC'],
      'acronyms and a list',
    ],
    ['The vote was watched by [Amnesty International] from [New York].', ['ORG', 'LOC'], 'known names of two words'],
    ['They said that [Warsaw]-based lawyers had come.', ['LOC'], 'a hyphen behind a place'],
    ['It is close to [al-Hask] in the desert, said [Nadia Kolm], 34, a nurse.', ['PER', 'PER'], 'al- and an age'],
    ['The vote was won by [Lee Sang-won], a lawmaker.', ['PER'], 'a given name of two syllables'],
    ['Talks began, Velmoran Energy Minister [Oskar Prahl] said.', ['PER'], 'an adjective of a place that no list knows'],
    ['Ports of the Southeast Asian coast met [Anton Verel].', ['PER'], 'an adjective with its compass point'],
    [
      'Kestrian Foreign Minister [Tomas Brandt] arrived in [Harrow] on Monday.',
      ['PER', 'LOC'],
      'a sentence of names is no headline',
    ],
    ['[Hask] warned that winter was near.', ['PER'], 'a name that opens, before a verb of speech'],
    ['Nobody knew what [Bosnia and Herzegovina] would do.', ['LOC'], '"and" inside a known name'],
  ])('%s: %s', async (annotated, types) => {
    const { text, spans } = marked(annotated);
    const found = await read(text + BODY);
    expect(found.map(({ at, type }) => [textAt(text + BODY, at), type])).toEqual(
      spans.map((at, i) => [textAt(text, at), types[i]]),
    );
  });

  test.each([
    ['On Monday, in March, they met again.', 'days and months'],
    ['The Polish and Belarusian officials met.', 'demonyms'],
    ['Thousands came. However, officials said nothing.', 'words that open sentences'],
    ['The foreign minister said I was right.', 'a description and a pronoun'],
    ['They spoke to the President about DNA tests on TV.', 'a title alone, letters for things'],
    ['Tensions rose when Polish-Russian talks broke down.', 'an everyday word, joined demonyms'],
  ])('has no typed name: %s (%s)', async (text) => {
    expect((await read(text + BODY)).filter(({ type }) => type !== null)).toEqual([]);
  });
});

describe('evidence of the whole report', () => {
  const typeOf = async (text: string, name: string) =>
    (await read(text)).filter(({ at }) => textAt(text, at) === name).map(({ type }) => type);

  test.each([
    [
      'Brandt',
      ['PER', 'PER'],
      'Talks failed, said Tomas Brandt. The meeting with Brandt was short. Brandt left the town at once.',
    ],
    [
      'VNA',
      ['ORG', 'ORG'],
      'It was reported by the Velmoran News Agency (VNA) on Monday. Later VNA withdrew the report of the talks.',
    ],
    [
      'Kestria',
      ['LOC', 'LOC'],
      'The Kestrian border was closed. Nobody entered Kestria for a week. The people of Kestria waited.',
    ],
    ['Operation Harrow', [null], 'The army began Operation Harrow on Monday, and nobody knew how long it would take to end it.'],
  ])('%s is %j', async (name, types, text) => {
    expect(await typeOf(text, name)).toEqual(types);
  });

  test('a headline in capitals is read by what the body tells', async () => {
    const text = `VEREL MEETS MARON AT BORDER\n\nPresident Anton Verel met Ilse Maron at the border on Monday.${BODY} Verel said that he was glad, and Maron agreed.`;
    const found = (await read(text)).map(({ at, type }) => `${textAt(text, at)} ${type}`);
    expect(found.slice(0, 2)).toEqual(['VEREL PER', 'MARON PER']);
  });
});

test('points at capitalised words, in order, and reads the same twice', async () => {
  const wire = fc.string({
    unit: fc.constantFrom(
      'Anton ',
      'Verel',
      ' said ',
      'the ',
      'Ministry of ',
      'al-',
      '-',
      '. ',
      ', ',
      '’s ',
      '“',
      '😀',
      '\n',
      'U.S.',
      '&',
      ' and ',
      'ß',
    ),
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(wire, async (text) => {
      const found = await read(text);
      expect(await read(text)).toEqual(found);
      let until = 0;
      for (const { at } of found) {
        expect(at.start).toBeGreaterThanOrEqual(until);
        expect(textAt(text, at)).toMatch(/\p{Lu}/u);
        until = at.end;
      }
    }),
    { numRuns: 150, examples: [['Ministry of \nMinistry of Ministry of Anton ']] },
  );
});

test('never throws on arbitrary text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => void (await read(text))),
    { numRuns: 150 },
  );
});

test('takes time in proportion to the text', async () => {
  await read(`${'Anton Verel of the '.repeat(20_000)}end.`);
}, 5_000);

import { expect, test } from 'vitest';
import { reportOf } from '../../../test/report.ts';
import type { EntityType, Name } from '../../model/entity.ts';
import type { ReadName } from '../../model/reading.ts';
import { span, textAt } from '../../model/span.ts';
import { layoutOf } from '../layout/layout.ts';
import { properNames } from './proper-names.ts';

const TEXT = 'Tarsk said no. Verel left Tarsk. TARSK was quiet, Dravik was not.';
type At = readonly [start: number, type: string, confidence: number];

const named = (start: number): ReturnType<typeof span> =>
  span(TEXT, start, start + (/^\p{L}+/u.exec(TEXT.slice(start))?.[0].length ?? 0));
const read = (names: readonly At[]): readonly ReadName[] =>
  names.map(([start, type, confidence]) => ({ at: named(start), type, confidence }));
const byRule = (starts: readonly number[]): readonly Name[] =>
  starts.map((start) => ({ at: named(start), type: null, rule: 'name@1' }));

test.each([
  [['PER', 'ORG', 'PER'], [0.9, 0.6, 0.9], ['PER', 'PER', 'PER'], 'a list is of one kind'],
  [['PER', 'ORG', 'PER'], [0.9, 0.99, 0.9], ['PER', 'ORG', 'PER'], 'but what is sure stays'],
  [['PER', 'ORG', 'LOC'], [0.9, 0.6, 0.9], ['PER', 'ORG', 'LOC'], 'but all others must agree'],
])('in a list %j with %j is %j (%s)', async (types, confidences, expected) => {
  const text = 'Verel, Maron and Hask left.';
  const at = [span(text, 0, 5), span(text, 7, 12), span(text, 17, 21)];
  const names = at.map((one, i) => ({ at: one, type: types[i] ?? '', confidence: confidences[i] ?? 0 }));
  const found = await properNames.run(reportOf(text), {
    layout: layoutOf(text),
    reading: { relations: [], names, tokens: [], inner: [] },
    names: [],
  });
  expect(found.map(({ type }) => type)).toEqual(expected);
});

test.each<readonly [string, EntityType, EntityType, string]>([
  ['Kestria spoke. A Kestrian envoy came.', 'LOC', 'LOC', 'its people are named'],
  ['Kestria spoke. An envoy came.', 'LOC', 'PER', 'its people are not'],
  ['Kestria spoke. A Kestrian envoy came.', 'PER', 'PER', 'rules say otherwise'],
])('in “%s”, by rule %s, Kestria is %s (%s)', async (text, rule, expected) => {
  const at = span(text, 0, 7);
  const reading = { relations: [], names: [{ at, type: 'PER', confidence: 0.9 }], tokens: [], inner: [] };
  const found = await properNames.run(reportOf(text), {
    layout: layoutOf(text),
    reading,
    names: [{ at, type: rule, rule: 'name@1' }],
  });
  expect(found.map(({ type }) => type)).toEqual([expected]);
});

test.each([
  ['Velmora asked. A Velmoran envoy came.', ['Velmora'], 'an adjective of a place that is named is no place'],
  ['Tarsk asked. A Velmoran envoy came.', ['Tarsk', 'Velmoran'], 'of none that is'],
  ['Niger asked. A plane from Nigeria came.', ['Niger', 'Nigeria'], 'a longer name is no adjective'],
])('in “%s” the places are %j (%s)', async (text, expected) => {
  const names = [/^\p{L}+/u, /(?<=A |from )\p{Lu}\p{L}+/u].map((pattern): ReadName => {
    const found = pattern.exec(text);
    return { at: span(text, found?.index ?? 0, (found?.index ?? 0) + (found?.[0].length ?? 0)), type: 'LOC', confidence: 0.9 };
  });
  const found = await properNames.run(reportOf(text), {
    layout: layoutOf(text),
    reading: { relations: [], names, tokens: [], inner: [] },
    names: [],
  });
  expect(found.map(({ at }) => textAt(text, at))).toEqual(expected);
});

test.each<readonly [readonly At[], readonly number[], readonly string[], string]>([
  [[[0, 'LOC', 0.9]], [], ['Tarsk LOC encoder@1'], 'as it is read'],
  [
    [
      [0, 'ORG', 0.6],
      [26, 'LOC', 0.9],
    ],
    [],
    ['Tarsk LOC encoder@1', 'Tarsk LOC encoder@1'],
    'the surer type is the type of all mentions',
  ],
  [
    [
      [0, 'ORG', 0.5],
      [26, 'LOC', 0.5],
    ],
    [],
    ['Tarsk ORG encoder@1', 'Tarsk ORG encoder@1'],
    'of equals the first, always',
  ],
  [
    [[0, 'LOC', 0.9]],
    [0, 26, 33, 50],
    ['Tarsk LOC encoder@1', 'Tarsk LOC repeated-name@1', 'TARSK LOC repeated-name@1'],
    'overlooked',
  ],
  [[], [0, 15], [], 'a name that rules alone see is none'],
])('%j with %j by rule: %j (%s)', async (names, rules, expected) => {
  const reading = { relations: [], names: read(names), tokens: [], inner: [] };
  const found = await properNames.run(reportOf(TEXT), { layout: layoutOf(TEXT), reading, names: byRule(rules) });
  expect(found.map(({ at, type, rule }) => `${textAt(TEXT, at)} ${type} ${rule}`)).toEqual(expected);
});

const WRAPPED =
  'The envoys whom the government had sent to the talks on that day saw Anton\nVerel, who told them that nothing of the kind had been agreed there by the\ntwo sides, and left the town at once without a word to anybody in the street.';

test.each<readonly [text: string, read: string, byRule: EntityType | null, expected: readonly string[], why: string]>([
  [
    'Envoy meets Brandt\n\nBELHAVEN (VNA) — He left.',
    'Brandt\n\nBELHAVEN',
    'LOC',
    ['Brandt PER', 'BELHAVEN LOC'],
    'both are names',
  ],
  ['Envoy meets Brandt\n\nBELHAVEN (VNA) — He left.', 'Brandt\n\nBELHAVEN', null, ['Brandt PER'], 'the second is none known'],
  ['Envoy meets Brandt\n\nAnton Verel left.', 'Brandt\n\nAnton', 'PER', ['Brandt PER'], 'the second is a part of one'],
  [
    'Envoy meets Brandt\nBELHAVEN (VNA) — He left.',
    'Brandt\nBELHAVEN',
    'LOC',
    ['Brandt PER', 'BELHAVEN LOC'],
    'lines are paragraphs',
  ],
  [WRAPPED, 'Anton\nVerel', null, ['Anton\nVerel PER'], 'lines are wrapped'],
])('names end with their paragraph: %j, read %j', async (text, words, type, expected) => {
  const at = span(text, text.indexOf(words), text.indexOf(words) + words.length);
  const second = /\n(?:BELHAVEN|Anton Verel)/u.exec(text);
  const start = (second?.index ?? 0) + 1;
  const names = second === null ? [] : [{ at: span(text, start, start - 1 + second[0].length), type, rule: 'name@1' as const }];
  const reading = { relations: [], names: [{ at, type: 'PER', confidence: 0.9 }], tokens: [], inner: [] };
  const found = await properNames.run(reportOf(text), { layout: layoutOf(text), reading, names });
  expect(found.map((name) => `${textAt(text, name.at)} ${name.type}`)).toEqual(expected);
});

test('a run of white space between names is passed over in bounded time', async () => {
  const text = `Verel,${' '.repeat(300_000)}x Maron left.`;
  const at = [span(text, 0, 5), span(text, text.indexOf('Maron'), text.indexOf('Maron') + 5)];
  const reading = { relations: [], names: at.map((one) => ({ at: one, type: 'PER', confidence: 0.9 })), tokens: [], inner: [] };
  expect(await properNames.run(reportOf(text), { layout: { blocks: [], notes: [] }, reading, names: [] })).toHaveLength(2);
}, 2_000);

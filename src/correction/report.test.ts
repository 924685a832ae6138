import { describe, expect, test } from 'vitest';
import { placed } from '../../test/placed-report.ts';
import type { Correction, Decision, FindingRef, Quoted } from '../model/correction.ts';
import type { ReadReport } from '../model/layers.ts';
import { span } from '../model/span.ts';
import { Outcomes } from './found.ts';
import { quote } from './quote.ts';
import { correctedReport } from './report.ts';

const text =
  'The Dravik crossing is open, Nadia Kolm said. Anton Verel denied that the crossing had been closed, General Piotr Hask said. Around 300 lorries were waiting.';
const read: ReadReport = placed({
  id: 'r1',
  text,
  entities: [{ name: 'Nadia Kolm' }, { name: 'Anton Verel' }, { name: 'Piotr Hask' }],
  statements: [
    { by: 'Nadia Kolm', cue: 'Kolm said', says: 'The Dravik crossing is open' },
    { by: 'Piotr Hask', cue: 'Hask said', says: 'Anton Verel denied that the crossing had been closed', act: 'relay' },
    {
      by: 'Anton Verel',
      cue: 'denied',
      says: 'the crossing had been closed',
      act: 'deny',
      polarity: 'denied',
      parent: 's2',
    },
  ],
  figures: [{ at: '300', thing: 'lorries', least: 300, most: 300 }],
});

const at = (words: string): Quoted => {
  const start = text.indexOf(words);
  return quote(text, span(text, start, start + words.length));
};
const report = { id: 'r1', given: 'r1', text: '' };
const statement = (id: string, words: string, cue: string, reading: string): FindingRef => ({
  ...{ kind: 'statement', report, id, at: at(words), cue: at(cue), read: reading },
});
const KOLM = statement('s1', 'The Dravik crossing is open, Nadia Kolm said', 'Kolm said', 'say asserted');
const HASK = statement(
  's2',
  'Anton Verel denied that the crossing had been closed, General Piotr Hask said',
  'Hask said',
  'relay asserted',
);
const VEREL = statement('s3', 'denied that the crossing had been closed', 'denied', 'deny denied');
const LORRIES: FindingRef = { kind: 'figure', report, id: 'f1', at: at('300'), cue: null, read: '300 to 300 lorries' };

const logOf = (decisions: readonly Decision[]): Correction[] =>
  decisions.map((decision, i) => ({
    ...{ id: `co-${i + 1}`, seq: i + 1, at: '', who: '', why: null, do: decision, prev: null, hash: '' },
  }));

function applied(decisions: readonly Decision[], given: ReadReport = read) {
  const outcomes = new Outcomes();
  const log = logOf(decisions);
  const { layers } = correctedReport(given, log, outcomes);
  return {
    layers,
    said: layers.statements.map(({ id, speaker, corrected }) => [id, speaker, ...(corrected ?? [])].join(' ')),
    states: log.map(({ id }) => outcomes.of(id)?.state).join(' '),
    reasons: log.map(({ id }) => outcomes.of(id)?.reason ?? null),
  };
}

/** The same report, its statements as another model found them. */
const otherwise = (
  change: (statements: ReadReport['layers']['statements']) => ReadReport['layers']['statements'],
): ReadReport => ({
  ...read,
  layers: { ...read.layers, statements: change(read.layers.statements) },
});

describe('findings of a report', () => {
  test('nothing decided: the same report', () => {
    expect(correctedReport(read, [], new Outcomes())).toBe(read);
  });

  test.each<[readonly Decision[], readonly string[], string, string]>([
    [[{ kind: 'reject', target: KOLM }], ['s2 Piotr Hask', 's3 Anton Verel'], 'applied', 'one goes'],
    [
      [{ kind: 'confirm', target: VEREL }],
      ['s1 Nadia Kolm', 's2 Piotr Hask', 's3 Anton Verel co-1'],
      'applied',
      'one bears the mark',
    ],
    [
      [
        { kind: 'reject', target: KOLM },
        { kind: 'confirm', target: KOLM },
      ],
      ['s1 Nadia Kolm co-2', 's2 Piotr Hask', 's3 Anton Verel'],
      'overruled applied',
      'the later wins',
    ],
    [
      [
        { kind: 'attribute', target: KOLM, to: { kind: 'words', at: at('Piotr Hask') } },
        { kind: 'confirm', target: KOLM },
      ],
      ['s1 Piotr Hask co-1 co-2', 's2 Piotr Hask', 's3 Anton Verel'],
      'applied applied',
      'the speaker is one matter, whether it stays another',
    ],
    [
      [
        { kind: 'attribute', target: KOLM, to: { kind: 'words', at: at('General') } },
        { kind: 'reject', target: KOLM },
      ],
      ['s2 Piotr Hask', 's3 Anton Verel'],
      'overruled applied',
      'what is not there has no speaker',
    ],
    [
      [{ kind: 'attribute', target: KOLM, to: { kind: 'words', at: at('General') } }],
      ['s1 General co-1', 's2 Piotr Hask', 's3 Anton Verel'],
      'applied',
      'words that name no entity speak for themselves',
    ],
    [[{ kind: 'reject', target: LORRIES }], ['s1 Nadia Kolm', 's2 Piotr Hask', 's3 Anton Verel'], 'applied', 'a figure'],
  ])('%#: %j', (decisions, said, states) => {
    expect(applied(decisions)).toMatchObject({ said, states });
  });

  test('what a rejected statement carried is carried by what carried it', () => {
    const { layers } = applied([{ kind: 'reject', target: HASK }]);
    expect(layers.statements.map(({ id, parent }) => [id, parent])).toEqual([
      ['s1', null],
      ['s3', null],
    ]);
  });

  test.each<[string, ReadReport, string, readonly string[]]>([
    [
      'other numbers and a few words more',
      otherwise((all) => all.map((one) => ({ ...one, id: `s${9 - Number(one.id.slice(1))}`, source: [] }))),
      'applied applied',
      ['s8 Nadia Kolm co-1', 's7 Piotr Hask'],
    ],
    [
      'the carried one is not found: the carrying one, which has nearly the same words, is not taken for it',
      otherwise((all) => all.filter(({ id }) => id !== 's3')),
      'applied orphaned',
      ['s1 Nadia Kolm co-1', 's2 Piotr Hask'],
    ],
    ['none is found', otherwise(() => []), 'orphaned orphaned', []],
    [
      'most of the words are others',
      otherwise((all) =>
        all.map((one) => (one.id === 's3' ? { ...one, content: [span(text, 126, 156)], cue: [span(text, 134, 137)] } : one)),
      ),
      'applied orphaned',
      ['s1 Nadia Kolm co-1', 's2 Piotr Hask', 's3 Anton Verel'],
    ],
  ])('after another analysis: %s', (_, given, states, said) => {
    const found = applied(
      [
        { kind: 'confirm', target: KOLM },
        { kind: 'reject', target: VEREL },
      ],
      given,
    );
    expect(found).toMatchObject({ states, said });
  });

  test('a confirmation holds for what was read then', () => {
    const given = otherwise((all) => all.map((one) => ({ ...one, polarity: 'unasserted' as const })));
    expect(applied([{ kind: 'confirm', target: KOLM }], given).reasons).toEqual([
      'it was confirmed as “say asserted” and is now read as “say unasserted”',
    ]);
  });

  test('decided on before and after it was read otherwise, it is one finding: the later wins', () => {
    const wider: FindingRef = { ...KOLM, at: at('The Dravik crossing is open, Nadia Kolm said.') };
    expect(
      applied([
        { kind: 'confirm', target: KOLM },
        { kind: 'reject', target: wider },
      ]),
    ).toMatchObject({
      states: 'overruled applied',
      said: ['s2 Piotr Hask', 's3 Anton Verel'],
    });
  });
});

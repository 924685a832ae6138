import { describe, expect, test } from 'vitest';
import type { Act, Polarity } from '../model/statement.ts';
import { actAsReported, actWords, carriersOf, chainOf, classOf } from './saying.ts';

test.each<[Act, Polarity, string, string]>([
  ['say', 'asserted', 'says', 'said'],
  ['relay', 'asserted', 'says', 'reported'],
  ['agree', 'asserted', 'says', 'agreed'],
  ['warn', 'asserted', 'says', 'warned'],
  ['threaten', 'asserted', 'plans', 'threatened'],
  ['promise', 'unasserted', 'plans', 'promised, unasserted'],
  ['demand', 'unasserted', 'plans', 'demanded'],
  ['accuse', 'asserted', 'accuses', 'accused'],
  ['accuse', 'unasserted', 'holds', 'accused, unasserted'],
  ['accuse', 'denied', 'denies', 'accused, denied'],
  ['deny', 'denied', 'denies', 'denied'],
  ['deny', 'asserted', 'denies', 'denied, saying'],
  ['deny', 'unasserted', 'holds', 'denied, unasserted'],
  ['refuse', 'unasserted', 'holds', 'refused'],
  ['refuse', 'denied', 'holds', 'refused, denied'],
  ['believe', 'unasserted', 'holds', 'believes, unasserted'],
])('%s, %s: drawn as %s, worded “%s”', (act, polarity, drawn, words) => {
  expect(classOf({ act, polarity })).toBe(drawn);
  expect(actWords({ act, polarity })).toBe(words);
});

test.each([
  ['a verb stands as it is', 'refuse', 'unasserted', 'Refused to\n confirm', 'refused to confirm'],
  ['a negated verb says that nothing is asserted', 'say', 'unasserted', 'did not say', 'did not say, unasserted'],
  ['a verb that denies, before words the speaker asserts', 'deny', 'asserted', 'replied', 'replied'],
  ['“according to” is no verb', 'say', 'asserted', 'according to', 'said'],
  ['a noun that reports is no verb', 'say', 'asserted', 'claims that', 'said'],
  ['a decision to do something is no verb', 'announce', 'asserted', '’s decision to', 'announced'],
  ['a verb that leads to its object', 'demand', 'unasserted', 'called for', 'called for'],
  ['no cue at all', 'say', 'asserted', '', 'said'],
  ['more words than fit beside the quote', 'say', 'asserted', 'went on at some length to explain', 'said'],
  ['signs are no verb', 'say', 'asserted', ': "', 'said'],
] as const)('%s', (_why, act, polarity, cue, shown) => {
  expect(actAsReported({ act, polarity }, cue)).toBe(shown);
});

describe('through whom we heard it', () => {
  const of = (id: string, speaker: string | null, parent: string | null) => ({ id, speaker, parent });
  const VNA = { agency: 'VNA', outlet: null };
  const BOTH = { agency: 'VNA', outlet: 'Tarsk Daily' };
  const NOBODY = { agency: null, outlet: null };

  test.each([
    ['a speaker in agency copy', [of('s1', 'Kolm', null)], VNA, ['Kolm', 'VNA']],
    ['agency copy that an outlet prints', [of('s1', 'Kolm', null)], BOTH, ['Kolm', 'VNA', 'Tarsk Daily']],
    ['nobody says who published', [of('s1', 'Kolm', null)], NOBODY, ['Kolm', null]],
    ['another carries it', [of('s1', 'Kolm', 's2'), of('s2', 'Ministry', null)], VNA, ['Kolm', 'Ministry', 'VNA']],
    [
      'one carries another who carries it',
      [of('s1', 'Kolm', 's2'), of('s2', 'Hask', 's3'), of('s3', 'Coastwire', null)],
      BOTH,
      ['Kolm', 'Hask', 'Coastwire', 'VNA', 'Tarsk Daily'],
    ],
    ['somebody unnamed carries it', [of('s1', 'Kolm', 's2'), of('s2', null, null)], VNA, ['Kolm', null, 'VNA']],
    ['who carries own words stands once', [of('s1', 'Kolm', 's2'), of('s2', 'Kolm', null)], VNA, ['Kolm', 'VNA']],
    ['the agency speaks itself', [of('s1', 'VNA', null)], VNA, ['VNA']],
    ['two unnamed are two', [of('s1', null, 's2'), of('s2', null, null)], NOBODY, [null, null, null]],
    ['it carries itself: the walk ends', [of('s1', 'Kolm', 's1')], VNA, ['Kolm', 'VNA']],
    ['a carrier that is not there', [of('s1', 'Kolm', 's7')], VNA, ['Kolm', 'VNA']],
  ] as const)('%s', (_why, statements, published, chain) => {
    const byId = (id: string) => statements.find((one) => one.id === id);
    expect(chainOf(statements[0], published, byId)).toEqual(chain);
  });

  test('ends where statements carry each other in a ring', () => {
    const ring = [of('s1', 'Kolm', 's2'), of('s2', 'Hask', 's3'), of('s3', 'Orsk', 's2')];
    const carriers = carriersOf(of('s1', 'Kolm', 's2'), (id) => ring.find((one) => one.id === id));
    expect(carriers.map(({ id }) => id)).toEqual(['s2', 's3']);
  });
});

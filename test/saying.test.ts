import { describe, expect, test } from 'vitest';
import * as terminal from '../src/dossier/saying.ts';
import { type Act, MEDIA, type Polarity } from '../src/model/statement.ts';
import * as page from '../web/src/parts/saying.ts';

/** The terminal and the page say the same of a statement. */
const BOTH = [
  ['the terminal', terminal],
  ['the page', page],
] as const;

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
  for (const [where, { classOf, actWords }] of BOTH) {
    expect(classOf({ act, polarity }), where).toBe(drawn);
    expect(actWords({ act, polarity }), where).toBe(words);
  }
});

test.each(MEDIA)('%s: one wording', (medium) => {
  expect(page.MEDIUM_WORD[medium]).toBe(terminal.MEDIUM_WORD[medium]);
  expect(terminal.MEDIUM_WORD[medium] === '').toBe(medium === 'unspecified');
});

test.each([
  ['a verb stands as it is', 'refuse', 'unasserted', 'Refused to\n confirm', 'refused to confirm'],
  ['a negated verb says that nothing is asserted', 'say', 'unasserted', 'did not say', 'did not say, unasserted'],
  ['a verb that denies, before words the speaker asserts', 'deny', 'asserted', 'replied', 'replied'],
  ['a plea denies by its own words', 'deny', 'denied', 'pleaded', 'pleaded'],
  ['“according to” is no verb', 'say', 'asserted', 'according to', 'said'],
  ['a noun that reports is no verb', 'say', 'asserted', 'claims that', 'said'],
  ['a decision to do something is no verb', 'announce', 'asserted', '’s decision to', 'announced'],
  ['a verb that leads to its object', 'demand', 'unasserted', 'called for', 'called for'],
  ['no cue at all', 'say', 'asserted', '', 'said'],
  ['more words than fit beside the quote', 'say', 'asserted', 'went on at some length to explain', 'said'],
  ['signs are no verb', 'say', 'asserted', ': "', 'said'],
] as const)('%s', (_why, act, polarity, cue, shown) => {
  for (const [where, { actAsReported }] of BOTH) expect(actAsReported({ act, polarity }, cue), where).toBe(shown);
});

describe('through whom we heard it', () => {
  const of = (id: string, speaker: string | null, parent: string | null) => ({ id, speaker, parent });
  const VNA = { agency: 'VNA', outlet: null };
  const PRINTED = { agency: 'VNA', outlet: 'Tarsk Daily' };
  const NOBODY = { agency: null, outlet: null };

  test.each([
    ['a speaker in agency copy', [of('s1', 'Kolm', null)], VNA, ['Kolm', 'VNA']],
    ['agency copy that an outlet prints', [of('s1', 'Kolm', null)], PRINTED, ['Kolm', 'VNA', 'Tarsk Daily']],
    ['nobody says who published', [of('s1', 'Kolm', null)], NOBODY, ['Kolm', null]],
    ['another carries it', [of('s1', 'Kolm', 's2'), of('s2', 'Ministry', null)], VNA, ['Kolm', 'Ministry', 'VNA']],
    [
      'one carries another who carries it',
      [of('s1', 'Kolm', 's2'), of('s2', 'Hask', 's3'), of('s3', 'Coastwire', null)],
      PRINTED,
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
    for (const [where, { chainOf }] of BOTH) expect(chainOf(statements[0], published, byId), where).toEqual(chain);
  });

  test('ends where statements carry each other in a ring', () => {
    const ring = [of('s1', 'Kolm', 's2'), of('s2', 'Hask', 's3'), of('s3', 'Orsk', 's2')];
    for (const [where, { carriersOf }] of BOTH) {
      const carriers = carriersOf(of('s1', 'Kolm', 's2'), (id) => ring.find((one) => one.id === id));
      expect(
        carriers.map(({ id }) => id),
        where,
      ).toEqual(['s2', 's3']);
    }
  });
});

import { expect, test } from 'vitest';
import * as terminal from '../src/dossier/finding-words.ts';
import { sectorWord } from '../src/dossier/party-words.ts';
import type { FigureJson } from '../src/dossier/shape.ts';
import { SECTOR_ROWS } from '../src/lexicon/sectors.ts';
import { EVENT_STATUSES, EVENT_TYPES } from '../src/model/event.ts';
import * as page from '../web/src/parts/finding-words.ts';
import { sectorWord as sectorOnPage } from '../web/src/parts/party-words.ts';

/** The terminal and the page say the same of a figure and of a happening. */
const BOTH = [
  ['the terminal', terminal],
  ['the page', page],
] as const;

const figure = (given: Partial<FigureJson>) => ({
  ...{ kind: 'count' as const, least: null, most: null, approximate: false, unit: null, comparison: null },
  ...given,
});
const exactly = (value: number, given: Partial<FigureJson> = {}) => figure({ least: value, most: value, ...given });
const money = (value: number, unit: string | null) => exactly(value, { kind: 'money', unit });
const measure = (value: number, unit: string) => exactly(value, { kind: 'measure', unit });
const beside = (direction: 'more' | 'fewer' | 'equal', factor: number | null, than: string | null) =>
  figure({ kind: 'comparison', comparison: { direction, factor, than, thanAt: null } });

test.each([
  ['450 lorries', exactly(450), '450'],
  ['more than 449 lorries', figure({ least: 450 }), 'at least 450'],
  ['up to 450 lorries', figure({ most: 450 }), 'at most 450'],
  ['200 to 300 lorries', figure({ least: 200, most: 300 }), '200 to 300'],
  ['around 2,000 people', exactly(2000, { approximate: true }), 'about 2,000'],
  ['a number that nobody could read', figure({}), 'no number'],
  ['a magnitude', exactly(2_500_000), '2.5 million'],
  ['a magnitude that would round something away', exactly(2_512_345), '2,512,345'],
  ['billions', money(4_000_000_000, 'EUR'), '€4 billion'],
  ['money of one sign', money(3_200, 'USD'), '$3,200'],
  ['money that has no sign of its own', money(3_200, 'CNY'), 'CNY 3,200'],
  ['money of a country that is not said', money(50, null), '50'],
  ['a range of money', figure({ kind: 'money', unit: 'EUR', least: 3e6, most: 4e6 }), '€3 million to €4 million'],
  ['a share', exactly(40, { kind: 'percentage', unit: '%' }), '40 %'],
  ['one point of a share', exactly(1, { kind: 'percentage', unit: 'pp' }), '1 percentage point'],
  ['several points', exactly(2.5, { kind: 'percentage', unit: 'pp' }), '2.5 percentage points'],
  ['a length', measure(12, 'km'), '12 km'],
  ['an angle', measure(40, '°'), '40°'],
  ['cold', measure(-5, '°C'), '-5 °C'],
  ['the second talks', exactly(2, { kind: 'ordinal' }), '2nd'],
  ['the eleventh hour', exactly(11, { kind: 'ordinal' }), '11th'],
  ['the 103rd day', exactly(103, { kind: 'ordinal' }), '103rd'],
  ['the 112th day', exactly(112, { kind: 'ordinal' }), '112th'],
  ['more than before', beside('more', null, 'before'), 'more than “before”'],
  ['fewer', beside('fewer', null, null), 'fewer, than what is not said'],
  ['twice as many as on Monday', beside('more', 2, 'on Monday'), 'twice as many as “on Monday”'],
  ['three times as many', beside('more', 3, null), '3 times as many, as what is not said'],
  ['half as many as last year', beside('fewer', 0.5, 'last year'), 'half as many as “last year”'],
  ['three times fewer than last year', beside('fewer', 3, 'last year'), '3 times fewer than “last year”'],
  ['as many as in May', beside('equal', 1, 'in\n May'), 'as many as “in May”'],
])('%s: read as', (_what, given, shown) => {
  for (const [where, { figureReading }] of BOTH) expect(figureReading(given), where).toBe(shown);
});

test.each([
  ['nothing more is said', {}, []],
  ['which ones', { scope: 'from the camp' }, ['“from the camp”']],
  ['in two pieces', { scope: 'from the camp; since Monday' }, ['“from the camp”', '“since Monday”']],
  ['some of those named before', { part: true, scope: 'children' }, ['part of them', '“children”']],
  ['some of them, in words that only point back', { part: true, scope: 'of them' }, ['part of them']],
  ['words that point back, where nothing says that they are some', { scope: 'of them' }, ['“of them”']],
  ['where', { place: 'Dravik' }, ['in Dravik']],
  ['where, in words that say which', { scope: 'in Dravik', place: 'Dravik' }, ['“in Dravik”']],
])('what is counted: %s', (_what, given, shown) => {
  for (const [where, { scopeShown }] of BOTH)
    expect(scopeShown({ scope: null, part: false, place: null, ...given }), where).toEqual(shown);
});

const verel = { text: 'Anton Verel', code: 'VEL' };
const maron = { text: 'Ilse\nMaron', code: null };

test.each([
  ['who to whom', [verel], [maron], 'Anton Verel (VEL) → Ilse Maron'],
  ['two together', [verel, maron], [], 'Anton Verel (VEL), Ilse Maron'],
  ['done by nobody named', [], [maron], 'not named → Ilse Maron'],
  ['nobody at all', [], [], 'nobody named'],
])('participants: %s', (_what, actor, recipient, shown) => {
  for (const [where, { partiesShown }] of BOTH) expect(partiesShown({ actor, recipient }), where).toBe(shown);
});

test.each([
  ['CONSULT', null, 'talks'],
  ['CONSULT', 'phone', 'talks, by phone'],
  ['PROTEST', 'demo-org', 'protest, demonstration'],
  ['CONCEDE', 'ease-sanctions', 'concession, ease sanctions'],
  ['ACCUSE', 'constructor', 'accusation, constructor'],
] as const)('%s of mode %s is shown as “%s”', (type, mode, shown) => {
  for (const [where, { eventLabel }] of BOTH) expect(eventLabel({ type, mode }), where).toBe(shown);
});

test('one wording for every type and status', () => {
  for (const type of EVENT_TYPES) expect(page.EVENT_WORD[type]).toBe(terminal.EVENT_WORD[type]);
  for (const status of EVENT_STATUSES) expect(page.STATUS_WORD[status]).toBe(terminal.STATUS_WORD[status]);
});

const SECTORS = [...new Set([...SECTOR_ROWS.matchAll(/^sector (?<code>[A-Z]+)/gmu)].map(({ groups }) => groups?.code ?? ''))];

test.each(SECTORS)('%s is said in words, the same on the page', (code) => {
  expect(sectorWord(code)).not.toBe(code);
  expect(sectorOnPage(code)).toBe(sectorWord(code));
});

test.each(['XYZ', 'constructor'])('%s, which we do not know, stands as it is', (code) => {
  expect([sectorWord(code), sectorOnPage(code)]).toEqual([code, code]);
});

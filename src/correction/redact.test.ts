import { describe, expect, test } from 'vitest';
import type { ClaimRef, Correction, Decision, EntityRef, MentionRef, Quoted, ReportRef } from '../model/correction.ts';
import { redacted } from './redact.ts';

const ref = (id: string): ReportRef => ({ id, given: id, text: id });
/** Of which r1 is removed. */
const [r1, r2] = [ref('r1'), ref('r2')];
const said: Quoted = { span: [0, 9], digest: 'd', words: 'xylograph', before: 'the ', after: ' burnt' };
const without: Quoted = { span: [0, 9], digest: 'd' };
const mention = (report: ReportRef, at = said): MentionRef => ({ report, id: 'e1', at });
const entity = (name: string, ...places: readonly MentionRef[]): EntityRef => ({
  story: 'st-1',
  id: 'E1',
  type: 'PER',
  name,
  in: places,
});
const figure = { kind: 'figure', report: r1, id: 'f1', at: said, cue: null, read: '3 to 3 xylographs' } as const;
const statement = { kind: 'statement', report: r1, id: 's1', at: said, cue: said, read: 'say asserted' } as const;
const claim = (at: Quoted): ClaimRef => ({
  ...({ kind: 'claim', story: 'st-1', id: 'c1', relation: 'agrees' } as const),
  accounts: [
    { report: r1, at, stand: 'asserts' },
    { report: r2, at: said, stand: 'asserts' },
  ],
});

/** "Anton Verel" is known from elsewhere, "Xylo Graph" is not. */
const isRemoved = ({ text }: ReportRef): boolean => text === 'r1';
const going = { isRemoved, isGone: isRemoved, isKnown: (name: string) => name === 'Anton Verel' };
const correction = (decision: Decision): Correction => ({
  ...{ id: 'co-1', seq: 1, at: '2024-03-06', who: 'Lena Orsk', why: 'the xylograph burnt', do: decision, prev: null, hash: 'h' },
});

test.each<[string, Decision, Decision, string | null]>([
  [
    'a statement of the report loses its words, and the reason that may quote them',
    { kind: 'reject', target: statement },
    { kind: 'reject', target: { ...statement, at: without, cue: without } },
    null,
  ],
  [
    'a figure loses the thing that was counted',
    { kind: 'confirm', target: figure },
    { kind: 'confirm', target: { ...figure, at: without, read: '…' } },
    null,
  ],
  [
    'a claim keeps the words of the other report, and the reason',
    { kind: 'reject', target: claim(said) },
    { kind: 'reject', target: claim(without) },
    'the xylograph burnt',
  ],
  [
    'an attribution loses the words for who speaks',
    { kind: 'attribute', target: statement, to: { kind: 'words', at: said } },
    { kind: 'attribute', target: { ...statement, at: without, cue: without }, to: { kind: 'words', at: without } },
    null,
  ],
  [
    'somebody of this report alone loses both names',
    { kind: 'rename', entity: entity('Xylo Graph', mention(r1)), name: 'Xylo B. Graph' },
    { kind: 'rename', entity: entity('…', mention(r1, without)), name: '…' },
    null,
  ],
  [
    'who is known from elsewhere keeps them',
    { kind: 'rename', entity: entity('Anton Verel', mention(r1), mention(r2)), name: 'A. Verel' },
    { kind: 'rename', entity: entity('Anton Verel', mention(r1, without), mention(r2)), name: 'A. Verel' },
    'the xylograph burnt',
  ],
  [
    'of two that were merged each is judged by itself',
    { kind: 'merge', entities: [entity('Xylo Graph', mention(r1)), entity('Xylo', mention(r2))] },
    { kind: 'merge', entities: [entity('…', mention(r1, without)), entity('Xylo', mention(r2))] },
    'the xylograph burnt',
  ],
  [
    'a date has no words but its reason',
    { kind: 'date', report: r1, date: '2024-03-05' },
    { kind: 'date', report: r1, date: '2024-03-05' },
    null,
  ],
])('%s', (_, decision, left, why) => {
  expect(redacted(correction(decision), going)).toEqual({ ...correction(left), why });
});

test.each<[string, Decision]>([
  ['another report', { kind: 'reject', target: { ...statement, report: r2 } }],
  ['another correction', { kind: 'undo', of: 'co-1' }],
  ['another removal', { kind: 'remove', report: 'r1', texts: [], stories: [], beside: [r1], redacted: [] }],
])('a decision about %s is left as it is', (_, decision) => {
  expect(redacted(correction(decision), going)).toBeNull();
});

describe('when another report was removed before', () => {
  const later = { isRemoved: ({ text }: ReportRef) => text === 'r2', isGone: () => true, isKnown: () => false };

  test('a reason goes with the last of the reports that the decision was about', () => {
    const decision: Decision = { kind: 'merge', entities: [entity('…', mention(r1, without)), entity('Xylo', mention(r2))] };
    const left: Decision = { kind: 'merge', entities: [entity('…', mention(r1, without)), entity('…', mention(r2, without))] };
    expect(redacted(correction(decision), later)).toEqual({ ...correction(left), why: null });
  });

  test('a name that was kept goes with the last who was called so; what has nothing left to lose stays as it is', () => {
    const kept: Decision = { kind: 'rename', entity: entity('Anton Verel', mention(r1, without)), name: 'A. Verel' };
    const left: Decision = { kind: 'rename', entity: entity('…', mention(r1, without)), name: '…' };
    const bare = { ...correction(kept), why: null };
    expect(redacted(bare, later)).toEqual({ ...bare, do: left });
    expect(redacted({ ...bare, do: left }, later)).toBeNull();
    expect(redacted(bare, { ...later, isKnown: () => true })).toBeNull();
  });
});

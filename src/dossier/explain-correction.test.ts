import { describe, expect, test } from 'vitest';
import { placed, storyOf } from '../../test/placed-report.ts';
import { type Corrections, dossier } from './dossier.ts';
import { explain } from './explain.ts';
import { dossierHtml } from './html.ts';
import { dossierMarkdown } from './markdown.ts';
import { plain } from './paint.ts';
import type { CorrectionJson, Dossier } from './shape.ts';
import { dossierText } from './text.ts';

const text = 'The Dravik crossing is open, Nadia Kolm said. It was never closed, she added.';
const report = placed({
  id: 'r1',
  text,
  published: '2024-03-05',
  entities: [{ name: 'Nadia Kolm' }],
  statements: [{ by: 'Nadia Kolm', cue: 'said', says: 'The Dravik crossing is open' }],
});

const correction = (given: Partial<CorrectionJson>): CorrectionJson => ({
  id: 'co-1',
  kind: 'confirm',
  who: 'Lena Orsk',
  at: '2024-03-06T09:00:00.000Z',
  why: 'seen on the page',
  says: 'statement r1#s1 is confirmed',
  state: 'applied',
  reason: null,
  targets: [{ id: 'r1#s1', report: 'r1', span: [0, 27], words: text.slice(0, 27) }],
  ...given,
});

function corrected(list: readonly CorrectionJson[], bears: readonly string[]): Dossier {
  const corrections: Corrections = { entities: (groups) => groups, claims: (claims) => claims, list: () => list };
  const statements = report.layers.statements.map((one) => ({ ...one, corrected: bears }));
  return dossier(storyOf([report]), [{ ...report, layers: { ...report.layers, statements } }], [], corrections);
}

describe('explain', () => {
  test('names who confirmed a finding, when and why', () => {
    expect(explain(corrected([correction({})], ['co-1']), 'r1#s1')?.says.at(-1)).toBe(
      'statement r1#s1 is confirmed, Lena Orsk decided on 2024-03-06: seen on the page (co-1)',
    );
  });

  test('names who rejected a finding that is there no more, with its words', () => {
    const says = 'statement r1#s2 is rejected';
    const targets = [{ id: 'r1#s2', report: 'r1', span: [29, 44] as [number, number], words: text.slice(29, 44) }];
    const found = explain(corrected([correction({ kind: 'reject', says, targets, why: null })], []), 'r1#s2');
    expect(found).toMatchObject({ id: 'r1#s2', kind: 'statement', says: [`${says}, Lena Orsk decided on 2024-03-06 (co-1)`] });
    expect(found?.evidence).toEqual([{ report: 'r1', span: [29, 44], words: 'Nadia Kolm said' }]);
  });

  test('finds a rejected claim also under an id that its story had before', () => {
    const claim = correction({
      kind: 'reject',
      says: 'claim st-0#c1 is rejected',
      targets: [{ id: 'st-0#c1', report: 'r1', span: [0, 27], words: '' }],
    });
    const dossier = { ...corrected([claim], []), aliases: ['st-0'] };
    for (const id of ['st-0#c1', 'st-1#c1']) expect(explain(dossier, id)?.kind).toBe('claim');
    expect(explain(dossier, 'st-1#c2')).toBeNull();
  });

  test('of a story names who merged and split it; one that was overruled says so', () => {
    const merged = correction({
      kind: 'merge-stories',
      says: 'st-1 and st-2 are one story',
      state: 'overruled',
      reason: 'co-2 decides otherwise',
    });
    expect(explain(corrected([merged], []), 'st-1')?.says.at(-1)).toBe(
      'st-1 and st-2 are one story, Lena Orsk decided on 2024-03-06: seen on the page (co-1, overruled: co-2 decides otherwise)',
    );
  });

  test('knows nothing of what was neither found nor rejected', () => {
    expect(explain(corrected([correction({})], []), 'r1#s9')).toBeNull();
  });
});

test.each<[string, (dossier: Dossier) => string]>([
  ['text', (dossier) => dossierText(dossier, { width: 110, paint: plain })],
  ['Markdown', dossierMarkdown],
  ['HTML', dossierHtml],
])('%s shows what was corrected, with the words of what was rejected; and nothing where nothing was', (_, write) => {
  const rejected = correction({ kind: 'reject', says: 'statement r1#s1 is rejected', who: 'Lena <b>Orsk' });
  const shown = write(corrected([rejected], [])).replace(/\s+/gu, ' ');
  expect(shown).toContain('Corrected by hand');
  expect(shown).toContain('2024-03-06: seen on the page (co-1');
  expect(shown).toMatch(/[“>]The Dravik crossing is open[”<]/u);
  if (write === dossierHtml) expect(shown).not.toContain('<b>Orsk');
  expect(write(corrected([], []))).not.toContain('Corrected by hand');
});

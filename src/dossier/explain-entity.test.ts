import { describe, expect, test } from 'vitest';
import { placed, storyOf } from '../../test/placed-report.ts';
import { type Corrections, dossier } from './dossier.ts';
import { explain } from './explain.ts';
import { dossierHtml } from './html.ts';
import { dossierMarkdown } from './markdown.ts';
import { plain } from './paint.ts';
import { dossierText } from './text.ts';

const reports = [
  placed({ id: 'r1', text: 'Then Anton Verel spoke.', entities: [{ name: 'Anton Verel', titles: ['mayor'] }] }),
  placed({ id: 'r2', text: 'Verel left.', entities: [{ name: 'Verel' }] }),
  placed({ id: 'r3', text: 'Anton Varel stayed.', entities: [{ name: 'Anton Varel' }] }),
];
const made = dossier(storyOf(reports), reports, []);

describe('an entity of a story', () => {
  test('is explained by what joined it, and by who is perhaps the same', () => {
    expect(explain(made, 'st-1#E1')).toMatchObject({
      id: 'st-1#E1',
      kind: 'entity',
      says: [
        'PER: Anton Verel (mayor)',
        'in 2 reports, as Anton Verel, Verel',
        'one: the only one in the story with this last name (surname@1)',
        'perhaps the same as E2, Anton Varel: names that sound alike (rough-spelling@1); not joined',
      ],
      evidence: [{ words: 'Anton Verel' }, { words: 'Verel' }],
      joins: [
        { evidence: [{ words: 'Anton Verel' }, { words: 'Verel' }] },
        { evidence: [{ words: 'Anton Verel' }, { words: 'Anton Varel' }] },
      ],
    });
    expect(explain(made, 'st-1#E9')).toBeNull();
  });

  test('is explained by who decided it, and is no question then', () => {
    const decided: Corrections = {
      entities: ([first, second, ...others]) =>
        first === undefined || second === undefined
          ? []
          : [{ ...first, members: [...first.members, ...second.members], corrected: ['co-1'] }, ...others],
      claims: (claims) => claims,
      list: () => [
        {
          ...{
            id: 'co-1',
            kind: 'merge',
            who: 'Lena Orsk',
            at: '2024-03-06T09:00:00.000Z',
            why: null,
            state: 'applied',
            reason: null,
          },
          ...{ says: 'Anton Verel and Anton Varel are one', targets: [] },
        },
      ],
    };
    expect(explain(dossier(storyOf(reports), reports, [], decided), 'st-1#E1')?.says).toEqual([
      'PER: Anton Verel (mayor)',
      'in 3 reports, as Anton Verel, Verel, Anton Varel',
      'one: the only one in the story with this last name (surname@1)',
      'Anton Verel and Anton Varel are one, Lena Orsk decided on 2024-03-06 (co-1)',
    ]);
  });

  test('is listed once with who is perhaps the same, wherever a dossier is read', () => {
    const line = 'is perhaps the same as';
    for (const page of [dossierText(made, { width: 110, paint: plain }), dossierMarkdown(made), dossierHtml(made)])
      expect(page.split(line)).toHaveLength(2);
    expect(dossierText(made, { width: 110, paint: plain })).toContain(
      'E1  “Anton Verel” A1 ¶1 is perhaps the same as E2, “Anton Varel” C1 ¶1: names that sound alike',
    );
  });
});

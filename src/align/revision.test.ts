import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placed } from '../../test/placed-report.ts';
import type { EditedSide } from '../model/claim.ts';
import { textAt } from '../model/span.ts';
import { lay } from './laid.ts';
import { revisionOf } from './revision.ts';

const NAMES = ['Nadia Kolm', 'Piotr Hask', 'Port Lenz', 'Dravik'];

const laidOf = (id: string, text: string) =>
  lay(placed({ id, text, entities: NAMES.filter((name) => text.includes(name)).map((name) => ({ name })) }), 0);

/** Each edit with the words that changed in brackets. */
const diff = (was: string, now: string): string[] => {
  const shown = (text: string, side: EditedSide | null): string => {
    if (side === null) return '';
    let [out, at] = ['', Number(side.at.start)];
    for (const piece of side.changed) {
      out += `${text.slice(at, piece.start)}[${textAt(text, piece)}]`;
      at = piece.end;
    }
    return out + text.slice(at, side.at.end);
  };
  return revisionOf(laidOf('r1', was), laidOf('r2', now)).edits.map(({ kind, was: old, now: fresh, tells }) =>
    [kind, ...tells, shown(was, old), shown(now, fresh)].filter((part) => part !== '').join(' | '),
  );
};

const OPEN = 'The road at Dravik is closed to lorries.';
const QUEUE = 'Some 21 drivers waited overnight, Nadia Kolm said.';
const END = 'Nobody knows when it will open.';

describe('what a revision changed', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['nothing', `${OPEN} ${QUEUE}`, `${OPEN} ${QUEUE}`, []],
    ['quotation marks only', 'It is "closed", Kolm said.', 'It is “closed”, Kolm said.', []],
    [
      'a number',
      `${OPEN} ${QUEUE}`,
      `${OPEN} Some 12 drivers waited overnight, Nadia Kolm said.`,
      [
        'changed | number | Some [21] drivers waited overnight, Nadia Kolm said. | Some [12] drivers waited overnight, Nadia Kolm said.',
      ],
    ],
    [
      'a number in letters',
      'At least four lorries were stranded there.',
      'At least five lorries were stranded there.',
      ['changed | number | At least [four] lorries were stranded there. | At least [five] lorries were stranded there.'],
    ],
    [
      'who said it',
      `${QUEUE} ${END}`,
      `Some 21 drivers waited overnight, Piotr Hask said. ${END}`,
      [
        'changed | name | Some 21 drivers waited overnight, [Nadia Kolm] said. | Some 21 drivers waited overnight, [Piotr Hask] said.',
      ],
    ],
    [
      'a negation put in',
      'The ministry will pay for the repairs of the road.',
      'The ministry will not pay for the repairs of the road.',
      [
        'changed | negation | The ministry will pay for the repairs of the road. | The ministry will [not] pay for the repairs of the road.',
      ],
    ],
    [
      'other words only',
      `${OPEN} ${END}`,
      `The road at Dravik is shut to lorries. ${END}`,
      ['changed | The road at Dravik is [closed] to lorries. | The road at Dravik is [shut] to lorries.'],
    ],
    [
      'the same number elsewhere in its sentence is no other number',
      'Overnight 21 drivers waited at the northern gate.',
      'At the northern gate 21 drivers waited overnight.',
      ['changed | [Overnight 21 drivers waited at] the northern gate. | [At] the northern gate [21 drivers waited overnight].'],
    ],
    ['a sentence left out', `${OPEN} ${QUEUE} ${END}`, `${OPEN} ${END}`, [`removed | ${QUEUE}`]],
    ['a sentence put in', `${OPEN} ${END}`, `${OPEN} ${QUEUE} ${END}`, [`added | ${QUEUE}`]],
    ['a sentence moved', `${QUEUE} ${OPEN} ${END}`, `${OPEN} ${END} ${QUEUE}`, [`moved | ${QUEUE} | ${QUEUE}`]],
    [
      'a sentence of its own in place of another is no rewording',
      `${OPEN} ${QUEUE}`,
      `${OPEN} A ferry sank off Port Lenz.`,
      [`removed | ${QUEUE}`, 'added | A ferry sank off Port Lenz.'],
    ],
    ['all of it', OPEN, 'A ferry sank off Port Lenz.', [`removed | ${OPEN}`, 'added | A ferry sank off Port Lenz.']],
  ])('%s', (_, was, now, expected) => {
    expect(diff(was, now)).toEqual(expected);
  });

  test('sentences that stand as before are counted', () => {
    expect(revisionOf(laidOf('r1', `${OPEN} ${QUEUE} ${END}`), laidOf('r2', `${OPEN} ${END}`))).toMatchObject({
      of: 'r1',
      kept: 2,
    });
  });

  test('what is kept and what is edited make up both texts', () => {
    const sentences = fc.array(fc.constantFrom(OPEN, QUEUE, END, 'Some 12 drivers waited overnight.', 'A ferry sank.'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(sentences, sentences, (was, now) => {
        const { kept, edits } = revisionOf(laidOf('r1', was.join(' ')), laidOf('r2', now.join(' ')));
        const side = (one: 'was' | 'now') => edits.filter((edit) => edit[one] !== null).length;
        expect([kept + side('was'), kept + side('now')]).toEqual([was.length, now.length]);
      }),
    );
  });

  test('a long text that was written anew is told in bounded time', () => {
    const long = (word: string) => `${word} ${word}. `.repeat(10_000);
    const { kept, edits } = revisionOf(laidOf('r1', long('Rain')), laidOf('r2', long('Snow')));
    expect([kept, edits.length]).toEqual([0, 20_000]);
  });
});

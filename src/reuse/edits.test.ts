import { expect, test } from 'vitest';
import { passagesOf } from '../../test/passages.ts';
import type { Span } from '../model/span.ts';
import { Reuse } from './reuse.ts';

const at = (text: string, span: Span | null): string | null => span && text.slice(span.start, span.end);

/** Links of `later` to `earlier`: the passage, and its edits as "before > after". */
function linksOf(earlier: string, later: string) {
  const reuse = new Reuse();
  reuse.meet(passagesOf('a', earlier, { day: 1 }));
  const { links, copied } = reuse.meet(passagesOf('b', later, { day: 2 }));
  const shown = links.map(({ t, s, edits }) => ({
    t: at(later, t),
    s: at(earlier, s),
    edits: edits.map((edit) => `${at(earlier, edit.s) ?? ''} > ${at(later, edit.t) ?? ''}`),
  }));
  return { shown, copied };
}

const BEFORE = 'Rain fell all day.';
const AFTER = 'Schools stay open.';

/** One sentence before, and after it was edited; the edits that are to be told. */
const EDITS: readonly (readonly [why: string, before: string, after: string, edits: readonly string[]])[] = [
  [
    'a figure amid',
    'Divers counted 21 cars on the quay of Port Lenz that morning.',
    'Divers counted 12 cars on the quay of Port Lenz that morning.',
    ['21 > 12'],
  ],
  [
    'a figure in letters',
    'Divers who went down near Port Lenz on Friday found three cars under the old bridge.',
    'Divers who went down near Port Lenz on Friday found seven cars under the old bridge.',
    ['three > seven'],
  ],
  [
    'a figure at the end',
    'The number of lorries in the queue at the bridge rose to 400.',
    'The number of lorries in the queue at the bridge rose to 900.',
    ['400 > 900'],
  ],
  [
    'a figure before the last word',
    'The harbour office said that it had refunded the fares of 21 passengers.',
    'The harbour office said that it had refunded the fares of 210 passengers.',
    ['21 > 210'],
  ],
  [
    'a figure at the beginning',
    'Nineteen lorries were still waiting at the bridge when the office closed.',
    '19 lorries were still waiting at the bridge when the office closed.',
    ['Nineteen > 19'],
  ],
  [
    'a name at the beginning',
    'Verel said that the road to the bridge would be open again by noon.',
    'Maron said that the road to the bridge would be open again by noon.',
    ['Verel > Maron'],
  ],
  [
    'a name amid',
    'The envoys met in a hotel in Belhaven and agreed on a list of open questions.',
    'The envoys met in a hotel in Dravik and agreed on a list of open questions.',
    ['Belhaven > Dravik'],
  ],
  [
    '"not" put in',
    'The harbour office said that it would refund the fares of all who had booked.',
    'The harbour office said that it would not refund the fares of all who had booked.',
    [' > not'],
  ],
  [
    '"not" left out',
    'Ilse Maron said the ministry had not asked for the list of ships that were stopped.',
    'Ilse Maron said the ministry had asked for the list of ships that were stopped.',
    ['not > '],
  ],
  [
    '"not" near the end',
    'Officials of both ministries were asked whether the road was closed, and it was not so.',
    'Officials of both ministries were asked whether the road was closed, and it was so.',
    ['not > '],
  ],
  [
    'a short form',
    'The spokeswoman said the two ministers did meet in Harrow on the day before the vote.',
    "The spokeswoman said the two ministers didn't meet in Harrow on the day before the vote.",
    ["did > didn't"],
  ],
  [
    'another common word: no news',
    'The envoys met in a small hotel by the river and talked about the old bridge.',
    'The envoys met in a large hotel by the river and talked about the old bridge.',
    [],
  ],
  [
    'nothing',
    'The envoys met in a small hotel by the river and talked about the old bridge.',
    'The envoys met in a small hotel by the river and talked about the old bridge.',
    [],
  ],
];

test.each(EDITS)('an edit of copied words: %s', (_, before, after, edits) => {
  const { shown } = linksOf(`${BEFORE} ${before} ${AFTER}`, `Snow came early. ${after} Nobody was out.`);
  expect(shown).toEqual([{ t: after.slice(0, -1), s: before.slice(0, -1), edits }]);
});

test('a sentence that goes on otherwise is not taken in', () => {
  const before = 'The envoys met in a small hotel by the river. Nobody spoke.';
  const after = 'The envoys met in a small hotel by the river on 12 May for the second round. Nobody left.';
  expect(linksOf(before, after).shown).toEqual([
    { t: 'The envoys met in a small hotel by the river', s: 'The envoys met in a small hotel by the river', edits: [] },
  ]);
});

const FERRY = 'The ferry to Belhaven will not sail this week because its rudder is bent, the harbour office said.';
const DIVERS = 'Divers found the damage during an inspection that the insurers had asked for.';

test.each([
  ['two sentences', `${FERRY} ${DIVERS} Rain fell.`, `${FERRY} ${DIVERS} Snow came.`, [FERRY, DIVERS]],
  [
    'one of them with a word changed',
    `${FERRY} ${DIVERS}`,
    `${FERRY.replace('bent', 'cracked')} The port is shut.`,
    [FERRY.replace('bent', 'cracked')],
  ],
  [
    'half a sentence is none',
    `${FERRY} ${DIVERS}`,
    'Because its rudder is bent, the harbour office said, nobody can cross before the insurers come.',
    [],
  ],
  [
    'common words are none',
    `It was not that he had been there with them as well. ${FERRY}`,
    `Rain fell. It was not that he had been there with them as well.`,
    [],
  ],
])('copied sentences are shown side by side: %s', (_, earlier, later, sentences) => {
  const found = linksOf(earlier, later).copied.flatMap((one) => one.sentences);
  expect(found.map(({ t }) => at(later, t))).toEqual(sentences.map((sentence) => sentence.slice(0, -1)));
  for (const { t, s } of found) expect(at(earlier, s)?.replace('bent', 'cracked')).toBe(at(later, t)?.replace('bent', 'cracked'));
});

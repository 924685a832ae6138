import { expect, test } from 'vitest';
import { marked } from '../../test/marked.ts';
import { span } from '../model/span.ts';
import { standingOf } from './standing.ts';

test.each([
  ['The number of lorries stranded at Dravik has risen to [620], the Union said.', ['rise']],
  ['The death toll rose from [10] to [12].', ['was', 'rise']],
  ['That raised the number of victims to [15].', ['rise']],
  ['It brought the toll to a total of [31].', ['rise']],
  ['Five fell ill on Friday, taking the national total to [39].', ['rise']],
  ['The ministry cut the toll from [21] to [12].', ['was', 'fall']],
  ['There were [12] lorries, up from [10] on Monday.', ['rise', 'was']],
  ['The queue shrank to [200] lorries.', ['fall']],
  ['The ministry lowered its count from [21] to [12].', ['was', 'fall']],
  ['The toll was revised to [12] from [21].', ['revision', 'was']],
  ['Some [42,000] homes were cut off, correcting an earlier count of [40,000].', ['revision', 'was']],
  ['The toll rose by [3] to [12].', ['step', 'rise']],
  // No word of an earlier number.
  ['The blast killed [14] people.', [null]],
  ['The number has risen and it will send [15] observers to the border.', [null]],
  ['The sun rose. Later [12] lorries crossed.', [null]],
  ['He corrected himself and named [12] towns.', [null]],
  ['Up the road [12] lorries waited.', [null]],
  ['She took the aid to [12] villages.', [null]],
])('%s', (annotated, expected) => {
  const { text, spans } = marked(annotated);
  const sentence = (start: number) => span(text, text.lastIndexOf('. ', start) + 1, text.length);
  expect(spans.map((at) => standingOf(text, sentence(at.start), { at }))).toEqual(expected);
});

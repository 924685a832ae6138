import { expect, test } from 'vitest';
import { marked } from '../../test/marked.ts';
import { span } from '../model/span.ts';
import { doingOf } from './doing.ts';

/** The figure is the first bracket, what it counts the second. */
function doing(annotated: string): string | null {
  const { text, spans } = marked(annotated);
  const [at, thingAt = null] = spans;
  if (at === undefined) throw new Error(annotated);
  return doingOf(text, span(text, 0, text.length), { at, thingAt });
}

test.each([
  ['Around [300] [lorries] were waiting at Dravik.', 'there'],
  ['At least [450] [lorries] are stranded there.', 'there'],
  ['There are [450] [trucks] at the border.', 'there'],
  ['[620] [lorries] in the queue', 'there'],
  ['The association said [21] [drivers] had asked for help.', 'ask'],
  ['The union will send [15] [observers] to the border.', 'send'],
  ['It hands out [1,400] [meals] a day.', 'hand'],
  ['The fault left [40,000] [homes] without power.', null],
])('%s → %s', (annotated, expected) => {
  expect(doing(annotated)).toBe(expected);
});

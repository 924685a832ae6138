import { expect, test } from 'vitest';
import { placed } from '../../test/placed-report.ts';
import { textAt } from '../model/span.ts';
import { lay } from './laid.ts';
import { pointingOf } from './pointing.ts';

/** What the words point to, who is named for it, and what it was: "charge kestri: over Dravik". */
function points(content: string): string | null {
  const text = `Velmora denied ${content}.`;
  const laid = lay(placed({ id: 'r1', text, statements: [{ says: content }] }), 0);
  const found = pointingOf(laid, laid.placed.layers.statements[0]?.content ?? []);
  if (found === null) return null;
  const [by, matter] = [found.by.map(({ stem }) => stem).join(' '), found.matter.map((at) => textAt(text, at).trim()).join(' ')];
  return `${found.to}${by === '' ? '' : ` ${by}`}${matter === '' ? '' : `: ${matter}`}`;
}

test.each([
  ['the allegations', 'charge', 'they were just told'],
  ['that charge', 'charge', 'this one'],
  ['this', 'this', 'a pronoun'],
  ['the Kestrian accusations as absurd', 'charge kestr', 'a judgement is no matter'],
  ["Kestria's accusations over the Dravik crossing", 'charge kestr: over the Dravik crossing', 'who, and of what'],
  ['claims that his forces had fired mortars', 'claim: that his forces had fired mortars', 'what was claimed'],
  ['Kestrian reports of a closure', 'claim kestr: of a closure', 'what was reported'],
  ['any involvement', 'wrong', 'a part in what is charged'],
  ['any role in the blast', 'wrong: in the blast', 'a part in what is named'],
  ['it was not involved', 'wrong', 'the same as a clause'],
  ['that it had engaged in any improper conduct', 'wrong', 'a wrong without a name'],
  ['involuntary manslaughter', 'crime: involuntary manslaughter', 'a crime by its name in law'],
  ['not guilty to two counts of theft', 'crime: to two counts of theft', 'a plea'],
  ['to confirm or deny the report', 'claim', 'what the refusal is done to'],
  ['reports for most towns', null, 'reports in general'],
  // Told in words of its own.
  ['that it had closed the crossing', null, 'a clause'],
  ['shelling the village of Orlin', null, 'a deed'],
  ['a report', null, 'any report'],
  ['the idea of free luggage', null, 'no claim'],
])('%s → %s (%s)', (content, expected, _reason) => {
  expect(points(content)).toBe(expected);
});

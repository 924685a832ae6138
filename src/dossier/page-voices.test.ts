import { expect, test } from 'vitest';
import type { Act, Polarity } from '../model/statement.ts';
import { statementVoice } from './page-voices.ts';
import type { Dossier, StatementJson } from './shape.ts';
import type { Words } from './words.ts';

const dossier = { annotations: {}, entities: [] } as unknown as Dossier;
const words = { quote: () => null } as unknown as Words;

test.each<[Act, Polarity, string, string]>([
  ['say', 'asserted', 'asserts', 'said'],
  ['say', 'unasserted', 'refuses', 'did not say, or only spoke of it'],
  ['deny', 'denied', 'denies', 'denied'],
  ['deny', 'unasserted', 'refuses', 'did not deny'],
  ['refuse', 'unasserted', 'refuses', 'would not confirm'],
  ['accuse', 'asserted', 'accuses', 'accused'],
  ['accuse', 'unasserted', 'refuses', 'did not accuse'],
  ['demand', 'unasserted', 'asserts', 'a demand is no assertion that could be mistaken for a fact'],
])('%s, %s is drawn as “%s” (%s)', (act, polarity, expected) => {
  const statement = { act, polarity, source: [], cue: [[0, 4]], content: [[5, 9]], speaker: null, parent: null };
  expect(statementVoice('r', statement as unknown as StatementJson, dossier, words).stand).toBe(expected);
});

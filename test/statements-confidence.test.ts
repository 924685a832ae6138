import { beforeAll, describe, expect, test } from 'vitest';
import type { Layers } from '../src/model/layers.ts';
import { textAt } from '../src/model/span.ts';
import { readReport } from './reading.ts';
import { reportOf } from './report.ts';

/** What the text around each row is: read alone, a sentence is a headline as much as a report. */
const BEFORE = 'TARSK, March 5 (VNA) — Lorries stood at the Dravik crossing for a third day on Monday.\n\n';

const read = async (told: string): Promise<{ text: string; layers: Layers }> => {
  const text = BEFORE + told;
  return { text, layers: await readReport(reportOf(text, { published: '2031-03-05' })) };
};

/** The confidence of the statement with a cue; -1 if there is none. */
async function confidenceOf(told: string, cue: string): Promise<number> {
  const { text, layers } = await read(told);
  return layers.statements.find((one) => one.cue.some((at) => textAt(text, at).includes(cue)))?.confidence ?? -1;
}

describe('nine of ten like these are right', () => {
  test.each([
    ['“We will not close the crossing,” Ilse Maron said.', 'said', 'a quotation, a name and a word that does nothing but report'],
    ['“The bridge is safe,” General Piotr Hask told reporters in Dravik on Monday.', 'told', 'the same, with an audience'],
    ['Nadia Kolm said that the checks would end before the summer holidays.', 'said', 'a clause with “that”'],
    ['Tomas Brandt said the lorries had waited for two days.', 'said', 'a clause without it'],
    ['She added that nobody had been hurt on the Velmoran side.', 'added', 'a pronoun is a source'],
    ['“Nobody asked us,” Lena Orsk, the mayor of Port Lenz, said. “They closed the road at night.”', 'said', 'in two pieces'],
    [
      'The ministry said in a statement that 300 lorries had crossed by noon.',
      'said in a statement',
      'words between cue and content',
    ],
  ])('%s (%s): %s', async (told, cue) => {
    expect(await confidenceOf(told, cue)).toBeGreaterThanOrEqual(0.9);
  });
});

describe('found, and doubted', () => {
  test.each([
    ['There were fears of a second closure before the harvest.', 'fears', 'nobody is named, and a noun reports'],
    ['Anton Verel wants the crossing shut.', 'wants', 'an attitude, with no clause of its own'],
    ['There was talk of a second closure.', 'talk', 'nobody talks'],
    ['The hauliers were accused.', 'accused', 'nobody accuses them, and of nothing'],
    ['Brandt’s view of the bridge is bleak.', 'view', 'a noun with a topic: what he thinks is told elsewhere'],
  ])('%s (%s): %s', async (told, cue) => {
    const given = await confidenceOf(told, cue);
    expect(given).toBeGreaterThan(0);
    expect(given).toBeLessThan(0.8);
  });
});

describe('the first is more often right than the second', () => {
  test.each([
    [
      ['“The crossing stays shut,” Anton Verel said.', 'said'],
      ['Anton Verel wants the crossing shut.', 'wants'],
      'speech is plainer than an attitude',
    ],
    [
      ['Ilse Maron said that the talks had failed.', 'said'],
      ['It was said that the talks had failed.', 'said'],
      'somebody says it',
    ],
    [
      ['Kestria accused Velmora of choking its trade on purpose.', 'accused'],
      ['The hauliers were accused.', 'accused'],
      'who accuses whom of what, or none of it',
    ],
    [
      ['Hask warned that the ice would not carry heavy lorries.', 'warned'],
      ['Hask gave a warning about the ice.', 'warning'],
      'a verb with a clause, a noun with a topic',
    ],
    [
      ['“We were not told,” Orsk said.', 'said'],
      ['Orsk favours a “quiet” border.', 'favours'],
      'quoted in full, or a word of it',
    ],
  ])('%j above %j: %s', async ([surer, its], [other, others]) => {
    const less = await confidenceOf(other ?? '', others ?? '');
    expect(less).toBeGreaterThan(0);
    expect(await confidenceOf(surer ?? '', its ?? '')).toBeGreaterThan(less);
  });
});

describe('as it is shown', () => {
  let twice: readonly Layers[] = [];
  const told = 'Kolm denied that the checks were aimed at Kestria, and Verel said Maron had promised “an answer by May”.';

  beforeAll(async () => {
    twice = [(await read(told)).layers, (await read(told)).layers];
  });

  test('is above 0, below 1 and in thousandths', () => {
    for (const { confidence } of twice[0]?.statements ?? []) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
      expect(Number(confidence.toFixed(3))).toBe(confidence);
    }
  });

  test('is the same when the report is read again', () => {
    expect(twice[0]?.statements.length).toBeGreaterThan(1);
    expect(twice[1]?.statements).toEqual(twice[0]?.statements);
  });
});

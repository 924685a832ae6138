import { describe, expect, test } from 'vitest';
import type { Pieces } from '../src/model/span.ts';
import type { Statement } from '../src/model/statement.ts';
import { readReport } from './reading.ts';
import { reportOf } from './report.ts';

const read = async (text: string): Promise<readonly Statement[]> => (await readReport(reportOf(text))).statements;
const words = (text: string, pieces: Pieces): string => pieces.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** "whose words | act | in which words | what ← in which words of whom": each statement that another one carries. */
async function carried(text: string): Promise<readonly string[]> {
  const all = await read(text);
  return all.flatMap(({ source, act, cue, content, parent }) => {
    const by = all.find(({ id }) => id === parent);
    const own = `${words(text, source)} | ${act} | ${words(text, cue)} | ${words(text, content)}`;
    return by === undefined ? [] : [`${own} ← ${words(text, by.source)} ${words(text, by.cue)}`];
  });
}

describe('what is said in what is said', () => {
  test.each([
    [
      'The VNA news agency reported that Anton Verel and Ilse Maron had agreed to reopen the road.',
      'Anton Verel and Ilse Maron | agree | had agreed | to reopen the road ← The VNA news agency reported',
      'a clause, and an infinitive in it',
    ],
    [
      'Piotr Hask said the army had been told to leave the town by Monday.',
      ' | demand | had been told | to leave the town by Monday ← Piotr Hask said',
      'a passive without an agent names nobody',
    ],
    [
      'Verel said it was decided to close the road.',
      ' | announce | was decided | to close the road ← Verel said',
      '“it was decided” names nobody',
    ],
    [
      'Kolm said it was announced that the bridge would be closed.',
      ' | announce | was announced | that the bridge would be closed ← Kolm said',
      'nor does “it was announced”',
    ],
    [
      'Kolm said no deaths were reported.',
      ' | say | were reported | no deaths ← Kolm said',
      '“were reported” tells what was said',
    ],
    [
      'Nadia Kolm said Verel hopes that the talks will go on.',
      'Verel | believe | hopes | that the talks will go on ← Nadia Kolm said',
      'the attitude of another',
    ],
    [
      '"Kestria has made clear that it wants no talks," Verel said.',
      'Kestria | say | has made clear | that it wants no talks ← Verel said',
      'inside quotation marks, with a predicate in the cue',
    ],
    [
      'Kolm said the ministers discussed the closure of the road and called for talks.',
      'the ministers | say | discussed | the closure of the road ← Kolm said',
      'a topic',
    ],
    [
      'Kolm said the ministers discussed the closure of the road and called for talks.',
      'the ministers | demand | called for | talks ← Kolm said',
      'the second verb has the subject of the first',
    ],
    [
      'Kolm added that Verel discussed the price of grain with Emil Sorn.',
      'Verel | say | discussed | the price of grain ← Kolm added',
      'with whom is no part of what',
    ],
    [
      'Verel said he had asked the union to send observers.',
      'he | demand | had asked | to send observers ← Verel said',
      'another act of the speaker himself',
    ],
    [
      'Hask said the soldiers left when the mayor came and asked them to help.',
      'the mayor | demand | asked | to help ← Hask said',
      'in a clause of time',
    ],
    [
      'Lena Orsk said the drivers, who had demanded an inquiry, were still waiting.',
      'the drivers | demand | had demanded | an inquiry ← Lena Orsk said',
      'a relative pronoun stands for its noun',
    ],
    [
      'Maron said Verel accused her of lying.',
      'Verel | accuse | accused | her of lying ← Maron said',
      'an accusation with its grounds',
    ],
    [
      'Maron said a survey found that most drivers opposed the toll.',
      'a survey | say | found | that most drivers opposed the toll ← Maron said',
      'a survey tells',
    ],
    [
      'Maron said a survey found that most drivers opposed the toll.',
      'most drivers | deny | opposed | the toll ← a survey found',
      'two levels down',
    ],
    [
      'The agency reported that Verel and Maron met in Dravik and came to an understanding that grain was short.',
      'Verel and Maron | agree | came to an understanding | that grain was short ← The agency reported',
      'a verb with its noun',
    ],
    [
      'Maron accused Verel of refusing to answer questions.',
      'Verel | refuse | refusing | to answer questions ← Maron accused',
      'whoever is blamed for it did it',
    ],
    [
      'Orsk said the drivers had held talks with the mayor about the toll.',
      'the drivers | say | had held talks | about the toll ← Orsk said',
      'talks are held, on something',
    ],
    [
      '"I told them to stop, and they threatened to shoot," Orsk said.',
      'they | threaten | threatened | to shoot ← Orsk said',
      'what others said, in a quotation',
    ],
  ])('%s → %s (%s)', async (text, expected) => {
    expect(await carried(text)).toContain(expected);
  });
});

describe('nouns that report', () => {
  test.each([
    [
      'Anton Verel rejected a request by Kestria to send observers to Dravik.',
      'Kestria | demand | request | to send observers to Dravik ← Anton Verel rejected',
      'by whom, and to do what',
    ],
    [
      'Brandt welcomed Verel’s decision to reopen the crossing.',
      'Verel | announce | decision | to reopen the crossing ← Brandt welcomed',
      'whose',
    ],
    [
      'Verel ignored an army proposal to build three bridges.',
      'army | demand | proposal | to build three bridges ← Verel ignored',
      'a body as the first half of a compound',
    ],
    [
      'Kolm denied accusations by Kestria that Velmora had blocked the road.',
      'Kestria | accuse | accusations | that Velmora had blocked the road ← Kolm denied',
      'a clause behind it',
    ],
    [
      'Verel brushed aside allegations of theft.',
      ' | accuse | allegations | of theft ← Verel brushed aside',
      'accusations are made by somebody, though nobody is named',
    ],
    [
      'Kolm declined to comment on Maron’s claim that the bridge had been mined.',
      'Maron | say | claim | that the bridge had been mined ← Kolm declined to comment on',
      'in what somebody would not speak of',
    ],
  ])('%s → %s (%s)', async (text, expected) => {
    expect((await carried(text)).map((line) => line.replace('’s |', ' |'))).toContain(expected);
  });
});

describe('one who passes on', () => {
  test.each([
    [
      'Ilse Maron promised to open the road, according to Verel’s press service.',
      'Ilse Maron | promise | promised | to open the road ← Verel’s press service according to',
      'according to a press service',
    ],
    [
      '"The road is closed," Kolm said on Monday, according to the VNA news agency.',
      'Kolm | say | said | "The road is closed," ← the VNA news agency according to',
      'a quotation with its speaker',
    ],
    [
      'Verel would resign within days, Ilse Maron said, the Coastwire agency reported.',
      'Ilse Maron | predict | said | Verel would resign within days ← the Coastwire agency reported',
      'two in a row, the last passes on the first',
    ],
    [
      '"The road is closed," Kolm said, VNA reported.',
      'Kolm | say | said | "The road is closed," ← VNA reported',
      'two in a row after a quotation',
    ],
    [
      'Coastwire, citing the Kestrian foreign ministry, reported that the talks had failed.',
      'the Kestrian foreign ministry | say | citing | that the talks had failed ← Coastwire reported',
      'citing behind the one who reports',
    ],
    [
      'The road was closed at night, VNA reported, citing the interior ministry.',
      'the interior ministry | say | citing | The road was closed at night ← VNA reported',
      'citing at the end',
    ],
    [
      'According to Coastwire, quoting the Velmoran news agency VNA, the drivers were asked to wait in Dravik.',
      'the Velmoran news agency VNA | say | quoting | the drivers were asked to wait in Dravik ← Coastwire According to',
      'one agency quotes another',
    ],
    [
      'According to Coastwire, quoting the Velmoran news agency VNA, the drivers were asked to wait in Dravik.',
      ' | demand | were asked | to wait in Dravik ← the Velmoran news agency VNA quoting',
      'and the order is in what the second one says',
    ],
    [
      'The toll was reportedly criticised by Lena Orsk.',
      'Lena Orsk | accuse | was … criticised | The toll ←  reportedly',
      'an adverb passes on, for nobody named',
    ],
    [
      'Nadia Kolm quoted Verel as saying that the road was open.',
      'Verel | say | saying | that the road was open ← Nadia Kolm quoted',
      'quoted as saying',
    ],
  ])('%s → %s (%s)', async (text, expected) => {
    expect(await carried(text)).toContain(expected);
  });

  test.each([
    ['VNA reported that Verel had promised new roads.', 'relay', 'an agency over the words of another'],
    ['VNA reported that the road had been closed.', 'say', 'an agency that itself tells'],
    ['The Belhaven Post said that Maron had accused Verel of lying.', 'relay', 'a paper over the words of another'],
    [
      'Promises were made, and Maron agreed to talk, according to the VNA news agency.',
      'relay',
      'according to, over a statement',
    ],
    ['The road is closed, according to the VNA news agency.', 'say', 'according to, without one'],
    ['Kolm said Verel had asked Kestria to open the road.', 'say', 'a spokeswoman speaks for herself'],
    ['VNA reported that the army had been told to leave.', 'say', 'an agency over an order by nobody named'],
    ['Documents said that Hask had ordered the troops to leave.', 'relay', 'papers over the words of another'],
    ['The driver reportedly told the police that the road was open.', 'relay', 'hearsay'],
  ])('%s: the outermost is a %s (%s)', async (text, act) => {
    const outermost = (await read(text)).filter(({ parent }) => parent === null);
    expect(outermost.map((one) => one.act)).toEqual([act]);
  });
});

describe('nothing more is said in', () => {
  test.each([
    ['Nadia Kolm said she hopes that the talks will go on.', 'the speaker’s own attitude'],
    ['Verel said he supported the plan.', 'where he stands himself'],
    ['Verel said he planned to visit Dravik.', 'his own plan'],
    ['Kolm said Verel would ask Kestria to open the road.', 'what is yet to be said'],
    ['Kolm said Verel might say that the road was open.', 'what may be said'],
    ['Verel said that if Kestria demanded it, he would open the road.', 'what is said only if'],
    ['Kolm said it was unclear whether Maron had agreed to the talks.', 'what is open'],
    ['Brandt said nobody claimed that the bridge was safe.', 'what nobody says'],
    ['Brandt said the law calls for a vote.', 'a law'],
    ['Hask said the drivers were expected to leave on Monday.', 'what is expected by nobody'],
    ['Orsk hopes that Verel says the road is open.', 'what is hoped for'],
    ['Orsk said the prices showed that the harvest had failed.', 'what prices show'],
    ['Kolm said Verel and Maron held a telephone conversation on Monday.', 'a talk of which only the day is told'],
    ['Kolm said only aid was discussed.', 'what was done, by nobody named'],
    ['Maron said she knew the way to the bridge.', 'knowing a thing'],
    ['Brandt said the champion had challenged the runner to a race.', 'a deed'],
    ['Coastwire closed its office in Tarsk, citing the price of paper.', 'a price that is cited as a reason'],
    ['Kolm declined to comment on the order of the trains.', 'an order of another kind'],
  ])('%s (%s)', async (text) => {
    expect((await read(text)).length).toBeGreaterThan(0);
    expect(await carried(text)).toEqual([]);
  });
});

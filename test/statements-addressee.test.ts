import { describe, expect, test } from 'vitest';
import type { Statement } from '../src/model/statement.ts';
import { readReport } from './reading.ts';
import { reportOf } from './report.ts';

/** Guideline 6 of the statements corpus: told, asked, warned whom, or before whom; of a demand, who is to act. Not the target of an accusation. */
const read = async (text: string): Promise<readonly Statement[]> => (await readReport(reportOf(text))).statements;

describe('whom the words of the cue name', () => {
  test.each([
    ['Brandt told reporters that talks had begun.', 'reporters', 'told'],
    ['“Talks have begun,” Brandt told the Belhaven Post on Friday.', 'Belhaven Post', 'told, behind the words'],
    ['Hask warned drivers not to use the bridge.', 'drivers', 'warned'],
    ['Maron informed Verel that the talks were over.', 'Verel', 'informed'],
    ['Orsk reminded residents on Monday that the water was not safe.', 'residents', 'reminded, the day left out'],
    ['Kolm promised drivers that the road would reopen.', 'drivers', 'promised'],
    ['He told Tarsk Radio’s morning show that the bridge was safe.', 'Tarsk Radio', 'the station of a programme'],
    ['Verel said to his ministers that the war was over.', 'ministers', 'said to'],
    ['Hask testified before a parliamentary committee that the army was ready.', 'parliamentary committee', 'before whom'],
    ['Kolm called on Kestria to open the crossing.', 'Kestria', 'called on'],
    ['Brandt pleaded with the drivers to wait.', 'drivers', 'pleaded with'],
    ['Hask ordered the border guard to withdraw.', 'border guard', 'ordered to act'],
    ['Kolm asked Maron for an apology.', 'Maron', 'asked for something'],
    ['Kestria demanded an apology from Velmora.', 'Velmora', 'demanded from'],
    ['Kestria wants Velmora to withdraw its troops.', 'Velmora', 'wants somebody to act'],
    ['Maron issued a call for Velmora to withdraw its troops.', 'Velmora', 'a call for somebody to act'],
    ['The council asked the Tarsk government to send more doctors.', 'Tarsk government', 'the whole phrase'],
  ])('%s → %s (%s)', async (text, addressee) => {
    expect((await read(text))[0]?.addressee).toBe(addressee);
  });

  test.each([
    ['Brandt said that talks had begun.', 'nobody is named'],
    ['Maron accused Velmora of stalling.', 'the target of an accusation'],
    ['Maron blamed Verel for the delay.', 'the target of blame'],
    ['Kolm criticised the Norland Union.', 'the target of criticism'],
    ['Brandt objected to the plan.', 'a thing'],
    ['Kestria agreed with Velmora to reopen the road.', 'both speak'],
    ['Orsk told the truth, Brandt said.', 'a thing is told'],
    ['He told them that the road was shut.', 'the report does not tell who they are'],
    ['Kolm declined to comment on the report.', 'a refusal on a topic'],
    ['Brandt said that reporters had told lies.', 'who lied'],
  ])('%s → nobody (%s)', async (text) => {
    expect((await read(text))[0]?.addressee).toBeNull();
  });
});

describe('who suffers a passive cue was spoken to', () => {
  test.each([
    ['The drivers were told to wait at the gate.', 'drivers', 'before the verb'],
    ['Brandt was stopped at the gate and told to leave.', 'Brandt', 'the subject of the first verb'],
    ['Asked whether the bridge was safe, Orsk declined to comment.', 'Orsk', 'whoever answers'],
    ['Asked by a reporter whether the bridge was safe, Orsk declined to comment.', 'Orsk', 'whoever answers, not who asks'],
    ['When asked about the bridge, Orsk said it was safe.', 'Orsk', 'after a conjunction'],
  ])('%s → %s (%s)', async (text, addressee) => {
    expect((await read(text))[0]?.addressee).toBe(addressee);
  });
});

describe('of a demand, who is to act', () => {
  test.each([
    ['Maron said Velmora must pay for the damage.', 'Velmora', 'must'],
    ['Brandt said that drivers should wait.', 'drivers', 'should'],
    ['Kolm said the ministry needs to answer.', 'ministry', 'needs to'],
    ['Verel demanded that Kestria release the drivers.', 'Kestria', 'the bare verb after that'],
    ['Verel insisted that Kestria open its archives.', 'Kestria', 'insisted with a bare verb'],
    ['Kolm said it was time for Kestria to act.', 'Kestria', 'time for somebody to act'],
    ['“We urge all sides to show restraint,” Kolm said.', 'all sides', 'urged in a quotation'],
    ['“We call on Velmora to stop,” Maron said.', 'Velmora', 'called on in a quotation'],
  ])('%s → %s (%s)', async (text, addressee) => {
    expect((await read(text))[0]?.addressee).toBe(addressee);
  });

  test.each([
    ['Maron said the road must be repaired.', 'a road does not act'],
    ['Maron said Velmora should be punished.', 'others are to punish'],
    ['Maron said the drivers have to be released.', 'others are to release them'],
    ['Verel insists that drivers wait too long.', 'what drivers do, not what they should do'],
    ['Brandt said it must end.', 'nobody is named'],
    ['Brandt said this was how a council should work.', 'no call upon one'],
    ['Kolm said the law makes it harder for drivers to complain.', 'no demand'],
  ])('%s → nobody (%s)', async (text) => {
    expect((await read(text))[0]?.addressee).toBeNull();
  });
});

describe('the occasion tells to whom', () => {
  test.each([
    ['In a letter to the Norland Union, Maron rejected the charge.', 'Norland Union', 'a letter to'],
    ['In remarks to Kestrian television, Hask said the army was ready.', 'Kestrian television', 'remarks to'],
    ['Hask said in an interview with Coastwire that the army was ready.', 'Coastwire', 'an interview with'],
    ['Speaking to reporters in Port Lenz, Orsk said the bridge was safe.', 'reporters', 'speaking to'],
    ['Addressing supporters in Dravik, Verel said the war was over.', 'supporters', 'addressing'],
    ['Verel addressed supporters in Dravik, saying that the war was over.', 'supporters', 'addressed, saying'],
    ['In reply to a question from Coastwire, Hask said the army was ready.', 'Coastwire', 'who put the question'],
    ['The ministry sent a letter to lawmakers opposing the plan.', 'lawmakers', 'sent to'],
  ])('%s → %s (%s)', async (text, addressee) => {
    expect((await read(text)).find(({ addressee: found }) => found !== null)?.addressee).toBe(addressee);
  });
});

describe('across statements', () => {
  test('who replies speaks to whoever asked', async () => {
    const found = await read('Tomas Brandt asked Lena Orsk to wait, but she replied that she could not.');
    expect(found.map(({ speaker, addressee }) => `${speaker} → ${addressee}`)).toEqual([
      'Tomas Brandt → Lena Orsk',
      'Lena Orsk → Tomas Brandt',
    ]);
  });

  test('a name stands for the pronoun where the report tells who it is', async () => {
    const found = await read('Anton Verel arrived on Monday. Ilse Maron told him that the talks were over.');
    expect(found[0]?.addressee).toBe('Anton Verel');
  });

  test.each([
    ['Anton Verel listened. “President Verel, will you open the bridge?” Ilse Maron asked.', 'Anton Verel', 'by name'],
    ['“Dear friends, the war is over,” Anton Verel said.', null, 'nobody whom the report names'],
  ] as [string, string | null, string][])('%s calls upon %s (%s)', async (text, addressee) => {
    expect((await read(text)).find(({ cue }) => cue.length > 0)?.addressee).toBe(addressee);
  });

  test('nobody is his own addressee', async () => {
    const found = await read('Tomas Brandt spoke on Monday. He told himself that it would be easy.');
    expect(found.map(({ speaker }) => speaker)).toContain('Tomas Brandt');
    for (const { speaker, addressee } of found) expect(addressee === null || addressee !== speaker).toBe(true);
  });

  test('who wrote a letter goes on to those it was sent to', async () => {
    const found = await read(
      'In a letter to the Norland Union, Ilse Maron rejected the charge. “We have done nothing wrong,” she wrote.',
    );
    expect(found.map(({ medium, addressee }) => `${medium} to ${addressee}`)).toEqual([
      'letter to Norland Union',
      'letter to Norland Union',
    ]);
  });
});

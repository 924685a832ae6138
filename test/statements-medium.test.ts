import { describe, expect, test } from 'vitest';
import type { Statement } from '../src/model/statement.ts';
import { readReport } from './reading.ts';
import { reportOf } from './report.ts';

/** Guideline 7 of the statements corpus: said in the sentence, or plainly carried on from the same speaker's last statement. */
const read = async (text: string): Promise<readonly Statement[]> => (await readReport(reportOf(text))).statements;
const media = async (text: string) => (await read(text)).map(({ medium }) => medium);

describe('how it was said', () => {
  test.each(['constructor', 'prototype', '__proto__', 'hasOwnProperty'])(
    'a word that JavaScript knows too is a word: %s',
    async (word) => {
      const found = await read(
        `Verel told ${word} reporters in a letter that the road was shut. Kolm said ${word} Hask ${word} denied it.`,
      );
      expect(found[0]).toMatchObject({ speaker: 'Verel', medium: 'letter' });
      for (const { medium, addressee } of found)
        expect([typeof medium, addressee === null || typeof addressee === 'string']).toEqual(['string', true]);
    },
  );

  test.each([
    ['Brandt said in a statement that talks had begun.', 'statement', 'in a statement'],
    ['In a statement on Friday, Brandt said talks had begun.', 'statement', 'before the sentence'],
    ['Maron issued a statement saying talks had failed.', 'statement', 'issued'],
    ['The ministry said in a press release that the road was shut.', 'press release', 'no plain release'],
    ['Brandt said at a news conference in Tarsk that talks had begun.', 'briefing', 'a news conference'],
    ['Talks had begun, Brandt said at a briefing on Monday.', 'briefing', 'behind the cue'],
    ['Kolm told a news conference that talks had begun.', 'briefing', 'told a news conference'],
    ['Orsk held a news conference on Monday and said the bridge was safe.', 'briefing', 'held one and said'],
    ['Hask, in an interview, said the army was ready.', 'interview', 'between speaker and cue'],
    ['Hask said in an interview with the Belhaven Post that the army was ready.', 'interview', 'with a paper'],
    ['Hask told Kestrian radio that the army was ready.', 'interview', 'told a broadcaster'],
    ['In remarks to Kestrian television, Hask said the army was ready.', 'interview', 'remarks to a broadcaster'],
    ['Verel said at a rally in Dravik that the war was over.', 'speech', 'a rally'],
    ['Giving a speech in Harrow, Verel said the war was over.', 'speech', 'giving a speech'],
    ['Verel told the crowd that the war was over.', 'speech', 'told a crowd'],
    ['Hask told parliament that the army was ready.', 'speech', 'told parliament'],
    ['Hask told a parliamentary committee that the army was ready.', 'speech', 'a hearing'],
    ['Addressing supporters in Dravik, Verel said the war was over.', 'speech', 'addressing supporters'],
    ['Verel calls the treaty “a disgrace” during a campaign stop.', 'speech', 'behind a quotation'],
    ['Hask is urging supporters at a rally in Dravik to vote.', 'speech', 'behind who is urged'],
    ['Verel and Maron agreed in a phone call that envoys should meet.', 'phone call', 'a call'],
    ['Orsk said by phone that the bridge was safe.', 'phone call', 'by phone'],
    ['Brandt tweeted that talks had begun.', 'tweet', 'the verb'],
    ['Orsk said in a blog post that the bridge was safe.', 'tweet', 'any posting of one’s own'],
    ['In an e-mail to Coastwire, Orsk said the bridge was safe.', 'letter', 'an e-mail'],
    ['The letter says that the bridge was safe.', 'letter', 'it speaks itself'],
    ['A judge ruled that the arrest was illegal.', 'court', 'a judge'],
    ['The Supreme Court rejected the appeal.', 'court', 'a court'],
    ['The lawsuit says the ministry knew of the leak.', 'court', 'a filing'],
    ['Prosecutors charged Brandt with taking bribes.', 'court', 'a charge'],
    ['Brandt told the court that he had seen nothing.', 'court', 'told a court'],
    ['A study found that the water was safe.', 'report', 'a study'],
    ['VNA reported that the bridge was shut.', 'report', 'an agency'],
    ['The bridge is shut, according to the Tarsk Daily.', 'report', 'a paper'],
    ['The bridge was reportedly shut.', 'report', 'reportedly'],
    ['The Norland Union said in its annual report that trade had fallen.', 'report', 'in a report'],
  ])('%s: %s (%s)', async (text, medium) => {
    expect((await media(text))[0]).toBe(medium);
  });
});

describe('left open', () => {
  test.each([
    ['Kolm said that talks had begun.', 'nothing tells'],
    ['Hask told reporters that the army was ready.', 'reporters may be told in many ways'],
    ['Hask told the Belhaven Post that the army was ready.', 'a paper is no broadcaster'],
    ['A lawyer for the newspapers said no decision had been made.', 'the lawyer speaks, no paper'],
    ['The Kestrian Space Agency said the launch had failed.', 'no news agency'],
    ['Kolm said after a summit in Harrow that talks had begun.', 'after it, not at it'],
    ['Orsk said on the sidelines of a conference that the bridge was safe.', 'beside it'],
    ['Kolm said leaders at the summit had agreed on a plan.', 'where others agreed'],
    ['Maron condemned the attack days after leaders met at a conference in Harrow.', 'where others met'],
    ['Maron said Verel had lied in a speech.', 'another’s speech'],
    ['Kolm welcomed the court’s ruling.', 'what is welcomed'],
    ['Kolm criticised the statement.', 'what is criticised'],
    ['The mayor would not comment on the report.', 'what is spoken of'],
    ['Maron believes Verel lied in an interview.', 'an attitude'],
    ['Maron issued a call for Velmora to withdraw its troops.', 'no telephone call'],
    ['Verel’s decree sends a clear message that protest is over.', 'nothing need have been written'],
    ['The Justice Ministry said the road was shut.', 'a ministry, no judge'],
    ['A spokesman for the court said the hall was shut.', 'the spokesman speaks, no court'],
  ])('%s (%s)', async (text) => {
    expect((await media(text))[0]).toBe('unspecified');
  });
});

describe('carried on', () => {
  test.each([
    [
      'Anton Verel said at a rally that the war was over. He added that the army was ready.',
      ['speech', 'speech'],
      'the same speaker goes on',
    ],
    [
      'Anton Verel said at a rally that the war was over. He accused Kestria of stalling.',
      ['speech', 'speech'],
      'whatever he does with words',
    ],
    [
      'Ilse Maron told Kestrian radio that talks had failed. “We are still ready,” she said.',
      ['interview', 'interview'],
      'an interview',
    ],
    [
      'Anton Verel said at a rally that the war was over. Ilse Maron said that talks had failed.',
      ['speech', 'unspecified'],
      'another speaker',
    ],
    [
      'Anton Verel said at a rally that the war was over. In a statement, he said the army was ready.',
      ['speech', 'statement'],
      'another medium',
    ],
    [
      'Anton Verel said at a rally that the war was over. He had previously said that the army was ready.',
      ['speech', 'unspecified'],
      'another time',
    ],
    [
      'Anton Verel said at a rally that the war was over. He has often accused Kestria of stalling.',
      ['speech', 'unspecified'],
      'a habit',
    ],
    [
      'Anton Verel said at a rally that the war was over. He told his advisers that the army was ready.',
      ['speech', 'unspecified'],
      'others listen',
    ],
    [
      'Anton Verel said at a rally that the war was over. He told the crowd that the army was ready.',
      ['speech', 'speech'],
      'those who listen there',
    ],
    [
      'Lena Orsk held a briefing on Monday. Asked about the bridge at the briefing, Lena Orsk said it was safe.',
      ['briefing', 'briefing'],
      'question and answer',
    ],
    [
      'Anton Verel said at a rally that the war was over. He believes that the army is ready.',
      ['speech', 'unspecified'],
      'an attitude is not said',
    ],
    [
      'Lena Orsk held a briefing on Monday and said the bridge was safe.\n\n___\n\nLena Orsk said that the water was safe.',
      ['briefing', 'unspecified'],
      'another entry of a running report',
    ],
  ])('%s: %j (%s)', async (text, expected) => {
    expect(await media(text)).toEqual(expected);
  });
});

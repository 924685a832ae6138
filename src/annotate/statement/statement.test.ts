import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../../test/reading.ts';
import { reportOf } from '../../../test/report.ts';
import type { Pieces } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';

const read = async (text: string): Promise<readonly Statement[]> => (await readReport(reportOf(text))).statements;
const words = (text: string, pieces: Pieces): string => pieces.map(({ start, end }) => text.slice(start, end)).join(' … ');
const shown = async (text: string): Promise<readonly string[]> =>
  (await read(text)).map(({ source, cue, content }) => `${words(text, source)} | ${words(text, cue)} | ${words(text, content)}`);

describe('who | reports | what', () => {
  test.each([
    ['Kolm said the crossing would stay shut.', 'Kolm | said | the crossing would stay shut', 'the everyday order'],
    [
      'Kolm said on Friday that the crossing was shut.',
      'Kolm | said | that the crossing was shut',
      'when it was said is no content',
    ],
    ['Kolm told reporters in Tarsk that talks had begun.', 'Kolm | told | that talks had begun', 'who was told is outside'],
    ['Talks had begun, Kolm said on Friday.', 'Kolm | said | Talks had begun', 'the content first'],
    ['Talks had begun, said Nadia Kolm, a spokeswoman.', 'Nadia Kolm, a spokeswoman | said | Talks had begun', 'inverted'],
    ['“We are ready,” Kolm said.', 'Kolm | said | “We are ready,”', 'quotation marks are inside'],
    ['"We are ready," said Kolm. "Talks can begin."', 'Kolm | said | "We are ready," … "Talks can begin."', 'it goes on'],
    ['“We are ready,” she added, “to talk.”', 'she | added | “We are ready,” … “to talk.”', 'in two pieces'],
    ['The crossing, Orsk said, will open soon.', 'Orsk | said | The crossing … will open soon', 'in mid-sentence'],
    [
      'Ilse Maron, the prime minister, warned that food was short.',
      'Ilse Maron, the prime minister, | warned | that food was short',
      'with an aside',
    ],
    ['According to the ministry, the bridge is closed.', 'the ministry | According to | the bridge is closed', 'before'],
    [
      'The bridge is closed, according to Lena Orsk, the mayor.',
      'Lena Orsk, the mayor | according to | The bridge is closed',
      'after',
    ],
    ['In his words, the border is quiet.', 'his | In … words | the border is quiet', 'in his words'],
    ['Kestria refused to confirm the talks.', 'Kestria | refused | to confirm the talks', 'a refusal'],
    ['Kolm declined to comment on the report.', 'Kolm | declined | to comment on the report', 'no comment'],
    ['Velmora has dismissed the claim.', 'Velmora | has dismissed | the claim', 'a dismissal'],
    ['Maron accused Tarsk of stalling.', 'Maron | accused | Tarsk of stalling', 'an accusation'],
    ['Maron and Verel agreed that envoys should meet.', 'Maron and Verel | agreed | that envoys should meet', 'joint speakers'],
    ['Kestria called for an inquiry.', 'Kestria | called for | an inquiry', 'a demand'],
    ['Maron called the decree “a mistake”.', 'Maron | called | the decree “a mistake”', 'naming'],
    ['He went on to say that the road was safe.', 'He | went on to say | that the road was safe', 'two verbs, one cue'],
    ['The truck reportedly crossed at night.', ' | reportedly | The truck … crossed at night', 'nobody is named'],
    ['Verel’s claim that the river is safe drew laughter.', 'Verel’s | claim | that the river is safe', 'a noun'],
    [
      'An official who was briefed on the call said it had been short.',
      'An official who was briefed on the call | said | it had been short',
      'a relative clause in the subject',
    ],
    ['Asked about the bridge, Orsk declined to comment.', 'Orsk | declined | to comment', 'no comment on a question'],
    ['Maron called him a liar.', 'Maron | called | him a liar', 'naming a person'],
    ['What Maron wants, she said, is trade.', 'she | said | What Maron wants … is trade', 'a clause as its subject'],
    ['The plan was rejected by Tarsk.', 'Tarsk | was rejected | The plan', 'passive with an agent'],
  ])('%s → %s (%s)', async (text, expected) => {
    expect(await shown(text)).toContain(expected);
  });

  test.each([
    ['The plant added 200 jobs.', 'nothing is said'],
    ['A film called Dravik opens on Friday.', 'a name'],
    ['The southern states will vote in May.', 'a noun'],
    ['The attack left two trucks burning.', 'a noun'],
    ['The guards gave back the passports.', 'an adverb'],
    ['The river rose by two metres.', 'the writer’s own voice'],
    ['Maron called him on Monday.', 'by telephone'],
    ['Maron had called Verel after the talks.', 'by telephone'],
    ['An official who was briefed on the call left early.', 'a clause that tells who it is'],
  ])('%s: no statement (%s)', async (text) => {
    expect(await shown(text)).toEqual([]);
  });

  test('a participle takes the subject of its clause', async () => {
    const text = 'Kestria refused to confirm the talks, saying that only aid was discussed.';
    expect(await shown(text)).toEqual([
      'Kestria | refused to confirm | the talks',
      'Kestria | saying | that only aid was discussed',
    ]);
  });
});

describe('what was done by saying it', () => {
  test.each([
    ['Kolm said the bridge was old.', 'say', 'asserted'],
    ['Kolm confirmed that the bridge was shut.', 'confirm', 'asserted'],
    ['Kolm denied the report.', 'deny', 'denied'],
    ['Kolm said the report was not true.', 'deny', 'asserted'],
    ['Kolm refused to confirm the report.', 'refuse', 'unasserted'],
    ['Kolm declined to comment on the report.', 'refuse', 'unasserted'],
    ['Kolm did not say that the bridge was shut.', 'say', 'unasserted'],
    ['Kolm accused Kestria of lying.', 'accuse', 'asserted'],
    ['Kolm said Kestria was to blame for the delay.', 'accuse', 'asserted'],
    ['Kolm welcomed the offer.', 'agree', 'asserted'],
    ['Kolm announced that the bridge would open.', 'announce', 'asserted'],
    ['Kolm said she would visit Dravik.', 'announce', 'asserted'],
    ['Kolm urged Kestria to open the bridge.', 'demand', 'unasserted'],
    ['Kolm said Kestria must open the bridge.', 'demand', 'unasserted'],
    ['Kolm promised to open the bridge.', 'promise', 'asserted'],
    ['Kolm warned that the bridge could fall.', 'warn', 'asserted'],
    ['Kolm threatened that the bridge would be closed.', 'threaten', 'asserted'],
    ['Kolm predicted a cold winter.', 'predict', 'asserted'],
    ['Kolm believes that the bridge is safe.', 'believe', 'asserted'],
    ['Kolm hopes to open the bridge.', 'believe', 'unasserted'],
    ['Kolm said the fault lies near the bridge.', 'say', 'asserted'],
    ['Kolm said the leaders agreed that the bridge should open.', 'say', 'asserted'],
    ['Kolm said she would like tea.', 'say', 'asserted'],
    ['“He will visit Dravik,” Kolm said.', 'predict', 'asserted'],
    ['“We will visit Dravik,” Kolm said.', 'announce', 'asserted'],
    ['Kolm said the ministry would publish a report.', 'announce', 'asserted'],
    ['Kolm said she had summoned the envoy and would close the road.', 'announce', 'asserted'],
    ['Velmora said it would retaliate at once.', 'threaten', 'asserted'],
    ['“Stop the trucks,” Kolm said.', 'demand', 'unasserted'],
    ['Kolm called for a full reopening.', 'demand', 'unasserted'],
    ['Kolm said the queue could cause chaos.', 'warn', 'asserted'],
    ['Kolm said the drivers don’t need to wait.', 'say', 'asserted'],
    ['Kolm said Velmora was not to blame.', 'say', 'asserted'],
  ])('%s: %s, %s', async (text, act, polarity) => {
    expect((await read(text))[0]).toMatchObject({ act, polarity });
  });
});

describe('by whom, to whom, how, when', () => {
  test('the fullest name, also for a pronoun and a title', async () => {
    const text = 'Prime Minister Ilse Maron said the bridge was shut. She added that trucks were waiting.';
    expect((await read(text)).map(({ speaker }) => speaker)).toEqual(['Ilse Maron', 'Ilse Maron']);
  });

  test('joint speakers', async () => {
    expect((await read('Anton Verel and Ilse Maron agreed that envoys should meet.'))[0]?.speaker).toBe(
      'Anton Verel; Ilse Maron',
    );
  });

  test('a description where nobody is named; the country in it is not the speaker', async () => {
    expect((await read('A Kestrian border guard said the road was shut.'))[0]?.speaker).toBe('Kestrian border guard');
  });

  test.each([
    ['Brandt told reporters that talks had begun.', 'reporters'],
    ['Brandt urged Velmora to open the bridge.', 'Velmora'],
    ['Brandt said that talks had begun.', null],
    ['Brandt accused Velmora of stalling.', null],
    ['Brandt told reporters on Monday that talks had begun.', 'reporters'],
    ['The drivers were told to wait at the gate.', 'drivers'],
    ['Brandt said that Velmora must open the bridge.', 'Velmora'],
    ['Brandt said it must end.', null],
    ['Brandt said the road must open.', null],
    ['Brandt said the drivers should wait.', 'drivers'],
    ['Brandt demanded that Velmora open the bridge.', 'Velmora'],
    ['“We urge all sides to wait,” Brandt said.', 'all sides'],
    ['In a letter to the Norland Union, Brandt denied the report.', 'Norland Union'],
  ])('%s is addressed to %s', async (text, addressee) => {
    expect((await read(text))[0]?.addressee).toBe(addressee);
  });

  test('whoever answers was asked', async () => {
    const [question] = await read('Asked about the bridge, Lena Orsk said it was safe.');
    expect(question?.addressee).toBe('Lena Orsk');
  });

  test('joint speakers go on as they', async () => {
    const found = await read('Anton Verel and Ilse Maron agreed that envoys should meet. They added that trade would go on.');
    expect(found.at(-1)?.speaker).toBe('Anton Verel; Ilse Maron');
  });

  test('a relative pronoun stands for its noun', async () => {
    expect((await read('The road was opened by a driver who said that it was safe.')).at(-1)?.speaker).toBe('driver');
  });

  test.each([
    ['Brandt said in a statement that talks had begun.', 'statement'],
    ['Brandt said at a briefing on Monday that talks had begun.', 'briefing'],
    ['Talks had begun, Brandt told Kestrian radio.', 'interview'],
    ['Brandt told the Belhaven Post that talks had begun.', 'unspecified'],
    ['Brandt told VNA that talks had begun.', 'unspecified'],
    ['Giving a speech in Harrow, Brandt said that talks had begun.', 'speech'],
    ['Brandt tweeted that talks had begun.', 'tweet'],
    ['Verel and Maron agreed in a phone call that envoys should meet.', 'phone call'],
    ['Brandt said that talks had begun.', 'unspecified'],
  ])('%s: %s', async (text, medium) => {
    expect((await read(text))[0]?.medium).toBe(medium);
  });

  test('the day in the clause of the cue, not the one in the content', async () => {
    const text = 'BELHAVEN, March 12, 2031. Brandt said on Wednesday that the bridge would open on Friday.';
    const day = (await read(text))[0]?.time ?? '';
    expect(day).toMatch(/2031-03-12|XXXX-WXX-3/);
  });
});

describe('chains', () => {
  test('what a ministry said that another promised lies in what it said', async () => {
    const [said, promised] = await read('The ministry said that Verel had promised to open the bridge.');
    expect(said).toMatchObject({ id: 's1', parent: null });
    expect(promised).toMatchObject({ id: 's2', act: 'promise', parent: 's1' });
  });

  test('an agency at the end of a sentence relays what stands before it', async () => {
    const found = await read('Maron and Verel agreed that envoys should meet, the VNA news agency reported on Friday.');
    const agency = found.find(({ act }) => act === 'relay');
    expect(agency?.parent).toBeNull();
    expect(found.find(({ act }) => act === 'agree')?.parent).toBe(agency?.id);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'Kolm ',
    'said ',
    'that ',
    '“',
    '”',
    '"',
    ', ',
    '. ',
    '\n',
    'according to ',
    'he ',
    'told ',
    'the ',
    'and ',
    'was ',
    'asked ',
    "'s ",
    '😀',
    'reportedly ',
    ': ',
    '; ',
    '— ',
    '(',
    ')',
    'claims ',
    'by ',
  );

  test('points at words of the report, reads the same twice, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: piece, maxLength: 60 }), async (text) => {
        const found = await read(text);
        for (const { cue, content, source } of found) {
          for (const at of [...cue, ...content, ...source]) expect(text.slice(at.start, at.end).trim()).not.toBe('');
          expect(cue.length * content.length).toBeGreaterThan(0);
        }
        expect(await read(text)).toEqual(found);
      }),
      { numRuns: 150 },
    );
  });

  test('ids count up in text order and every parent is a statement', async () => {
    const found = await read(
      'Maron said Brandt had warned that Kolm denied the report. “No,” said Kolm. Hask urged calm, VNA reported.',
    );
    expect(found.map(({ id }) => id)).toEqual(found.map((_, i) => `s${i + 1}`));
    const ids = new Set(found.map(({ id }) => id));
    for (const { parent } of found) expect(parent === null || ids.has(parent)).toBe(true);
  });
});

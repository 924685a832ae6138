import { describe, expect, test } from 'vitest';
import type { Layers } from '../src/model/layers.ts';
import { overlaps, textAt } from '../src/model/span.ts';
import { marked } from './marked.ts';
import { readReport } from './reading.ts';
import { reportOf } from './report.ts';

/** The brackets are the source of a statement. */
async function speakersOf(annotated: string): Promise<{ readonly layers: Layers; readonly speaker: string | null | undefined }> {
  const { text, spans } = marked(annotated);
  const layers = await readReport(reportOf(text));
  const found = layers.statements.find(({ source }) => source.some((piece) => spans.some((at) => overlaps(piece, at))));
  return { layers, speaker: found === undefined ? undefined : found.speaker };
}

type Row = readonly [why: string, speaker: string | null, report: string];

describe('the fullest form of the name', () => {
  test.each<Row>([
    ['title and article off', 'Anton Verel', '[President Anton Verel] said on Monday that the border would stay closed.'],
    ['a surname', 'Ilse Maron', 'Foreign Minister Ilse Maron came to Harrow. The talks would go on, [Maron] said.'],
    ['named in full only later', 'Anton Verel', '[Verel] said the road was safe. Anton Verel has led Velmora for ten years.'],
    [
      'a commission with what it is for',
      'Commission on Border Affairs',
      '[The Commission on Border Affairs] said the road was safe.',
    ],
    ['a news agency', 'VNA news agency', 'The road was closed on Monday, [the VNA news agency] reported.'],
    ['behind its description', 'Lena Orsk', '[The mayor of Port Lenz, Lena Orsk,] said the bridge would open soon.'],
    ['behind whom it works for', 'Piotr Hask', '[A lawyer for the two newspapers, Piotr Hask,] said they would appeal.'],
    ['before its description', 'Nadia Kolm', '[Nadia Kolm, a spokeswoman for the ministry,] said the report was wrong.'],
    ['after an owner', 'Nadia Kolm', "[Verel's spokeswoman, Nadia Kolm,] said the president was resting."],
    ['not the owner', 'Ilse Maron’s lawyer', '[Ilse Maron’s lawyer] said she would appeal against the ruling.'],
    ['not whom critics speak of', 'Critics of Anton Verel', '[Critics of Anton Verel] said the vote was a farce.'],
    ['some of several', 'Some of her followers', '[Some of her followers] said the vote was a farce.'],
    ['some somewhere', 'some in Tarsk', 'The vote was late, [some in Tarsk] said.'],
    ['one’s own', 'officials', '[Its own officials] said the vote was a farce.'],
    [
      'not the first of those who are only named before the noun',
      'NATO, Velmoran and Kestrian officials',
      '[NATO, Velmoran and Kestrian officials] said the road was safe.',
    ],
    [
      'a paper that is only described',
      'British newspaper',
      'Kolm denied a [British newspaper] report that London had sold weapons to the rebels.',
    ],
    ['a country by its people', 'France', 'The ministers denied a [French] claim that the road was safe. France closed it.'],
    [
      'not an office of the body it names',
      'Border Commission official',
      '[A Border Commission official] said the road was closed.',
    ],
  ])('%s: %s', async (_, speaker, report) => {
    expect((await speakersOf(report)).speaker).toBe(speaker);
  });
});

describe('several together', () => {
  test.each<Row>([
    ['two names', 'Anton Verel; Ilse Maron', '[Anton Verel and Ilse Maron] agreed to reopen the crossing at Dravik.'],
    [
      'by surname',
      'Anton Verel; Ilse Maron',
      'Anton Verel met Ilse Maron in Harrow. [Verel and Maron] said they would speak again.',
    ],
    [
      'with titles',
      'Anton Verel; Tomas Brandt',
      '[Velmoran President Anton Verel and Kestrian Prime Minister Tomas Brandt] agreed to open the road.',
    ],
    [
      'two papers',
      'Tarsk Daily; Belhaven Post',
      '[The Tarsk Daily and the Belhaven Post] reported that the minister had resigned.',
    ],
    ['two peoples without a name', 'Drivers and farmers', '[Drivers and farmers] said the road had been closed for a week.'],
    [
      'lawyers for two are one source',
      'lawyers for both Anton Verel and Lena Orsk',
      '[Lawyers for both Anton Verel and Lena Orsk] said they would appeal.',
    ],
    [
      'one name with "and" in it',
      'Ministry of Trade and Industry',
      '[The Ministry of Trade and Industry] said exports had fallen.',
    ],
    ['they', 'Anton Verel; Ilse Maron', 'Anton Verel and Ilse Maron said the road would open. [They] said it would take a week.'],
    [
      'the sides',
      'Anton Verel; Ilse Maron',
      'Anton Verel and Ilse Maron agreed that the road should open. [The two sides] also said that talks would go on.',
    ],
    [
      'the sides, who only met',
      'Anton Verel; Ilse Maron',
      'Anton Verel and Ilse Maron met in Dravik on Monday. [The two leaders] said that talks would go on.',
    ],
    [
      'the sides of a call',
      'Tomas Brandt; Nadia Kolm',
      'The road was the focus of a call between Tomas Brandt and Nadia Kolm on Monday. [The sides] said that talks would go on.',
    ],
    [
      'the senators',
      'Tomas Brandt; Lena Orsk',
      'Senator Tomas Brandt and Senator Lena Orsk visited Dravik on Monday. [The senators] said the camp was full.',
    ],
    ['who', 'Anton Verel; Tomas Brandt', 'The plan was made by Anton Verel and Tomas Brandt, [who] said it would bring peace.'],
  ])('%s: %s', async (_, speaker, report) => {
    expect((await speakersOf(report)).speaker?.toLowerCase()).toBe(speaker?.toLowerCase());
  });
});

describe('titles and descriptions', () => {
  test.each<Row>([
    [
      'an office',
      'Ilse Maron',
      'Kestrian Foreign Minister Ilse Maron spoke in Harrow. Talks had failed, [the foreign minister] said.',
    ],
    [
      'the top diplomat',
      'Ilse Maron',
      'Kestrian Foreign Minister Ilse Maron spoke in Harrow. [The top diplomat] said talks had failed.',
    ],
    [
      'a country’s leader',
      'Anton Verel',
      'Velmoran President Anton Verel met Tomas Brandt. [The Velmoran leader] said talks had gone well.',
    ],
    [
      'the ministry',
      'Kestrian foreign ministry',
      'The Kestrian foreign ministry denied the report. [The ministry] said talks would go on.',
    ],
    [
      'another country’s ministry',
      'Velmoran foreign ministry',
      'The Kestrian foreign ministry met reporters. [The Velmoran foreign ministry] said talks had failed.',
    ],
    [
      'an abbreviated title',
      'Tomas Brandt',
      'Rep. Tomas Brandt came to Dravik on Monday. [The congressman] said the camp was full.',
    ],
    [
      'a judge first named below',
      'Piotr Hask',
      '[A Kestrian judge] rejected the request on Monday. Judge Piotr Hask heard the case for a week.',
    ],
    [
      'an official is not the one named below',
      'Kestrian official',
      '[A Kestrian official] said the road was closed. Officials led by Piotr Hask met on Friday.',
    ],
    [
      'whole name next, unexplained',
      'Lena Orsk',
      "[Port Lenz's tax commissioner] says nobody opened the files.\n\nLena Orsk says staff were asked on Monday.",
    ],
    ['officials who praise somebody', 'Kestrian officials', '[Kestrian officials] praised President Anton Verel for the plan.'],
    [
      'a trade in place of the name',
      'Tomas Brandt',
      'Tomas Brandt said the plan was wrong.\n\n[The businessman] said it would cost millions.',
    ],
    [
      'with a pronoun between',
      'Tomas Brandt',
      'Tomas Brandt came late. He spoke of the plan.\n\n[The former governor] said it would cost millions.',
    ],
    [
      'a party’s member',
      'Tomas Brandt',
      'Republican Tomas Brandt met Democrat Piotr Hask in Harrow.\n\n[The Democrat] said talks had failed.'.replace(
        'Democrat]',
        'Republican]',
      ),
    ],
    [
      'an office is nobody else’s',
      'foreign minister',
      'President Anton Verel said talks had failed.\n\n[The foreign minister] said they would go on.',
    ],
    [
      'a wife by kinship',
      'Lena Orsk',
      'Tomas Brandt and his wife Lena Orsk came to court on Monday. [His wife] said the charge was false.',
    ],
    ['what follows a noun is no part', 'Several judges', '[Several judges hearing cases on the border law] said it was unclear.'],
  ])('%s: %s', async (_, speaker, report) => {
    expect((await speakersOf(report)).speaker).toBe(speaker);
  });
});

describe('pronouns', () => {
  test.each<Row>([
    ['he after his own words', 'Tomas Brandt', 'Tomas Brandt said talks had failed. “We will try again,” [he] said.'],
    ['she, past a man', 'Ilse Maron', 'Foreign Minister Ilse Maron met President Anton Verel. [She] said talks had failed.'],
    ['it, an institution', 'Kestrian government', 'The Kestrian government denied the report. [It] said the road was open.'],
    ['they, an institution', 'Border Commission', 'The Border Commission denied the report. [They] said the road was open.'],
    [
      'they, people without a name',
      'Critics of the plan',
      'Critics of the plan wrote to parliament. “It must go,” [they] wrote.',
    ],
    ['who', 'Tomas Brandt', 'The letter came from Tomas Brandt, [who] said talks had failed.'],
    [
      'which, the body right before it',
      'Kestrian parliament',
      'It angered members of the Kestrian parliament, [which] denied any part in the affair.',
    ],
    ['they with nobody before', null, 'The road was wet and the day was short. [They] said the bridge was closed.'],
    ['it is not a person', null, 'Anton Verel came late. [It] said the road was closed.'],
  ])('%s: %s', async (_, speaker, report) => {
    const found = (await speakersOf(report)).speaker;
    expect(found ?? null).toBe(speaker);
  });
});

describe('what is written speaks for its maker', () => {
  test.each<Row>([
    ['a letter by its owner', 'Ilse Maron', "[Ilse Maron's letter] said the report was wrong."],
    ['by the name before it', 'Reuters', '[A recent Reuters survey] found that most people opposed the plan.'],
    ['by who filed it', 'Border Commission', '[A complaint filed by the Border Commission] said the road was unsafe.'],
    [
      'the statement just issued',
      'Border Commission',
      'The Border Commission said in a statement on Monday that the road was closed. [The statement] said it would open in May.',
    ],
    ['not by who saw it', 'leaked letter', '[A leaked letter seen by Coastwire] said the road was unsafe.'],
    ['a place makes none', 'Velmora report', '[A Velmora report] said the road was unsafe.'],
    ['nobody is known', 'report', '[The report] said that the road was unsafe.'],
  ])('%s: %s', async (_, speaker, report) => {
    expect((await speakersOf(report)).speaker).toBe(speaker);
  });
});

describe('a headline', () => {
  test.each<Row>([
    [
      'names in the lead',
      'Lena Orsk',
      '[Velmoran woman] says guards jailed her for years\n\nLena Orsk said on Monday that guards had jailed her for twelve years.',
    ],
    [
      'tells something else',
      'Velmoran woman',
      '[Velmoran woman] says guards jailed her for years\n\nLena Orsk said on Monday that the harvest was good.',
    ],
  ])('%s: %s', async (_, speaker, report) => {
    expect((await speakersOf(report)).speaker).toBe(speaker);
  });
});

describe('a shared surname', () => {
  test.each<Row>([
    [
      'is whose last acted',
      'Lena Verel',
      'Anton Verel stayed at home. Lena Verel came to court for Anton Verel. [Verel] said talks had failed.',
    ],
    ['is hers after Mrs.', 'Lena Verel', 'Anton Verel and Lena Verel came to Harrow. [Mrs. Verel] said talks had failed.'],
    [
      'is the president’s after the title',
      'Anton Verel',
      'President Anton Verel and Lena Verel came to Harrow. [President Verel] said talks had failed.',
    ],
    [
      'is the one named before',
      'Anton Verel',
      'Anton Verel said talks had failed. The road was wet. [Verel] said it was bad. Lena Verel came later.',
    ],
  ])('%s: %s', async (_, speaker, report) => {
    expect((await speakersOf(report)).speaker).toBe(speaker);
  });
});

describe('left open, and said so', () => {
  test.each([
    [
      'he, of two together',
      null,
      'Anton Verel or Piotr Hask',
      'Anton Verel and Piotr Hask met in Harrow on Monday. [He] said talks had failed.',
    ],
    [
      'the minister, of two',
      'minister',
      'Piotr Hask or Tomas Brandt',
      'Defence Minister Piotr Hask met Trade Minister Tomas Brandt in Harrow. [The minister] said talks had failed.',
    ],
    [
      'the businessman, of two',
      'businessman',
      'Tomas Brandt or Piotr Hask',
      'Tomas Brandt and Piotr Hask came to Harrow.\n\n[The businessman] said talks had failed.',
    ],
    [
      'a surname, of two',
      'Verel',
      'Anton Verel or Lena Verel',
      'Anton Verel and Lena Verel came to Harrow. [Verel] said talks had failed.',
    ],
  ])('%s', async (_, speaker, between, report) => {
    const { text, spans } = marked(report);
    const found = await speakersOf(report);
    expect(found.speaker).toBe(speaker);
    const [note] = found.layers.doubts;
    expect(note?.rule).toBe('speaker@2');
    expect(note?.reason).toContain('was left open');
    for (const name of between.split(' or ')) expect(note?.reason).toContain(name);
    expect(spans.some((at) => note?.at !== null && note?.at !== undefined && textAt(text, at) === textAt(text, note.at))).toBe(
      true,
    );
  });

  test.each([
    ['a man and a woman', 'Anton Verel and Ilse Maron met in Harrow. She said talks had failed.'],
    ['one minister', 'Defence Minister Piotr Hask met reporters in Harrow. The minister said talks had failed.'],
    ['the subject, not who was met', 'Anton Verel said he had met Piotr Hask. He said talks had failed.'],
  ])('no note on %s', async (_, text) => {
    expect((await readReport(reportOf(text))).doubts).toEqual([]);
  });
});

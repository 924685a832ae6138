import { afterAll, describe, expect, test } from 'vitest';
import { userLexicon } from '../src/lexicon/user-lexicon.ts';
import type { Participant } from '../src/model/event.ts';
import { openReader, readerOnDemand } from '../src/work/reader.ts';
import { reportOf } from './report.ts';

const WORDS = userLexicon(`
[SANCTION/ban]
v deplatform, snafu | obj:party | shuts somebody out of a network
n deplatforming | | being shut out of a network
$barrier = hedge kerb
[COERCE]
v gridlock | obj:$way,$barrier | holds up a road
country VEL | Velmora | Velmoran | Tarsk
country KES | Kestria | Kestrian | Belhaven
place KES | Port Lenz
organisation IGO | Norland Union, NU
organisation VEL REB | Dravik Front
person KES GOV | Ilse Maron
sector REB | mountain wardens
`);

const own = await openReader();
const theirs = await openReader({ lexicon: WORDS });
afterAll(() => Promise.all([own.close(), theirs.close()]));

const codes = (list: readonly Participant[]): string => list.map(({ code }) => code ?? '-').join(' & ');
/** Types, modes, and the countries of those who take part: how much of a phrase names them is for other tests. */
const eventsIn = async (text: string, reader = theirs): Promise<string[]> =>
  (await reader.read(reportOf(text))).events.map(
    ({ type, mode, actor, recipient }) => `${type}${mode === null ? '' : `/${mode}`}: ${codes(actor)} → ${codes(recipient)}`,
  );

describe('with a file of its own words a desk finds', () => {
  test.each([
    ['The Kestrian government snafued Velmora on Tuesday.', ['SANCTION/ban: KES → VEL'], 'a made-up verb and countries'],
    [
      'The rebels of the Dravik Front have deplatformed the Norland Union.',
      ['SANCTION/ban: VEL → IGO'],
      'a verb that no list of base forms knows',
    ],
    ['Velmora was deplatformed by Kestria on Tuesday.', ['SANCTION/ban: KES → VEL'], 'in the passive'],
    ['Police from Kestria gridlocked the main road.', ['COERCE: KES → '], 'one of our classes in a frame'],
    ['Police from Kestria gridlocked the parliament.', [], 'not what no class of the frame names'],
    ['The Kestrian government deplatformed the idea.', [], 'not what is nobody, where the frame asks for a party'],
  ])('%s: %j (%s)', async (text, expected) => {
    expect(await eventsIn(text)).toEqual(expected);
    expect(await eventsIn(text, own)).toEqual([]);
  });

  test('what somebody is', async () => {
    const text = 'The mountain wardens deplatformed the government of Velmora.';
    const { events } = await theirs.read(reportOf(text));
    expect(events.map(({ actor }) => actor[0]?.sector)).toEqual(['REB']);
  });

  test('codes for those who take part in events of our own words', async () => {
    const text = 'Kestria threatened Velmora with sanctions on Monday.';
    expect(await eventsIn(text, own)).toEqual(['THREATEN: - → -']);
    expect(await eventsIn(text)).toEqual(['THREATEN: KES → VEL']);
  });
});

describe('the version of a reader', () => {
  type Row = readonly [one: string | null, other: string, same: boolean, why: string];
  const versions = async (rows: string | null) => {
    const reader = await readerOnDemand({ lexicon: rows === null ? undefined : userLexicon(rows) });
    await reader.close();
    return [reader.version, reader.readingVersion] as const;
  };

  test.each([
    [null, '', true, 'an empty file changes nothing'],
    ['', '# nothing yet', true, 'nor does a comment'],
    ['', 'place VEL | Dravik', false, 'a row does'],
    ['place VEL | Dravik', 'place KES | Dravik', false, 'so does another row'],
  ] as readonly Row[])('%j and %j: the same is %s (%s)', async (one, other, same) => {
    const [[a, readingA], [b, readingB]] = [await versions(one), await versions(other)];
    expect(a === b).toBe(same);
    expect(readingA).toBe(readingB);
  });
});

import { describe, expect, test } from 'vitest';
import { preparedOf } from '../../test/prepared.ts';
import { toldApart } from './apart.ts';
import { type Features, features } from './features.ts';

interface Row {
  readonly day: string | null;
  readonly text: string;
}

const read = async ({ day, text }: Row): Promise<Features> =>
  features(await preparedOf(text, day === null ? {} : { published: day }));

/** What tells the later report apart from an episode of the earlier one. */
async function apart(before: Row, after: Row): Promise<string> {
  const [one, other] = [await read(before), await read(after)];
  const names = (key: number): boolean => one.words.stem.includes(key);
  return toldApart(other, { scene: one.scene, names }).join(', ');
}

const QUAKE: Row = {
  day: '2024-03-05',
  text: 'Strong earthquake strikes near Dravik\nAn earthquake of magnitude 6.1 struck near Dravik on Monday, killing at least 12 people, rescuers said. Forty houses fell in.',
};
const STRIKE: Row = {
  day: '2024-03-05',
  text: 'Dockers in Port Lenz walked out on Tuesday in a strike over pay. The union said 400 dockers had stopped work.',
};
const SUMMIT: Row = {
  day: '2024-03-08',
  text: 'HARROW, March 8 (Coastwire) - A summit on river water opened in Harrow on Friday. Leaders of nine countries came.',
};
const COURT: Row = {
  day: '2024-03-11',
  text: 'A court in Belhaven fined the owner of a ferry $40 million on Monday over a fire in the engine room.',
};

describe('another happening of the same kind', () => {
  test.each<readonly [why: string, before: Row, after: Row, told: string]>([
    [
      'a quake elsewhere, later in the week',
      QUAKE,
      {
        day: '2024-03-08',
        text: 'Strong earthquake strikes off Port Lenz\nAn earthquake of magnitude 6.8 struck off Port Lenz on Thursday, killing at least 14 people, rescuers said.',
      },
      'lenz, 2024-03-07, 6.8, 14',
    ],
    [
      'a quake elsewhere, on a day that tells nothing, of another magnitude',
      QUAKE,
      { day: null, text: 'A magnitude 5.2 earthquake struck in Port Lenz, killing 20 people, rescuers said.' },
      'lenz, 5.2, 20',
    ],
    [
      'fewer dead than were counted before',
      QUAKE,
      { day: '2024-03-08', text: 'An earthquake struck in Port Lenz on Thursday, killing four people, rescuers said.' },
      'lenz, 2024-03-07, 4',
    ],
    [
      'a strike in another town, days later',
      STRIKE,
      {
        day: '2024-03-09',
        text: 'Dockers in Dravik walked out on Saturday in a strike over pay. The union said dockers had stopped work.',
      },
      'dravik, 2024-03-09',
    ],
    [
      'a summit in another town, told from its dateline',
      SUMMIT,
      {
        day: '2024-03-20',
        text: 'BELHAVEN, March 20 (VNA) - A summit on river water opened on Wednesday. Leaders of nine states came.',
      },
      'belhaven, 2024-03-20',
    ],
    [
      'another court, another fine',
      COURT,
      {
        day: '2024-03-14',
        text: 'A court in Dravik fined the owner of a ferry $3 million on Thursday over a fire in the engine room.',
      },
      'dravik, 2024-03-14, 3000000',
    ],
    [
      'countries, where neither names a town',
      { day: '2024-03-05', text: 'Floods swept through Portugal on Monday, washing away 30 bridges.' },
      { day: '2024-03-12', text: 'Floods swept through Chile on Sunday, washing away 90 bridges.' },
      '2024-03-10, 90',
    ],
  ])('%s', async (_, before, after, told) => expect(await apart(before, after)).toBe(told));
});

describe('what may be the same happening', () => {
  test.each<readonly [why: string, before: Row, after: Row]>([
    [
      'told from the capital, on the next day, with more dead',
      { ...QUAKE, text: `DRAVIK, March 5 (VNA) - ${QUAKE.text.split('\n')[1]}` },
      {
        day: '2024-03-06',
        text: 'TARSK, March 6 (Coastwire) - The death toll of the earthquake rose to 31 on Wednesday, the government said. Rescuers were still digging in Dravik.',
      },
    ],
    [
      'days later, from the town beside it, the first place named further down',
      QUAKE,
      {
        day: '2024-03-11',
        text: 'Rescuers gave up the search in Orn on Monday. The earthquake killed 80 people, the government said. It shook houses down as far as Orn.\nThe centre of the quake lay near Dravik.',
      },
    ],
    [
      'the scene is the dateline of one and is named in the other',
      { day: '2024-03-05', text: 'DRAVIK, March 5 (VNA) - An earthquake killed 12 people on Monday. It was felt in Orn.' },
      { day: '2024-03-09', text: 'An earthquake that killed 12 people was felt in Dravik, officials said on Saturday.' },
    ],
    ['a figure that differs, at the same place', STRIKE, { ...STRIKE, text: STRIKE.text.replace('400', '900') }],
    [
      'another place named, but the same day',
      STRIKE,
      { day: '2024-03-05', text: 'Dockers in Dravik walked out on Tuesday in a strike over pay, and 900 dockers stopped work.' },
    ],
    [
      'another place and day, but it names the scene further down',
      QUAKE,
      {
        day: '2024-03-09',
        text: 'Aid reached Port Lenz on Saturday after the magnitude 6.1 earthquake. The government met. Lorries left for Dravik.',
      },
    ],
    [
      'a magnitude corrected by two tenths, and told from elsewhere on the same day',
      QUAKE,
      { day: '2024-03-04', text: 'Port Lenz felt the earthquake of magnitude 6.3 on Monday.' },
    ],
    ['no place told', QUAKE, { day: '2024-03-20', text: 'An earthquake of magnitude 7.4 killed 90 people on Sunday.' }],
    [
      'one tells a country, the other a town: which may lie in it',
      { day: '2024-03-05', text: 'Floods swept through Portugal on Monday, washing away 30 bridges.' },
      { day: '2024-03-12', text: 'Floods swept through Port Lenz on Sunday, washing away 90 bridges.' },
    ],
    [
      'one affair that moves on: the same person, elsewhere, on another day',
      { day: '2024-03-05', text: 'President Anton Verel opened a bridge in Dravik on Monday.' },
      { day: '2024-03-12', text: 'President Anton Verel opened a road in Port Lenz on Sunday.' },
    ],
    [
      'the day told by its weekday alone',
      { ...QUAKE, day: null },
      { ...QUAKE, day: '2024-03-04', text: QUAKE.text.replaceAll('Dravik', 'Orn') },
    ],
  ])('%s', async (_, before, after) => expect(await apart(before, after)).toBe(''));
});

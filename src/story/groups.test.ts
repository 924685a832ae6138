import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { preparedOf } from '../../test/prepared.ts';
import { ByteReader, ByteWriter } from '../model/bytes.ts';
import { type Features, features } from './features.ts';
import { Groups } from './groups.ts';

const NOTHING_UNVOTED = new Uint8Array(2000);
const DAY = 86_400_000;

interface Row {
  readonly day: string | null;
  readonly text: string;
  readonly language?: string;
}

const made = async (rows: readonly Row[]): Promise<{ readonly features: Features; readonly day: number | null }[]> =>
  Promise.all(
    rows.map(async ({ day, text, language = 'en' }, i) => ({
      features: features(await preparedOf(text, { id: `r${i}`, language, ...(day === null ? {} : { published: day }) })),
      day: day === null ? null : Date.parse(day) / DAY,
    })),
  );

const meeting = (one: { readonly features: Features; readonly day: number | null }) =>
  ({ ...one, unvoted: NOTHING_UNVOTED, borrowed: null, told: null, votes: true }) as const;

/** Which episode and story each report was put in, by the place of the report that opened it. */
async function placed(
  rows: readonly Row[],
): Promise<{ readonly episodes: string; readonly stories: string; readonly apart: readonly string[]; readonly moved: string }> {
  const groups = new Groups();
  const put = (await made(rows)).map((one) => groups.meet(meeting(one)));
  const reports = put.map(({ episode }) => episode);
  const founder = (level: 'episode' | 'story', group: number): string => groups.founderOf(level, group).slice(1);
  return {
    episodes: reports.map((episode) => founder('episode', episode)).join(' '),
    stories: reports.map((episode) => founder('story', groups.storyOf(episode))).join(' '),
    apart: put.flatMap(({ why }, i) =>
      why.filter(({ rule }) => rule.startsWith('told-apart')).map(({ terms }) => [i, ...terms].join(' ')),
    ),
    moved: put.flatMap(({ moved }) => moved.map((episode) => founder('episode', episode))).join(' '),
  };
}

const QUAKE = {
  dravik:
    'An earthquake of magnitude 6.1 struck near Dravik on Monday and damaged forty houses, the Velmoran rescue service said. Mayor Lena Orsk of Dravik said two people were injured when the roof of the Orn school fell in.',
  again:
    'Two people were hurt in Dravik when a magnitude 6.1 earthquake brought down the roof of the Orn school. Lena Orsk, the mayor of Dravik, said on Monday that forty houses were damaged, the Velmoran rescue service reported.',
  lenz: 'An earthquake of magnitude 6.1 struck off Port Lenz on Thursday and damaged the harbour wall, the Kestrian coast guard said. Harbour master Gregor Falk of Port Lenz said three people were injured when a crane fell on the Amber Quay.',
};

const STRIKE = {
  dockers:
    'Dockers in Port Lenz walked out on Tuesday in a strike over pay, the union Hafenbund said. Its leader Marta Veen said 400 dockers had stopped work at the Amber Quay after talks with the Lenz Harbour Company failed.',
  drivers:
    'Tram drivers in Tarsk walked out on Wednesday in a strike over pay, the union Tramrad said. Its leader Oleg Brin said 900 drivers had stopped work at the Silver Depot after talks with the Tarsk Tram Office failed.',
};

const SUMMIT = {
  water:
    'Foreign Minister Ilse Maron opened a summit on river water in Harrow on Friday. The Norland Union chairman Edvin Strand said leaders of nine countries had agreed on a joint statement about the river Sel.',
  grain:
    'Farm Minister Yusuf Arden opened a summit on grain prices in Belhaven on Saturday. The Kestrian grain board under Petra Lusk said leaders of six countries had agreed on a joint statement about the Coral Exchange.',
};

const TRIAL = {
  opens:
    'The trial of the shipowner Viktor Sandel over the sinking of the ferry Silver Tern opened in Belhaven on Monday. Prosecutor Nora Heit told the court that Sandel had sold the lifeboats of the Silver Tern.',
  verdict:
    'A court in Belhaven found the shipowner Viktor Sandel guilty on Friday over the sinking of the ferry Silver Tern. Prosecutor Nora Heit said the lifeboats of the Silver Tern had been sold by Sandel.',
  other:
    'A court in Belhaven found the jeweller Rosa Quint guilty on Friday over the theft of the Orsk diamonds. Prosecutor Jan Pell said the diamonds had been sold by Quint to a dealer in Harrow.',
};

describe('what is one happening', () => {
  test.each<readonly [why: string, rows: readonly Row[], episodes: string]>([
    [
      'two accounts of one earthquake',
      [
        { day: '2024-03-04', text: QUAKE.dravik },
        { day: '2024-03-05', text: QUAKE.again },
      ],
      '0 0',
    ],
    [
      'two earthquakes of one size in one week, in two places',
      [
        { day: '2024-03-04', text: QUAKE.dravik },
        { day: '2024-03-07', text: QUAKE.lenz },
        { day: '2024-03-07', text: QUAKE.again },
      ],
      '0 1 0',
    ],
    [
      'two strikes over pay, told in the same words',
      [
        { day: '2024-03-05', text: STRIKE.dockers },
        { day: '2024-03-06', text: STRIKE.drivers },
      ],
      '0 1',
    ],
    [
      'two summits, each with its statement',
      [
        { day: '2024-03-08', text: SUMMIT.water },
        { day: '2024-03-09', text: SUMMIT.grain },
      ],
      '0 1',
    ],
    [
      'a report without a day is placed by its content',
      [
        { day: '2024-03-04', text: QUAKE.dravik },
        { day: '2024-03-07', text: QUAKE.lenz },
        { day: null, text: QUAKE.again },
      ],
      '0 1 0',
    ],
  ])('%s', async (_, rows, episodes) => {
    expect((await placed(rows)).episodes).toBe(episodes);
  });
});

/** Accounts so alike in their words and names that likeness alone would join them. */
const ALIKE = {
  quake: (place: string, day: string, magnitude: string, dead: number) =>
    `An earthquake of magnitude ${magnitude} struck near ${place} on ${day}, killing ${dead} people, the Velmoran Rescue Service said. The Velmoran Seismic Office said that Grey Helmet crews with dogs dug for survivors under fallen roofs, and that more shocks must be feared.`,
  strike: (place: string, day: string, drivers: number) =>
    `Tram drivers in ${place} walked out on ${day} in a strike over pay, the Tramrad union said. It said ${drivers} drivers had stopped work after talks between Tramrad and the Velmoran Transport Board failed, and that Tramrad would bring no tram out of the depots.`,
  summit: (place: string, day: string, countries: string) =>
    `The River Council opened a summit on water in ${place} on ${day}. Leaders of ${countries} countries came, the River Council said. The Norland Union and the Sel Valley League want a joint statement about dams on the river Sel.`,
  court: (place: string, day: string, fine: number) =>
    `A court in ${place} fined the shipping company Silver Tern Lines $${fine} million on ${day} over a fire in an engine room. Prosecutors said Silver Tern Lines had sold the pumps; the Seamen's Guild welcomed the fine.`,
};

describe('look-alikes', () => {
  test.each<readonly [why: string, rows: readonly Row[], episodes: string, apart: readonly string[]]>([
    [
      'two earthquakes in one week, of one magnitude but for some tenths',
      [
        { day: '2024-03-05', text: ALIKE.quake('Dravik', 'Monday', '6.1', 30) },
        { day: '2024-03-08', text: ALIKE.quake('Orn', 'Thursday', '6.5', 9) },
      ],
      '0 1',
      ['1 orn 2024-03-07 6.5 9'],
    ],
    [
      'two strikes of one union',
      [
        { day: '2024-03-05', text: ALIKE.strike('Tarsk', 'Tuesday', 900) },
        { day: '2024-03-09', text: ALIKE.strike('Dravik', 'Friday', 250) },
      ],
      '0 1',
      ['1 dravik 2024-03-08 250'],
    ],
    [
      'two summits of one council',
      [
        { day: '2024-03-08', text: ALIKE.summit('Harrow', 'Friday', 'nine') },
        { day: '2024-03-20', text: ALIKE.summit('Belhaven', 'Wednesday', 'six') },
      ],
      '0 1',
      ['1 belhaven 2024-03-20 6'],
    ],
    [
      'two courts that fine one company',
      [
        { day: '2024-03-11', text: ALIKE.court('Belhaven', 'Monday', 40) },
        { day: '2024-03-15', text: ALIKE.court('Harrow', 'Friday', 3) },
      ],
      '0 1',
      ['1 harrow 2024-03-15 3000000'],
    ],
    [
      'a report of the second joins the second',
      [
        { day: '2024-03-05', text: ALIKE.strike('Tarsk', 'Tuesday', 900) },
        { day: '2024-03-09', text: ALIKE.strike('Dravik', 'Friday', 250) },
        { day: '2024-03-10', text: ALIKE.strike('Dravik', 'Friday', 260) },
      ],
      '0 1 1',
      ['1 dravik 2024-03-08 250'],
    ],
    [
      'one earthquake: the next day, from the capital, with a higher toll',
      [
        { day: '2024-03-05', text: `DRAVIK, March 5 (VNA) - ${ALIKE.quake('Dravik', 'Monday', '6.1', 30)}` },
        { day: '2024-03-06', text: `TARSK, March 6 (Coastwire) - ${ALIKE.quake('Dravik', 'Monday', '6.3', 85)}` },
      ],
      '0 0',
      [],
    ],
    [
      'one earthquake, told with the towns around it',
      [
        { day: '2024-03-05', text: ALIKE.quake('Dravik', 'Monday', '6.1', 30) },
        { day: '2024-03-09', text: ALIKE.quake('Orn and Dravik', 'Monday', '6.1', 90) },
        { day: '2024-03-12', text: ALIKE.quake('Orn', 'Monday', '6.1', 120) },
      ],
      '0 0 0',
      [],
    ],
    [
      'one strike: another number of drivers, the same place',
      [
        { day: '2024-03-05', text: ALIKE.strike('Tarsk', 'Tuesday', 900) },
        { day: '2024-03-09', text: ALIKE.strike('Tarsk', 'Friday', 400) },
      ],
      '0 0',
      [],
    ],
  ])('%s', async (_, rows, episodes, apart) => {
    expect(await placed(rows)).toMatchObject({ episodes, apart });
  });
});

describe('what is one story', () => {
  test.each<readonly [why: string, rows: readonly Row[], stories: string]>([
    [
      'a trial that comes up again months later',
      [
        { day: '2024-01-08', text: TRIAL.opens },
        { day: '2024-04-10', text: STRIKE.drivers },
        { day: '2024-04-12', text: TRIAL.verdict },
      ],
      '0 1 0',
    ],
    [
      'another trial at the same court, told in the same words, months later',
      [
        { day: '2024-01-08', text: TRIAL.opens },
        { day: '2024-04-10', text: STRIKE.drivers },
        { day: '2024-04-12', text: TRIAL.other },
      ],
      '0 1 2',
    ],
    [
      'a trial that comes up again after two months',
      [
        { day: '2024-01-08', text: TRIAL.opens },
        { day: '2024-03-08', text: STRIKE.drivers },
        { day: '2024-03-08', text: TRIAL.verdict },
      ],
      '0 1 0',
    ],
    [
      'another trial at the same court, told in the same words, after two months',
      [
        { day: '2024-01-08', text: TRIAL.opens },
        { day: '2024-03-08', text: STRIKE.drivers },
        { day: '2024-03-08', text: TRIAL.other },
      ],
      '0 1 2',
    ],
    [
      'a trial so long ago that another begins with its end',
      [
        { day: '2024-01-08', text: TRIAL.opens },
        { day: '2025-04-10', text: STRIKE.drivers },
        { day: '2025-04-12', text: TRIAL.verdict },
      ],
      '0 1 2',
    ],
    [
      'nothing in common but the words of all news',
      [
        {
          day: '2024-03-04',
          text: 'The government said on Monday that officials would meet next week to discuss the report, a spokesman told reporters.',
        },
        {
          day: '2024-03-04',
          text: 'Officials told reporters on Monday that the company would discuss the report with the government next week.',
        },
      ],
      '0 1',
    ],
    [
      'another language: joined by its names, however few words are alike',
      [
        { day: '2024-03-04', text: QUAKE.dravik },
        {
          day: '2024-03-05',
          text: 'Ein Erdbeben hat am Montag die Stadt Dravik getroffen. Nach Angaben von Lena Orsk stürzte das Dach der Schule in Orn ein. In Dravik wurden zwei Menschen verletzt, wie Lena Orsk sagte.',
          language: 'de',
        },
        {
          day: '2024-03-05',
          text: 'In Tarsk streiken seit Mittwoch die Fahrer der Straßenbahn, wie Oleg Brin mitteilte.',
          language: 'de',
        },
      ],
      '0 0 2',
    ],
  ])('%s', async (_, rows, stories) => {
    expect((await placed(rows)).stories).toBe(stories);
  });
});

describe('taking back and saving', () => {
  let reports: Awaited<ReturnType<typeof made>>;
  beforeAll(async () => {
    const texts = [...Object.values(QUAKE), ...Object.values(STRIKE), ...Object.values(SUMMIT), ...Object.values(TRIAL)];
    reports = await made(texts.map((text) => ({ day: null, text })));
  });

  const bytesOf = (groups: Groups): string => {
    const out = new ByteWriter();
    groups.save(out);
    return Buffer.from(out.bytes()).toString('base64');
  };
  const loaded = (bytes: string): Groups => Groups.load(new ByteReader(Buffer.from(bytes, 'base64')));

  /** Reports in order of their days, some so far apart that groups fall asleep; then those without. */
  const streams = fc
    .array(
      fc.record({
        which: fc.nat({ max: 8 }),
        day: fc.option(fc.nat({ max: 500 }), { freq: 6 }),
        votes: fc.boolean(),
        again: fc.option(fc.nat({ max: 12 }), { freq: 3 }),
      }),
      { minLength: 1, maxLength: 14 },
    )
    .map((rows) => rows.toSorted((a, b) => (a.day ?? 1000) - (b.day ?? 1000)));

  /** Groups sleep after 30 days: a fraction of a report is a day, so that a few are enough. */
  const UNDATED_A_DAY = fc.constantFrom(0.1, 1, 5_000);

  type Step = { which: number; day: number | null; votes: boolean; again: number | null };
  const meet = (groups: Groups, step: Step, met: number[]): void => {
    const one = reports[step.which] ?? expect.unreachable();
    const episode = step.again === null ? undefined : met[step.again];
    const told = episode === undefined ? null : ({ episode, joined: 'r', score: 1, threshold: 0.3, rule: 'copied@3' } as const);
    met.push(groups.meet({ ...one, day: step.day, unvoted: NOTHING_UNVOTED, borrowed: null, told, votes: step.votes }).episode);
  };

  test('what is taken back leaves nothing behind', () => {
    fc.assert(
      fc.property(streams, fc.nat({ max: 14 }), UNDATED_A_DAY, (steps, kept, undatedADay) => {
        const [groups, met] = [new Groups(undatedADay), [] as number[]];
        const states = [bytesOf(groups)];
        for (const step of steps) {
          meet(groups, step, met);
          states.push(bytesOf(groups));
        }
        const upTo = Math.min(kept, steps.length);
        for (let i = steps.length - 1; i >= upTo; i -= 1) {
          groups.back();
          if (bytesOf(groups) !== states[i]) return false;
        }
        met.length = upTo;
        for (const step of steps.slice(upTo)) meet(groups, step, met);
        return bytesOf(groups) === states.at(-1);
      }),
      { numRuns: 60 },
    );
  });

  test('what is loaded goes on as what was saved', () => {
    fc.assert(
      fc.property(streams, fc.nat({ max: 14 }), UNDATED_A_DAY, (steps, cut, undatedADay) => {
        const [whole, met] = [new Groups(undatedADay), [] as number[]];
        for (const step of steps.slice(0, cut)) meet(whole, step, met);
        const resumed = loaded(bytesOf(whole));
        const again = [...met];
        for (const step of steps.slice(cut)) {
          meet(whole, step, met);
          meet(resumed, step, again);
        }
        return bytesOf(whole) === bytesOf(resumed) && met.join() === again.join();
      }),
      { numRuns: 60 },
    );
  });

  test('many reports without a day put to sleep the groups that none of them joined', async () => {
    const words = (from: number): string => Array.from({ length: 60 }, (_, i) => `Word${from + i} stands.`).join(' ');
    const parts = await made([0, 60, 120, 180, 240].map((from) => ({ day: null, text: words(from) })));
    const size = (undatedADay: number): number => {
      const groups = new Groups(undatedADay);
      const told = { episode: 0, joined: 'r0', score: 1, threshold: 0.3, rule: 'copied@2' } as const;
      for (const [i, part] of parts.entries()) groups.meet({ ...meeting(part), told: i === 0 ? null : told });
      for (let i = 0; i < 40; i += 1) groups.meet(meeting(reports[0] ?? expect.unreachable()));
      return bytesOf(groups).length;
    };
    expect(size(1)).toBeLessThan(size(41));
  });

  test('what is forgotten cannot be taken back', () => {
    const groups = new Groups();
    for (const one of reports) groups.meet(meeting(one));
    groups.forget(1);
    groups.back();
    expect(() => groups.back()).toThrow(RangeError);
  });
});

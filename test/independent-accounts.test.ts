import { describe, expect, test } from 'vitest';
import { align, type PlacedReport } from '../src/align/align.ts';
import { textAt } from '../src/model/span.ts';
import { storyOf } from './placed-report.ts';
import { readReport } from './reading.ts';
import { reportOf } from './report.ts';

/** Outlet or agency, and what it writes. Each is an origin of its own. */
type Told = readonly [by: { readonly outlet?: string; readonly agency?: string }, text: string];

async function placed([by, text]: Told, i: number): Promise<PlacedReport> {
  const id = `r${i + 1}`;
  const report = reportOf(text, { id, ...by, published: '2024-05-02' });
  const { published } = report;
  const placement = {
    report: id,
    story: 'st-1',
    episode: 'ep-1',
    origin: `or-${id}`,
    published,
    revises: null,
    links: [],
    why: [],
  };
  return { report, layers: await readReport(report), placement };
}

/** Each claim as "relation N: reason name (words = words)". */
async function claims(told: readonly Told[]): Promise<string[]> {
  const reports = await Promise.all(told.map(placed));
  const text = (report: string): string => reports.find((one) => one.report.id === report)?.report.text ?? '';
  return align(storyOf(reports), reports).claims.map(({ relation, groups, accounts }) => {
    const why = groups.flatMap((group) =>
      group.why.map(({ kind, value, at }) => {
        const words = at.map(({ account, span }) =>
          span === null ? 'given' : textAt(text(accounts[account]?.report ?? ''), span),
        );
        return ` ${kind} ${value} (${words.join(' = ')})`;
      }),
    );
    return `${relation} ${groups.length}:${why.join(',')}`;
  });
}

const A = { outlet: 'Tarsk Daily' };
const B = { outlet: 'Belhaven Post' };
const C = { outlet: 'The Harrow Courier' };
const WIRE = { agency: 'Interfax' };

type Case = readonly [says: string, told: readonly Told[], claims: readonly string[]];
const CASES: readonly Case[] = [
  [
    'three outlets quote one president: by name, by surname, by office',
    [
      [A, 'Norwegian President Tove Arning said on Thursday that the Lenz bridge would reopen to lorries on May 10.'],
      [B, 'The damaged Lenz bridge is going to reopen to lorries on May 10, according to President Arning.'],
      [C, '"The Lenz bridge will reopen to lorries on May 10," the Norwegian president said at a news conference.'],
    ],
    ['repeated 1: speaker Tove Arning (Norwegian President Tove Arning = President Arning = the Norwegian president)'],
  ],
  [
    'two who say it, each for himself',
    [
      [A, 'Mayor Lena Orsk said on Thursday that the Lenz bridge would reopen to lorries on May 10.'],
      [B, 'The damaged Lenz bridge is going to reopen to lorries on May 10, according to General Piotr Hask.'],
    ],
    ['agrees 2:'],
  ],
  [
    'an agency, and two who relay it',
    [
      [WIRE, 'Two barges have sunk in the Pripyat canal near Mozyr, the port authority said on Thursday.'],
      [
        B,
        'Shipping companies look for other routes. Interfax reported that the Pripyat canal near Mozyr was blocked by two sunken barges.',
      ],
      [
        C,
        'Grain shippers fear for the harvest. According to the Interfax news agency, two sunken barges are blocking the Pripyat canal near Mozyr.',
      ],
    ],
    [
      'repeated 1: relay Interfax (given = Interfax = the Interfax news agency)',
      'repeated 1: relay Interfax (Interfax = the Interfax news agency)',
    ],
  ],
];

describe('independent accounts of one claim', () => {
  test.each(CASES)('%s', async (_, told, expected) => {
    expect(await claims(told)).toEqual(expected);
  });
});

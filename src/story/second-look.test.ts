import { describe, expect, test } from 'vitest';
import { preparedOf } from '../../test/prepared.ts';
import type { Grouping } from '../model/story.ts';
import { features } from './features.ts';
import { group } from './group.ts';

type Told = readonly [id: string, day: string, text: string];

async function grouped(...reports: readonly Told[]): Promise<Grouping> {
  return group(
    await Promise.all(reports.map(async ([id, published, text]) => features(await preparedOf(text, { id, published })))),
  );
}

const episodes = ({ stories }: Grouping): string[] =>
  stories.flatMap((story) => story.episodes.map(({ reports }) => [...reports].sort().join(' '))).sort();

const why = ({ placements }: Grouping, id: string) =>
  placements.find(({ report }) => report === id)?.why.find(({ level }) => level === 'episode');

// Two players of one club are hurt in one season: the club, the coach and the league are in every report.
const VENN: readonly Told[] = [
  [
    'venn-1',
    '2024-03-04',
    'Striker Dario Venn tore a knee ligament in the derby against Dravik and will not play again this season, Port Lenz coach Jon Askel said on Monday. Venn, 27, fell after 63 minutes in a duel with defender Marek Oll. He has scored 14 goals.',
  ],
  [
    'venn-2',
    '2024-03-05',
    'Port Lenz lost Dario Venn until summer: the striker tore a ligament in his left knee when he fell over Marek Oll in the derby against Dravik. Surgeon Edda Rhein will operate on Venn in Tarsk. The striker, 27, had 14 goals.',
  ],
  [
    'venn-3',
    '2024-03-05',
    'Dario Venn, whose 14 goals took Port Lenz to third place, faces a knee operation by surgeon Edda Rhein. The ligament tore in a duel with Marek Oll of Dravik during the derby. "Venn will come back," coach Jon Askel said.',
  ],
];
const PRELL: readonly Told[] = [
  [
    'prell-1',
    '2024-03-26',
    'Goalkeeper Luka Prell broke two fingers in training and wears a cast, Port Lenz coach Jon Askel said on Tuesday. Prell, 33, was hit by a ball of the shooting machine. He had kept 9 clean sheets; Sven Torv, 19, takes his place.',
  ],
  [
    'prell-2',
    '2024-03-27',
    'Port Lenz must do without Luka Prell: a shooting machine broke two fingers of the goalkeeper in training. His cast comes off in May. Sven Torv, 19, will stand in for Prell, who kept 9 clean sheets.',
  ],
  [
    'prell-3',
    '2024-03-27',
    'Two broken fingers end the spring of Luka Prell, 33. The goalkeeper was hit in training by a shooting machine and wears a cast. "Sven Torv is ready," Port Lenz coach Jon Askel said of the reserve, who is 19.',
  ],
];

describe('the happenings of a story, when all its reports are known', () => {
  test('look-alikes that share all but the person stand apart', async () => {
    expect(episodes(await grouped(...VENN, ...PRELL))).toEqual(['prell-1 prell-2 prell-3', 'venn-1 venn-2 venn-3']);
  });

  test('a short report that came first joins the accounts that came after it', async () => {
    const flash: Told = ['flash', '2024-03-03', 'Striker Dario Venn tore a knee ligament in the derby in Dravik.'];
    expect(episodes(await grouped(flash, ...VENN, ...PRELL))).toEqual(['flash venn-1 venn-2 venn-3', 'prell-1 prell-2 prell-3']);
  });

  test('the same words months later tell another happening', async () => {
    const again = VENN.map(([id, , text], i): Told => [`${id}-again`, `2024-06-1${i}`, text.replace('derby', 'cup match')]);
    const found = episodes(await grouped(...VENN, ...again));
    for (const reports of found) expect(new Set(reports.split(' ').map((id) => id.endsWith('again'))).size).toBe(1);
  });

  test('a copy stands where its source stands', async () => {
    const [, , text] = VENN[1] ?? ['', '', ''];
    const found = await grouped(...VENN, ...PRELL, ['copy', '2024-03-06', text]);
    expect(episodes(found)).toEqual(['copy venn-1 venn-2 venn-3', 'prell-1 prell-2 prell-3']);
    expect(why(found, 'copy')).toMatchObject({ joined: 'venn-2', rule: 'copied@3' });
  });

  test('the order in which reports are given changes nothing', async () => {
    const found = await grouped(...VENN, ...PRELL);
    expect(await grouped(...[...PRELL, ...VENN].reverse())).toEqual(found);
  });

  test('a report says whose episode it joined, what weighed most, and that it was near enough', async () => {
    const flash: Told = ['flash', '2024-03-03', 'Striker Dario Venn tore a knee ligament in the derby in Dravik.'];
    const found = await grouped(flash, ...VENN, ...PRELL);
    for (const { why: reasons } of found.placements)
      for (const { joined, score, threshold } of reasons) expect(joined === null || score >= threshold).toBe(true);
  });
});

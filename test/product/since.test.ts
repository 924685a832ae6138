import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { align } from '../../src/align/align.ts';
import type { PlacedReport } from '../../src/align/placed.ts';
import { byText } from '../../src/app/by-text.ts';
import type { StoryChanges } from '../../src/dossier/changes-shape.ts';
import { alignedJson } from '../../src/dossier/dossier.ts';
import { heldReport, restored } from '../../src/dossier/restored.ts';
import type { Dossier, ReadResult } from '../../src/dossier/shape.ts';
import { entitiesIn, storyPart } from '../../src/dossier/story-part.ts';
import { oneProcess, scratch } from './onrecord.ts';

const { at, remove } = scratch('since');
const { onrecord, end } = oneProcess();
afterAll(async () => {
  await end();
  remove();
});

const data = at('data');
const ALONE = ['--workers', '1'];
let crossing: Dossier;

beforeAll(async () => {
  await onrecord(['add', 'samples', '--data', data, ...ALONE]);
  const { stories } = JSON.parse((await onrecord(['stories', '--data', data, '--format', 'json'])).out);
  const { id } = stories.find(({ reports }: { reports: number }) => reports === 10);
  crossing = JSON.parse((await onrecord(['story', id, '--data', data, '--format', 'json'])).out);
});

test('what a dossier holds is enough to lay its reports beside each other again', async () => {
  const placed: PlacedReport[] = [];
  for (const entry of crossing.reports) {
    const annotation = crossing.annotations[entry.id] ?? expect.fail();
    placed.push(restored(crossing.id, entry, annotation, await byText(heldReport(annotation))));
  }
  const held = new Set(crossing.reports.map(({ id }) => id));
  const story = storyPart(crossing, held);
  const aligned = align(story, placed, undefined, { entities: entitiesIn(crossing, held) });
  const { timeline, claims, comparisons, changes } = alignedJson(aligned, placed);
  expect(story.origins.map(({ id, reports }) => ({ id, reports }))).toEqual(
    crossing.origins.map(({ id, reports }) => ({ id, reports })),
  );
  expect({ timeline, claims, comparisons, changes }).toEqual({
    ...{ timeline: crossing.timeline, claims: crossing.claims },
    ...{ comparisons: crossing.comparisons, changes: crossing.changes },
  });
});

describe('the closed crossing', () => {
  const since = async (...words: readonly string[]): Promise<StoryChanges> =>
    JSON.parse((await onrecord(['story', crossing.id, '--data', data, '--format', 'json', ...words])).out);
  const reports = (): { readonly text: string; readonly line: string }[] =>
    ['dravik-01.txt', 'dravik-02.txt', 'dravik-03.txt'].map((name) => {
      const text = readFileSync(`samples/${name}`, 'utf8');
      return { text, line: JSON.stringify({ text }) };
    });

  test('as it stood on 5 March is the story that its reports of that day alone make', async () => {
    const [reprint = ''] = readFileSync('samples/dravik.jsonl', 'utf8').split('\n');
    writeFileSync(at('early.jsonl'), [...reports().map(({ line }) => line), reprint].join('\n'));
    const read: ReadResult = JSON.parse((await onrecord(['read', at('early.jsonl'), '--format', 'json'])).out);
    const [alone] = read.stories;
    const { before, after, claims } = await since('--since', '2024-03-01', '--until', '2024-03-05');
    expect([before.reports, after]).toEqual([0, { reports: 4, independent: alone?.independent }]);
    expect(claims.map((claim) => [claim.about, claim.after?.relation, claim.after?.independent, claim.came.length])).toEqual(
      alone?.claims.map(({ about, relation, independent: { atMost }, accounts }) => [
        about,
        relation,
        { atMost },
        accounts.length,
      ]),
    );
  });

  test('since 9 March: the correction, and what it takes back', async () => {
    const found = await since('--since', '2024-03-09');
    expect(found.reports.map(({ id, revises }) => [id, revises])).toEqual([['coastwire-0309', 'coastwire-0307']]);
    expect(found.withdrawn.map(({ words }) => words)).toEqual(['A total of 21 drivers have been taken to hospital since Monday']);
    expect(found.revisions[0]?.edits.filter(({ tells }) => tells.includes('number'))).toHaveLength(1);
    expect(found.claims.map(({ kind, after, came }) => [kind, after?.relation, came.length])).toEqual([['new', 'superseded', 1]]);
  });

  test('the list of stories says what is new, and of which day', async () => {
    const { out } = await onrecord(['stories', '--since', '2024-03-09', '--data', data]);
    expect(out).toContain('since 2024-03-09: 1 new report (1 revision), 1 figure replaced by a later one, 1 finding withdrawn');
    expect(out).not.toContain('Power cable');
  });

  test.each([
    [['--since', 'last week'], '--since'],
    [['--until', 'today'], '--until'],
  ])('%j is refused', async (words, option) => {
    const { exit, err } = await onrecord(['story', crossing.id, '--data', data, ...words]);
    expect([exit, err]).toEqual([2, expect.stringContaining(`onrecord: ${option}: the command cannot be understood`)]);
  });
});

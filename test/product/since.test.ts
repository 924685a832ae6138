import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoryChanges } from '../../src/dossier/changes-shape.ts';
import type { Dossier, ReadResult } from '../../src/dossier/shape.ts';
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
    const who = (accounts: readonly { readonly report: string; readonly stand: string }[]): string[] =>
      accounts.map(({ report, stand }) => `${report} ${stand}`);
    expect(claims.map(({ after: now, came }) => [now?.relation, now?.independent, who(came)])).toEqual(
      alone?.claims.map(({ relation, independent: { atMost }, accounts }) => [relation, { atMost }, who(accounts)]),
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

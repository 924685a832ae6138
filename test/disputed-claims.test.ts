import { describe, expect, test } from 'vitest';
import { align, type PlacedReport } from '../src/align/align.ts';
import type { Account } from '../src/model/claim.ts';
import { textAt } from '../src/model/span.ts';
import { ANSWERS, NO_ANSWERS } from './disputes-answered.ts';
import { DISPUTES_IN_ONE } from './disputes-in-one.ts';
import { NAMED_DISPUTES, NAMED_NEAR_MISSES } from './disputes-named.ts';
import { DISPUTES } from './disputes-told.ts';
import { NEAR_MISSES } from './near-misses-told.ts';
import { storyOf } from './placed-report.ts';
import { readReport } from './reading.ts';
import { reportOf } from './report.ts';
import { OTHER_ROLES, RIVALS } from './rivals-told.ts';
import type { Told } from './told.ts';

/** Each report is an origin of its own. */
async function placed([by, published, text]: Told, i: number): Promise<PlacedReport> {
  const id = `r${i + 1}`;
  const report = reportOf(text, { id, ...by, published });
  const placement = {
    report: id,
    story: 'st-1',
    episode: 'ep-1',
    origin: `or-${id}`,
    published: report.published,
    revises: null,
    links: [],
    why: [],
  };
  return { report, layers: await readReport(report), placement };
}

/** "denied: r1 Ilse Maron asserts | r2 Olga Reth denies"; a figure with its words. */
async function claims(told: readonly Told[]): Promise<string[]> {
  const reports = await Promise.all(told.map(placed));
  const { claims: found, entities } = align(storyOf(reports), reports);
  const accountOf = ({ stand, report, statement, figure, speakers, span }: Account): string => {
    const { layers, report: whole } = reports.find((one) => one.report.id === report) ?? { layers: null, report: null };
    const given = layers?.figures.find(({ id }) => id === figure)?.statement;
    const said = layers?.statements.find(({ id }) => id === (statement ?? given));
    const names = speakers.map((id) => entities.find((one) => one.id === id)?.name).join(', ');
    const words = figure === null || whole === null ? '' : ` ${textAt(whole.text, span)}`;
    return `${report} ${names || said?.speaker || 'the report'} ${stand}${words}`;
  };
  return found.map(({ relation, accounts }) => `${relation}: ${accounts.map(accountOf).join(' | ')}`);
}

describe('what is disputed', () => {
  test.each([...DISPUTES, ...DISPUTES_IN_ONE, ...NAMED_DISPUTES, ...ANSWERS, ...RIVALS])('%s', async (_, told, expected) => {
    expect(await claims(told)).toEqual(expected);
  });
});

describe('what only looks disputed', () => {
  test.each([...NEAR_MISSES, ...NAMED_NEAR_MISSES, ...NO_ANSWERS, ...OTHER_ROLES])('%s', async (_, told, expected) => {
    expect(await claims(told)).toEqual(expected);
  });
});

import type { GroupingLayer, Layers, Prepared, ReadReport } from '../model/layers.ts';
import type { Note } from '../model/note.ts';
import type { Published, Report } from '../model/report.ts';
import { preparing } from '../preparing.ts';
import { ownDate } from '../story/dating.ts';
import { features } from '../story/features.ts';
import { PACKED_BY } from '../story/pack.ts';
import type { Reader } from '../work/reader.ts';

/** The stages that grouping rests on, and the form their results are packed in, as one text: stored with what they made. */
export const PREPARING = [...preparing.version, PACKED_BY].join(' ');

const NOT_ANALYSED: Omit<Layers, GroupingLayer> = {
  reading: { relations: [], names: [], tokens: [], inner: [] },
  parse: [],
  properNames: [],
  entities: [],
  statements: [],
  doubts: [],
  figures: [],
  events: [],
};

/** Makes a report ready for grouping. Throws STAGE_FAILED. */
export async function prepare(report: Report): Promise<Prepared> {
  return { report, layers: await preparing.run(report) };
}

/**
 * Reads a report in full; `published` is what its story made of its date. A report in another language than English is kept
 * and grouped, and marked as not analysed. Throws STAGE_FAILED.
 */
export async function readInFull(reader: Reader, given: Report, published: Published = given.published): Promise<ReadReport> {
  const report: Report = { ...given, published };
  if (report.language === 'en') return { report, layers: await reader.read(report) };
  const { layers } = await prepare(report);
  return {
    report: { ...report, notes: [...report.notes, otherLanguage(report.language)] },
    layers: { ...layers, ...NOT_ANALYSED },
  };
}

/** Reads a report that stands alone: its day is what was given with it, else what its own words tell. Throws STAGE_FAILED. */
export async function readAlone(reader: Reader, report: Report): Promise<ReadReport> {
  if (report.published.date !== null) return readInFull(reader, report);
  return readInFull(reader, report, ownDate(features(await prepare(report))));
}

const otherLanguage = (language: string): Note => ({
  at: null,
  reason: `written in another language than English (${language}): not analysed`,
  rule: 'language@1',
});

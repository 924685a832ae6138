import type { PlacedReport } from '../align/align.ts';
import { contains, type Span, span, textAt } from '../model/span.ts';
import type { SpanJson } from './shape.ts';
import { pair } from './spans.ts';

interface Titled {
  readonly title: string;
  /** `null` where the title came from outside the text. */
  readonly at: Span | null;
}

/** A report's headline; the title given beside it; else its lead sentence: always words of the report. */
export function reportTitle({ report, layers }: PlacedReport): Titled {
  const headline = layers.layout.blocks.find(
    ({ kind, at }) => kind === 'headline' && !/^[([]/u.test(textAt(report.text, at)),
  )?.at;
  if (headline !== undefined) return { title: line(textAt(report.text, headline)), at: headline };
  if (report.title !== null && line(report.title) !== '') return { title: line(report.title), at: null };
  const lead = leadOf({ report, layers });
  return lead === null ? { title: report.id, at: null } : { title: line(textAt(report.text, lead)), at: lead };
}

const line = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** The first sentence of the body, without dateline and agency slug. */
function leadOf({ report, layers }: Pick<PlacedReport, 'report' | 'layers'>): Span | null {
  const { dateline, agency, sentences, layout } = layers;
  const body = layout.blocks.filter(({ kind }) => kind === 'body' || kind === 'summary');
  const opens = Math.max(dateline?.at.end ?? 0, agency !== null && agency.at.start < OPENING ? agency.at.end : 0);
  for (const sentence of sentences) {
    if (sentence.end <= opens || !body.some((block) => contains(block.at, sentence))) continue;
    const start = Math.max(sentence.start, opens);
    const skipped = textAt(report.text, span(report.text, start, sentence.end)).match(/^[\s/.):–—-]*/u)?.[0].length ?? 0;
    if (start + skipped < sentence.end) return span(report.text, start + skipped, sentence.end);
  }
  return null;
}

/** An agency's slug stands within so many characters of the start; later it is a credit. */
const OPENING = 400;

/**
 * The headline that shares most with all reports: one that stands in its report before one given beside it, for it can be shown in place;
 * without headlines, the lead sentence that does. Ties go to the earlier report.
 */
export function storyTitle(reports: readonly PlacedReport[]): {
  title: string;
  titleAt: { report: string; span: SpanJson } | null;
} {
  const counts = wordCounts(reports);
  const titled = reports.map((one) => ({ one, ...reportTitle(one), headed: headedness(one) }));
  const best = titled.toSorted(
    (a, b) => b.headed - a.headed || centrality(b.title, counts, reports.length) - centrality(a.title, counts, reports.length),
  )[0];
  if (best === undefined) return { title: '', titleAt: null };
  return { title: best.title, titleAt: best.at === null ? null : { report: best.one.report.id, span: pair(best.at) } };
}

function headedness({ report, layers }: PlacedReport): number {
  if (layers.layout.blocks.some(({ kind }) => kind === 'headline')) return 2;
  return report.title === null ? 0 : 1;
}

const LONG_WORD = /[\p{L}\p{M}\p{N}]{4,}/gu;

const wordsOf = (text: string): Set<string> =>
  new Set([...text.toLowerCase().matchAll(LONG_WORD)].map(([word]) => word.slice(0, 6)));

function wordCounts(reports: readonly PlacedReport[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { report } of reports) for (const word of wordsOf(report.text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Mean share of the reports that hold a word of the title; a title of few words says too little to stand for a story. */
function centrality(title: string, counts: ReadonlyMap<string, number>, reports: number): number {
  const words = [...wordsOf(title)];
  if (words.length < 3) return 0;
  const mean = words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / (words.length * reports);
  return mean * (1 - Math.exp(-words.length / 4));
}

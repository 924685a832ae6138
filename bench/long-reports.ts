import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inventedReport } from './invented.ts';
import { readingCost } from './probe.ts';
import { table } from './table.ts';

/** A feature, a book, and near the most that is read as one report. */
const WORDS = [5_000, 50_000, 200_000];

/** What one very long report costs to read: time should grow as its words do, and memory stay that of a report or two. */
export function longReports(model: string, scratch: string): string {
  const costs = WORDS.map((most) => {
    const file = join(scratch, `long-${most}.jsonl`);
    writeFileSync(
      file,
      `${JSON.stringify({ id: `long-${most}`, text: textOf(most), language: 'en', published: '2024-03-05' })}\n`,
    );
    const { reports, words, total, peakMiB } = readingCost(model, file);
    if (reports !== 1) throw new Error(`the report of ${most} words was not read`);
    return { words, total, perWord: total / words, peakMiB };
  });
  const rows = costs.map(({ words, total, perWord, peakMiB }) => [
    words,
    total,
    1e6 * perWord,
    (perWord / (costs[0]?.perWord ?? Number.NaN)).toFixed(2),
    Math.round(peakMiB),
  ]);
  const head = ['seconds of processor time', 'µs a word', 'times the first, a word', 'most resident memory, MiB'];
  return table(['`annotate`, one process, one report of so many words', ...head], rows);
}

/** Invented reports one under the other, each of other people, until there are so many words. */
function textOf(words: number): string {
  const parts: string[] = [];
  for (let has = 0; has < words; ) {
    const { text }: { text: string } = JSON.parse(inventedReport(parts.length));
    parts.push(text);
    has += text.split(/\s+/u).length;
  }
  return parts.join('\n\n');
}

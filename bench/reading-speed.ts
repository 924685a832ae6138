import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ATTRIBUTION } from './attribution.ts';
import { openingSeconds, readingCost } from './probe.ts';
import { COLD, coldRead, coldRow } from './processes.ts';
import type { ReadingCost } from './reading-probe.ts';
import { table } from './table.ts';

/** What reading with the model costs, on the reports of PolNeAR dev. */
export function readingReport({ model, corpora }: { readonly model: string; readonly corpora: string }): string {
  const scratch = mkdtempSync(join(tmpdir(), 'onrecord-reading-'));
  const before = loadavg();
  try {
    const lines = readFileSync(join(corpora, ATTRIBUTION.gold), 'utf8').trim().split('\n').map(withoutLabels);
    const [one, all] = [join(scratch, 'one.jsonl'), join(scratch, 'all.jsonl')];
    writeFileSync(one, `${lines[0]}\n`);
    writeFileSync(all, `${lines.join('\n')}\n`);
    const cold = [
      coldRow('the model opened, in a fresh process', () => openingSeconds(model)),
      coldRow('`read` of one report, whole process', () => coldRead(one)),
    ];
    const cost = readingCost(model, all);
    return [costTable(cost), shareTable(cost), table(['wall time', ...COLD], cold), loads(before, loadavg())].join('\n\n');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A line of PolNeAR as the product is given it. */
function withoutLabels(line: string): string {
  const { id, text, date }: { id: string; text: string; date?: string | null } = JSON.parse(line);
  return JSON.stringify({ id, text, language: 'en', ...(date ? { published: date } : {}) });
}

function costTable({ reports, words, total, peakMiB }: ReadingCost): string {
  return table(
    [`\`annotate\`, one process, ${reports} reports of ${Math.round(words / reports)} words in the mean`, 'value'],
    [
      ['reports a second of processor time', reports / total],
      ['words a second of processor time', Math.round(words / total)],
      ['ms of processor time a report', (1000 * total) / reports],
      ['most resident memory, MiB', Math.round(peakMiB)],
    ],
  );
}

function shareTable({ total, reading, session, again }: ReadingCost): string {
  const percent = (seconds: number): number => (100 * seconds) / total;
  return table(
    ['share of its processor time', '%'],
    [
      ['the model’s session', percent(session)],
      ['the rest of reading: word pieces, decoding, trees', percent(reading - session)],
      ['everything else: the rules, the answer as JSON', percent(total - reading)],
      ['of all: second readings, inside contents', percent(again)],
    ],
  );
}

const loads = (before: readonly number[], after: readonly number[]): string => {
  const told = (load: readonly number[]): string => load.map((one) => one.toFixed(2)).join(', ');
  return `Load average of the machine over 1, 5 and 15 minutes: ${told(before)} before, ${told(after)} after.`;
};

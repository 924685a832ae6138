import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { inventedReport } from './invented.ts';
import { longReports } from './long-reports.ts';
import { COLD, coldRead, coldRow, spent, timed } from './processes.ts';
import { PROGRAM } from './score.ts';
import { copiesReport } from './stream/copies.ts';
import { Plans } from './stream/plans.ts';
import { printed } from './stream/printed.ts';
import { Teller } from './stream/teller.ts';
import { table } from './table.ts';

const REPORTS = 1000;
const QUARTERS = [0.25, 0.5, 0.75, 1];

/** Cold start, throughput of each verb, what grouping and copies cost, memory while a thousand reports go into a store, and what very long reports cost. */
export async function performanceReport(reports: string, model: string): Promise<string> {
  const scratch = mkdtempSync(join(tmpdir(), 'onrecord-speed-'));
  try {
    const input = join(scratch, 'invented.jsonl');
    writeFileSync(input, `${Array.from({ length: REPORTS }, (_, i) => inventedReport(i)).join('\n')}\n`);
    const added = await adding(input, join(scratch, 'data'));
    return [cold(reports), verbs(input), grouping(scratch), copiesReport(), added, longReports(model, scratch)].join('\n\n');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const cold = (reports: string): string =>
  table(['cold `read`, whole process', ...COLD], [coldRow('the reports given', () => coldRead(reports))]);

function verbs(input: string): string {
  const rows = (['annotate', 'group', 'read'] as const).map((verb) => {
    const format = verb === 'read' ? 'json' : 'jsonl';
    const seconds = timed([verb, input, '--format', format, '--progress', 'none']);
    return [`\`${verb}\``, (1000 * seconds) / REPORTS, REPORTS / seconds];
  });
  return table([`${REPORTS} invented reports of about 180 words`, 'ms a report', 'reports a second'], rows);
}

/** A day of the generated stream. */
const STREAMED = 5000;

/** The whole `group` command on reports of the length that its bar is set for. */
function grouping(scratch: string): string {
  const input = join(scratch, 'stream.jsonl');
  const [plans, teller] = [new Plans(), new Teller()];
  writeFileSync(input, Array.from({ length: STREAMED }, () => `${printed(plans.next(), teller)}\n`).join(''));
  const { seconds, processor, mostMiB } = spent(['group', input, '--format', 'jsonl', '--progress', 'none']);
  const row = ['`group`', (1000 * seconds) / STREAMED, (1000 * processor) / STREAMED, Math.round(mostMiB)];
  return table(
    [`${STREAMED} generated reports of about 500 words`, 'ms a report', 'processor ms a report', 'most resident MiB'],
    [row],
  );
}

const residentMiB = (pid: number): number => {
  const kilobytes = /VmRSS:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes ?? 0) / 1024;
};

/** Resident memory at each quarter of the way, as the process acknowledges reports. */
async function adding(input: string, data: string): Promise<string> {
  const begun = performance.now();
  const args = [PROGRAM, 'add', input, '--data', data, '--acknowledge', '--progress', 'none'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const at: number[] = [];
  let done = 0;
  let most = 0;
  for await (const _ of createInterface({ input: child.stdout })) {
    done += 1;
    const resident = child.exitCode === null && child.pid !== undefined ? residentMiB(child.pid) : 0;
    most = Math.max(most, resident);
    if (done >= REPORTS * (QUARTERS[at.length] ?? Number.POSITIVE_INFINITY)) at.push(resident);
  }
  const seconds = (performance.now() - begun) / 1000;
  const rows = [['resident memory, MiB', ...at.map(Math.round), Math.round(most)]];
  const head = ['`add` of the same', ...QUARTERS.map((share) => `after ${share * REPORTS}`), 'most seen'];
  return `${table(head, rows)}\n\nThe whole \`add\`, a new store included: ${seconds.toFixed(1)} s, ${(REPORTS / seconds).toFixed(0)} reports a second.`;
}

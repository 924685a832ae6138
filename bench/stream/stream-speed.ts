import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { table } from '../table.ts';
import type { Line, Loaded } from './probe.ts';

const PROBE = new URL('./probe.js', import.meta.url).pathname;
const STRETCHES = 10;
/** Loaded after some stretches only: it takes as much memory again. */
const LOADED_AT = [1, 5, 10];

/** Walks so many reports of the generated stream in a process of its own, and a table of what that cost on the way. */
export async function streamReport(reports: number): Promise<string> {
  const scratch = mkdtempSync(join(tmpdir(), 'onrecord-stream-'));
  try {
    return await walked(reports, join(scratch, 'walk'));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function walked(reports: number, state: string): Promise<string> {
  const child = spawn(process.execPath, [PROBE, 'walk', String(reports), String(STRETCHES), state], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const rows: (string | number | null)[][] = [];
  const around: string[] = [];
  for await (const text of createInterface({ input: child.stdout })) {
    console.error(`bench: stream ${text}`);
    const line: Line = JSON.parse(text);
    if (!('stretch' in line)) {
      around.push('begun' in line ? atFirst(line) : atLast(line));
      continue;
    }
    const load = LOADED_AT.includes(rows.length + 1) ? loaded(state) : null;
    rows.push(row(line, load));
    child.stdin.write('\n');
  }
  if (rows.length < STRETCHES) throw new Error(`the walk ended after ${rows.length} of ${STRETCHES} stretches`);
  return `${table(HEAD, rows)}\n\n${around.join(' ')}`;
}

const atFirst = ({ begun }: Extract<Line, { begun: unknown }>): string =>
  `Before the first report the process takes ${Math.round(begun.residentMiB)} MiB, the generator and what it remembers included.`;

const atLast = ({ back, mostMiB }: Extract<Line, { back: unknown }>): string =>
  `The most it took, while it saved, is ${Math.round(mostMiB)} MiB. Taking the last ${back.reports} reports back takes ${back.each.toFixed(2)} ms each; the walk then is ${back.asBefore ? '' : 'NOT '}byte for byte what it was before them.`;

const loaded = (state: string): Loaded =>
  JSON.parse(execFileSync(process.execPath, [PROBE, 'load', state], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));

const HEAD = [
  ...['after so many reports', 'ms a report, median', '95 of 100 below', 'processor ms, mean', 'resident MiB'],
  ...['of it objects', 'of it in typed arrays'],
  ...[
    'episodes',
    'stories',
    'of the stream’s episodes active',
    'put as planned, %',
    'state MiB',
    's to save',
    's to load',
    'resident MiB then',
  ],
];

function row({ stretch, saved }: Extract<Line, { saved: unknown }>, load: Loaded | null): (string | number | null)[] {
  const { reports, median, p95, processor, residentMiB, objectsMiB, arraysMiB, episodes, stories, active, asPlanned } = stretch;
  return [
    ...[reports, median.toFixed(2), p95.toFixed(2), processor.toFixed(2)],
    ...[residentMiB, objectsMiB, arraysMiB].map(Math.round),
    ...[episodes, stories, active, asPlanned, Math.round(saved.stateMiB), saved.seconds],
    ...(load === null ? ['', ''] : [load.seconds, Math.round(load.residentMiB)]),
  ];
}

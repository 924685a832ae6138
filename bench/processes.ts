import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { PROGRAM } from './score.ts';

/** So many fresh processes are timed where a cold start is measured. */
const COLD_RUNS = 5;

/** Wall time of a whole process of the product, in seconds. */
export function timed(args: readonly string[]): number {
  const begun = performance.now();
  const { status } = spawnSync(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`onrecord ${args.join(' ')}: exit ${status}`);
  return (performance.now() - begun) / 1000;
}

/** What a whole process of the product took, as it told at its end. */
export interface Spent {
  readonly seconds: number;
  /** Of the processor, user and system. */
  readonly processor: number;
  readonly mostMiB: number;
}

const TELL_AT_END = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, JSON.stringify(process.resourceUsage())));',
)}`;

export function spent(args: readonly string[]): Spent {
  const begun = performance.now();
  const { status, output } = spawnSync(process.execPath, ['--import', TELL_AT_END, PROGRAM, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`onrecord ${args.join(' ')}: exit ${status}`);
  const { userCPUTime, systemCPUTime, maxRSS }: NodeJS.ResourceUsage = JSON.parse(output[3] ?? '');
  const seconds = (performance.now() - begun) / 1000;
  return { seconds, processor: (userCPUTime + systemCPUTime) / 1e6, mostMiB: maxRSS / 1024 };
}

export const COLD = ['least', 'median', 'most'] as const;

/** A row for a table with the columns of COLD. */
export function coldRow(name: string, seconds: () => number): readonly string[] {
  const runs = Array.from({ length: COLD_RUNS }, seconds).toSorted((a, b) => a - b);
  const picked = [runs[0], runs[(COLD_RUNS - 1) / 2], runs[COLD_RUNS - 1]];
  return [name, ...picked.map((value) => `${(value ?? 0).toFixed(2)} s`)];
}

export const coldRead = (reports: string): number => timed(['read', reports, '--format', 'json', '--progress', 'none']);

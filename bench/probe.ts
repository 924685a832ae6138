import { execFileSync } from 'node:child_process';
import process from 'node:process';
import type { ReadingCost } from './reading-probe.ts';

const PROBE = new URL('./reading-probe.js', import.meta.url).pathname;

const probe = (...args: readonly string[]): unknown =>
  JSON.parse(execFileSync(process.execPath, [PROBE, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));

/** Seconds that opening the model takes in a fresh process. */
export const openingSeconds = (model: string): number => probe('load', model) as number;

/** What reading the reports of a file costs, in a process of its own. */
export const readingCost = (model: string, reports: string): ReadingCost => probe('read', model, reports) as ReadingCost;

import { readFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

/** The processes that a process started and that still run. Linux only. */
export function childrenOf(pid: number | undefined): number[] {
  const listed = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return listed.split(' ').filter(Boolean).map(Number);
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits until it is so, at most five seconds. */
export async function until(so: () => boolean): Promise<void> {
  for (let i = 0; i < 250 && !so(); i += 1) await wait(20);
}

/** Those that still run once they had time to end. */
export async function leftOf(pids: readonly number[]): Promise<number[]> {
  await until(() => !pids.some(runs));
  return pids.filter(runs);
}

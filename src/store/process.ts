import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process as others on this machine, or on another that shares the disk, can know it again. Fits in a file name. */
export interface ProcessName {
  readonly pid: number;
  /** When it started: a pid is given again. `0` where the system does not tell. */
  readonly start: string;
  readonly host: string;
  /** Changes when the machine starts anew; `0` where the system does not tell. */
  readonly boot: string;
  /** Containers count processes apart; `0` where there are none. */
  readonly space: string;
}

export type Life = 'alive' | 'dead' | 'unknown';

function orNone(read: () => string): string {
  try {
    return read();
  } catch {
    return '0';
  }
}

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Field 22 of /proc/PID/stat, in ticks since the machine started; the name in field 2 may hold spaces and brackets. */
const startOnLinux = (pid: number): string =>
  readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/su, '').trim().split(' ')[19] ?? '0';

const startElsewhere = (pid: number): string =>
  process.platform === 'win32' ? '0' : short(execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }));

const startOf = (pid: number): string => orNone(() => (process.platform === 'linux' ? startOnLinux : startElsewhere)(pid));

export const thisProcess = (): ProcessName => ({
  pid: process.pid,
  start: startOf(process.pid),
  host: short(hostname()),
  boot: orNone(() => short(readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'))),
  space: orNone(() => /\d+/u.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0'),
});

/** Whether it still runs. Never judged by age: a long query blocks a process for as long as it takes. */
export function lifeOf(other: ProcessName, self: ProcessName): Life {
  if (other.host !== self.host) return 'unknown';
  if (other.boot !== self.boot) return 'dead'; // the same machine, started anew since
  if (other.space !== self.space) return 'unknown';
  if (!isRunning(other.pid)) return 'dead';
  const start = startOf(other.pid);
  return start === '0' || other.start === '0' || start === other.start ? 'alive' : 'dead';
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

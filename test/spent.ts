import process from 'node:process';

/** Milliseconds of processor time that this process has taken so far: on a busy machine the clock says little about the work. */
export function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

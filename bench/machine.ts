import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import process from 'node:process';

/** What a number was measured on: every table names it. */
export function measuredOn(command: string): string {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const dirty =
    git('status', '--porcelain', '--', 'src', 'models', 'package-lock.json') === '' ? '' : ' and changes not yet committed';
  const cpu = cpus();
  const machine = `${cpu.length} cores (${cpu[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
  const day = new Date().toISOString().slice(0, 10);
  return `Measured ${day} at commit ${git('rev-parse', '--short', 'HEAD')}${dirty} on ${machine} with \`${command}\`.`;
}

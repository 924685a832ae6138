import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { PROGRAM } from '../score.ts';

/** The built program, serving a store. */
export interface Service {
  readonly address: string;
  /** Processor time that it has taken so far, user and system, in ms. */
  readonly processor: () => number;
  readonly stop: () => Promise<void>;
}

/** Of `/proc/PID/stat`: the 14th and 15th field, in hundredths of a second. */
const TICK_MS = 10;

export async function service(data: string): Promise<Service> {
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--data', data, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const closed = once(child, 'close');
  const [address] = await once(createInterface({ input: child.stdout }), 'line');
  const processor = (): number => {
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return TICK_MS * (Number(fields[11]) + Number(fields[12]));
  };
  const stop = async (): Promise<void> => {
    child.kill('SIGINT');
    await closed;
  };
  return { address: String(address), processor, stop };
}

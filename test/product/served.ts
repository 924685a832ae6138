import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { start } from './onrecord.ts';

export interface Served {
  /** "http://127.0.0.1:40123" */
  readonly address: string;
  /** Interrupts it and waits for its end; gives its exit status. */
  readonly stop: () => Promise<number | null>;
}

/** The built program, serving the store in a folder. `options`: others of `serve`. */
export async function served(data: string, options: readonly string[] = []): Promise<Served> {
  const child = start(['serve', '--data', data, '--port', '0', ...options]);
  const err: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  const closed = once(child, 'close');
  if (child.stdout === null) throw new Error('no standard output');
  const lines = createInterface(child.stdout);
  const address = await Promise.race([
    once(lines, 'line').then(([line]) => String(line)),
    closed.then(() => Promise.reject(new Error(`serve ended: ${Buffer.concat(err)}`))),
  ]);
  const stop = async (): Promise<number | null> => {
    child.kill('SIGINT');
    await closed;
    return child.exitCode;
  };
  return { address, stop };
}

/** What the API answers as JSON. */
export async function asked<T>({ address }: Served, path: string, init: RequestInit = {}): Promise<T> {
  const answer = await fetch(`${address}/api/v1/${path}`, init);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** Sends reports as JSONL. */
export const sent = (server: Served, path: string, reports: readonly object[]): Promise<Response> =>
  fetch(`${server.address}/api/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/jsonl' },
    body: reports.map((report) => JSON.stringify(report)).join('\n'),
  });

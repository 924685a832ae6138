import { Worker } from 'node:worker_threads';
import type { PGlite, PGliteOptions } from '@electric-sql/pglite';

/** What is asked of the worker: protocol messages to execute, a dump of the data folder, or the end. */
export type Asked = { readonly execute: Uint8Array } | { readonly dump: true } | { readonly close: true };
/** Answers come in the order of the questions. */
export type Answered = { readonly bytes: Uint8Array } | { readonly failed: string };

interface Given {
  readonly module: string;
  readonly options: { readonly dataDir: string; readonly loadDataDir?: Blob };
  readonly settings: readonly string[];
}

interface Port {
  on(event: 'message', listener: (asked: Asked) => void): unknown;
  postMessage(answer: Answered, transfer: readonly ArrayBuffer[]): void;
  close(): void;
}

type Load = (module: string) => Promise<{
  readonly PGlite: { readonly defaultStartParams: readonly string[]; create(options: PGliteOptions): Promise<PGlite> };
}>;

/** Room for the one session there is, not for a server's hundred: 1,000 invented reports are added in the same time with 130 MB less memory. */
const SETTINGS = ['max_connections=5', 'max_wal_senders=0', 'shared_buffers=32MB'];

/**
 * Runs in the worker. It is sent there as its own source text, because Node 20 cannot start a worker from TypeScript and a path
 * would differ between source, build and bundle: so it may name nothing outside itself.
 */
async function serve(load: Load, port: Port, { module, options, settings }: Given): Promise<void> {
  const answer = (bytes: Uint8Array<ArrayBuffer>): void => port.postMessage({ bytes }, [bytes.buffer]);
  const fail = (error: unknown): void => port.postMessage({ failed: String(error) }, []);
  const { PGlite: embedded } = await load(module);
  const startParams = [...embedded.defaultStartParams, ...settings.flatMap((setting) => ['-c', setting])];
  const database = await embedded.create({ ...options, startParams });
  const act = async (asked: Asked): Promise<void> => {
    if ('execute' in asked) return answer(new Uint8Array(await database.execProtocolRaw(asked.execute, { syncToFs: false })));
    if ('dump' in asked) return answer(new Uint8Array(await (await database.dumpDataDir('gzip')).arrayBuffer()));
    await database.close();
    answer(new Uint8Array());
    port.close();
  };
  let last = Promise.resolve();
  port.on('message', (asked) => {
    last = last.then(() => act(asked)).catch(fail);
  });
  answer(new Uint8Array());
}

/**
 * How much of a WebAssembly function Node 20 runs before it compiles it a second time, to run faster: its own 1.8 million is reached by
 * every start, and the second compiling is then most of what a short verb costs. Adding 600 reports: 24 s, with 180 million 20, never
 * compiling twice 19. Two functions of a hundred thousand bytes reach 600 million in every start: `stories` on the samples takes 0.15 s
 * less without them. This is nearly all that fits. Later releases of Node wait longer by themselves.
 */
const PATIENT =
  "if (process.versions.v8.startsWith('11.')) require('node:v8').setFlagsFromString('--wasm-tiering-budget=2000000000');";

/** Starts the embedded engine in a thread of its own: a long query blocks nobody else. Its first answer says that it is ready. */
export function startWorker(options: Given['options']): Worker {
  const code = `${PATIENT}
const { parentPort, workerData } = require('node:worker_threads');
(${serve.toString()})((module) => import(module), parentPort, workerData).catch((error) => { throw error; });`;
  const given: Given = { module: import.meta.resolve('@electric-sql/pglite'), options, settings: SETTINGS };
  return new Worker(code, { eval: true, workerData: given, name: 'onrecord store', execArgv: [] });
}

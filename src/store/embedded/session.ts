import type { Worker } from 'node:worker_threads';
import type { Answered, Asked } from './worker.ts';

interface Waiting {
  resolve(bytes: Uint8Array): void;
  reject(error: Error): void;
}

/** Asks the worker, one promise an answer. When the worker dies, every promise open and to come is rejected. */
export class Session {
  private readonly worker: Worker;
  private readonly waiting: Waiting[] = [];
  private dead: Error | undefined;
  readonly ready: Promise<Uint8Array>;

  constructor(worker: Worker) {
    this.worker = worker;
    this.ready = new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
    worker.on('message', (answer: Answered) => this.answer(answer));
    worker.on('error', (error) => this.end(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => this.end(new Error('the embedded database has stopped')));
  }

  ask(asked: Asked): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      if (this.dead !== undefined) return reject(this.dead);
      this.waiting.push({ resolve, reject });
      this.worker.postMessage(asked);
    });
  }

  async close(): Promise<void> {
    if (this.dead === undefined) await this.ask({ close: true }).catch(() => undefined);
    await this.worker.terminate();
  }

  private answer(answer: Answered): void {
    const first = this.waiting.shift();
    if ('failed' in answer) first?.reject(new Error(answer.failed));
    else first?.resolve(answer.bytes);
  }

  private end(error: Error): void {
    this.dead ??= error;
    for (const { reject } of this.waiting.splice(0)) reject(this.dead);
  }
}

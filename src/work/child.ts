import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { installed } from '../model/installed.ts';
import type { Layers } from '../model/layers.ts';
import { errorOf } from './failure.ts';
import type { Answer, Asked, Opened, Opens } from './message.ts';
import type { ReaderOptions } from './reader.ts';

/** A process of its own with a model of its own. It is asked for one report at a time. */
export interface Child {
  /** Rejects with MODEL_UNREADABLE, or Ended. */
  readonly opened: Promise<Opened>;
  /** Its end, however it came: "SIGKILL", "exit code 1". */
  readonly ended: Promise<string>;
  /** Rejects with what the reading threw, or Ended. */
  read(asked: Asked): Promise<Layers>;
  /** Waits until the process is gone. */
  close(): Promise<void>;
}

/** A reading process ended before it answered. */
export class Ended extends Error {
  override readonly name = 'Ended';
  readonly how: string;

  constructor(how: string) {
    super(`a reading process ended (${how})`);
    this.how = how;
  }
}

/** Of the build, also where this runs as TypeScript, which no process of Node 20 can be started from. */
const PROGRAM = installed('dist/work/worker.js');

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** A process that reads with this model and lexicon. Standard output stays ours; what it says as it dies goes to standard error. */
export function startProcess({ model, lexicon }: ReaderOptions): ChildProcess {
  const child = fork(PROGRAM, [], { serialization: 'advanced', execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const opens: Opens = { model, lexicon: lexicon && { where: lexicon.where, text: lexicon.text } };
  child.send(opens, () => undefined); // one that is gone by now tells it by its end
  return child;
}

export function childOf(child: ChildProcess): Child {
  const ended = endOf(child);
  let waiting: Waiting | null = null;
  let end: string | null = null;
  child.on('message', (answer: Answer) => waiting?.resolve(answer));
  void ended.then((how) => {
    end = how;
    waiting?.reject(new Ended(how));
  });
  const answer = async (): Promise<Answer> => {
    if (end !== null) throw new Ended(end);
    keepsUsAlive(child, true);
    const given = await new Promise<Answer>((resolve, reject) => {
      waiting = { resolve, reject };
    });
    waiting = null;
    keepsUsAlive(child, false);
    if ('failed' in given) throw errorOf(given.failed);
    return given;
  };
  const opened = answer().then((given) => ('opened' in given ? given.opened : unasked()));
  opened.catch(() => undefined); // for who asks
  return {
    opened,
    ended,
    async read(asked) {
      child.send(asked, (error) => void (error === null || child.kill('SIGKILL')));
      const given = await answer();
      return 'layers' in given ? given.layers : unasked();
    },
    async close() {
      keepsUsAlive(child, true);
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

const unasked = (): never => {
  throw new Error('a reading process answered what it was not asked');
};

/** Its last answer may still be under way when it is gone: only the end of the channel says that no more will come. */
function endOf(child: ChildProcess): Promise<string> {
  child.on('error', () => undefined); // as `once` tells it
  return Promise.all([once(child, 'exit'), once(child, 'disconnect')]).then(
    ([[code, signal]]) => String(signal ?? `exit code ${code}`),
    (error: Error) => error.message,
  );
}

/** While nothing is asked of it, a process that was never closed lets this one end, and ends with it. */
function keepsUsAlive(child: ChildProcess, keeps: boolean): void {
  for (const part of [child, child.channel]) {
    if (keeps) part?.ref();
    else part?.unref();
  }
}

import { setImmediate } from 'node:timers/promises';
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Rows } from './matrix.ts';
import { INPUTS, OUTPUTS, type OutputName, type Outputs, type Session, type Widths } from './session.ts';
import type { WindowInputs } from './window.ts';

/** One thread: none waits in a loop for work, and many readings share a machine as processes. */
const OPTIONS: InferenceSession.SessionOptions = {
  executionProviders: ['cpu'],
  executionMode: 'sequential',
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  graphOptimizationLevel: 'all',
  logSeverityLevel: 3,
};

/** Opens an ONNX model and tries it once. Throws Error where it is not one, or not one of `widths`. */
export async function openSession(model: Uint8Array, widths: Widths): Promise<Session> {
  const runtime = await import('onnxruntime-node').catch((cause: Error) => {
    throw new Error(`its runtime does not load on this system: ${cause.message}`, { cause });
  });
  const session = await runtime.InferenceSession.create(model, OPTIONS);
  same('inputs', session.inputNames, INPUTS);
  same('outputs', session.outputNames, OUTPUTS);
  const run = async (inputs: WindowInputs): Promise<Outputs> => {
    // the runtime works on this thread: let others have it between windows
    await setImmediate();
    const tensor = (values: Int32Array): Tensor =>
      new runtime.Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
    const { ids, shape, quote, paragraph } = inputs;
    const given = { ids: tensor(ids), shape: tensor(shape), quote: tensor(quote), paragraph: tensor(paragraph) };
    return outputsOf(await session.run(given), widths, ids.length);
  };
  await run({ ids: new Int32Array(2), shape: new Int32Array(2), quote: new Int32Array(2), paragraph: new Int32Array(2) });
  return oneAtATime({ run, close: () => session.release() });
}

function same(what: string, found: readonly string[], wanted: readonly string[]): void {
  if (found.toSorted().join() !== wanted.toSorted().join())
    throw new Error(`its ${what} are ${found.join(', ')}, not ${wanted.join(', ')}`);
}

function outputsOf(found: Readonly<Record<string, Tensor>>, widths: Widths, pieces: number): Outputs {
  const output = (name: OutputName): Rows => {
    const { data, dims } = found[name] ?? { data: null, dims: [] };
    const width = widths[name];
    if (data instanceof Float32Array && dims.join() === `1,${pieces},${width}`) return { width, numbers: data };
    throw new Error(`its output "${name}" is [${dims.join(', ')}], not ${width} numbers a word piece`);
  };
  return {
    ...{ roles: output('roles'), names: output('names'), links: output('links'), pos: output('pos') },
    ...{ dependent: output('dependent'), head: output('head'), bias: output('bias') },
    ...{ labelDependent: output('labelDependent'), labelHead: output('labelHead') },
  };
}

/** Runs wait for each other, and closing for all. */
function oneAtATime({ run, close }: Session): Session {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(inputs) {
      const next = last.then(() => run(inputs));
      last = next.catch(() => undefined);
      return next;
    },
    close: () => last.then(close),
  };
}

import { type Intake, readInputs } from '../ingest/inputs.ts';
import { writeLine } from './output.ts';
import type { Session } from './session.ts';

/** The reports of the given paths; "-" is standard input. */
export function inputsOf({ io, signal }: Session, paths: readonly string[]): AsyncGenerator<Intake> {
  return readInputs(paths, { stdin: io.input, signal });
}

/** Says a note of the work on standard error. */
export const teller =
  ({ io }: Session) =>
  (note: string): void =>
    void writeLine(io.err, `onrecord: ${note}`);

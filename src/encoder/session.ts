import type { Rows } from './matrix.ts';
import type { WindowInputs } from './window.ts';

/** The model's outputs by name. */
export const OUTPUTS = ['roles', 'names', 'links', 'pos', 'dependent', 'head', 'bias', 'labelDependent', 'labelHead'] as const;
export type OutputName = (typeof OUTPUTS)[number];
export const INPUTS = ['ids', 'shape', 'quote', 'paragraph'] as const satisfies readonly (keyof WindowInputs)[];

/** How many numbers a piece has in each output. */
export type Widths = Readonly<Record<OutputName, number>>;

/** One row of numbers a piece. */
export type Outputs = Readonly<Record<OutputName, Rows>>;

/** The model, one window at a time. */
export interface Session {
  run(inputs: WindowInputs): Promise<Outputs>;
  close(): Promise<void>;
}

import type { Weights } from './probability.ts';

/**
 * Written by `npm run bench -- --corpora FOLDER --only confidence --calibrate`: learnt from whether the statements found in PolNeAR dev
 * and statements dev match gold (docs/ACCURACY.md, Confidence). No text of theirs is kept.
 */
export const WEIGHTS: Weights = {
  bias: -0.764,
  signs: {
    sure: 0.564,
    nested: -0.596,
    direct: 0.973,
    nobody: -1.294,
    reporting: 0.861,
    clause: 0.337,
    length: 0.249,
  },
  rules: {
    encoder: 0,
  },
  rareRule: -0.455,
};

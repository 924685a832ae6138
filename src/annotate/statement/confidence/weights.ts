import type { Weights } from './probability.ts';

/**
 * Written by `npm run bench -- --corpora FOLDER --only confidence --calibrate`: learnt from whether the statements found in PolNeAR dev
 * and statements dev match gold (docs/ACCURACY.md, Confidence). No text of theirs is kept.
 */
export const WEIGHTS: Weights = {
  bias: -0.761,
  signs: {
    sure: 0.547,
    nested: 0.191,
    direct: 0.953,
    nobody: -1.049,
    reporting: 0.91,
    clause: 0.286,
    length: 0.259,
  },
  rules: {
    encoder: 0,
    'noun-inside': 0.226,
    'own-subject': -0.325,
    'paragraph-end': 0.087,
    'verb-inside': 0.257,
    'whole-quotation': 0.075,
  },
  rareRule: -0.37,
};

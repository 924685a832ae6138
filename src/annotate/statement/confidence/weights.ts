import type { Weights } from './probability.ts';

/**
 * Written by `npm run bench -- --corpora FOLDER --only confidence --calibrate`: learnt from whether the statements found in PolNeAR dev
 * and statements dev match gold (docs/ACCURACY.md, Confidence). No text of theirs is kept.
 */
export const WEIGHTS: Weights = {
  bias: -0.75,
  signs: {
    sure: 0.545,
    nested: 0.181,
    direct: 0.949,
    nobody: -1.053,
    reporting: 0.914,
    clause: 0.289,
    length: 0.259,
  },
  rules: {
    encoder: 0,
    'noun-inside': 0.226,
    'own-subject': -0.326,
    'paragraph-end': 0.086,
    'verb-inside': 0.258,
    'whole-quotation': 0.074,
  },
  rareRule: -0.319,
};

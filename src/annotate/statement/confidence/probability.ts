import type { Rule } from '../../../model/rule.ts';
import { SIGNS, type Sign, type Signs } from './signs.ts';

/** What each sign adds to the logarithm of the odds that a relation is right. */
export interface Weights {
  readonly bias: number;
  /** `sure` is never below 0: what the model is surer of does not get a lower confidence. */
  readonly signs: Readonly<Record<Sign, number>>;
  /** By the rule that made the relation, without its version. */
  readonly rules: Readonly<Record<string, number>>;
  /** Of each rule that was too rare for a weight of its own. */
  readonly rareRule: number;
}

/** A rule without its version: a new version keeps the weight until the next calibration. */
export const ruleName = (rule: Rule): string => rule.slice(0, rule.lastIndexOf('@'));

/** How probable it is that a relation with these signs is right, 0 to 1. */
export function probability(signs: Signs, rule: Rule, { bias, signs: weightOf, rules, rareRule }: Weights): number {
  const name = ruleName(rule);
  const odds = SIGNS.reduce((sum, sign) => sum + weightOf[sign] * signs[sign], bias);
  return 1 / (1 + Math.exp(-odds - (Object.hasOwn(rules, name) ? (rules[name] ?? 0) : rareRule)));
}

import type { Relation } from '../relation/relation.ts';
import { probability } from './probability.ts';
import { type Place, signsOf } from './signs.ts';
import { WEIGHTS } from './weights.ts';

/** The share of relations like this one that are right, in thousandths as it is shown; never 0 or 1, for nothing here is certain. */
export function confidenceOf(text: string, relation: Relation, place: Place): number {
  const share = probability(signsOf(text, relation, place), relation.rule, WEIGHTS);
  return Math.min(0.999, Math.max(0.001, Math.round(1000 * share) / 1000));
}

import type { EntityType } from '../../model/entity.ts';

/** What speaks for each type of a name, summed over a report. Weights are chosen by hand and checked on the dev halves of news-ner and UNER-EWT. */
export interface Score {
  PER: number;
  ORG: number;
  LOC: number;
}

export const noScore = (): Score => ({ PER: 0, ORG: 0, LOC: 0 });

export function add(score: Score, other: Readonly<Score>, weight = 1): void {
  score.PER += other.PER * weight;
  score.ORG += other.ORG * weight;
  score.LOC += other.LOC * weight;
}

/** The type with the most evidence, `null` without any. Ties: person, then organisation. */
export function best(score: Readonly<Score>): EntityType | null {
  const most = Math.max(score.PER, score.ORG, score.LOC);
  if (most <= 0) return null;
  return score.PER === most ? 'PER' : score.ORG === most ? 'ORG' : 'LOC';
}

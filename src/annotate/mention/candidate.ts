import type { EntityType } from '../../model/entity.ts';
import type { Piece } from './piece.ts';
import { noScore, type Score } from './score.ts';
import type { Word } from './word.ts';

/** A piece of a report that may be a name. */
export interface Candidate extends Piece {
  /** Its words, folded: occurrences of one name share it. */
  readonly key: string;
}

/** All that a report says of one key. */
export interface Kind {
  readonly key: string;
  readonly words: readonly string[];
  /** As first printed. */
  readonly printed: string;
  readonly score: Score;
  /** Stands somewhere where its capital is no accident. */
  sure: boolean;
  type: EntityType | null;
}

export function candidateOf(words: readonly Word[], piece: Piece): Candidate {
  return { ...piece, key: keyOf(words, piece.from, piece.to) };
}

export function keyOf(words: readonly Word[], from: number, to: number): string {
  let key = '';
  for (let i = from; i < to; i += 1) key += `${i === from ? '' : ' '}${words[i]?.folded ?? ''}`;
  return key;
}

export const kindOf = (key: string, printed: string): Kind => ({
  key,
  words: key.split(' '),
  printed,
  score: noScore(),
  sure: false,
  type: null,
});

import { OnRecordError } from '../model/error.ts';
import type { Identity } from './person-identity.ts';

/** One who may be meant. */
export interface Candidate {
  readonly id: string;
  readonly type: Identity['type'];
  readonly name: string;
  readonly titles: Identity['titles'];
  /** How many statements of theirs, and of others about them. */
  readonly by: number;
  readonly about: number;
}

/** A name that several bear, or may bear. */
export class SeveralPeople extends OnRecordError {
  /** Who spoke most first; some of them where they are many. */
  readonly candidates: readonly Candidate[];

  constructor(asked: string, candidates: readonly Candidate[], all: number) {
    super('SEVERAL_PEOPLE', shown(asked), {
      detail: all > candidates.length ? `${candidates.length} of ${all} are listed` : undefined,
    });
    this.candidates = candidates;
  }
}

/** A name in a message: a request may hold anything. */
export const shown = (asked: string): string => (asked.length > 80 ? `${asked.slice(0, 80)}…` : asked);

import type { Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';

/** An entity as one report knows it. */
export interface Known {
  readonly report: string;
  readonly entity: Entity;
}

/** What the reports know of one and the same, in canonical order. */
export interface EntityGroup<K extends Known> {
  /** The number in its id; it stays when others are joined or parted. */
  readonly number: number;
  readonly members: readonly K[];
  /** As the program calls it; of those that were joined, each. */
  readonly called: readonly string[];
  /** As an analyst does; `null` where none decided. */
  readonly name: string | null;
  readonly corrected: readonly string[];
}

/** What analysts decided about a story, as far as laying its reports beside each other goes. */
export interface Decided {
  entities<K extends Known>(groups: readonly EntityGroup<K>[]): readonly EntityGroup<K>[];
  claims(claims: readonly Claim[]): readonly Claim[];
}

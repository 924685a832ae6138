import type { Governing } from '../../lexicon/governors.ts';
import type { EventStatus, EventType } from '../../model/event.ts';
import type { Party } from './parties.ts';

/** An event as the tree of its sentence gives it. */
export interface Deed {
  /** The word that tells it. */
  readonly token: number;
  /** The words that settled its meaning, `token` among them. */
  readonly words: readonly number[];
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: EventStatus;
  readonly confidence: number;
  readonly actor: readonly Party[];
  readonly recipient: readonly Party[];
  /** The word above it that refuses, asks for or plans it; `null` for none. */
  readonly governor: number | null;
  readonly under: Governing | null;
  /** "did not say why police had arrested them": it holds whatever is said of it. */
  readonly presupposed: boolean;
  /** Who says so is the one who acts: "Brandt said that Velmora must". */
  readonly bySaying: boolean;
  readonly rule: 'plover-verb@1' | 'plover-noun@1' | 'plover-adjective@1' | 'intention@1' | 'duty@1';
}

import type { Correction } from '../model/correction.ts';
import { inOrder } from './moments.ts';

/** What of a log holds. */
export interface Standing {
  /** In the order in which they take effect: a later one wins. What was taken back and restored counts from when it was restored. */
  readonly active: readonly Correction[];
  /** By id of each that was taken back: the id of what took it back. */
  readonly undone: ReadonlyMap<string, string>;
}

/** An undo is a correction like any other: it can be undone itself. Linear in the log. */
export function standingOf(lines: readonly Correction[]): Standing {
  const log = inOrder(lines);
  const byId = new Map(log.map((one) => [one.id, one]));
  const undone = new Map<string, string>();
  /** By id: from which on it holds. */
  const since = new Map(log.map(({ id }, nth) => [id, nth]));
  for (const [nth, one] of [...log.entries()].reverse()) {
    if (one.do.kind !== 'undo' || undone.has(one.id)) continue;
    const taken = byId.get(one.do.of);
    if (taken?.do.kind === 'remove') continue; // nothing brings the words back, whatever a log from elsewhere says
    if (!undone.has(one.do.of)) undone.set(one.do.of, one.id);
    if (taken?.do.kind === 'undo') since.set(taken.do.of, since.get(one.id) ?? nth);
  }
  const at = ({ id }: Correction): number => since.get(id) ?? 0;
  return {
    active: log.filter(({ id, do: { kind } }) => kind !== 'undo' && !undone.has(id)).sort((a, b) => at(a) - at(b)),
    undone,
  };
}

/** The texts, as references name them, that were removed for good. */
export const removedTexts = (log: readonly Correction[]): ReadonlySet<string> =>
  new Set(log.flatMap(({ do: decision }) => (decision.kind === 'remove' ? decision.texts.map(({ text }) => text) : [])));

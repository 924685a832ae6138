import type { Correction, Moment } from '../model/correction.ts';
import { byText } from '../model/order.ts';

/**
 * When each line of a log was decided, by id. A line decided here comes after all that stood in the log then, whatever the clock said
 * (a hybrid logical clock: Kulkarni et al. 2014); an imported one keeps its moment. So two stores that take each other's corrections
 * replay them in one order, and who corrects an imported correction has the last word.
 */
export function momentsOf(log: readonly Correction[]): ReadonlyMap<string, Moment> {
  const moments = new Map<string, Moment>();
  let last: Moment = ['', 0];
  for (const { id, at, imported } of log) {
    const own: Moment = imported?.moment ?? (at > last[0] ? [at, 0] : [last[0], last[1] + 1]);
    moments.set(id, own);
    if (compared(own, last) > 0) last = own;
  }
  return moments;
}

const compared = ([a, m]: Moment, [b, n]: Moment): number => byText(a, b) || m - n;

/** In the order in which they are replayed. */
export function inOrder(log: readonly Correction[]): readonly Correction[] {
  if (!log.some(({ imported }) => imported !== undefined)) return log; // each line of one's own comes after those before it
  const moments = momentsOf(log);
  const at = ({ id }: Correction): Moment => moments.get(id) ?? ['', 0];
  return log.toSorted((a, b) => compared(at(a), at(b)) || byText(a.id, b.id));
}

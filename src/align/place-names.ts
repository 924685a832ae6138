import type { Span } from '../model/span.ts';
import { Intervals } from './intervals.ts';
import type { Laid } from './laid.ts';

const known = new WeakMap<Laid, Intervals<Span>>();

/** Where the names of places stand in a report. Read once a report. */
export function placeNames(laid: Laid): Intervals<Span> {
  const found =
    known.get(laid) ??
    new Intervals(
      laid.placed.layers.entities.filter(({ type }) => type === 'LOC').flatMap(({ names }) => names),
      (at) => [at],
    );
  known.set(laid, found);
  return found;
}

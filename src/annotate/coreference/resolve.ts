import type { Entity } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';

/**
 * The entity whose mentions best cover a span: of "Nadia Kolm, a ministry spokeswoman" Kolm, of "Verel's spokesman" the spokesman.
 * Of equals the one mentioned first; `null` where no mention overlaps.
 */
export function entityAt(entities: readonly Entity[], at: Span): Entity | null {
  let best: Entity | null = null;
  let most = 0;
  for (const entity of entities) {
    const weight = coverage(entity, at);
    if (weight > most) [best, most] = [entity, weight];
  }
  return best;
}

/** Characters of the span that an entity's mentions cover, less what they reach beyond it. */
function coverage({ mentions }: Entity, { start, end }: Span): number {
  let covered = 0;
  let beyond = 0;
  let until: number = start;
  for (const mention of mentions) {
    if (mention.start >= end) break;
    if (mention.end <= start) continue;
    const [from, to] = [Math.max(mention.start, until), Math.min(mention.end, end)];
    if (to > from) covered += to - from;
    until = Math.max(until, to);
    beyond += Math.max(0, start - mention.start) + Math.max(0, mention.end - end);
  }
  return covered === 0 ? 0 : Math.max(covered - beyond, covered / 100);
}

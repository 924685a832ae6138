import type { Dateline } from '../../model/dateline.ts';
import type { Layers } from '../../model/layers.ts';
import type { Parsed } from '../../model/parse.ts';

type Parse = readonly (Parsed | null)[];

/** A phrase that the parser hung on the dateline's place; the word that is to stand where the place stood. */
const STANDS_IN = /^(?:conj|appos|list|flat|nmod|dep|parataxis)$/;

/**
 * A dateline is no part of the sentence after it, but the parser reads both as one ("TARSK, March 6. Gunmen killed three drivers"): the
 * place becomes a subject, or the real subject hangs on it. Its words are set apart, and the first word that hung on them takes their place.
 */
export function withoutDateline(parse: Parse, tokens: Layers['tokens'], dateline: Dateline | null): Parse {
  if (dateline === null) return parse;
  const first = tokens.findIndex(({ at }) => at.end > dateline.at.start);
  const after = tokens.findIndex(({ at }) => at.start >= dateline.at.end);
  if (first < 0 || after <= first) return parse;
  const inside = (token: number | null): boolean => token !== null && token >= first && token < after;
  const top = parse.findIndex((word, i) => inside(i) && word !== null && !inside(word.head));
  const place = parse[top] ?? null;
  if (place === null) return parse;
  const heir = parse.findIndex(
    (word, i) => i >= after && word !== null && inside(word.head) && (place.head === null || STANDS_IN.test(word.relation)),
  );
  return parse.map((word, i) => {
    if (word === null) return null;
    if (inside(i))
      return inside(word.head) ? word : { ...word, head: heir >= 0 && place.head === null ? heir : word.head, relation: 'dep' };
    if (i === heir) return { ...word, head: place.head, relation: place.relation };
    return inside(word.head) ? { ...word, head: heir < 0 || i < heir ? place.head : heir } : word;
  });
}

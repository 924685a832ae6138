import type { AgencyCredit, Dateline } from '../../model/dateline.ts';
import type { Layers } from '../../model/layers.ts';
import type { Parsed } from '../../model/parse.ts';
import type { Span } from '../../model/span.ts';

type Parse = readonly (Parsed | null)[];

/** A phrase that the parser hung on the dateline's place; the word that is to stand where the place stood. */
const STANDS_IN = /^(?:conj|appos|list|flat|nmod|dep|parataxis)$/;

/** UTF-16 units between a dateline and the credit that ends it: "TARSK, March 6. /VNA/." */
const APART = 6;

/** The words before a report's first sentence: its dateline, and the agency's credit where that follows. */
export function openingOf(dateline: Dateline | null, agency: AgencyCredit | null): Span | null {
  if (dateline === null || agency === null) return dateline?.at ?? null;
  const follows = agency.at.start >= dateline.at.end && agency.at.start - dateline.at.end <= APART;
  return follows ? { start: dateline.at.start, end: agency.at.end } : dateline.at;
}

/**
 * A dateline is no part of the sentence after it, but the parser reads both as one ("TARSK, March 6. Gunmen killed three drivers"): the
 * place becomes a subject, or the real subject hangs on it. Its words are set apart, and the first word that hung on them takes their place.
 */
export function withoutDateline(parse: Parse, tokens: Layers['tokens'], opening: Span | null): Parse {
  if (opening === null) return parse;
  const first = tokens.findIndex(({ at }) => at.end > opening.start);
  const after = tokens.findIndex(({ at }) => at.start >= opening.end);
  if (first < 0 || after <= first) return parse;
  const inside = (token: number | null): boolean => token !== null && token >= first && token < after;
  const top = topOf(parse, first, after);
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

/**
 * The first of these tokens with none of them above it. A broken tree may weave words from in and out; were the heir to hang under a word
 * that hangs under the dateline, it could come to hang under itself.
 */
function topOf(parse: Parse, first: number, after: number): number {
  for (let token = first; token < after; token += 1) {
    let above = parse[token]?.head ?? null;
    while (above !== null && (above < first || above >= after)) above = parse[above]?.head ?? null;
    if (above === null && parse[token] !== null) return token;
  }
  return -1;
}

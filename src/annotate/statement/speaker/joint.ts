import type { Span } from '../../../model/span.ts';
import { type Speaker, speakerOf, type Words } from '../speaker.ts';

/** How far back, in characters, two who act together are still "the sides". */
const NEAR = 700;
/** "The two leaders", "the ministers": persons, no institutions. */
const PERSONS = /\b(?:men|women|leaders|politicians|presidents|ministers|officials|diplomats|pair|duo|couple)$/;
/** "the three": more than two that are named together make no two sides. */
const MOST = 4;
/** So many joined phrases are looked at: those who act together are named last. */
const TRIED = 8;

/** "Verel and Maron spoke by phone. The sides agreed": those last named together by "and" before the source; `null` if there are none. */
export function namedTogether(
  given: Words,
  source: string,
  at: Span | undefined,
  isPerson: (id: string) => boolean,
): Speaker | null {
  if (at === undefined) return null;
  const { tree } = given;
  const tokens = tree.between(Math.max(0, at.start - NEAR), at.start);
  let tried = 0;
  for (const last of tokens.toReversed()) {
    const first = tree.relation(last) === 'conj' && /^(?:PROPN|NOUN)$/.test(tree.upos(last)) ? tree.head(last) : null;
    if (first === null || first >= last) continue;
    tried += 1;
    if (tried > TRIED) return null;
    // "between Verel and Maron": without its preposition
    const opens = tree.children(first).filter((child) => child < first && tree.relation(child) === 'case');
    const phrase = tree.span((opens.at(-1) ?? tree.below(first)[0] - 1) + 1, tree.below(last)[1]);
    const who = phrase === null || phrase.end > at.start ? null : speakerOf(given, [phrase]);
    if (who === null || who.entities.length < 2 || who.entities.length > MOST) continue;
    if (!PERSONS.test(source) || who.entities.every(isPerson)) return who;
  }
  return null;
}

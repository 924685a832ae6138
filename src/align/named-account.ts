import { CUE_NOUNS } from '../lexicon/cues.ts';
import { fold } from '../lexicon/fold.ts';
import { contains } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { Laid } from './laid.ts';
import { wordsOf } from './stand.ts';

/** The statement whose content a statement stands in. */
export const carrierOf = ({ placed }: Laid, { parent }: Pick<Statement, 'parent'>): Statement | undefined =>
  parent === null ? undefined : placed.layers.statements.find(({ id }) => id === parent);

/** Words that tell what was said to be so. An offer, a promise or a warning that is rejected is none of these. */
const ACCOUNTS = new Set(
  'report claim allegation accusation assertion charge suggestion contention insinuation rumour rumor statement account'.split(
    ' ',
  ),
);

/**
 * Whether a denial or refusal names somebody's account of the matter: "denied a Kestrian report that the bridge had been mined", "could not
 * verify the rebels' claim of a victory". Reports and rumours that are nobody's are no account.
 */
export function isNamedIn(laid: Laid, told: Statement, carrier: Statement): boolean {
  if (told.speaker === null || told.source.length === 0 || told.content.length === 0) return false;
  if (!isNoun(wordsOf(laid, told.cue)) || isSame(told, carrier)) return false;
  return told.content.every((piece) => carrier.content.some((outer) => contains(outer, piece)));
}

function isNoun(cue: string): boolean {
  const words = fold(cue).split(/[^\p{L}]+/u);
  const last = words.findLast((word) => CUE_NOUNS.has(word)) ?? '';
  return ACCOUNTS.has(last) || ACCOUNTS.has(last.replace(/s$/u, ''));
}

const isSame = (a: Statement, b: Statement): boolean =>
  a.speaker === b.speaker || a.entities.some((entity) => b.entities.includes(entity));

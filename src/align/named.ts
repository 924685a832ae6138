import { countryOf } from '../lexicon/countries.ts';
import { fold } from '../lexicon/fold.ts';
import { isDemonym } from '../lexicon/nationalities.ts';
import { isPersonWord } from '../lexicon/person-words.ts';
import { isTitleHead } from '../lexicon/titles.ts';
import type { StoryEntity } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import { type Span, textAt } from '../model/span.ts';
import { type Laid, sentenceOf } from './laid.ts';

/**
 * Ids of those who are the same wherever a report calls them so: by a name, or by a description that says which ("the Velmoran navy").
 * "officials" may be others in the next report, and so may "Velmoran officials".
 */
export function namedOf(laid: readonly Laid[], entities: readonly StoryEntity[]): Set<string> {
  const reports = new Map(
    laid.map((one) => [one.id, { one, known: new Map(one.placed.layers.entities.map((each) => [each.id, each])) }]),
  );
  const isNamed = ({ report, entity }: StoryEntity['in'][number]): boolean => {
    const at = reports.get(report);
    const known = at?.known.get(entity);
    return at !== undefined && known !== undefined && (known.names.length > 0 || saysWhich(at.one, known));
  };
  return new Set(entities.filter(({ in: places }) => places.some(isNamed)).map(({ id }) => id));
}

const saysWhich = (laid: Laid, { name, mentions }: Entity): boolean =>
  !isSomeOf(name) && mentions.some((at) => isCapitalised(laid, at));

/** "officials", "Velmoran border guards": some of many. */
function isSomeOf(name: string): boolean {
  const head = fold(name)
    .split(/\s(?:of|in|at|from|with|on|who|for|close|familiar)\s/)[0]
    ?.split(/\s/)
    .at(-1);
  const singular = head?.endsWith('s') === true ? head.slice(0, -1) : '';
  return isPersonWord(singular) || isTitleHead(singular);
}

/** A description is short: so many units of a mention, and before it, are looked at. */
const SIGHT = 120;

/** A capital that its place does not explain: in "Velmoran navy" anywhere, in "Police" not where a sentence begins. */
function isCapitalised(laid: Laid, at: Span): boolean {
  const words = textAt(laid.text, at).slice(0, SIGHT);
  const article = /^(?:the|an?)\s+/iu.exec(words)?.[0] ?? '';
  const rest = words.slice(article.length);
  if (/\s\p{Lu}/u.test(rest)) return true;
  if (!/^\p{Lu}/u.test(rest)) return false;
  const first = /^[\p{L}\p{M}]+/u.exec(rest)?.[0] ?? '';
  return article !== '' || isDemonym(fold(first)) || countryOf(first) !== null || !opensSentence(laid, at);
}

const opensSentence = (laid: Laid, at: Span): boolean =>
  !/\p{L}/u.test(laid.text.slice(Math.max(sentenceOf(laid, at).start, at.start - SIGHT), at.start));

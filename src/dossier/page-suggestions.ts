import { identityWords } from './identity-words.ts';
import type { Dossier } from './shape.ts';
import type { Quote, Words } from './words.ts';

/** Two that are perhaps one; nothing was joined. */
export interface SuggestionView {
  readonly ids: readonly [string, string];
  readonly quotes: readonly [Quote, Quote];
  readonly why: string;
}

/** More are for a machine to list: they stand in the JSON. */
const MOST = 20;

/** Each pair once, in the order of the entities. */
export function suggestionViews({ entities }: Pick<Dossier, 'entities'>, words: Words): SuggestionView[] {
  const place = new Map(entities.map(({ id }, i) => [id, i]));
  return entities
    .flatMap(({ id, suggested }, i) =>
      suggested.flatMap(({ entity, rule, at: [one, other] }): SuggestionView[] =>
        one === undefined || other === undefined || (place.get(entity) ?? 0) < i
          ? []
          : [
              {
                ids: [id, entity],
                quotes: [words.quote(one.report, one.span), words.quote(other.report, other.span)],
                why: identityWords(rule),
              },
            ],
      ),
    )
    .slice(0, MOST);
}

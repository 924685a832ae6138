import type { Dossier } from '../dossier/shape.ts';
import type { SuggestionJson } from '../dossier/suggestion-shape.ts';
import { type Pair, pairsIn, suggestionOf } from '../dossier/suggestions.ts';
import { cursorOf, keyOf, limitOf } from '../store/cursor.ts';
import type { SuggestedPlace } from '../store/people-store.ts';
import type { PageRequest, Store } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { type CorrectionRow, corrections } from './corrections.ts';
import { story } from './lookup.ts';

/** A correction whose words are not found any more. */
export interface Again {
  readonly id: string;
  readonly kind: 'again';
  readonly correction: CorrectionRow;
}

/** What waits for a person: questions first, then decisions to look at again. */
export interface Waiting {
  readonly suggestions: readonly (SuggestionJson | Again)[];
  /** In all, whatever the page holds. */
  readonly waiting: { readonly same: number; readonly again: number };
  readonly next: string | null;
}

export interface Wanted {
  /** `null`: of the whole store. */
  readonly story: string | null;
  /** `null`: both. */
  readonly kind: 'same' | 'again' | null;
}

/** Only the stories on the page are looked into. Throws NO_SUCH_ID, REMOVED, BAD_REQUEST. */
export async function waiting(workspace: Workspace, { story: of, kind }: Wanted, page: PageRequest): Promise<Waiting> {
  const [limit, after] = [limitOf(page), placeOf(page.after)];
  const orphaned = (await corrections(workspace, of)).corrections.filter(({ state }) => state === 'orphaned');
  const asked = of === null ? await ofStore(workspace.store, after, limit + 1) : await ofStory(workspace.store, of, after);
  const found = kind === 'again' ? [] : asked.found;
  const shown = found.slice(0, limit);
  const looked = after.again ?? 0;
  const again = orphaned
    .filter(({ seq }) => kind !== 'same' && seq > looked)
    .slice(0, limit + 1 - shown.length)
    .map((correction): Again => ({ id: correction.id, kind: 'again', correction }));
  const left = again.slice(0, limit - shown.length);
  const lastAgain = left.at(-1)?.correction.seq ?? looked;
  const hasMore = found.length > limit || again.length > left.length;
  const place = shown.at(-1)?.place ?? after.same;
  return {
    suggestions: [...shown.flatMap(({ suggestion }) => suggestion ?? []), ...left],
    waiting: { same: asked.count, again: orphaned.length },
    next: hasMore ? cursorOf([...(place ?? NOWHERE), lastAgain]) : null,
  };
}

interface Asked {
  readonly place: SuggestedPlace;
  readonly suggestion: SuggestionJson | null;
}

interface After {
  readonly same: SuggestedPlace | null;
  /** The line in the log of the last correction shown; `null`: none yet. */
  readonly again: number | null;
}

/** Before every other. */
const NOWHERE: SuggestedPlace = ['', '', 0, -1];

function placeOf(cursor: string | null): After {
  if (cursor === null) return { same: null, again: null };
  const [began, held, number, nth, again] = keyOf(cursor, ['text', 'text', 'number', 'number', 'number']);
  return { same: [began, held, number, nth], again };
}

async function ofStore(store: Store, { same }: After, limit: number): Promise<{ found: readonly Asked[]; count: number }> {
  const pairs = await store.suggestedPairs(same, limit);
  const found: Asked[] = [];
  let held: Dossier | null = null;
  for (const { story: id, place, ...pair } of pairs) {
    if (held?.id !== id) {
      const row = await store.story(id); // may have been laid out anew since
      held = row === null ? null : JSON.parse(row.dossier);
    }
    found.push({ place, suggestion: held === null ? null : suggestionOf(held, pair) });
  }
  return { found, count: await store.countSuggested() };
}

async function ofStory(store: Store, id: string, { same }: After): Promise<{ found: readonly Asked[]; count: number }> {
  const held = await story(store, id);
  const pairs = pairsIn(held);
  const found = pairs.map((pair, nth): Asked & Pair => {
    return { ...pair, place: ['', held.id, nth, 0], suggestion: suggestionOf(held, pair) };
  });
  return { found: found.filter(({ place }) => same === null || place[2] > same[2]), count: pairs.length };
}

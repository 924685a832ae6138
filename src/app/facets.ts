import type { Store, StoryFacets, StoryFilter } from '../store/store.ts';
import { withSpeakers } from './person-find.ts';

/** How many stories each further condition would leave: what a list can be narrowed by. */
export async function facets(store: Store, filter: StoryFilter): Promise<StoryFacets> {
  return store.storyFacets(await withSpeakers(store, filter));
}

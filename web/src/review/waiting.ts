import type { SuggestionsJson } from '../../../src/api/contract.ts';
import { useFetched } from '../fetched.ts';
import { useDecisions } from './deciding.ts';

/** How much waits for a person in all; `null` until it is known. `seen`: asked again when it changes. */
export function useWaiting(seen = 0): SuggestionsJson['waiting'] | null {
  const fetched = useFetched<SuggestionsJson>('suggestions?limit=1', useDecisions() + seen);
  return fetched.state === 'ready' ? fetched.value.waiting : null;
}

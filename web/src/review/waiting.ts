import type { SuggestionsJson } from '../../../src/api/contract.ts';
import { useFetched } from '../fetched.ts';
import { useHeard } from '../live.ts';
import { useDecisions } from './deciding.ts';

/** How much waits for a person in all; `null` until it is known. It follows what is decided here and elsewhere. */
export function useWaiting(): SuggestionsJson['waiting'] | null {
  const fetched = useFetched<SuggestionsJson>('suggestions?limit=1', useDecisions() + useHeard());
  return fetched.state === 'ready' ? fetched.value.waiting : null;
}

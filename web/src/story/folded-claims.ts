import { useEffect, useState } from 'preact/hooks';
import type { ClaimJson } from '../../../src/api/contract.ts';
import { keptPlace, setQuery, useAddress } from '../address.ts';

interface FoldedClaims {
  readonly whole: boolean;
  readonly turn: () => void;
  /** To be told how many are drawn. */
  readonly drawn: (many: number) => void;
}

/**
 * Whether all claims are shown: where the address says so under `name`, and where it leads to one that would be folded away. That one is
 * scrolled to as soon as it is there.
 */
export function useFoldedClaims(name: string, claims: readonly ClaimJson[], few: number): FoldedClaims {
  const asked = useAddress().query.get(name) === 'all';
  const [drawn, setDrawn] = useState(0);
  const led = claims.findIndex(({ id }) => `#${id}` === window.location.hash);
  const isThere = led >= few && drawn > led;
  useEffect(() => {
    if (isThere && keptPlace() === null) document.getElementById(claims[led]?.id ?? '')?.scrollIntoView();
  }, [isThere, led]);
  return { whole: asked || led >= few, turn: () => setQuery(name, asked ? null : 'all'), drawn: setDrawn };
}

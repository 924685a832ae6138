import type { AccountGroup } from '../model/claim.ts';

export function groupsOf(origins: readonly string[]): AccountGroup[] {
  return [...new Set(origins)].map((origin) => {
    const accounts = origins.flatMap((one, i) => (one === origin ? [i] : []));
    const at = accounts.map((account) => ({ account, span: null }));
    return { accounts, why: at.length < 2 ? [] : [{ kind: 'origin', value: origin, speakers: [], at }] };
  });
}

import type { Hit } from '../../../src/api/contract.ts';

/** The same words of one day stand once, with all reports that brought them: copies of an agency are no further statements. */
export function alike(hits: readonly Hit[]): readonly (readonly [Hit, ...Hit[]])[] {
  const groups = new Map<string, [Hit, ...Hit[]]>();
  for (const hit of hits) {
    const { date, speakers, act, polarity, words } = hit;
    const key = JSON.stringify([date, speakers, act, polarity, words.replace(/\s+/gu, ' ')]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [hit]);
    else known.push(hit);
  }
  return [...groups.values()];
}

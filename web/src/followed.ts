import { useEffect, useState } from 'preact/hooks';

/** The stories that a reader follows, kept in this browser alone: the server never learns of them. */

const KEY = 'onrecord:following';
const CHANGED = 'onrecord:followed';
/** As many as the API takes in one question. */
export const MOST_FOLLOWED = 200;

/** Of each story by id, how many reports it had when it was followed. */
export type Followed = ReadonlyMap<string, number>;

/** `null` where the browser keeps nothing: following is then not offered. */
function kept(): Followed | null {
  try {
    return followedIn(window.localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/** What a browser keeps may be another's, or broken: what is no story followed is left out. */
export function followedIn(written: string | null): Followed {
  try {
    const all: unknown = JSON.parse(written ?? '[]');
    if (!Array.isArray(all)) return new Map();
    const pairs = all.filter(
      (one): one is [string, number] =>
        Array.isArray(one) && typeof one[0] === 'string' && /^st-\S{1,64}$/u.test(one[0]) && typeof one[1] === 'number',
    );
    return new Map(pairs.slice(-MOST_FOLLOWED).map(([id, reports]) => [id, reports]));
  } catch {
    return new Map();
  }
}

/** Follows a story, or no longer; `was`: ids that it had before, which it is followed under no more. */
export function setFollowed(id: string, reports: number | null, was: readonly string[] = []): void {
  const next = new Map(kept() ?? []);
  for (const old of [id, ...was]) next.delete(old);
  if (reports !== null) next.set(id, reports);
  try {
    window.localStorage.setItem(KEY, JSON.stringify([...next]));
  } catch {
    // the browser keeps no more: it stays as it was
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** Changes in other tabs are seen too. */
export function useFollowed(): Followed | null {
  const [followed, setAll] = useState(kept);
  useEffect(() => {
    const changed = (): void => setAll(kept());
    const elsewhere = ({ key }: StorageEvent): void => {
      if (key === KEY || key === null) changed();
    };
    window.addEventListener(CHANGED, changed);
    window.addEventListener('storage', elsewhere);
    return () => {
      window.removeEventListener(CHANGED, changed);
      window.removeEventListener('storage', elsewhere);
    };
  }, []);
  return followed;
}

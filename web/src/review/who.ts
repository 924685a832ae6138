import { useEffect, useState } from 'preact/hooks';

const KEY = 'onrecord:name';
const CHANGED = 'onrecord:name';

function kept(): string {
  try {
    return window.localStorage.getItem(KEY) ?? '';
  } catch {
    return ''; // a browser that keeps nothing
  }
}

let name: string | undefined;
const current = (): string => {
  name ??= kept();
  return name;
};

/** What stands in the field so far. */
let typed = '';
export function typing(words: string): void {
  typed = words;
}

/** The name to decide in, also one that was typed and not yet kept; empty: nobody gave one. */
export function nameToDecide(): string {
  if (current() === '' && typed.trim() !== '') rename(typed);
  return current();
}

/** The name that every decision of this browser bears; empty until somebody gives one. */
export function useName(): readonly [name: string, rename: (to: string) => void] {
  const [shown, setShown] = useState(current);
  useEffect(() => {
    const changed = (): void => setShown(current());
    window.addEventListener(CHANGED, changed);
    return () => window.removeEventListener(CHANGED, changed);
  }, []);
  return [shown, rename];
}

function rename(to: string): void {
  name = to.replaceAll(/\s+/gu, ' ').trim();
  try {
    window.localStorage.setItem(KEY, name);
  } catch {
    // it then lasts until the page is left
  }
  window.dispatchEvent(new Event(CHANGED));
}

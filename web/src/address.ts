import { useEffect, useState } from 'preact/hooks';

/** Where the page is: all of its state is in the address. */
export interface Address {
  readonly path: string;
  readonly query: URLSearchParams;
  /** The span picked in a report, from "#s=12-80". */
  readonly picked: readonly [number, number] | null;
}

const MOVED = 'onrecord:moved';

function current(): Address {
  const { pathname, search, hash } = window.location;
  const span = /^#s=(\d+)-(\d+)$/u.exec(hash);
  return { path: pathname, query: new URLSearchParams(search), picked: span ? [Number(span[1]), Number(span[2])] : null };
}

export function useAddress(): Address {
  const [address, setAddress] = useState(current);
  useEffect(() => {
    const moved = (): void => setAddress(current());
    for (const event of ['popstate', 'hashchange', MOVED]) window.addEventListener(event, moved);
    return () => {
      for (const event of ['popstate', 'hashchange', MOVED]) window.removeEventListener(event, moved);
    };
  }, []);
  return address;
}

export function go(to: string): void {
  window.history.pushState(null, '', to);
  window.dispatchEvent(new Event(MOVED));
  window.scrollTo(0, 0);
}

/** A click on an own link changes the address without loading the page anew; with a modifier key it stays the browser's. */
export function followOwnLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.origin !== window.location.origin || link.hasAttribute('download') || link.pathname.endsWith('.json'))
    return;
  if (link.pathname === window.location.pathname && link.hash !== '' && !link.hash.startsWith('#s=')) return;
  event.preventDefault();
  go(link.pathname + link.search + link.hash);
}

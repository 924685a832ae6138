import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { type Anchor, anchorHash, anchorIn } from './anchor.ts';
import { keepInHistory, useLeaving } from './leaving.ts';

/** Where the page is: all of its state is in the address. */
export interface Address {
  readonly path: string;
  readonly query: URLSearchParams;
  /** The words picked in a report, from "#s=12-80&v=…&q=…". */
  readonly picked: Anchor | null;
}

const MOVED = 'onrecord:moved';
const MOVES = ['popstate', 'hashchange', MOVED];

function current(): Address {
  const { pathname, search, hash } = window.location;
  return { path: pathname, query: new URLSearchParams(search), picked: anchorIn(hash) };
}

export function useAddress(): Address {
  const [address, setAddress] = useState(current);
  useEffect(() => {
    const moved = (): void => setAddress(current());
    for (const event of MOVES) window.addEventListener(event, moved);
    return () => {
      for (const event of MOVES) window.removeEventListener(event, moved);
    };
  }, []);
  return address;
}

const tellMoved = (): void => void window.dispatchEvent(new Event(MOVED));

export function go(to: string): void {
  keepInHistory({ y: window.scrollY });
  window.history.pushState(null, '', to);
  window.history.scrollRestoration = 'auto'; // a step has that of the one before it
  tellMoved();
  window.scrollTo(0, 0);
}

/** Leads on from an address that only asks: Back then leads to what was before it. */
export function goInstead(to: string): void {
  window.history.replaceState(null, '', to);
  tellMoved();
}

/** Another view of the same screen, to which Back leads: nothing scrolls, and the focus stays. */
export function turnTo(to: string): void {
  window.history.pushState(null, '', to);
  tellMoved();
}

/** Puts a change of view into the address without a new step in the history; `null` takes the name out. */
export function setQuery(name: string, value: string | null): void {
  const { pathname, search, hash } = window.location;
  const query = new URLSearchParams(search);
  if (value === null) query.delete(name);
  else query.set(name, value);
  window.history.replaceState(window.history.state, '', `${pathname}${query.size === 0 ? '' : `?${query}`}${hash}`);
  tellMoved();
}

/** Picks words of the report on the screen: the address then leads to exactly these words, wherever they will stand. */
export function setPicked(anchor: Anchor): void {
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', `${pathname}${search}#${anchorHash(anchor)}`);
  tellMoved();
}

/** Where the reader stood when this page was left or loaded again; `null` on one that is opened anew. */
export function keptPlace(): number | null {
  const kept: unknown = window.history.state;
  return typeof kept === 'object' && kept !== null && 'y' in kept && typeof kept.y === 'number' ? kept.y : null;
}

const linksOfMain = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')];

/** A link by its number on the page: many lead to one place. */
function keepPlace(link: HTMLAnchorElement | null): void {
  const followed = link === null ? null : { at: linksOfMain().indexOf(link), href: link.href };
  keepInHistory({ y: window.scrollY, followed });
}

function linkFollowed(): HTMLAnchorElement | undefined {
  const kept = window.history.state as { readonly followed?: { readonly at: number; readonly href: string } | null } | null;
  const link = linksOfMain()[kept?.followed?.at ?? -1];
  return link?.href === kept?.followed?.href ? link : undefined;
}

/**
 * Back on a page that was left by a link, the reader stands where the link was, and it has the focus; after a reload, where the reader
 * was. `ready`: what it shows has come.
 */
export function useKeptPlace(ready: boolean): void {
  useLeaving(ready, keepPlace);
  useLayoutEffect(() => {
    const top = keptPlace();
    if (!ready || top === null) return;
    window.scrollTo({ top, behavior: 'instant' });
    linkFollowed()?.focus({ preventScroll: true });
  }, [ready]);
}

/** The name of the screen in the browser's tab and history. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? 'OnRecord' : `${title} · OnRecord`;
  }, [title]);
}

/** What a view is had as besides the page. */
const FILE = /\.(?:json|csv|atom)$/u;

/** A click on an own link changes the address without loading the page anew; with a modifier key it stays the browser's. */
export function followOwnLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.origin !== window.location.origin || link.hasAttribute('download') || FILE.test(link.pathname))
    return;
  if (link.pathname === window.location.pathname && link.hash !== '' && !link.hash.startsWith('#s=')) return;
  event.preventDefault();
  go(link.pathname + link.search + link.hash);
}

import { useEffect } from 'preact/hooks';

/** Scrolling is over when nothing came for so many milliseconds: a browser allows few changes of its history a second. */
const STILL = 150;

/** Adds to what the history knows of the step that is on the screen; it outlasts a reload. */
export function keepInHistory(part: object): void {
  const state: unknown = window.history.state;
  window.history.replaceState({ ...(typeof state === 'object' ? state : {}), ...part }, '');
}

/** Calls when the reader stands still, leaves the page, or follows a link, which is given; `ready`: what the page shows is there. */
export function useLeaving(ready: boolean, keep: (link: HTMLAnchorElement | null) => void): void {
  useEffect(() => {
    if (!ready) return;
    const here = window.location.pathname;
    let timer = 0;
    const now = (link: HTMLAnchorElement | null): void => {
      clearTimeout(timer);
      if (window.location.pathname === here) keep(link); // else the step is that of another page by now
    };
    const scrolled = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(now, STILL, null);
    };
    const left = (): void => now(null);
    const followed = ({ target }: Event): void => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link !== null) now(link);
    };
    window.addEventListener('scroll', scrolled, { passive: true });
    window.addEventListener('pagehide', left);
    document.addEventListener('visibilitychange', left);
    document.addEventListener('click', followed, true); // before the link is followed
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', scrolled);
      window.removeEventListener('pagehide', left);
      document.removeEventListener('visibilitychange', left);
      document.removeEventListener('click', followed, true);
    };
  }, [ready]);
}

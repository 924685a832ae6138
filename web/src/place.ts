import { useEffect, useLayoutEffect } from 'preact/hooks';

/** Where in a list one was when one left it: the row, how far below the upper edge it stood, and how many rows there were. */
interface PlaceLeft {
  readonly row: string;
  readonly top: number;
  readonly rows: number;
}

/** Of the step of the history that is on the screen: `null` where it was not left before. */
export function placeLeft(): PlaceLeft | null {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null || !('place' in state)) return null;
  const place = state.place as Partial<PlaceLeft> | null;
  return typeof place?.row === 'string' && typeof place.top === 'number' && typeof place.rows === 'number'
    ? { row: place.row, top: place.top, rows: place.rows }
    : null;
}

const ROW = '[data-row]';

/** The row of the link that is followed, else the first that is to be seen. */
function rowAt(target: EventTarget | null): HTMLElement | null {
  const own = target instanceof Element ? target.closest<HTMLElement>(ROW) : null;
  if (own !== null) return own;
  return [...document.querySelectorAll<HTMLElement>(ROW)].find((row) => row.getBoundingClientRect().bottom > 0) ?? null;
}

function leave(target: EventTarget | null): void {
  const row = rowAt(target);
  if (row?.dataset.row === undefined) return;
  const rows = Number(row.parentElement?.dataset.rows ?? 0);
  const place: PlaceLeft = { row: row.dataset.row, top: row.getBoundingClientRect().top, rows };
  const state: unknown = window.history.state;
  window.history.replaceState({ ...(typeof state === 'object' ? state : {}), place }, '');
  window.history.scrollRestoration = 'manual'; // the browser goes by the height scrolled, and would do so after us
}

/**
 * Back on a list that was left, the row that was left stands where it stood, and has the focus. Not by the height scrolled: rows that
 * were not drawn yet are taken for as high as most are. `ready`: the list is there.
 */
export function useListPlace(ready: boolean): void {
  useEffect(() => {
    const followed = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('a') !== null) leave(target);
    };
    const unloaded = (): void => leave(null);
    document.addEventListener('click', followed, true); // before the link is followed
    window.addEventListener('pagehide', unloaded);
    return () => {
      document.removeEventListener('click', followed, true);
      window.removeEventListener('pagehide', unloaded);
    };
  }, []);
  useLayoutEffect(() => {
    const place = placeLeft();
    if (!ready || place === null) return;
    const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(place.row)}"]`);
    if (row === null) return;
    // twice: drawing the rows around it changes their heights
    for (let i = 0; i < 2; i += 1) window.scrollBy({ top: row.getBoundingClientRect().top - place.top, behavior: 'instant' });
    row.querySelector('a')?.focus({ preventScroll: true });
  }, [ready]);
}

import { useLayoutEffect } from 'preact/hooks';
import { keepInHistory, useLeaving } from './leaving.ts';

/** Where in a list one was when one left it: the row, how far below the upper edge it stood, and how many rows there were. */
interface PlaceLeft {
  readonly row: string;
  readonly top: number;
  readonly rows: number;
  /** Whether a link of the row was followed. */
  readonly followed: boolean;
}

/** Of the step of the history that is on the screen: `null` where it was not left before. */
export function placeLeft(): PlaceLeft | null {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null || !('place' in state)) return null;
  const place = state.place as Partial<PlaceLeft> | null;
  return typeof place?.row === 'string' && typeof place.top === 'number' && typeof place.rows === 'number'
    ? { row: place.row, top: place.top, rows: place.rows, followed: place.followed === true }
    : null;
}

const ROW = '[data-row]';

/** The row of the link that is followed, else the first that is to be seen. */
function leave(link: HTMLAnchorElement | null): void {
  const own = link?.closest<HTMLElement>(ROW) ?? null;
  const row = own ?? [...document.querySelectorAll<HTMLElement>(ROW)].find(isInWindow);
  if (row?.dataset.row === undefined) {
    keepInHistory({ place: null });
    return;
  }
  const rows = Number(row.parentElement?.dataset.rows ?? 0);
  const place: PlaceLeft = { row: row.dataset.row, top: row.getBoundingClientRect().top, rows, followed: own !== null };
  keepInHistory({ place });
  window.history.scrollRestoration = 'manual'; // the browser goes by the height scrolled, and would do so after us
}

function isInWindow(row: HTMLElement): boolean {
  const { top, bottom } = row.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/**
 * Back on a list that was left, or after a reload, the row that was left stands where it stood, and has the focus if it was followed. Not
 * by the height scrolled: rows that were not drawn yet are taken for as high as most are. `ready`: the list is there.
 */
export function useListPlace(ready: boolean): void {
  useLeaving(ready, leave);
  useLayoutEffect(() => {
    const place = placeLeft();
    if (!ready || place === null) return;
    const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(place.row)}"]`);
    if (row === null) return;
    // twice: drawing the rows around it changes their heights
    for (let i = 0; i < 2; i += 1) window.scrollBy({ top: row.getBoundingClientRect().top - place.top, behavior: 'instant' });
    if (place.followed) row.querySelector('a')?.focus({ preventScroll: true });
  }, [ready]);
}

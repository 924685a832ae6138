import { useLayoutEffect } from 'preact/hooks';

export type Keys = Readonly<Record<string, () => void>>;

/** What keys do on the screens that say nothing else of them. */
const USUAL: ReadonlyMap<string, string> = new Map([
  ['/', 'search what was said'],
  ['j', 'next row or finding'],
  ['k', 'previous row or finding'],
  ['y', 'copy a link to what is shown, or to exactly these words'],
  ['?', 'this list'],
]);

/** What the keys of the screen do, those of the screen after those of the frame. */
const known = new Set<ReadonlyMap<string, string>>();

/** Keys that all screens may have come first, in this order; "?" last. */
const FIRST = ['/', 'j', 'k', 'Enter'];

/** The keys that work now, each with what it does. */
export function keysNow(): readonly (readonly [key: string, does: string])[] {
  const all = new Map([...known].flatMap((keys) => [...keys]));
  all.set('Enter', 'open, or go to the words');
  const others = [...all.keys()].filter((key) => !FIRST.includes(key) && key !== '?').toSorted();
  return [...FIRST, ...others, '?'].flatMap((key) => {
    const does = all.get(key);
    return does === undefined ? [] : [[key, does] as const];
  });
}

/** Calls for a key pressed alone, outside of fields and dialogs. `says`: what a key does here, for the list of keys. */
export function useKeys(keys: Keys, says: Readonly<Record<string, string>> = {}): void {
  // with what is shown, not after it: a key may be pressed as soon as there is something to see
  useLayoutEffect(() => {
    const told = new Map(
      Object.keys(keys).flatMap((key) => {
        const does = Object.hasOwn(says, key) ? says[key] : USUAL.get(key);
        return does === undefined ? [] : [[key, does] as const];
      }),
    );
    known.add(told);
    const pressed = (event: KeyboardEvent): void => {
      const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
      if (act === undefined || isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', pressed);
    return () => {
      known.delete(told);
      document.removeEventListener('keydown', pressed);
    };
  }, [keys]);
}

const isTyping = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement && target.type !== 'checkbox') ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement;

/**
 * "j" and "k" move the focus through what `selector` finds and can be seen, as in a mail program. `isShown`: `moved` brings it into
 * view.
 */
export function useStepping(selector: string, moved: (to: HTMLElement) => void = () => undefined, isShown = false): void {
  const step = (by: 1 | -1) => (): void => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    const active = document.activeElement;
    const focused = active instanceof HTMLElement ? all.indexOf(active) : -1;
    const at = focused === -1 ? all.findIndex((one) => one.hasAttribute('aria-current')) : focused;
    const next = nextSeen(all, at, by) ?? (at === -1 ? undefined : all[at]);
    next?.focus({ preventScroll: isShown });
    if (next !== undefined) moved(next);
  };
  useKeys({ j: step(1), k: step(-1) });
}

/** What is folded away cannot have the focus. */
function nextSeen(all: readonly HTMLElement[], at: number, by: 1 | -1): HTMLElement | undefined {
  const from = at === -1 && by === -1 ? 0 : at + by;
  for (let i = from; i >= 0 && i < all.length; i += by) if (all[i]?.checkVisibility()) return all[i];
  return undefined;
}

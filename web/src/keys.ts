import { useEffect } from 'preact/hooks';

/** Calls for a key pressed alone, outside of fields. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
      const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
      if (act === undefined || typing || event.target instanceof HTMLSelectElement) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [keys]);
}

/** "j" and "k" move the focus through what `selector` finds, as in a mail program. */
export function useStepping(selector: string, moved: (to: HTMLElement) => void = () => undefined): void {
  const step = (by: number) => (): void => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    const active = document.activeElement;
    const focused = active instanceof HTMLElement ? all.indexOf(active) : -1;
    const at = focused === -1 ? all.findIndex((one) => one.hasAttribute('aria-current')) : focused;
    const next = all[Math.max(0, Math.min(all.length - 1, at + by))];
    next?.focus();
    if (next !== undefined) moved(next);
  };
  useKeys({ j: step(1), k: step(-1) });
}

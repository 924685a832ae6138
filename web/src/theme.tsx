import { useState } from 'preact/hooks';

const KEY = 'onrecord:theme';
type Theme = 'light' | 'dark';

const system = (): Theme => (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

function kept(): Theme | null {
  try {
    const theme = window.localStorage.getItem(KEY);
    return theme === 'light' || theme === 'dark' ? theme : null;
  } catch {
    return null; // a browser that keeps nothing
  }
}

/** Before anything is drawn, so that no wrong colour flashes by. */
export function showKeptTheme(): void {
  const theme = kept();
  if (theme !== null) document.documentElement.dataset.theme = theme;
}

function keep(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    window.localStorage.setItem(KEY, theme);
  } catch {
    // it then lasts until the page is left
  }
}

/** Follows the system until it is switched; the choice stays in this browser. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(kept() ?? system());
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  const turn = (): void => {
    keep(other);
    setTheme(other);
  };
  const name = other === 'dark' ? 'Dark' : 'Light';
  return (
    <button class="btn plain" type="button" onClick={turn} aria-label={`${name} colours`}>
      {name}
    </button>
  );
}

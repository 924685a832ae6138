import { useEffect, useState } from 'preact/hooks';

const KEY = 'onrecord:theme';
type Theme = 'light' | 'dark';

const system = (): Theme => (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

function kept(): Theme | null {
  const theme = window.localStorage.getItem(KEY);
  return theme === 'light' || theme === 'dark' ? theme : null;
}

/** Follows the system until it is switched; the choice stays in this browser. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme | null>(kept);
  useEffect(() => {
    if (theme === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  const other: Theme = (theme ?? system()) === 'dark' ? 'light' : 'dark';
  const turn = (): void => {
    window.localStorage.setItem(KEY, other);
    setTheme(other);
  };
  return (
    <button class="btn plain" type="button" onClick={turn} aria-label={`Switch to ${other} colours`}>
      {other === 'dark' ? 'Dark' : 'Light'}
    </button>
  );
}

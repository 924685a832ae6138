import { useMemo, useRef } from 'preact/hooks';
import { AtWork } from './add/at-work.tsx';
import { go } from './address.ts';
import { KeyList } from './key-list.tsx';
import { useKeys } from './keys.ts';
import { WaitingMark } from './review/waiting-mark.tsx';
import { ThemeSwitch } from './theme.tsx';

interface TopProps {
  readonly path: string;
  readonly asked: string;
}

export function Top({ path, asked }: TopProps) {
  return (
    <header class="top">
      <a class="mark" href="/stories">
        On<b>Record</b>
      </a>
      <SearchField asked={asked} />
      <AtWork path={path} />
      <nav aria-label="Main">
        <a href="/stories" aria-current={path === '' || path === 'stories' ? 'page' : undefined}>
          Stories
        </a>
        <a href="/search" aria-current={path === 'search' ? 'page' : undefined}>
          Statements
        </a>
        <a href="/people" aria-current={path === 'people' || path === 'person' ? 'page' : undefined}>
          People
        </a>
        <a href="/review" aria-current={path === 'review' ? 'page' : undefined}>
          Review <WaitingMark />
        </a>
        <a href="/add" aria-current={path === 'add' ? 'page' : undefined}>
          Add
        </a>
      </nav>
      <KeyList />
      <ThemeSwitch />
    </header>
  );
}

/** "/" puts the cursor here, as on other news tools. */
function SearchField({ asked }: { readonly asked: string }) {
  const input = useRef<HTMLInputElement>(null);
  useKeys(useMemo(() => ({ '/': () => input.current?.focus() }), []));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const words = input.current?.value.trim() ?? '';
    go(words === '' ? '/search' : `/search?${new URLSearchParams({ query: words })}`);
  };
  return (
    <search class="search">
      <form onSubmit={submit}>
        <label class="vh" for="q">
          Search what was said
        </label>
        <input
          id="q"
          ref={input}
          type="search"
          placeholder="Search what was said, “exact words”"
          defaultValue={asked}
          key={asked}
        />
        <span aria-hidden="true">
          <kbd>/</kbd>
        </span>
      </form>
    </search>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { followOwnLinks, go, useAddress } from './address.ts';
import { NotFound } from './parts/states.tsx';
import { ReportPage } from './reader/report-page.tsx';
import { SearchPage } from './search-page.tsx';
import { StoriesPage } from './stories-page.tsx';
import { StoryPage } from './story/story-page.tsx';
import { ThemeSwitch } from './theme.tsx';

export function App() {
  const address = useAddress();
  useEffect(() => {
    document.addEventListener('click', followOwnLinks);
    return () => document.removeEventListener('click', followOwnLinks);
  }, []);
  const [, first = '', id = ''] = address.path.split('/').map(decodeURIComponent);
  return (
    <>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <Top path={first} asked={address.query.get('query') ?? ''} />
      <main id="main">
        <Screen first={first} id={id} query={address.query} picked={address.picked} />
      </main>
    </>
  );
}

interface ScreenProps {
  readonly first: string;
  readonly id: string;
  readonly query: URLSearchParams;
  readonly picked: readonly [number, number] | null;
}

function Screen({ first, id, query, picked }: ScreenProps) {
  if (first === '' || first === 'stories') return <StoriesPage query={query} />;
  if (first === 'search') return <SearchPage query={query} />;
  if (first === 'story' && id !== '') return <StoryPage id={id} />;
  if (first === 'report' && id !== '') return <ReportPage id={id} picked={picked} />;
  return <NotFound />;
}

/** "/" puts the cursor into the search field, as on other news tools. */
function useSlash(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const slash = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', slash);
    return () => document.removeEventListener('keydown', slash);
  }, [input]);
}

function Top({ path, asked }: { readonly path: string; readonly asked: string }) {
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const words = input.current?.value.trim() ?? '';
    go(words === '' ? '/stories' : `/search?${new URLSearchParams({ query: words })}`);
  };
  return (
    <header class="top">
      <a class="mark" href="/stories">
        On<b>Record</b>
      </a>
      <form class="search" role="search" onSubmit={submit}>
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
        <kbd aria-hidden="true">/</kbd>
      </form>
      <nav aria-label="Main">
        <a href="/stories" aria-current={path === '' || path === 'stories' ? 'page' : undefined}>
          Stories
        </a>
      </nav>
      <ThemeSwitch />
    </header>
  );
}

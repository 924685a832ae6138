import { useEffect, useRef } from 'preact/hooks';
import type { Ingest } from '../../../src/api/contract.ts';
import { DropArea } from '../add/drop-area.tsx';
import type { Found } from '../add/dropped.ts';
import { addCommand, curlCommand } from '../add/first-run-words.ts';
import { useIngest } from '../add/following.ts';
import { uploads } from '../add/uploads.ts';
import { go, useTitle } from '../address.ts';
import { Loading } from './states.tsx';
import '../add/add.css';

interface NothingFitsProps {
  readonly what: 'story' | 'statement';
  /** Where the whole list is. */
  readonly all: string;
}

export function NothingFits({ what, all }: NothingFitsProps) {
  return (
    <div class="nothing">
      <p class="lede">No {what} in this store has all that you asked for.</p>
      <p>
        <a href={all}>{what === 'story' ? 'All stories' : 'All statements'}</a>
      </p>
    </div>
  );
}

/** `isKept`: whether this browser keeps anything. */
export function NothingFollowed({ isKept }: { readonly isKept: boolean }) {
  useTitle('Stories that you follow');
  return (
    <section class="state">
      <h1>{isKept ? 'You follow no story yet' : 'Following is not possible here'}</h1>
      <p class="lede">
        {isKept
          ? '“Follow” stands beside each story of the list and on its page. Which stories you follow is kept in this browser alone; a link to this list shows others what they follow.'
          : 'Which stories a reader follows is kept in the browser alone, and this one keeps nothing.'}
      </p>
      <p class="btns">
        <a class="btn main" href="/stories">
          All stories
        </a>
      </p>
    </section>
  );
}

/** Files that are dropped here are sent on the screen that lists what became of them. */
function send({ files, skipped }: Found): void {
  uploads.addFiles(files, skipped);
  go('/add');
}

export function FirstRun() {
  const ingest = useIngest();
  const value = ingest.state === 'ready' ? ingest.value : null;
  useTitle('First run');
  useFirstStories(value?.store.stories ?? null);
  if (ingest.state === 'loading') return <Loading />;
  return (
    <section class="state adding">
      <h1>Nothing on record yet</h1>
      <p class="lede">
        Give OnRecord some reports. It reads them on the computer it runs on, keeps the originals as they came, and sends nothing
        out.
      </p>
      <DropArea onFound={send} />
      <table class="tbl ways">
        <caption class="vh">Other ways</caption>
        <tbody>
          <tr>
            <th scope="row">Paste a text</th>
            <td>for a single report you have open</td>
            <td class="num">
              <a href="/add#paste">Paste…</a>
            </td>
          </tr>
          <tr>
            <th scope="row">See what is going on</th>
            <td>what is being read, what waits, what could not be read</td>
            <td class="num">
              <a href="/ingest">Intake</a>
            </td>
          </tr>
        </tbody>
      </table>
      {value !== null && <Commands ingest={value} />}
      <h2>Or from a program</h2>
      <code class="cmd">{curlCommand(window.location.origin)}</code>
      <p class="meta narrow">
        OnRecord shows who said and did what, always with the exact words. It does not judge who is right. What a report leaves
        out stays marked as <span class="un">not named</span>; what had to be inferred is marked <span class="as">assumed</span>.
      </p>
    </section>
  );
}

/** As they must be given to reach this very store. */
function Commands({ ingest: { store, samples } }: { readonly ingest: Ingest }) {
  return (
    <>
      <h2>Or from the command line</h2>
      <code class="cmd">{addCommand('reports/', store.data)}</code>
      <p class="meta">This server takes them in, and their stories appear here by themselves.</p>
      {samples !== null && (
        <>
          <h2>See how it works first</h2>
          <code class="cmd">{addCommand(samples, store.data)}</code>
          <p class="meta">Fourteen invented reports that come with the program, on two stories.</p>
        </>
      )}
    </>
  );
}

/** When the first stories are there, the list is shown: at its other address, so that it is asked for anew. */
function useFirstStories(stories: number | null): void {
  const before = useRef(stories);
  useEffect(() => {
    if (before.current === 0 && stories !== null && stories > 0) go(window.location.pathname === '/' ? '/stories' : '/');
    before.current = stories;
  }, [stories]);
}

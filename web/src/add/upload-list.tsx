import type { AddedJson } from '../../../src/api/contract.ts';
import { counted } from '../dates.ts';
import { size } from './kinds.ts';
import { type Fate, fateWords, isAmiss, isOver, total, unreadWords } from './outcome.ts';
import { type Upload, uploads } from './uploads.ts';

/** So many lines are drawn of each kind: a browser draws ten thousand slowly, and nobody reads them. */
const DRAWN = 200;

/** What became of each thing that was sent, in the order given. */
export function UploadList({ list }: { readonly list: readonly Upload[] }) {
  const { over, all, words } = total(list.map(({ fate }) => fate));
  const isDone = over === all;
  const drawn = list.length <= DRAWN ? list : someOf(list);
  return (
    <section class="sent" aria-labelledby="h-sent">
      <div class="head">
        <h2 id="h-sent">
          {isDone ? 'Sent' : 'Sending'}{' '}
          <span class="n">
            {over} of {all}
          </span>
        </h2>
        <p class="btns">
          {isDone ? (
            <button type="button" class="btn plain" onClick={uploads.clear}>
              Clear this list
            </button>
          ) : (
            <button type="button" class="btn" onClick={uploads.leaveRest}>
              Leave out the rest
            </button>
          )}
        </p>
      </div>
      <progress value={over} max={all} aria-label="Files sent" />
      <p class="meta" role="status">
        {isDone ? `All done: ${words}.` : ''}
      </p>
      <p class="meta">
        {isDone ? <a href="/stories">See the stories</a> : STAY}
        {uploads.skipped > 0 && ` ${counted(uploads.skipped, 'file')} of other kinds in the folder left out.`}
      </p>
      <ol class="tlog">
        {drawn.map((one) => (
          <Line key={one.id} upload={one} />
        ))}
      </ol>
      {drawn.length < list.length && (
        <p class="meta">{counted(list.length - drawn.length, 'file')} more, not listed here; all are counted above.</p>
      )}
    </section>
  );
}

const STAY =
  'You can look at other screens meanwhile. What was sent is worked in to its end, also when this page is closed; what was not sent yet stays where it is.';

/** Of very many: what somebody should look at, and those that are sent now or next. */
function someOf(list: readonly Upload[]): readonly Upload[] {
  const rest = list.filter(({ fate }) => !isAmiss(fate));
  const now = Math.max(0, rest.findIndex(({ fate }) => !isOver(fate)) - 2);
  return [...list.filter(({ fate }) => isAmiss(fate)).slice(0, DRAWN), ...rest.slice(now, now + DRAWN)];
}

function Line({ upload: { name, bytes, fate } }: { readonly upload: Upload }) {
  return (
    <li>
      <p>
        <b class="name">
          <bdi>{name}</bdi>
        </b>{' '}
        <span class="fine">{size(bytes)}</span>
      </p>
      <div>
        <p class={isAmiss(fate) ? 'fate amiss' : 'fate'}>{fateWords(fate)}</p>
        <Why fate={fate} file={name} />
        {fate.state === 'answered' && <Into into={fate.answer.into} />}
      </div>
    </li>
  );
}

function Why({ fate, file }: { readonly fate: Fate; readonly file: string }) {
  if (fate.state === 'refused' || fate.state === 'held') return <Told {...fate.why} />;
  if (fate.state !== 'answered') return null;
  return (
    <>
      {fate.answer.unread.slice(0, DRAWN).map((unread, i) => (
        <Told key={i} says={unreadWords(unread, file)} next={unread.next} code={unread.code} />
      ))}
    </>
  );
}

function Told({ says, next, code }: { readonly says: string; readonly next: string; readonly code: string }) {
  return (
    <p class="meta">
      {capital(says)}. {capital(next)}. <code>{code}</code>
    </p>
  );
}

const NAMED = 3;

/** Where the reports went. */
function Into({ into }: { readonly into: AddedJson['into'] }) {
  if (into === undefined || into.all === 0) return null;
  return (
    <p class="into">
      {into.stories.slice(0, NAMED).map(({ story, title }) => (
        <a key={story} class="q" href={`/story/${story}`}>
          {title}
        </a>
      ))}
      {into.all > NAMED && <a href="/stories">and {counted(into.all - NAMED, 'other story', 'other stories')}</a>}
    </p>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

import type { Ingest } from '../../../src/api/contract.ts';
import { count } from '../dates.ts';
import { unreadWords } from './outcome.ts';

const SHOWN = 20;

interface NotReadProps {
  readonly unread: Ingest['unread'];
  /** How many there were; the list holds the last ones. */
  readonly count: number;
  readonly all: boolean;
}

/** What could not be read, with why and what to do. */
export function NotRead({ unread, count: many, all }: NotReadProps) {
  const shown = all ? unread : unread.slice(0, SHOWN);
  return (
    <section aria-labelledby="h-unread">
      <div class="head">
        <h2 id="h-unread">
          Could not be read <span class="n">{count(many)}</span>
        </h2>
        <p class="meta">since the server was started; not in the record, and left where it came from</p>
      </div>
      {unread.length === 0 && <p class="meta none">Nothing: all that came could be read.</p>}
      <ol class="tlog">
        {shown.map(({ input, message, next, code }, i) => (
          <li key={i}>
            <p>
              <b class="name">{input === '-' ? 'sent without a name' : input}</b>
            </p>
            <div>
              <p>{unreadWords({ input, message }, input)}.</p>
              <p class="meta">
                {capital(next)}. <code>{code}</code>
              </p>
            </div>
          </li>
        ))}
      </ol>
      {shown.length < unread.length && (
        <p>
          <a href="/ingest?unread=all">Show the last {count(unread.length)}</a>
        </p>
      )}
    </section>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

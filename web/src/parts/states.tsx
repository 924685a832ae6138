import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../../src/api/contract.ts';
import { useTitle } from '../address.ts';
import { longDay } from '../dates.ts';
import type { Fetched } from '../fetched.ts';
import { told } from './problem-words.ts';
import './states.css';

interface FailedProps {
  readonly problem: Problem;
  readonly again: () => void;
}

/** What happened, what is safe, what to do, the code. */
function Failed({ problem, again }: FailedProps) {
  const { title, what, safe, next, again: retry } = told(problem);
  useTitle(title);
  useRetry(retry, again);
  const { removed } = problem;
  return (
    <section class="state" role="alert">
      {problem.status !== 404 && problem.status !== 410 && (
        <p>
          <span class="act" data-act="denies">
            stopped
          </span>
        </p>
      )}
      <h1>{title}</h1>
      <dl class="dl panel">
        {removed === undefined ? (
          <>
            <dt>What happened</dt>
            <dd>{what}</dd>
          </>
        ) : (
          <Removal removed={removed} />
        )}
        <dt>What is safe</dt>
        <dd>{safe}</dd>
        <dt>Code</dt>
        <dd>
          <code>{problem.code}</code>
        </dd>
      </dl>
      <h2>What you can do</h2>
      <p>{next}</p>
      <p class="btns">
        <button type="button" class="btn main" onClick={again}>
          Try again
        </button>
        <a class="btn" href="/stories">
          All stories
        </a>
        <CopyDetails lines={[title, what, `${problem.code} ${problem.status}`, window.location.href]} />
      </p>
    </section>
  );
}

function Removal({ removed: { by, on, why } }: { readonly removed: NonNullable<Problem['removed']> }) {
  return (
    <>
      <dt>Removed by</dt>
      <dd>{by}</dd>
      <dt>When</dt>
      <dd>{longDay(on)}</dd>
      <dt>Why</dt>
      <dd>{why}</dd>
    </>
  );
}

const LOOKED_EVERY_MS = 3000;
const LATER_MS = 8000;

/** Asks `again` after a while, or as soon as the server answers: what is on the screen stays until then. */
function useRetry(retry: 'answers' | 'later' | null, again: () => void): void {
  const latest = useRef(again);
  latest.current = again;
  useEffect(() => {
    if (retry === null) return;
    if (retry === 'later') {
      const timer = window.setTimeout(() => latest.current(), LATER_MS);
      return () => window.clearTimeout(timer);
    }
    const look = (): void => {
      fetch('/api/v1/health').then(
        ({ ok }) => ok && latest.current(),
        () => undefined,
      );
    };
    const timer = window.setInterval(look, LOOKED_EVERY_MS);
    window.addEventListener('online', look);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', look);
    };
  }, [retry]);
}

/** What somebody who can help will ask for. */
export function CopyDetails({ lines }: { readonly lines: readonly string[] }) {
  const [copied, setCopied] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(lines.join('\n')).then(
      () => setCopied('Details copied'),
      () => setCopied('Not allowed here: select them and copy'),
    );
  };
  return (
    <>
      <button type="button" class="btn plain" onClick={copy}>
        Copy details
      </button>
      <span role="status" class="meta copied">
        {copied}
      </span>
    </>
  );
}

export function NotFound() {
  useTitle('No page here');
  return (
    <section class="state">
      <h1>There is no page at this address</h1>
      <p class="lede">The link may be cut short. Stories and reports keep their addresses, also when they grow.</p>
      <p class="btns">
        <a class="btn main" href="/stories">
          All stories
        </a>
      </p>
    </section>
  );
}

interface WhenProps<T> {
  readonly fetched: Fetched<T>;
  readonly children: (value: T) => ComponentChildren;
}

/** Shows what was fetched, or says that it is on its way (after a moment: most answers come sooner) or why it did not come. */
export function When<T>({ fetched, children }: WhenProps<T>) {
  if (fetched.state === 'failed') return <Failed problem={fetched.problem} again={fetched.again} />;
  if (fetched.state === 'loading') return <Loading />;
  return <>{children(fetched.value)}</>;
}

export function Loading() {
  return (
    <p class="state meta waiting" role="status">
      Reading…
    </p>
  );
}

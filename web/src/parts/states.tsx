import type { ComponentChildren } from 'preact';
import type { Problem } from '../../../src/api/contract.ts';
import { useTitle } from '../address.ts';
import type { Fetched } from '../fetched.ts';

interface FailedProps {
  readonly problem: Problem;
  readonly again: () => void;
}

/** What happened, what is safe, what to do, the code. */
function Failed({ problem, again }: FailedProps) {
  useTitle(capital(problem.title));
  return (
    <section class="state" role="alert">
      <p>
        <span class="act" data-act="denies">
          stopped
        </span>
      </p>
      <h1>{capital(problem.title)}</h1>
      <dl class="dl panel">
        <dt>What happened</dt>
        <dd>{problem.detail}</dd>
        <dt>What is safe</dt>
        <dd>Everything. Looking up changes nothing; reports and their originals stay as they were.</dd>
        <dt>Code</dt>
        <dd>
          <code>{problem.code}</code>
        </dd>
      </dl>
      <h2>What you can do</h2>
      <p>{capital(problem.next)}.</p>
      <p class="btns">
        <button type="button" class="btn main" onClick={again}>
          Try again
        </button>
        <a class="btn" href="/stories">
          All stories
        </a>
      </p>
    </section>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

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
  if (fetched.state === 'loading') {
    return (
      <p class="state meta waiting" role="status">
        Reading…
      </p>
    );
  }
  return <>{children(fetched.value)}</>;
}

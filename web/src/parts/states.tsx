import type { ComponentChildren } from 'preact';
import type { Problem } from '../../../src/api/contract.ts';
import type { Fetched } from '../fetched.ts';

/** What happened, what is safe, what to do, the code. */
function Failed({ problem }: { readonly problem: Problem }) {
  return (
    <section class="state" role="alert">
      <h1>{capital(problem.title)}</h1>
      <p class="lede">{problem.detail}. The originals are not touched by this.</p>
      <p>What you can do: {problem.next}.</p>
      <p class="fine">
        Code <code>{problem.code}</code>
      </p>
      <p>
        <a href="/stories">All stories</a>
      </p>
    </section>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export function NotFound() {
  return (
    <section class="state">
      <h1>There is no page at this address</h1>
      <p class="lede">The link may be cut short. Stories and reports keep their addresses, also when they grow.</p>
      <p>
        <a href="/stories">All stories</a>
      </p>
    </section>
  );
}

/** Shows what was fetched, or says that it is on its way or why it did not come. */
export function When<T>({
  fetched,
  children,
}: {
  readonly fetched: Fetched<T>;
  readonly children: (value: T) => ComponentChildren;
}) {
  if (fetched.state === 'failed') return <Failed problem={fetched.problem} />;
  if (fetched.state === 'loading') {
    return (
      <p class="state meta" role="status">
        Reading…
      </p>
    );
  }
  return <>{children(fetched.value)}</>;
}

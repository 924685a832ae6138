import type { Problem } from '../../../src/api/contract.ts';
import { safeAfter } from './deciding.ts';

/** Why a decision did not come into the log: what happened, what is safe, what to do, the code. */
export function ProblemNote({ problem }: { readonly problem: Problem | null }) {
  return (
    <div role="alert">
      {problem !== null && (
        <dl class="dl panel refused">
          <dt>What happened</dt>
          <dd>{problem.detail}</dd>
          <dt>What is safe</dt>
          <dd>{safeAfter(problem)}</dd>
          <dt>What you can do</dt>
          <dd>{capital(problem.next)}.</dd>
          <dt>Code</dt>
          <dd>
            <code>{problem.code}</code>
          </dd>
        </dl>
      )}
    </div>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

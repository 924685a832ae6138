import { useCallback } from 'preact/hooks';
import type { ClaimJson } from '../../../src/api/contract.ts';
import { reportHref } from '../parts/origin.tsx';
import { ClaimOrigins } from './claim-origins.tsx';
import { AccountChip, CorrectClaim } from './claim-parts.tsx';
import type { StoryContext } from './context.ts';
import { useFoldedClaims } from './folded-claims.ts';
import { Growing } from './growing.tsx';

/** So many claims, and so many accounts of one, are shown before the rest is counted. */
const ROWS = 15;
const ACCOUNTS = 8;

/** What independent origins tell alike, and what several tell from one. */
export function Agreements({ story }: { readonly story: StoryContext }) {
  const { agreeing, repeated } = story;
  if (agreeing.length + repeated.length === 0) return null;
  return (
    <section aria-labelledby="h-agree">
      <div class="head">
        <h2 id="h-agree">Where accounts agree or add</h2>
        <p class="meta">between independent origins only; repeats do not count</p>
      </div>
      {agreeing.length === 0 && <p class="meta">No two independent origins found that say the same.</p>}
      <ClaimRows story={story} claims={agreeing} name="agree" />
      {repeated.length > 0 && (
        <>
          <h3 class="sub">
            Told alike, from one source <small class="meta">· several reports, one origin of the words</small>
          </h3>
          <ClaimRows story={story} claims={repeated} name="alike" />
        </>
      )}
    </section>
  );
}

const MARK: Readonly<Partial<Record<ClaimJson['relation'], string>>> = { agrees: 'agrees', adds: 'adds' };
const SHORT: Readonly<Partial<Record<ClaimJson['relation'], string>>> = { agrees: 'agree', adds: 'adds', repeated: 'repeat' };

interface ClaimRowsProps {
  readonly story: StoryContext;
  readonly claims: readonly ClaimJson[];
  /** How the address says that all are shown. */
  readonly name: string;
}

/** A claim a line: what it is about, who tells it, how many of them are independent. */
function ClaimRows({ story, claims, name }: ClaimRowsProps) {
  const { whole, turn, drawn } = useFoldedClaims(name, claims, ROWS);
  const draw = useCallback((claim: ClaimJson) => <ClaimRow key={claim.id} story={story} claim={claim} />, [story]);
  return (
    <>
      <ul class="pairs">
        <Growing rows={claims} few={ROWS} whole={whole} drawn={drawn}>
          {draw}
        </Growing>
      </ul>
      {claims.length > ROWS && (
        <button type="button" class="btn more" aria-expanded={whole} onClick={turn}>
          {whole ? 'Fewer' : `and ${claims.length - ROWS} more`}
        </button>
      )}
    </>
  );
}

function ClaimRow({ story, claim }: { readonly story: StoryContext; readonly claim: ClaimJson }) {
  const { accounts, relation } = claim;
  return (
    <li id={claim.id}>
      <span class="act" data-act={MARK[relation] ?? 'rep'}>
        {SHORT[relation] ?? relation}
      </span>
      <span class="q">
        <a href={reportHref(claim.aboutAt.report, claim.aboutAt.span)}>{claim.about}</a>
      </span>
      {accounts.slice(0, ACCOUNTS).map((account) => (
        <AccountChip key={`${account.report}#${account.statement}`} story={story} account={account} />
      ))}
      {accounts.length > ACCOUNTS && <span class="fine">and {accounts.length - ACCOUNTS} more accounts</span>}
      <ClaimOrigins story={story} claim={claim} />
      <CorrectClaim story={story} claim={claim} />
    </li>
  );
}

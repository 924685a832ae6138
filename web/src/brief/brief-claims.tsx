import type { ClaimJson } from '../../../src/api/contract.ts';
import { counted } from '../dates.ts';
import { ActLabel } from '../parts/act.tsx';
import { noDifference } from '../parts/no-difference.ts';
import { shownNames } from '../parts/saying.ts';
import { SpeakerName } from '../parts/speaker.tsx';
import { type Account, accountShown } from '../story/account.ts';
import { claimStanding } from '../story/changes/standing-words.ts';
import type { StoryContext } from '../story/context.ts';
import { BriefHead } from './brief-head.tsx';
import type { BriefClaim } from './first-page.ts';
import type { Fitting } from './fitting.ts';
import { Ref } from './references.tsx';

interface Given {
  readonly story: StoryContext;
  readonly chips: ReadonlyMap<string, string>;
}

/** What accounts are at odds about, side by side. */
export function BriefDisputes({ claims: { shown, left }, ...given }: Given & { readonly claims: Fitting<BriefClaim> }) {
  const { reports } = given.story.dossier;
  const figures = given.story.differing.length > 0 && shown.length === 0;
  return (
    <section aria-labelledby="h-diff">
      <BriefHead id="h-diff" name="Where accounts differ" note="no verdict is given" left={left} what="point" />
      {shown.length === 0 && (
        <p class="meta after sentence">{figures ? 'On figures alone: see below.' : `${noDifference(reports.length)}.`}</p>
      )}
      {shown.map((one) => (
        <Dispute key={one.claim.id} {...given} {...one} />
      ))}
    </section>
  );
}

const metaOf = ({ accounts, independent }: ClaimJson): string =>
  `${counted(new Set(accounts.map(({ report }) => report)).size, 'report')} · at most ${counted(independent.atMost, 'origin')}`;

function Dispute({ claim, sides, ...given }: Given & BriefClaim) {
  return (
    <article class="claim">
      <header>
        <h3 class="q">
          {claim.about} <Ref {...given} report={claim.aboutAt.report} span={claim.aboutAt.span} />
        </h3>
        <span class="meta">
          {claimStanding(claim)} · {metaOf(claim)}
        </span>
      </header>
      <div class="sides">
        {sides.map(({ title, mark, accounts }) => (
          <div key={title} class={accounts.shown.length === 0 ? 'side none' : 'side'} data-act={mark}>
            <h4>{title}</h4>
            {accounts.shown.length === 0 && <p class="voice">No one in these reports</p>}
            {accounts.shown.map((account) => (
              <Voice key={`${account.report}#${account.statement}`} {...given} account={account} />
            ))}
            {accounts.left > 0 && <p class="fine">and {counted(accounts.left, 'account')} more in the record</p>}
          </div>
        ))}
      </div>
    </article>
  );
}

function Voice({ account, ...given }: Given & { readonly account: Account }) {
  const { who, statement, cue, words, chain } = accountShown(given.story, account);
  return (
    <div class="voice">
      <p>
        <b>
          <SpeakerName name={who} />
        </b>{' '}
        {statement !== undefined && <ActLabel stand={statement} cue={cue} />}{' '}
        <Via names={statement === undefined ? chain : chain.slice(1)} />{' '}
        <Ref {...given} report={account.report} span={account.span} />
      </p>
      <p class="q cut">{words}</p>
    </div>
  );
}

/** "via Coastwire": through whom we heard it. */
function Via({ names }: { readonly names: readonly (string | null)[] }) {
  if (names.length === 0) return null;
  return (
    <span class="fine">
      via{' '}
      {names.map((name, i) => (
        <span key={i}>
          {i > 0 && ', '}
          {name === null ? (
            <span class="un">{i === names.length - 1 ? 'outlet not named' : 'speaker not named'}</span>
          ) : (
            shownNames(name)
          )}
        </span>
      ))}
    </span>
  );
}

/** What independent origins say alike, a line each. */
export function BriefAgreements({ claims: { shown, left }, ...given }: Given & { readonly claims: Fitting<ClaimJson> }) {
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="h-agree">
      <BriefHead id="h-agree" name="Where independent accounts agree" note="repeats do not count" left={left} what="point" />
      <ul class="pairs">
        {shown.map((claim) => (
          <li key={claim.id}>
            <span class="act" data-act={claim.relation === 'adds' ? 'adds' : 'agrees'}>
              {claim.relation === 'adds' ? 'adds' : 'agree'}
            </span>
            <span class="q cut">{claim.about}</span>
            <span class="refs">
              {claim.accounts.map(({ report, span }) => (
                <Ref key={`${report} ${span}`} {...given} report={report} span={span} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

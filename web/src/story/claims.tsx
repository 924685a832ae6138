import { useCallback } from 'preact/hooks';
import type { ClaimJson } from '../../../src/api/contract.ts';
import { counted } from '../dates.ts';
import { ActLabel } from '../parts/act.tsx';
import { Chain } from '../parts/chain.tsx';
import { Circumstances } from '../parts/circumstances.tsx';
import { noDifference } from '../parts/no-difference.ts';
import { besideHref, reportHref } from '../parts/origin.tsx';
import { NamedSpeakers } from '../parts/speaker.tsx';
import { personHref } from '../person/links.ts';
import { type Account, accountShown } from './account.ts';
import { ClaimOrigins } from './claim-origins.tsx';
import { AccountChip, CorrectClaim } from './claim-parts.tsx';
import type { StoryContext } from './context.ts';
import { useFoldedClaims } from './folded-claims.ts';
import { Growing } from './growing.tsx';
import { words } from './words.ts';

/** Columns of a dispute: one where nobody stands says so. */
const DISPUTE = [
  { title: 'Asserted', mark: 'says', stands: ['asserts', 'gives', 'accuses'] },
  { title: 'Denied', mark: 'denies', stands: ['denies'] },
  { title: 'Refused to confirm', mark: 'holds', stands: ['refuses'] },
] as const;

/** Where nobody denies or refuses, only what is told is shown. */
const TOLD = [
  { title: 'Asserted', mark: 'says', stands: ['asserts'] },
  { title: 'Accused', mark: 'accuses', stands: ['accuses'] },
  ...DISPUTE.slice(1),
] as const;

const DISPUTED = new Set<ClaimJson['relation']>(['denied', 'not-confirmed']);

const RELATION: Readonly<Record<ClaimJson['relation'], string>> = {
  agrees: 'independent origins say the same',
  adds: 'an independent origin adds to it',
  differs: 'accounts differ',
  denied: 'asserted and denied',
  'not-confirmed': 'asserted and not confirmed',
  superseded: 'given anew later',
  repeated: 'told alike, from one source',
};

/** So many claims are shown before one asks for more. */
const POINTS = 12;
const CLAIMS_A_FRAME = 4;

export function Differences({ story }: { readonly story: StoryContext }) {
  const { differing, dossier } = story;
  const { whole, turn, drawn } = useFoldedClaims('points', differing, POINTS);
  const draw = useCallback((claim: ClaimJson) => <Claim key={claim.id} story={story} claim={claim} />, [story]);
  return (
    <section aria-labelledby="h-diff">
      <div class="head">
        <h2 id="h-diff">Where accounts differ</h2>
        {differing.length > 0 && <p class="meta">{counted(differing.length, 'point')} · no verdict is given</p>}
      </div>
      {differing.length === 0 && <p class="meta sentence">{noDifference(dossier.reports.length)}.</p>}
      <Growing rows={differing} few={POINTS} whole={whole} step={CLAIMS_A_FRAME} drawn={drawn}>
        {draw}
      </Growing>
      {differing.length > POINTS && (
        <button type="button" class="btn more" aria-expanded={whole} onClick={turn}>
          {whole ? 'Fewer points' : `and ${counted(differing.length - POINTS, 'more point')}`}
        </button>
      )}
    </section>
  );
}

function Claim({ story, claim }: { readonly story: StoryContext; readonly claim: ClaimJson }) {
  const reports = new Set(claim.accounts.map(({ report }) => report)).size;
  const figures = claim.accounts.some(({ stand }) => stand === 'gives');
  return (
    <article class="claim" id={claim.id}>
      <header>
        <h3 class="q">
          <a href={reportHref(claim.aboutAt.report, claim.aboutAt.span)}>{claim.about}</a>
        </h3>
        <span class="meta">
          {figures && claim.relation === 'differs' ? 'the numbers differ' : RELATION[claim.relation]} ·{' '}
          {counted(reports, 'report')}
        </span>
        <ClaimOrigins story={story} claim={claim} />
        <CorrectClaim story={story} claim={claim} />
        <SideBySide claim={claim} />
      </header>
      {figures ? <Given story={story} claim={claim} /> : <Sides story={story} claim={claim} />}
    </article>
  );
}

/** Leads to the two reports whose accounts stand against each other; `null` where one report tells both sides. */
export function besideOf({ accounts }: ClaimJson): string | null {
  const pairs = accounts.flatMap((one, i) => accounts.slice(i + 1).map((other) => [one, other] as const));
  const apart = pairs.filter(([one, other]) => one.report !== other.report);
  const pair = apart.find(([one, other]) => one.stand !== other.stand) ?? apart[0];
  return pair === undefined ? null : besideHref(pair[0].report, pair[1].report, pair[0].span);
}

function SideBySide({ claim }: { readonly claim: ClaimJson }) {
  const href = besideOf(claim);
  if (href === null) return null;
  return (
    <a class="meta" href={href}>
      read side by side
    </a>
  );
}

function Sides({ story, claim }: { readonly story: StoryContext; readonly claim: ClaimJson }) {
  const isDisputed = DISPUTED.has(claim.relation);
  return (
    <div class="sides">
      {(isDisputed ? DISPUTE : TOLD).map(({ title, mark, stands }) => {
        const here = claim.accounts.filter(({ stand }) => (stands as readonly string[]).includes(stand));
        if (here.length === 0 && !isDisputed) return null;
        return (
          <div key={title} class={here.length === 0 ? 'side none' : 'side'} data-act={mark}>
            <h4>{title}</h4>
            {here.length === 0 && <p class="voice">No one in these reports</p>}
            {here.map((account) => (
              <Voice key={`${account.report}#${account.statement}`} story={story} account={account} />
            ))}
          </div>
        );
      })}
    </div>
  );
}

function Voice({ story, account }: { readonly story: StoryContext; readonly account: Account }) {
  const { who, statement, cue, words: said, chain } = accountShown(story, account);
  const { dossier, speakerLinks } = story;
  const hrefOf = (name: string): string | null => {
    const one = dossier.entities.find((entity) => account.speakers.includes(entity.id) && entity.name === name);
    if (one !== undefined) return personHref(`${dossier.id}#${one.id}`);
    return statement === undefined ? null : speakerLinks(account.report, statement)(name);
  };
  return (
    <div class="voice">
      <p>
        <b>
          <NamedSpeakers names={who} hrefOf={hrefOf} />
        </b>{' '}
        {statement !== undefined && (
          <>
            <ActLabel stand={statement} cue={cue} /> <Circumstances said={statement} />
          </>
        )}
      </p>
      <p class="q">
        <a href={reportHref(account.report, account.span)}>{said}</a>
      </p>
      <div class="via">
        <Chain links={chain} />
        <AccountChip story={story} account={account} />
      </div>
    </div>
  );
}

/** Figures of one thing that differ, each in its report's words. */
function Given({ story, claim }: { readonly story: StoryContext; readonly claim: ClaimJson }) {
  return (
    <ul class="pairs">
      {claim.accounts.map((account) => (
        <li key={`${account.report}#${account.figure}`}>
          <span class="act" data-act="figures">
            gives
          </span>
          <span class="q">
            <a href={reportHref(account.report, account.span)}>
              {words(story.dossier.annotations[account.report], [account.span])}
            </a>
          </span>
          <AccountChip story={story} account={account} />
        </li>
      ))}
    </ul>
  );
}

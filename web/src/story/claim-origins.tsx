import type { ClaimJson, DossierReport } from '../../../src/api/contract.ts';
import { counted } from '../dates.ts';
import { Independent } from '../parts/independence.tsx';
import { besideHref, OriginMark, ReportChip } from '../parts/origin.tsx';
import { type AccountGroup, type AccountReason, accountReason, briefly } from './claim-groups.ts';
import type { StoryContext } from './context.ts';

interface ClaimProps {
  readonly story: StoryContext;
  readonly claim: ClaimJson;
}

/** Places at which a reason is shown before the rest is counted. */
const PLACES = 6;

/** At most how many of a claim's accounts are independent, and why the others are not. */
export function ClaimOrigins({ story, claim }: ClaimProps) {
  const { groups, atMost } = claim.independent;
  const isNamed = ({ accounts }: AccountGroup): boolean =>
    reportsOf(story, claim, accounts).some(({ origin }) => story.letters.get(origin)?.name != null);
  return (
    <Independent
      blocks={groups.map((group) => ({ size: group.accounts.length, named: isNamed(group) }))}
      says={`at most ${counted(atMost, 'origin')}`}
      brief={briefly(claim, letterIn(story))}
    >
      <ul class="joins">
        {groups.map((group) => (
          <Group key={group.accounts.join()} story={story} claim={claim} group={group} />
        ))}
      </ul>
    </Independent>
  );
}

const letterIn =
  ({ letters }: StoryContext) =>
  (origin: string): string | undefined =>
    letters.get(origin)?.letter;

/** The reports in which accounts stand, each once. */
function reportsOf({ reports }: StoryContext, { accounts }: ClaimJson, places: readonly number[]): readonly DossierReport[] {
  return [...new Set(places.map((place) => accounts[place]?.report ?? ''))].flatMap((id) => reports.get(id) ?? []);
}

function Group({ story, claim, group: { accounts, why } }: ClaimProps & { readonly group: AccountGroup }) {
  const at = accounts.map((account) => ({ account, span: null }));
  if (accounts.length === 1)
    return (
      <li>
        <Chips story={story} claim={claim} at={at} />
        nothing found ties this account to the others
      </li>
    );
  const origins = [...new Set(reportsOf(story, claim, accounts).map(({ origin }) => origin))];
  return (
    <li>
      {origins.map((origin) => (
        <OriginMark key={origin} origin={story.letters.get(origin)} />
      ))}{' '}
      {counted(accounts.length, 'account')} count once{why.length > 0 && ':'}
      {why.length === 0 && <Chips story={story} claim={claim} at={at} />}
      {why.map((reason) => (
        <p key={`${reason.kind} ${reason.value} ${reason.at[0]?.span}`}>
          {accountReason(reason, letterIn(story))} <Chips story={story} claim={claim} at={reason.at} />
          {reason.kind === 'copy' && <SideBySide reason={reason} />}
        </p>
      ))}
    </li>
  );
}

/** The copied words, at their places in both reports. */
function SideBySide({ reason: { at } }: { readonly reason: AccountReason }) {
  const [source, ...copies] = at;
  if (source === undefined) return null;
  return (
    <span class="fine">
      {copies.slice(0, PLACES).map(({ account, report, span }, i) => (
        <a key={account} href={besideHref(report, source.report, span ?? undefined)}>
          {copies.length === 1 ? 'side by side' : `side by side ${i + 1}`}
        </a>
      ))}
    </span>
  );
}

interface ChipsProps extends ClaimProps {
  readonly at: readonly Pick<AccountReason['at'][number], 'account' | 'span'>[];
}

/** The words that say so; where none do, those of the account. */
function Chips({ story, claim, at }: ChipsProps) {
  return (
    <span class="chips">
      {at.slice(0, PLACES).map(({ account: place, span }) => {
        const account = claim.accounts[place];
        const report = story.reports.get(account?.report ?? '');
        if (account === undefined || report === undefined) return null;
        const words = span ?? account.span;
        return (
          <ReportChip
            key={place}
            report={report}
            letters={story.letters}
            span={words}
            paragraph={story.paragraph(report.id, words[0])}
          />
        );
      })}
      {at.length > PLACES && <span class="fine">and {at.length - PLACES} more</span>}
    </span>
  );
}

import type { ClaimJson } from '../../../src/api/contract.ts';
import { ReportChip } from '../parts/origin.tsx';
import { Correct, Corrected } from '../review/correct/correcting.tsx';
import type { Account } from './account.ts';
import type { StoryContext } from './context.ts';
import { NewMark } from './unseen.tsx';

/** What people decided about a claim, and how to decide. */
export const CorrectClaim = ({ story: { dossier }, claim }: { readonly story: StoryContext; readonly claim: ClaimJson }) => (
  <>
    <Corrected ids={claim.corrected} />
    <Correct of={`${dossier.id}#${claim.id}`} what={`the claim “${claim.about}”`} />
  </>
);

/** Where an account stands. */
export function AccountChip({
  story,
  account: { report: id, span },
}: {
  readonly story: StoryContext;
  readonly account: Account;
}) {
  const report = story.reports.get(id);
  if (report === undefined) return null;
  return (
    <>
      <ReportChip report={report} letters={story.letters} span={span} paragraph={story.paragraph(id, span[0])} />
      <NewMark report={id} />
    </>
  );
}

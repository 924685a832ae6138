import type { ClaimChange, ClaimJson, ClaimStanding } from '../../../../src/api/contract.ts';
import { counted } from '../../dates.ts';

// As src/dossier/since-page.ts has it for the terminal; test/changes-words.test.ts holds both to one table.

const LABELS: Readonly<Record<ClaimStanding['relation'], string>> = {
  denied: 'denied',
  'not-confirmed': 'not confirmed',
  differs: 'accounts differ',
  superseded: 'later figure given',
  agrees: 'independent accounts agree',
  adds: 'an independent account adds',
  repeated: 'told alike, from one source',
};

/** "asserted and denied", "accused, not confirmed". */
const standing = ({ relation, stands }: ClaimStanding): string => relationShown(relation, stands.asserts > 0);

export const claimStanding = ({ relation, accounts }: ClaimJson): string =>
  relationShown(
    relation,
    accounts.some(({ stand }) => stand === 'asserts'),
  );

function relationShown(relation: ClaimStanding['relation'], asserted: boolean): string {
  const first = asserted ? 'asserted' : 'accused';
  if (relation === 'denied') return `${first} and ${LABELS.denied}`;
  return relation === 'not-confirmed' ? `${first}, ${LABELS['not-confirmed']}` : LABELS[relation];
}

const sizes = (one: ClaimStanding): readonly [string, string] => [
  counted(one.reports, 'report'),
  `at most ${counted(one.independent.atMost, 'independent origin')}`,
];

/** "asserted and denied, before: independent accounts agree · 3 reports, before 2 · at most 2 independent origins". */
export function changeShown({ before, after }: Pick<ClaimChange, 'before' | 'after'>): string {
  if (after === null) return 'no longer a claim';
  const [is, now] = [standing(after), sizes(after)];
  if (before === null) return [`new: ${is}`, ...now].join(' · ');
  const was = standing(before);
  const reports = before.reports === after.reports ? '' : `, before ${before.reports}`;
  const origins = before.independent.atMost === after.independent.atMost ? '' : `, before ${before.independent.atMost}`;
  return [was === is ? `still ${is}` : `${is}, before: ${was}`, `${now[0]}${reports}`, `${now[1]}${origins}`].join(' · ');
}

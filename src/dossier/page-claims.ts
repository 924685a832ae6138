import type { ClaimRelation, Stand } from '../model/claim.ts';
import { counted } from './dates-shown.ts';
import { accountJoins } from './joins.ts';
import { type Voice, voiceOf } from './page-voices.ts';
import type { ClaimJson, Dossier } from './shape.ts';
import type { Quote, Words } from './words.ts';

interface Side {
  readonly stand: Stand;
  readonly label: string;
  readonly voices: readonly Voice[];
}

export interface ClaimView {
  readonly id: string;
  readonly relation: ClaimRelation;
  readonly label: string;
  readonly about: Quote;
  readonly sides: readonly Side[];
  /** "2 reports, at most 2 independent origins". */
  readonly meta: string;
  /** Why accounts count once, in words. */
  readonly why: readonly string[];
}

const LABELS: Readonly<Record<ClaimRelation, string>> = {
  denied: 'denied',
  'not-confirmed': 'not confirmed',
  differs: 'accounts differ',
  superseded: 'later figure given',
  agrees: 'independent accounts agree',
  adds: 'an independent account adds',
  repeated: 'told alike, from one source',
};

export const STANDS: Readonly<Record<Stand, string>> = {
  asserts: 'asserted',
  accuses: 'accused',
  denies: 'denied',
  refuses: 'refused to confirm',
  gives: 'figure given',
};

const ORDER: readonly Stand[] = ['asserts', 'accuses', 'denies', 'refuses', 'gives'];

export const NO_ONE = 'no one in these reports';

export const claimViews = (dossier: Dossier, words: Words): ClaimView[] =>
  dossier.claims.map((claim) => ({
    id: claim.id,
    relation: claim.relation,
    label: labelOf(claim),
    about: words.quote(claim.aboutAt.report, claim.aboutAt.span),
    sides: sidesOf(claim, dossier, words),
    meta: `${counted(new Set(claim.accounts.map(({ report }) => report)).size, 'report')}, at most ${counted(claim.independent.atMost, 'independent origin')}`,
    why: accountJoins(claim, words.chip).map(({ says }) => says),
  }));

const labelOf = ({ relation, accounts }: ClaimJson): string =>
  relationShown(
    relation,
    accounts.some(({ stand }) => stand === 'asserts'),
  );

/** "accused and denied", "asserted, not confirmed". `asserted`: whether anybody does. */
export function relationShown(relation: ClaimRelation, asserted: boolean): string {
  const first = asserted ? STANDS.asserts : STANDS.accuses;
  if (relation === 'denied') return `${first} and ${LABELS.denied}`;
  return relation === 'not-confirmed' ? `${first}, ${LABELS['not-confirmed']}` : LABELS[relation];
}

/** The stands that were taken; in a dispute also the one nobody took. */
function sidesOf(claim: ClaimJson, dossier: Dossier, words: Words): Side[] {
  const disputed = claim.relation === 'denied' || claim.relation === 'not-confirmed';
  return ORDER.flatMap((stand) => {
    const accounts = claim.accounts.filter((account) => account.stand === stand);
    if (accounts.length === 0 && !(disputed && (stand === 'denies' || stand === 'refuses'))) return [];
    return [{ stand, label: STANDS[stand], voices: accounts.map((account) => voiceOf(account, dossier, words)) }];
  });
}

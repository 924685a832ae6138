import type { Claim } from '../model/claim.ts';
import type { ClaimRef, Correction, ReportRef } from '../model/correction.ts';
import type { Span } from '../model/span.ts';
import { APPLIED, type Outcomes, orphaned, overruledBy, type Target } from './found.ts';
import { findQuote } from './quote.ts';

/** What is known of the reports of the story. */
export interface Texts {
  /** Today's id of a text; `null`: it is in another story, or not there. */
  told(ref: ReportRef): string | null;
  textOf(report: string): string;
}

interface Aimed {
  readonly id: string;
  readonly kind: 'reject' | 'confirm';
  readonly target: ClaimRef;
}

/** The claims that analysts left. */
export function correctedClaims(
  claims: readonly Claim[],
  corrections: readonly Correction[],
  texts: Texts,
  outcomes: Outcomes,
): readonly Claim[] {
  const aimed = corrections.flatMap(({ id, do: decision }): Aimed[] =>
    (decision.kind === 'reject' || decision.kind === 'confirm') && decision.target.kind === 'claim'
      ? [{ id, kind: decision.kind, target: decision.target }]
      : [],
  );
  if (aimed.length === 0) return claims;
  const verdicts = new Map<Claim, Aimed>();
  for (const one of aimed) {
    const claim = sameClaim(one.target, claims, texts);
    const stays = claim !== null && claim.relation === one.target.relation;
    outcomes.set(one.id, stays ? APPLIED : changed(one.target, claim), [aboutOf(one.target, claim, texts)]);
    if (!stays) continue;
    const before = verdicts.get(claim);
    if (before !== undefined && before.kind !== one.kind) outcomes.set(before.id, overruledBy(one.id));
    verdicts.set(claim, one);
  }
  return claims
    .filter((claim) => verdicts.get(claim)?.kind !== 'reject')
    .map((claim) => {
      const verdict = verdicts.get(claim);
      return verdict === undefined ? claim : { ...claim, corrected: [verdict.id] };
    });
}

const changed = ({ relation }: ClaimRef, claim: Claim | null) =>
  claim === null
    ? orphaned('no claim rests on these accounts any more')
    : orphaned(`the accounts were found to stand as “${relation}” and are now found to stand as “${claim.relation}”`);

/** The claim that shares at least half of its accounts, and of those that were decided on; the one that shares most. */
function sameClaim(target: ClaimRef, claims: readonly Claim[], texts: Texts): Claim | null {
  let [best, most]: [Claim | null, number] = [null, 0];
  const was = target.accounts.flatMap(({ report, at, stand }) => {
    const told = texts.told(report);
    const words = told === null ? null : findQuote(texts.textOf(told), at);
    return words === null ? [] : [{ report: told, span: words, stand }];
  });
  for (const claim of claims) {
    const shared = was.filter((one) =>
      claim.accounts.some(({ report, span, stand }) => report === one.report && stand === one.stand && areAlike(span, one.span)),
    ).length;
    if (shared * 2 < target.accounts.length || shared * 2 < claim.accounts.length) continue;
    if (shared > most || (shared === most && claim.relation === target.relation && best?.relation !== target.relation))
      [best, most] = [claim, shared];
  }
  return best;
}

/** They share at least half of both. */
function areAlike(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= a.end - a.start && shared * 2 >= b.end - b.start;
}

function aboutOf({ story, id, accounts: [first] }: ClaimRef, claim: Claim | null, texts: Texts): Target {
  if (claim !== null) {
    const { report, span } = claim.about;
    return {
      id: `${story}#${claim.id}`,
      report,
      span: [span.start, span.end],
      words: texts.textOf(report).slice(span.start, span.end),
    };
  }
  return { id: `${story}#${id}`, report: first?.report.id ?? '', span: first?.at.span ?? [0, 0], words: first?.at.words ?? '' };
}

import type { ClaimRelation, FigureRelation } from '../model/claim.ts';
import { originsHeld } from './origins-held.ts';
import type { ClaimJson, Dossier, SpanJson } from './shape.ts';
import type { Held } from './story-changes.ts';

/**
 * A story as it stood when only these of its reports had come. Nothing is laid side by side anew: of each claim and line those accounts
 * are left that stand in these reports, and what they say of each other is told of them alone.
 */
export function asItStood(dossier: Dossier, held: ReadonlySet<string>): Held {
  if (held.size === dossier.reports.length)
    return { claims: dossier.claims, timeline: dossier.timeline, atMost: dossier.independent.atMost };
  const related = relationsOf(dossier);
  const words = ({ report, span: [start, end] }: At): string =>
    (dossier.annotations[report]?.text ?? '').slice(start, end).replace(/\s+/gu, ' ').trim();
  return {
    claims: dossier.claims.flatMap((claim) => claimOf(claim, { held, related, words }) ?? []),
    timeline: dossier.timeline.flatMap((line) => lineOf(line, held, words) ?? []),
    atMost: originsHeld(dossier, held),
  };
}

interface At {
  readonly report: string;
  readonly span: SpanJson;
}
type Account = ClaimJson['accounts'][number];
type Line = Dossier['timeline'][number];
/** How two figures stand to each other; `undefined`: they are not compared. */
type Related = (a: Account, b: Account) => FigureRelation | undefined;

interface Given {
  readonly held: ReadonlySet<string>;
  readonly related: Related;
  readonly words: (at: At) => string;
}

function relationsOf({ comparisons }: Dossier): Related {
  const key = (one: { readonly report: string; readonly figure: string | null }): string => `${one.report}#${one.figure}`;
  const known = new Map(comparisons.map(({ a, b, relation }) => [`${key(a)} ${key(b)}`, relation] as const));
  return (a, b) => known.get(`${key(a)} ${key(b)}`) ?? known.get(`${key(b)} ${key(a)}`);
}

/** `null` where fewer than two accounts are left, or these say nothing of each other. */
function claimOf(claim: ClaimJson, { held, related, words }: Given): ClaimJson | null {
  const places = claim.accounts.flatMap(({ report }, i) => (held.has(report) ? [i] : []));
  if (places.length === claim.accounts.length) return claim;
  const now = new Map(places.map((was, i) => [was, i]));
  const accounts = places.flatMap((i) => claim.accounts[i] ?? []);
  const groups = claim.independent.groups.flatMap(({ accounts: members, why }) => {
    const left = members.flatMap((i) => now.get(i) ?? []);
    const at = why.map((reason) => ({
      ...reason,
      at: reason.at.flatMap((one) => (now.has(one.account) ? [{ ...one, account: now.get(one.account) ?? 0 }] : [])),
    }));
    return left.length === 0 ? [] : [{ accounts: left, why: at.filter((reason) => reason.at.length > 1) }];
  });
  const relation = relationOf(claim.relation, accounts, { independent: groups.length, related });
  const first = accounts.find(({ stand }) => stand !== 'denies' && stand !== 'refuses') ?? accounts[0];
  if (relation === null || first === undefined) return null;
  const aboutAt = held.has(claim.aboutAt.report) ? claim.aboutAt : { report: first.report, span: first.span };
  const about = aboutAt === claim.aboutAt ? claim.about : words(aboutAt);
  return { ...claim, about, aboutAt, relation, accounts, independent: { atMost: groups.length, groups } };
}

/** What is left of a relation: a claim was denied once somebody who asserts it and somebody who denies it had been heard. */
function relationOf(
  whole: ClaimRelation,
  accounts: readonly Account[],
  { independent, related }: { readonly independent: number; readonly related: Related },
): ClaimRelation | null {
  if (accounts.length < 2) return null;
  const stands = new Set(accounts.map(({ stand }) => stand));
  const isTold = stands.has('asserts') || stands.has('accuses') || stands.has('gives');
  if (isTold && stands.has('denies')) return whole === 'differs' ? 'differs' : 'denied';
  if (isTold && stands.has('refuses')) return 'not-confirmed';
  const figures = accounts.flatMap((a, i) => accounts.slice(i + 1).flatMap((b) => related(a, b) ?? []));
  if (figures.includes('differ')) return 'differs';
  if (figures.includes('superseded')) return 'superseded';
  if (whole === 'differs' && stands.has('accuses')) return differing(accounts) ? 'differs' : null;
  if (whole === 'adds') return independent > 1 ? 'adds' : null;
  if (stands.size > 1 || !isTold) return null;
  return independent > 1 ? 'agrees' : 'repeated';
}

/** Two who accuse: each the other, or each somebody else. */
const differing = (accounts: readonly Account[]): boolean =>
  new Set(accounts.map(({ report, statement, speakers }) => speakers.join(' ') || `${report}#${statement}`)).size > 1;

function lineOf(line: Line, held: ReadonlySet<string>, words: Given['words']): Line | null {
  const [first, ...also] = [{ report: line.report, span: line.span }, ...line.also].filter(({ report }) => held.has(report));
  if (first === undefined) return null;
  const events = line.events.filter((id) => held.has(id.slice(0, id.lastIndexOf('#'))));
  const text = first.report === line.report && first.span === line.span ? line.text : words(first);
  return { ...line, text, ...first, also, events };
}

import type { Change, Claim, Edit, Revision, StoryEntity } from '../model/claim.ts';
import { overlaps, type Span, span } from '../model/span.ts';
import { copiedSaying, type Sayings } from './copied-saying.ts';
import { type Finding, findingsOf, sameMarks, says } from './heard.ts';
import { Intervals } from './intervals.ts';
import { copiedBy, type Laid } from './laid.ts';
import type { Weights } from './likeness.ts';
import type { PlacedReport } from './placed.ts';
import { revisionOf } from './revision.ts';
import { sourcesOf } from './sources.ts';
import { finder, type Text } from './texts.ts';

/** What the reports of a story were found to tell together. */
interface Aligned {
  readonly entities: readonly StoryEntity[];
  readonly claims: readonly Claim[];
  readonly weights: Weights;
  readonly texts: readonly Text[];
}

/**
 * What each report brought, in canonical order: heard first, heard before, no longer said by a revision, pasted background. A copy of
 * a whole report brings nothing, even where it is dated before the report that stands for both.
 */
export function changesOf(laid: readonly Laid[], { entities, claims, weights, texts }: Aligned): Change[] {
  const heads = new Map(texts.flatMap(({ head, copies }) => copies.map((copy) => [copy, head] as const)));
  const sayings = { reports: new Map(laid.map((one) => [one.id, one])), sources: sourcesOf(laid, entities) };
  const found = laid.map((one) => findingsOf(one, sayings.sources.speakers));
  const places = new Map(laid.map(({ id }, i) => [id, i]));
  const retold = retoldIn(claims, laid, found);
  const before = new Map<string, Finding[]>();
  return laid.map((one, i) => {
    const own = found[i] ?? [];
    const old = places.get(one.placed.placement.revises ?? '');
    const revised = old === undefined || old >= i ? null : revisedBy(laid[old], one);
    const isHeard = (finding: Finding): boolean =>
      heads.has(one.placed) ||
      retold.has(`${one.id}#${finding.id}`) ||
      (revised === null ? isCopied(one, finding, sayings) : revised.stood(finding.at)) ||
      finding.keys.some((key) => before.get(key)?.some((earlier) => says(earlier, finding, weights)));
    const heard = withHeadline(one, own, new Set(own.filter(isHeard)));
    const ids = (all: readonly Finding[]): string[] => all.map(({ id }) => `${one.id}#${id}`);
    if (!heads.has(one.placed)) for (const finding of own) for (const key of finding.keys) remember(before, key, finding);
    return {
      report: one.id,
      adds: ids(own.filter((finding) => !heard.has(finding))),
      repeats: ids(own.filter((finding) => heard.has(finding))),
      withdraws: revised === null ? [] : withdrawn(revised, found[old ?? -1] ?? [], own, weights),
      revision: revised?.revision ?? null,
      background: backgroundOf(one, heads.get(one.placed)),
    };
  });
}

const isCopied = (laid: Laid, { statement, at }: Finding, sayings: Sayings): boolean =>
  (statement === null ? copiedBy(laid, at) : copiedSaying(laid, statement, at, sayings, 'news')) !== null;

/** A headline says in short what its report does: its number or event is heard before where the report's own of the kind was. */
function withHeadline(laid: Laid, own: readonly Finding[], heard: ReadonlySet<Finding>): ReadonlySet<Finding> {
  const inBody = ({ at }: Finding): boolean => laid.touching.body.touching(at).length > 0;
  const told = own.filter(inBody);
  const isOf = (short: Finding, long: Finding): boolean =>
    short.kind === long.kind && short.keys.some((key) => long.keys.includes(key));
  const again = own.filter((finding) => {
    if (finding.kind === 'statement' || heard.has(finding) || inBody(finding)) return false;
    const same = told.filter((one) => isOf(finding, one));
    return same.length > 0 && same.every((one) => heard.has(one));
  });
  return new Set([...heard, ...again]);
}

/** So many findings of one speaker or number are kept to tell what was heard before. */
const MOST = 100;

function remember(before: Map<string, Finding[]>, key: string, finding: Finding): void {
  const known = before.get(key);
  if (known === undefined) before.set(key, [finding]);
  else if (known.length < MOST) known.push(finding);
}

/** Statements that stand in a claim beside an earlier report's of the same speaker and stand: the same, in whatever words. */
function retoldIn(claims: readonly Claim[], laid: readonly Laid[], found: readonly (readonly Finding[])[]): Set<string> {
  const rank = new Map(laid.map(({ id }, i) => [id, i]));
  const byId = new Map<string, Finding>(
    laid.flatMap(({ id }, i) => (found[i] ?? []).map((finding) => [`${id}#${finding.id}`, finding] as const)),
  );
  const retold = new Set<string>();
  for (const { accounts } of claims) {
    const told = new Map<string, Finding[]>();
    const spoken = accounts.filter(({ statement }) => statement !== null);
    for (const { report, statement, stand, speakers } of spoken.toSorted(
      (a, b) => (rank.get(a.report) ?? 0) - (rank.get(b.report) ?? 0),
    )) {
      const id = `${report}#${statement}`;
      const finding = byId.get(id);
      if (finding === undefined) continue;
      for (const key of speakers.map((speaker) => `${stand} ${speaker}`)) {
        const earlier = told.get(key) ?? [];
        if (earlier.some((one) => sameMarks(one, finding))) retold.add(id);
        told.set(key, [...earlier, finding]);
      }
    }
  }
  return retold;
}

/** A revision, and what of both texts it left as it was. */
interface Revised {
  readonly revision: Revision;
  /** Whether words of the new text stood in the old one. */
  readonly stood: (at: Span) => boolean;
  /** Whether words of the old text still stand in the new one. */
  readonly stands: (at: Span) => boolean;
}

function revisedBy(was: Laid | undefined, now: Laid): Revised | null {
  if (was === undefined) return null;
  const revision = revisionOf(was, now);
  return { revision, stood: untouched(revision, 'now'), stands: untouched(revision, 'was') };
}

/** Outside of the words that one side has alone; where a negation came or went, the whole sentence is other than it was. */
function untouched({ edits }: Revision, side: 'was' | 'now'): (at: Span) => boolean {
  const whole = ({ kind, tells }: Edit): boolean => kind === 'added' || kind === 'removed' || tells.includes('negation');
  const touched = new Intervals(edits, (edit) => {
    const one = edit[side];
    if (one === null || edit.kind === 'moved') return [];
    return whole(edit) ? [one.at] : one.changed;
  });
  return (at) => touched.touching(at).length === 0;
}

/** Findings of the report this one revises that it makes no more, and whose words it no longer has. */
function withdrawn({ revision, stands }: Revised, old: readonly Finding[], now: readonly Finding[], weights: Weights): string[] {
  const gone = old.filter((was) => !stands(was.at) && !now.some((is) => says(was, is, weights)));
  return gone.map(({ id }) => `${revision.of}#${id}`);
}

/** Pasted background, neighbouring passages joined. */
function backgroundOf({ placed, text }: Laid, head: PlacedReport = placed): Span[] {
  const joined: Span[] = [];
  const here = finder(head, placed);
  const passages = head.placement.links.flatMap(({ kind, t }) => (kind === 'background' ? (here(t) ?? []) : []));
  for (const passage of passages.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && (overlaps(last, passage) || passage.start <= last.end)) {
      joined[joined.length - 1] = span(text, last.start, Math.max(last.end, passage.end));
    } else joined.push(passage);
  }
  return joined;
}

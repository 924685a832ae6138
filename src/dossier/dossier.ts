import { align, inOrder, type PlacedReport } from '../align/align.ts';
import type { Decided } from '../align/decided.ts';
import type { Account, AccountGroup, Alignment, EditedSide, Revision } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { Origin, OriginReason, Story } from '../model/story.ts';
import { annotationJson, correctedJson } from './annotation.ts';
import { datesOf } from './dates.ts';
import { placesOf } from './places.ts';
import { reportEntry } from './report-entry.ts';
import type { CorrectionJson, Dossier, OriginReasonJson, RevisionJson, SpanJson } from './shape.ts';
import { pair, pairs } from './spans.ts';
import { storyTitle } from './title.ts';

/** What analysts decided about a story. */
export interface Corrections extends Decided {
  /** All of it, when all is put together. */
  list(): readonly CorrectionJson[];
}

/** One story put together. Reports may come in any order; `aliases` are ids the story had before. */
export function dossier(
  story: Story,
  reports: readonly PlacedReport[],
  aliases: readonly string[],
  corrections?: Corrections,
): Dossier {
  const placed = inOrder(story, reports);
  const aligned = align(story, placed, corrections);
  return {
    id: story.id,
    aliases: [...aliases],
    ...storyTitle(placed.filter(({ placement }) => placement.sameAs === undefined)),
    ...datesOf(placed),
    places: placesOf(placed),
    reports: placed.map(reportEntry),
    origins: story.origins.map(originJson),
    independent: { atMost: story.origins.length },
    entities: aligned.entities.map((entity) => ({
      id: entity.id,
      type: entity.type,
      name: entity.name,
      names: [...entity.names],
      titles: [...entity.titles],
      in: entity.in.map(({ report, entity: one }) => ({ report, entity: one })),
      joined: entity.joined.map(({ rule, at }) => ({ rule, at: at.map(placeJson) })),
      suggested: entity.suggested.map(({ entity: other, rule, at }) => ({ entity: other, rule, at: at.map(placeJson) })),
      ...correctedJson(entity),
    })),
    ...alignedJson(aligned, placed),
    corrections: [...(corrections?.list() ?? [])],
    annotations: Object.fromEntries(placed.map((one) => [one.report.id, annotation(one)])),
  };
}

type Place = Alignment['timeline'][number]['at'];

const placeJson = ({ report, span }: Place) => ({ report, span: pair(span) });

/** Words as they stand, white space run together: a title or a line is one line. */
const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** What came of laying these reports beside each other, but for who is who. */
function alignedJson({ timeline, claims, comparisons, changes }: Alignment, placed: readonly PlacedReport[]) {
  const texts = new Map(placed.map(({ report }) => [report.id, report.text]));
  const words = ({ report, span }: Place): string => oneLine(texts.get(report)?.slice(span.start, span.end) ?? '');
  return {
    timeline: timeline.map(({ date, assumed, weight, at, also, events, rule }) => ({
      date,
      assumed: [...assumed],
      weight,
      text: words(at),
      ...placeJson(at),
      also: also.map(placeJson),
      events: [...events],
      rule,
    })),
    claims: claims.map(({ id, about, relation, accounts, groups, score, rule, ...rest }) => ({
      id,
      about: words(about),
      aboutAt: placeJson(about),
      relation,
      accounts: accounts.map(({ stand, report, span, statement, figure, speakers }) => ({
        stand,
        ...placeJson({ report, span }),
        statement,
        figure,
        speakers: [...speakers],
      })),
      independent: independentJson(groups, accounts),
      score,
      rule,
      ...correctedJson(rest),
    })),
    comparisons: comparisons.map(({ a, b, relation, rule }) => ({
      a: { report: a.report, figure: a.figure, span: pair(a.span) },
      b: { report: b.report, figure: b.figure, span: pair(b.span) },
      relation,
      rule,
    })),
    changes: changes.map(({ report, adds, repeats, withdraws, revision, background }) => ({
      report,
      adds: [...adds],
      repeats: [...repeats],
      withdraws: [...withdraws],
      revision: revision && revisionJson(revision),
      background: pairs(background),
    })),
  };
}

const revisionJson = ({ of, kept, edits, rule }: Revision): RevisionJson => ({
  of,
  kept,
  edits: edits.map(({ kind, was, now, tells }) => ({
    kind,
    was: was && sideJson(was),
    now: now && sideJson(now),
    tells: [...tells],
  })),
  rule,
});

const sideJson = ({ at, changed }: EditedSide) => ({ span: pair(at), changed: pairs(changed) });

const orNull = (at: Span | null): SpanJson | null => (at === null ? null : pair(at));

const independentJson = (groups: readonly AccountGroup[], accounts: readonly Account[]) => ({
  atMost: groups.length,
  groups: groups.map((group) => ({
    accounts: [...group.accounts],
    why: group.why.map(({ kind, value, speakers, at }) => ({
      kind,
      value,
      speakers: [...speakers],
      at: at.map(({ account, span }) => ({ account, report: accounts[account]?.report ?? '', span: orNull(span) })),
    })),
  })),
});

const originJson = ({ id, reports, why }: Origin) => ({ id, reports: [...reports], why: why.map(reasonJson) });

function reasonJson(reason: OriginReason): OriginReasonJson {
  switch (reason.kind) {
    case 'agency':
      return { ...reason, reports: reason.reports.map(({ report, span }) => ({ report, span: orNull(span) })) };
    case 'copy':
      return { ...reason, passages: reason.passages.map(({ t, s }) => ({ t: pair(t), s: pair(s) })) };
    case 'credit':
      return { ...reason, span: pair(reason.span) };
    default:
      return { ...reason };
  }
}

/** As `annotate` gives it, with the date that grouping resolved. */
function annotation({ report, layers, placement }: PlacedReport) {
  return annotationJson({ report: { ...report, published: placement.published }, layers });
}

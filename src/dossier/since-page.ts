import type { ClaimRelation, Stand } from '../model/claim.ts';
import type { ClaimChange, ClaimStanding, StoryChanges, StoryNews } from './changes-shape.ts';
import { counted, dayShown } from './dates-shown.ts';
import { broughtBy, textIn } from './page-changes.ts';
import { relationShown, STANDS } from './page-claims.ts';
import { voiceOf } from './page-voices.ts';
import { type RevisionView, revisionView } from './revision-words.ts';
import type { Dossier } from './shape.ts';
import { newsOf } from './story-changes.ts';
import { type Quote, type Words, wordsOf } from './words.ts';

/** What changed in a story, put into the words people read, before any medium. */
export interface SincePage {
  readonly id: string;
  readonly title: string;
  /** "What changed since 6 Mar 2024 (UTC)". */
  readonly heading: string;
  readonly facts: readonly string[];
  readonly reports: readonly CameView[];
  readonly claims: readonly ClaimChangeView[];
  readonly figures: readonly ClaimChangeView[];
  readonly happenings: readonly { readonly date: string; readonly quote: Quote; readonly also: readonly string[] }[];
  readonly withdrawn: readonly { readonly quote: Quote; readonly by: string }[];
  readonly revisions: readonly { readonly chip: string; readonly of: string; readonly view: RevisionView }[];
  /** What cannot be told, and what is left out. */
  readonly notes: readonly string[];
}

interface CameView {
  readonly chip: string;
  readonly date: string;
  readonly who: string;
  readonly title: string;
  readonly says: string;
}

export interface ClaimChangeView {
  readonly id: string | null;
  readonly about: Quote;
  /** "new: asserted, not confirmed", "asserted and denied; before: independent accounts agree". */
  readonly label: string;
  readonly voices: readonly { readonly label: string; readonly stand: Stand; readonly who: string; readonly quote: Quote }[];
  readonly more: number;
}

/** So many of the accounts that came are shown with a claim. */
const VOICES = 6;

export function sincePage(changes: StoryChanges, dossier: Dossier): SincePage {
  const words = wordsOf(dossier);
  const told = changes.claims.filter(({ came }) => came.length > 0).toSorted((a, b) => Number(stillSo(a)) - Number(stillSo(b)));
  const isFigure = ({ came }: ClaimChange): boolean => came.some(({ figure }) => figure !== null);
  const view = (claim: ClaimChange): ClaimChangeView => claimView(claim, dossier, words);
  return {
    id: changes.id,
    title: changes.title,
    heading: headingOf(changes),
    facts: factsOf(changes),
    reports: changes.reports.map((report) => cameView(report, dossier, words)),
    claims: told.filter((claim) => !isFigure(claim)).map(view),
    figures: told.filter(isFigure).map(view),
    happenings: changes.timeline.map(({ date, report, span, also }) => ({
      date: dayShown(date),
      quote: words.quote(report, span),
      also: also.map((place) => words.ref(place.report, place.span)),
    })),
    withdrawn: changes.withdrawn.flatMap(({ id, by, report, span }) =>
      /#v\d+$/u.test(id) ? [] : [{ quote: words.quote(report, span), by: words.chip(by) }],
    ),
    revisions: changes.revisions.map(({ report, ...revision }) => ({
      chip: words.chip(report),
      of: words.chip(revision.of),
      view: revisionView(report, revision, textIn(dossier), words),
    })),
    notes: notesOf(changes, words),
  };
}

/** What stands as it stood, only told by more, comes after what does not. */
const stillSo = ({ before, after }: ClaimChange): boolean => before?.relation === after?.relation;

/** "6 Mar 2024", "6 Mar 2024, 14:00 UTC": the hour as it was given. */
function momentShown(given: string): string {
  const time = /T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(.*)$/u.exec(given);
  if (time === null) return dayShown(given);
  const zone = time[2] === '' || time[2] === 'Z' ? 'UTC' : time[2];
  return `${dayShown(given)}, ${time[1]} ${zone}`;
}

const headingOf = ({ since, until }: StoryChanges): string =>
  `What changed since ${momentShown(since)}${until === null ? '' : `, until ${momentShown(until)}`}`;

function factsOf(changes: StoryChanges): string[] {
  const { before, after } = changes;
  if (after.reports === before.reports) return ['nothing came'];
  const began = before.reports === 0 ? ['the story is new: no report of it came before'] : [];
  const origins = before.reports === 0 ? '' : `, before ${before.independent.atMost}`;
  const reports = before.reports === 0 ? '' : `, before ${before.reports}`;
  return [
    ...began,
    newsShown(newsOf(changes)),
    `${counted(after.reports, 'report')}${reports}; at most ${counted(after.independent.atMost, 'independent origin')}${origins}`,
  ];
}

const NEWS: Readonly<Record<ClaimRelation, (count: number) => string>> = {
  denied: (count) => `${counted(count, 'claim')} now denied`,
  'not-confirmed': (count) => `${counted(count, 'claim')} not confirmed`,
  differs: (count) => `${counted(count, 'claim')} now in dispute`,
  superseded: (count) => `${counted(count, 'figure')} replaced by a later one`,
  agrees: (count) => `${counted(count, 'claim')} now told independently`,
  adds: (count) => `${counted(count, 'account')} that adds to a claim`.replace(/^(?!1 )(.*) adds/u, '$1 add'),
  repeated: (count) => `${counted(count, 'claim')} told again from one source`,
};
const NEWS_ORDER = ['denied', 'not-confirmed', 'differs', 'superseded', 'agrees', 'adds', 'repeated'] as const;

/** "3 new reports, 1 claim now denied". */
export function newsShown({ reports, revised, claims, timeline, withdrawn }: StoryNews): string {
  return [
    `${counted(reports, 'new report')}${revised === 0 ? '' : ` (${counted(revised, 'revision')})`}`,
    ...NEWS_ORDER.flatMap((relation) => (claims[relation] === 0 ? [] : [NEWS[relation](claims[relation])])),
    ...(timeline === 0 ? [] : [`${counted(timeline, 'line')} added to the timeline`]),
    ...(withdrawn === 0 ? [] : [`${counted(withdrawn, 'finding')} withdrawn`]),
  ].join(', ');
}

function cameView(report: StoryChanges['reports'][number], dossier: Dossier, words: Words): CameView {
  const who = [report.outlet, report.agency].filter((name) => name !== null);
  const isFirst = dossier.reports[0]?.id === report.id;
  return {
    chip: words.chip(report.id),
    date: report.published.date === null ? 'date not known' : momentShown(report.published.date),
    who: who.length === 0 ? 'outlet not named' : [...new Set(who)].join(', from '),
    title: report.title,
    says: broughtBy({ ...report, report: report.id, revision: null }, isFirst, report.revises, words),
  };
}

function claimView(claim: ClaimChange, dossier: Dossier, words: Words): ClaimChangeView {
  const { id, aboutAt, before, after, came } = claim;
  return {
    id,
    about: words.quote(aboutAt.report, aboutAt.span),
    label: after === null ? 'no longer a claim' : labelOf(before, after),
    voices: came.slice(0, VOICES).map((account) => {
      const { who, quote } = voiceOf(account, dossier, words);
      return { label: STANDS[account.stand], stand: account.stand, who, quote };
    }),
    more: Math.max(0, came.length - VOICES),
  };
}

function labelOf(before: ClaimStanding | null, after: ClaimStanding): string {
  const [was, is] = [before && standing(before), standing(after)];
  const sizes = (one: ClaimStanding) => [
    counted(one.reports, 'report'),
    `at most ${counted(one.independent.atMost, 'independent origin')}`,
  ];
  const now = sizes(after);
  if (before === null) return [`new: ${is}`, ...now].join(' · ');
  const old = [String(before.reports), String(before.independent.atMost)];
  const same = [before.reports === after.reports, before.independent.atMost === after.independent.atMost];
  return [
    was === is ? `still ${is}` : `${is}, before: ${was}`,
    ...now.map((size, i) => (same[i] ? size : `${size}, before ${old[i]}`)),
  ].join(' · ');
}

const standing = ({ relation, stands }: ClaimStanding): string => relationShown(relation, stands.asserts > 0);

const WHY = { date: 'its date is not known', hour: 'its hour is not known' } as const;

function notesOf({ unplaced, claims, left }: StoryChanges, words: Words): string[] {
  const otherwise = claims.filter(({ came }) => came.length === 0).length;
  const more = Object.entries(left).filter(([, count]) => count > 0);
  return [
    ...unplaced.map(({ report, why }) => `${words.chip(report)}: when it came is not known; ${WHY[why]}`),
    ...(otherwise === 0
      ? []
      : [
          `${counted(otherwise, 'claim')} of reports from before ${otherwise === 1 ? 'is' : 'are'} put together otherwise, by what is known now`,
        ]),
    ...more.map(([list, count]) => `${list}: ${count} more are left out`),
  ];
}

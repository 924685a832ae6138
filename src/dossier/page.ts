import { type CorrectionView, correctionViews } from './correction-words.ts';
import { counted, dayShown, daysShown, shareShown } from './dates-shown.ts';
import { originJoins } from './joins.ts';
import { type ChangeView, changeViews } from './page-changes.ts';
import { type ClaimView, claimViews } from './page-claims.ts';
import { type FigureGroup, figureGroups } from './page-figures.ts';
import {
  assumedShown,
  type HappeningView,
  happeningsNote,
  happeningViews,
  type UnhappenedView,
  unhappenedViews,
} from './page-happenings.ts';
import { type SpeakerView, speakerViews } from './page-speakers.ts';
import { type SuggestionView, suggestionViews } from './page-suggestions.ts';
import type { Dossier, DossierReport } from './shape.ts';
import { letterOf, type Words, wordsOf } from './words.ts';

/** A dossier put into the words people read, before any medium: quotes are reports' own words, all else is the program's. */
export interface Page {
  readonly id: string;
  readonly title: string;
  readonly titleRef: string | null;
  readonly facts: readonly string[];
  readonly reports: readonly ReportView[];
  readonly origins: readonly OriginView[];
  readonly disputes: readonly ClaimView[];
  readonly agreements: readonly ClaimView[];
  /** Told alike by several reports, all from one source. */
  readonly repeated: readonly ClaimView[];
  readonly figures: readonly FigureGroup[];
  readonly happenings: readonly HappeningView[];
  readonly happeningsNote: string;
  readonly unhappened: readonly UnhappenedView[];
  readonly speakers: readonly SpeakerView[];
  readonly changes: readonly ChangeView[];
  /** Who is perhaps one. */
  readonly suggestions: readonly SuggestionView[];
  readonly corrections: readonly CorrectionView[];
}

interface ReportView {
  readonly id: string;
  readonly chip: string;
  readonly named: boolean;
  readonly date: string;
  /** Why the date is doubtful; `null` where it was given or read. */
  readonly assumed: string | null;
  readonly who: string;
  readonly place: string | null;
  readonly title: string;
  readonly size: string;
  readonly url: string | null;
}

interface OriginView {
  readonly letter: string;
  readonly who: string;
  readonly chips: readonly string[];
  readonly why: readonly string[];
}

export function pageOf(dossier: Dossier): Page {
  const words = wordsOf(dossier);
  const claims = claimViews(dossier, words);
  const isAgreement = ({ relation }: ClaimView): boolean => relation === 'agrees' || relation === 'adds';
  const isRepeated = ({ relation }: ClaimView): boolean => relation === 'repeated';
  return {
    id: dossier.id,
    title: dossier.title,
    titleRef: dossier.titleAt === null ? null : words.ref(dossier.titleAt.report, dossier.titleAt.span),
    facts: [
      daysShown(dossier.first, dossier.last),
      ...(dossier.places.length === 0 ? [] : [dossier.places.slice(0, 5).join(', ')]),
      originsShown(dossier),
    ],
    reports: dossier.reports.map((report) => reportView(report, dossier, words)),
    origins: dossier.origins.map((origin, i) => originView(origin, i, dossier, words)),
    disputes: claims.filter((claim) => !isAgreement(claim) && !isRepeated(claim)),
    agreements: claims.filter(isAgreement),
    repeated: claims.filter(isRepeated),
    figures: figureGroups(dossier, words),
    happenings: happeningViews(dossier, words),
    happeningsNote: happeningsNote(dossier),
    unhappened: unhappenedViews(dossier, words),
    speakers: speakerViews(dossier, words),
    changes: changeViews(dossier, words),
    suggestions: suggestionViews(dossier, words),
    corrections: correctionViews(dossier, words),
  };
}

/** "5 reports, at most 2 independent origins": silence about a source proves nothing. */
export const originsShown = ({ reports, independent }: Pick<Dossier, 'reports' | 'independent'>): string =>
  `${counted(reports.length, 'report')}, at most ${counted(independent.atMost, 'independent origin')}`;

function reportView(report: DossierReport, dossier: Dossier, words: Words): ReportView {
  const who = [report.outlet, report.agency].filter((name) => name !== null);
  return {
    id: report.id,
    chip: words.chip(report.id),
    named: who.length > 0,
    date: report.published.date === null ? 'date not known' : dayShown(report.published.date),
    assumed: assumedShown(report.published.assumed),
    who: who.length === 0 ? 'outlet not named' : [...new Set(who)].join(', from '),
    place: dossier.annotations[report.id]?.dateline?.place ?? null,
    title: report.title,
    size: `${counted(report.words, 'word')}, ${shareShown(report.copied)} found in earlier reports`,
    url: report.url,
  };
}

function originView(origin: Dossier['origins'][number], i: number, dossier: Dossier, words: Words): OriginView {
  const { reports } = origin;
  const held = dossier.reports.filter(({ id }) => reports.includes(id));
  const names = [...new Set(held.flatMap(({ agency, outlet }) => agency ?? outlet ?? []))];
  return {
    letter: letterOf(i),
    who: names.length === 0 ? 'not named' : names.join(', '),
    chips: reports.map(words.chip),
    why: originJoins(dossier, origin, words.chip).map(({ says }) => says),
  };
}

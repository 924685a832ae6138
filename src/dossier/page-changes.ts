import { counted, dayShown } from './dates-shown.ts';
import { findingSpan } from './finding-span.ts';
import { type RevisionView, revisionView } from './revision-words.ts';
import type { Dossier } from './shape.ts';
import type { Quote, Words } from './words.ts';

export interface ChangeView {
  readonly chip: string;
  readonly date: string;
  readonly says: string;
  /** What it no longer says of the report it revises, in that report's words. */
  readonly withdrawn: readonly Quote[];
  readonly revision: RevisionView | null;
}

type Change = Dossier['changes'][number];

export function changeViews(dossier: Dossier, words: Words): ChangeView[] {
  const reports = new Map(dossier.reports.map((report) => [report.id, report]));
  return dossier.changes.map((change, i) => {
    const date = reports.get(change.report)?.published.date ?? null;
    return {
      chip: words.chip(change.report),
      date: date === null ? 'date not known' : dayShown(date),
      says: broughtBy(change, i === 0, reports.get(change.report)?.revises ?? null, words),
      withdrawn: withdrawnBy(change, dossier, words),
      revision: change.revision && revisionView(change.report, change.revision, textIn(dossier), words),
    };
  });
}

/** The text of a report of a dossier. */
export const textIn =
  ({ annotations }: Dossier) =>
  (report: string): string =>
    annotations[report]?.text ?? '';

/** "revises B2; adds 2 figures; no longer has 1 statement". */
export function broughtBy(change: Change, isFirst: boolean, revises: string | null, words: Words): string {
  const parts = [
    revises === null ? null : `revises ${words.chip(revises)}`,
    `${isFirst ? 'opens the story with' : 'adds'} ${findings(change.adds)}`,
    change.repeats.length === 0 ? null : `repeats ${findings(change.repeats)}`,
    change.withdraws.length === 0 ? null : `no longer has ${findings(change.withdraws)}`,
    change.background.length === 0 ? null : `pastes ${counted(change.background.length, 'background passage')}`,
  ];
  return parts.filter((part) => part !== null).join('; ');
}

/** Statements and figures; what happened is told in the sentences that changed. */
function withdrawnBy({ withdraws }: Change, dossier: Dossier, words: Words): Quote[] {
  return withdraws.flatMap((id) => {
    const found = findingSpan(dossier, id);
    return found === null || found.kind === 'event' ? [] : [words.quote(found.report, found.span)];
  });
}

const KINDS = [
  ['s', 'statement'],
  ['f', 'figure'],
  ['v', 'event'],
] as const;

/** "3 statements, 1 figure". */
function findings(ids: readonly string[]): string {
  const shown = KINDS.flatMap(([letter, name]) => {
    const count = ids.filter((id) => id.slice(id.lastIndexOf('#') + 1).startsWith(letter)).length;
    return count === 0 ? [] : [counted(count, name)];
  });
  return shown.length === 0 ? 'no new finding' : shown.join(', ');
}

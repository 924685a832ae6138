import type { JoinedOrigin } from '../model/story.ts';
import { counted } from './dates-shown.ts';
import type { Dossier } from './shape.ts';

type Reason = Dossier['origins'][number]['why'][number];

/** What makes several reports count once, in numbers: for lists, where no words are shown. The largest first. */
export const joinedOrigins = ({ origins }: Pick<Dossier, 'origins'>): JoinedOrigin[] =>
  origins
    .filter(({ reports }) => reports.length > 1)
    .map(({ reports, why }) => ({ reports: reports.length, why: tally(why) }))
    .toSorted((a, b) => b.reports - a.reports);

/** How many reports each reason holds for, in the order in which the reasons come. */
function tally(why: readonly Reason[]): JoinedOrigin['why'] {
  const held = new Map<string, { kind: Reason['kind']; value: string | null; reports: Set<string> }>();
  for (const reason of why) {
    const value = reason.kind === 'agency' || reason.kind === 'credit' ? reason.value : null;
    const key = `${reason.kind} ${value}`;
    const known = held.get(key) ?? { kind: reason.kind, value, reports: new Set() };
    for (const report of reason.kind === 'agency' ? reason.reports.map((one) => one.report) : [reason.report])
      known.reports.add(report);
    held.set(key, known);
  }
  return [...held.values()].map(({ reports, ...reason }) => ({ ...reason, reports: reports.size }));
}

/** So many origins are told of; the rest are counted. */
const SHOWN = 3;

/** "4 reports are one origin (4 VNA copy, 1 copied); 2 are one (1 revised)"; empty where every report counts. */
export function joinedShown(origins: readonly JoinedOrigin[]): string {
  const told = origins
    .slice(0, SHOWN)
    .map(({ reports, why }, i) =>
      [
        `${i === 0 ? counted(reports, 'report') : reports} are one${i === 0 ? ' origin' : ''}`,
        `(${why.map(reasonShown).join(', ')})`,
      ].join(' '),
    );
  const left = origins.length - told.length;
  return [...told, ...(left > 0 ? [`${counted(left, 'more origin')} of several reports`] : [])].join('; ');
}

const reasonShown = ({ kind, value, reports }: JoinedOrigin['why'][number]): string => `${reports} ${REASON[kind](value ?? '')}`;

const REASON: Readonly<Record<Reason['kind'], (value: string) => string>> = {
  agency: (value) => `${value} copy`,
  credit: (value) => `crediting ${value}`,
  copy: () => 'copied',
  revision: () => 'revised',
  hop: () => 'taken from another',
  decision: () => 'placed by hand',
};

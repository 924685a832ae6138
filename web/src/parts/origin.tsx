import type { Dossier, DossierReport } from '../../../src/api/contract.ts';
import { shortDay } from '../dates.ts';
import { isolated } from './isolated.ts';

export interface Letter {
  readonly letter: string;
  /** The agency, outlet or other name of the origin; `null` where nobody names it. */
  readonly name: string | null;
}

/** A letter for each origin, in the order of the story's reports: two chips with one letter are one origin. */
export function originLetters({ origins, reports }: Dossier): ReadonlyMap<string, Letter> {
  const letters = new Map<string, Letter>();
  for (const { origin } of reports) {
    if (letters.has(origin)) continue;
    const members = reports.filter((report) => report.origin === origin);
    const why = origins.find(({ id }) => id === origin)?.why ?? [];
    const agency = why.find(({ kind }) => kind === 'agency');
    const named =
      agency?.kind === 'agency'
        ? agency.value
        : (members.find((one) => one.agency)?.agency ?? members.find((one) => one.outlet)?.outlet);
    letters.set(origin, { letter: letterAt(letters.size), name: named ?? null });
  }
  return letters;
}

const ALPHABET = 26;
/** "A" for 0. */
export const letterAt = (place: number): string =>
  (place < ALPHABET ? '' : letterAt(Math.floor(place / ALPHABET) - 1)) + String.fromCharCode(65 + (place % ALPHABET));

export function OriginMark({ origin }: { readonly origin: Letter | undefined }) {
  if (origin === undefined) return null;
  return (
    <span class={origin.name === null ? 'o no' : 'o'}>
      <span class="vh">Origin </span>
      {origin.letter}
    </span>
  );
}

/** Who published a report; `null` where nobody says so. */
export const publisher = ({ outlet, agency }: Pick<DossierReport, 'outlet' | 'agency'>): string | null => outlet ?? agency;

type Published = Pick<DossierReport, 'published'>['published'];

/** Parts of a date that "17 Nov" shows, and that may be assumed: the year is not among them. */
const SHOWN = new Set(['day', 'week', 'month']);

/** Whether what "17 Nov" shows was assumed. */
export const isDayAssumed = ({ assumed }: Pick<Published, 'assumed'>): boolean => assumed.some((part) => SHOWN.has(part));

export function PublishedDay({ published }: Pick<DossierReport, 'published'>) {
  if (published.date === null) return <span class="un">no date</span>;
  const day = shortDay(published.date);
  return isDayAssumed(published) ? <span class="as">{day}</span> : day;
}

interface ChipProps {
  readonly report: DossierReport;
  readonly letters: ReadonlyMap<string, Letter>;
  readonly span?: readonly number[] | undefined;
  /** The number of the paragraph the span begins in. */
  readonly paragraph?: number | undefined;
}

export const reportHref = (id: string, span?: readonly number[]): string =>
  `/report/${encodeURIComponent(id)}${span === undefined ? '' : `#s=${span[0]}-${span[1]}`}`;

/** Two reports side by side; `span`: words of `report` to begin at. */
export const besideHref = (report: string, beside: string, span?: readonly number[]): string =>
  `/report/${encodeURIComponent(report)}?beside=${encodeURIComponent(beside)}${span === undefined ? '' : `#s=${span[0]}-${span[1]}`}`;

/** "TASS, 17 Nov" */
export function reportName({ outlet, agency, published: { date } }: Named): string {
  const name = publisher({ outlet, agency });
  return `${name === null ? 'outlet not named' : isolated(name)}${date === null ? '' : `, ${shortDay(date)}`}`;
}

type Named = Pick<DossierReport, 'outlet' | 'agency' | 'published'>;

/** "A TASS, 17 Nov ¶3": the origin letter, who published, when, where; leads to the words. */
export function ReportChip({ report, letters, span, paragraph }: ChipProps) {
  return (
    <a class="rep" href={reportHref(report.id, span)}>
      <OriginMark origin={letters.get(report.origin)} />
      <span>
        <bdi>{publisher(report) ?? 'outlet not named'}</bdi>, <PublishedDay published={report.published} />
        {paragraph !== undefined && <small> ¶{paragraph}</small>}
      </span>
    </a>
  );
}

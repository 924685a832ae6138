import type { DossierReport, ReportJson } from '../../../src/api/contract.ts';
import { counted, longDay } from '../dates.ts';
import { otherLanguage } from '../parts/language.ts';
import { besideHref, publisher } from '../parts/origin.tsx';
import { Placed } from '../parts/placed.tsx';

interface HeadProps {
  readonly report: ReportJson;
  /** "TASS, 5 Mar", of the id of a report of the story. */
  readonly nameOf: (id: string) => string;
  /** All reports of its story; empty until they are known. */
  readonly among: readonly DossierReport[];
}

/** Who published a report, when, where from, how much of it stands elsewhere, and why it is in its story. */
export function ReportHead({ report: { annotation, report, story }, nameOf, among }: HeadProps) {
  const { outlet, agency, dateline, url } = annotation;
  const language = otherLanguage(annotation);
  return (
    <header>
      <h2>{publisher(annotation) ?? <span class="un">Outlet not named</span>}</h2>
      <p class="meta dots">
        {outlet !== null && agency !== null && <span>copy of {agency}</span>}
        {dateline !== null && <span>{dateline.place}</span>}
        <Published report={report ?? annotation} />
        {outlet === null && agency === null && <span class="un">no outlet or agency in the text</span>}
        {language !== null && <span>in {language}, not read</span>}
        {report !== null && <span>{counted(report.words, 'word')}</span>}
        {report !== null && report.copied > 0 && <span>{Math.round(100 * report.copied)} % reused</span>}
        {report !== null && report.revises !== null && (
          <a href={besideHref(report.id, report.revises)}>changes an earlier text</a>
        )}
        {url !== null && <span class="url">{url}</span>}
      </p>
      {report !== null && (
        <details class="fold why">
          <summary>Why it is in this story</summary>
          <Placed report={report} nameOf={nameOf} among={among} language={language} />
        </details>
      )}
      {report !== null && story !== null && (
        <p class="fine">
          <a href={`/story/${story}?correct=${encodeURIComponent(report.id)}`}>Correct this report</a>
        </p>
      )}
    </header>
  );
}

function Published({ report: { published } }: { readonly report: Pick<ReportJson['annotation'], 'published'> }) {
  if (published.date === null) return <span class="un">no date in the text</span>;
  if (published.assumed.length === 0) return <span>{longDay(published.date)}</span>;
  return (
    <span>
      <span class="as">{longDay(published.date)}</span>, {published.assumed.join(', ')} assumed
    </span>
  );
}

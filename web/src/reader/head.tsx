import type { ReportJson } from '../../../src/api/contract.ts';
import { counted, longDay } from '../dates.ts';
import { publisher } from '../parts/origin.tsx';

/** Who published a report, when, where from, and how much of it stands elsewhere. */
export function ReportHead({ report: { annotation, report } }: { readonly report: ReportJson }) {
  const { outlet, agency, dateline, url } = annotation;
  return (
    <header>
      <h2>{publisher(annotation) ?? <span class="un">Outlet not named</span>}</h2>
      <p class="meta dots">
        {outlet !== null && agency !== null && <span>copy of {agency}</span>}
        {dateline !== null && <span>{dateline.place}</span>}
        <Published report={report ?? annotation} />
        {outlet === null && agency === null && <span class="un">no outlet or agency in the text</span>}
        {report !== null && <span>{counted(report.words, 'word')}</span>}
        {report !== null && report.copied > 0 && <span>{Math.round(100 * report.copied)} % reused</span>}
        {report !== null && report.revises !== null && (
          <a href={`/report/${encodeURIComponent(report.revises)}`}>changes an earlier text</a>
        )}
        {url !== null && <span class="url">{url}</span>}
      </p>
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

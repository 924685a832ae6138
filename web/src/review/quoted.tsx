import type { SuggestionJson } from '../../../src/api/contract.ts';
import { letterAt, OriginMark, PublishedDay, publisher, reportHref } from '../parts/origin.tsx';

type Words = SuggestionJson['sides'][number]['words'][number];

/** A sentence of a report with the words in question marked, and the report: both lead to the words. */
export function Quoted({ words, reports }: { readonly words: Words; readonly reports: SuggestionJson['reports'] }) {
  const { text, span, within } = words;
  const [from, to] = [span[0] - within[0], span[1] - within[0]];
  const report = reports.find(({ id }) => id === words.report);
  return (
    <>
      <p class="q">
        <a href={reportHref(words.report, span)}>
          {text.slice(0, from)}
          <b>{text.slice(from, to)}</b>
          {text.slice(to)}
        </a>
      </p>
      {report !== undefined && <Chip report={report} span={span} />}
    </>
  );
}

interface ChipProps {
  readonly report: SuggestionJson['reports'][number];
  readonly span: Words['span'];
}

function Chip({ report, span }: ChipProps) {
  const name = publisher(report);
  return (
    <div class="via">
      <a class="rep" href={reportHref(report.id, span)}>
        <OriginMark origin={{ letter: letterAt(report.origin), name: report.named ? (name ?? '') : null }} />
        <span>
          <bdi>{name ?? 'outlet not named'}</bdi>, <PublishedDay published={report.published} />
        </span>
      </a>
    </div>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import type { Dossier, DossierReport } from '../../../src/api/contract.ts';
import { counted } from '../dates.ts';
import { OriginMark, PublishedDay, publisher, reportHref } from '../parts/origin.tsx';
import type { StoryContext } from './context.ts';

type Reason = Dossier['origins'][number]['why'][number];

/** Reports that are not independent of each other stand together, with the reason. */
export function Origins({ story }: { readonly story: StoryContext }) {
  const { dossier, letters } = story;
  return (
    <aside aria-labelledby="h-or">
      <div class="head">
        <h2 id="h-or">Reports by origin</h2>
      </div>
      {[...letters].map(([id, letter]) => {
        const origin = dossier.origins.find((one) => one.id === id);
        const reports = dossier.reports.filter((report) => report.origin === id);
        return (
          <section class="origin" key={id} aria-label={`Origin ${letter.letter}`}>
            <h3>
              <OriginMark origin={letter} /> {letter.name ?? <span class="un">origin not named</span>}{' '}
              <span class="n">{counted(reports.length, 'report')}</span>
            </h3>
            {origin !== undefined && origin.reports.length > 1 && (
              <p class="fine">{[...new Set(origin.why.map((why) => because(story, why)))].join('; ')}</p>
            )}
            <ol>
              {reports.map((report) => (
                <ReportRow key={report.id} report={report} />
              ))}
            </ol>
          </section>
        );
      })}
    </aside>
  );
}

function because(story: StoryContext, why: Reason): string {
  const name = (id: string): string => {
    const report = story.reports.get(id);
    return report === undefined ? id : publisher(report);
  };
  if (why.kind === 'agency') return `the same agency’s copy: ${why.value}`;
  if (why.kind === 'copy') return `${name(why.report)} shares ${Math.round(100 * why.share)} % of its words with ${name(why.of)}`;
  if (why.kind === 'revision') return `${name(why.report)} changed its text`;
  return `${name(why.report)} credits ${why.value}`;
}

function ReportRow({ report }: { readonly report: DossierReport }) {
  const copied = Math.round(100 * report.copied);
  const share = useRef<HTMLSpanElement>(null);
  useEffect(() => share.current?.style.setProperty('--p', String(copied)), [copied]);
  return (
    <li>
      <time>
        <PublishedDay published={report.published} />
      </time>
      <a class="q" href={reportHref(report.id)}>
        {report.title}
      </a>
      <span ref={share} class="share" aria-hidden="true" />
      <span class="fine">
        {publisher(report)} ·{' '}
        {copied === 0 ? 'no passage found elsewhere' : `${copied} % of its words stand in an earlier report`}
        {report.revises !== null && ' · a changed text'}
      </span>
    </li>
  );
}

import type { Dossier, DossierReport } from '../../../src/api/contract.ts';
import { counted } from '../dates.ts';
import { type Letter, OriginMark, PublishedDay, publisher, reportHref } from '../parts/origin.tsx';
import type { StoryContext } from './context.ts';

type Origin = Dossier['origins'][number];

/** Reports that are not independent of each other stand together, with the reason. */
export function Origins({ story }: { readonly story: StoryContext }) {
  const { dossier, letters } = story;
  const unnamed = [...letters.values()].some(({ name }) => name === null);
  return (
    <aside aria-labelledby="h-or">
      <div class="head">
        <h2 id="h-or">Reports by origin</h2>
      </div>
      {[...letters].map(([id, letter]) => (
        <OriginGroup key={id} story={story} letter={letter} origin={dossier.origins.find((one) => one.id === id)} id={id} />
      ))}
      {unnamed && (
        <p class="fine after">
          “At most {dossier.independent.atMost}”: a report whose origin is not named may still go back to one of the others.
        </p>
      )}
    </aside>
  );
}

interface OriginGroupProps {
  readonly story: StoryContext;
  readonly letter: Letter;
  readonly origin: Origin | undefined;
  readonly id: string;
}

function OriginGroup({ story, letter, origin, id }: OriginGroupProps) {
  const reports = story.dossier.reports.filter((report) => report.origin === id);
  const why = [...new Set((origin?.why ?? []).map((one) => because(story, one)))];
  return (
    <div class="origin">
      <h3>
        <OriginMark origin={letter} /> {letter.name ?? 'Not named'} <span class="n">{counted(reports.length, 'report')}</span>
      </h3>
      <ol>
        {reports.map((report) => (
          <ReportRow key={report.id} story={story} report={report} />
        ))}
      </ol>
      {reports.length > 1 && why.length > 0 && <p class="fine after">One origin: {why.join('; ')}.</p>}
    </div>
  );
}

function because(story: StoryContext, why: Origin['why'][number]): string {
  const name = (id: string): string => {
    const report = story.reports.get(id);
    return report === undefined ? id : (publisher(report) ?? 'a report that names no outlet');
  };
  if (why.kind === 'agency') return `the same agency, ${why.value}`;
  if (why.kind === 'copy') return `${name(why.report)} shares ${Math.round(100 * why.share)} % of its words with ${name(why.of)}`;
  if (why.kind === 'revision') return `${name(why.report)} changed a text of its own`;
  return `${name(why.report)} credits ${why.value}`;
}

function ReportRow({ story, report }: { readonly story: StoryContext; readonly report: DossierReport }) {
  const copied = Math.round(100 * report.copied);
  const annotation = story.dossier.annotations[report.id];
  return (
    <li>
      <time>
        <PublishedDay published={report.published} />
      </time>
      <a class="q clamp" href={reportHref(report.id)} title={report.title}>
        {report.title}
      </a>
      <span>
        <span class="share" aria-hidden="true" style={{ '--p': String(copied) }} />
        <span class="fine dots">
          <span>{report.outlet ?? annotation?.dateline?.place ?? publisher(report) ?? 'outlet not named'}</span>
          <span>{copied === 0 ? 'no passage found in earlier reports' : `${copied} % stands in an earlier report`}</span>
          {report.revises !== null && <span>a changed text</span>}
        </span>
      </span>
    </li>
  );
}

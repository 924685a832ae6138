import { useState } from 'preact/hooks';
import type { Dossier, DossierReport } from '../../../src/api/contract.ts';
import { setQuery, useAddress } from '../address.ts';
import { counted } from '../dates.ts';
import { otherLanguage } from '../parts/language.ts';
import { type Letter, OriginMark, PublishedDay, publisher, reportHref, reportName } from '../parts/origin.tsx';
import { Placed } from '../parts/placed.tsx';
import { Correct, Corrected } from '../review/correct/correcting.tsx';
import type { StoryContext } from './context.ts';
import { Joins } from './join-list.tsx';

type Origin = Dossier['origins'][number];

/** So many origins, and reports of one, are shown before one asks for more: of 300 reports they are forty screens. */
const ORIGINS = 12;
const REPORTS = 12;

/** Reports that are not independent of each other stand together, with the reason. */
export function Origins({ story }: { readonly story: StoryContext }) {
  const { dossier, letters } = story;
  const { query } = useAddress();
  const whole = query.get('origins') === 'all';
  const shown = whole ? [...letters] : [...letters].slice(0, ORIGINS);
  const left = dossier.reports.length - shown.reduce((sum, [id]) => sum + reportsIn(dossier, id, whole).length, 0);
  const unnamed = [...letters.values()].some(({ name }) => name === null);
  return (
    <section aria-labelledby="h-or">
      <div class="head">
        <h2 id="h-or">Reports by origin</h2>
      </div>
      {shown.map(([id, letter]) => (
        <OriginGroup
          key={id}
          story={story}
          letter={letter}
          origin={dossier.origins.find((one) => one.id === id)}
          id={id}
          whole={whole}
        />
      ))}
      {(left > 0 || whole) && (
        <button type="button" class="btn more" aria-expanded={whole} onClick={() => setQuery('origins', whole ? null : 'all')}>
          {whole ? 'Fewer reports' : `and ${counted(left, 'more report')}`}
        </button>
      )}
      {unnamed && (
        <p class="fine after">
          “At most {dossier.independent.atMost}”: a report whose origin is not named may still go back to one of the others.
        </p>
      )}
      <Together story={story} />
    </section>
  );
}

function reportsIn({ reports }: Dossier, origin: string, whole: boolean): readonly DossierReport[] {
  const members = reports.filter((report) => report.origin === origin);
  return whole ? members : members.slice(0, REPORTS);
}

interface OriginGroupProps {
  readonly story: StoryContext;
  readonly letter: Letter;
  readonly origin: Origin | undefined;
  readonly id: string;
  readonly whole: boolean;
}

function OriginGroup({ story, letter, origin, id, whole }: OriginGroupProps) {
  const reports = reportsIn(story.dossier, id, true);
  const why = origin?.why ?? [];
  return (
    <div class="origin">
      <h3>
        <OriginMark origin={letter} /> {letter.name ?? 'Not named'} <span class="n">{counted(reports.length, 'report')}</span>
      </h3>
      <ol>
        {reportsIn(story.dossier, id, whole).map((report) => (
          <ReportRow key={report.id} story={story} report={report} />
        ))}
      </ol>
      {reports.length > 1 && why.length > 0 && (
        <>
          <p class="fine after">One origin, because</p>
          <Joins story={story} why={why} />
        </>
      )}
    </div>
  );
}

/** Report by report, why it is in this story: where it was put, and by what it shares with which report. */
function Together({ story: { dossier, reports } }: { readonly story: StoryContext }) {
  const nameOf = (id: string): string => {
    const report = reports.get(id);
    return report === undefined ? id : reportName(report);
  };
  const one = dossier.reports.length === 1;
  const [open, setOpen] = useState(false); // of a long story these are many lines, and seldom asked for
  return (
    <details class="fold why" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{one ? 'Why it stands alone' : `Why these ${dossier.reports.length} reports are one story`}</summary>
      {(open ? dossier.reports : []).map((report) => (
        <div key={report.id} class="together">
          <h3>
            <a href={reportHref(report.id)}>{reportName(report)}</a>
          </h3>
          <Placed report={report} nameOf={nameOf} among={dossier.reports} language={languageOf(dossier, report)} />
        </div>
      ))}
    </details>
  );
}

function languageOf({ annotations }: Dossier, { id }: DossierReport): string | null {
  const annotation = annotations[id];
  return annotation === undefined ? null : otherLanguage(annotation);
}

function ReportRow({ story, report }: { readonly story: StoryContext; readonly report: DossierReport }) {
  const copied = Math.round(100 * report.copied);
  const annotation = story.dossier.annotations[report.id];
  const language = languageOf(story.dossier, report);
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
          {language !== null && <span>in {language}, not read</span>}
        </span>
        <Corrected ids={report.corrected} /> <Correct of={report.id} what={`the report “${report.title}”`} />
      </span>
    </li>
  );
}

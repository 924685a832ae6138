import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Dossier, DossierReport } from '../../../src/api/contract.ts';
import { setQuery, useAddress } from '../address.ts';
import { counted } from '../dates.ts';
import { otherLanguage } from '../parts/language.ts';
import { type Letter, OriginMark, PublishedDay, publisher, reportHref, reportName } from '../parts/origin.tsx';
import { Placed } from '../parts/placed.tsx';
import { Correct, Corrected } from '../review/correct/correcting.tsx';
import type { StoryContext } from './context.ts';
import { Growing } from './growing.tsx';
import { Joins } from './join-list.tsx';
import { NewMark } from './unseen.tsx';

type Origin = Dossier['origins'][number];

/** So many origins, and reports of one, are shown before one asks for more: of 300 reports they are forty screens. */
const ORIGINS = 12;
const REPORTS = 12;

/** The reports of one origin. */
interface OriginReports {
  readonly id: string;
  readonly letter: Letter;
  readonly origin: Origin | undefined;
  readonly reports: readonly DossierReport[];
}

function originsOf({ dossier: { origins, reports }, letters }: StoryContext): readonly OriginReports[] {
  const known = new Map(origins.map((origin) => [origin.id, origin]));
  const members = new Map<string, DossierReport[]>([...letters.keys()].map((id) => [id, []]));
  for (const report of reports) members.get(report.origin)?.push(report);
  return [...letters].map(([id, letter]) => ({ id, letter, origin: known.get(id), reports: members.get(id) ?? [] }));
}

/** Reports that are not independent of each other stand together, with the reason. */
export function Origins({ story }: { readonly story: StoryContext }) {
  const { dossier, letters } = story;
  const whole = useAddress().query.get('origins') === 'all';
  const all = useMemo(() => originsOf(story), [story]);
  const draw = useCallback(
    (one: OriginReports) => <OriginGroup key={one.id} story={story} {...one} whole={whole} />,
    [story, whole],
  );
  const left =
    dossier.reports.length - all.slice(0, ORIGINS).reduce((sum, { reports }) => sum + Math.min(REPORTS, reports.length), 0);
  const unnamed = [...letters.values()].some(({ name }) => name === null);
  return (
    <section aria-labelledby="h-or">
      <div class="head">
        <h2 id="h-or">Reports by origin</h2>
      </div>
      <Growing rows={all} few={ORIGINS} whole={whole}>
        {draw}
      </Growing>
      {left > 0 && (
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

interface OriginGroupProps extends OriginReports {
  readonly story: StoryContext;
  readonly whole: boolean;
}

function OriginGroup({ story, letter, origin, reports, whole }: OriginGroupProps) {
  const why = origin?.why ?? [];
  const draw = useCallback((report: DossierReport) => <ReportRow key={report.id} story={story} report={report} />, [story]);
  return (
    <div class="origin">
      <h3>
        <OriginMark origin={letter} /> <bdi>{letter.name ?? 'Not named'}</bdi>{' '}
        <span class="n">{counted(reports.length, 'report')}</span>
      </h3>
      <ol>
        <Growing rows={reports} few={REPORTS} whole={whole}>
          {draw}
        </Growing>
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
  const draw = useCallback(
    (report: DossierReport) => (
      <div key={report.id} class="together">
        <h3>
          <a href={reportHref(report.id)}>{reportName(report)}</a>
        </h3>
        <Placed report={report} nameOf={nameOf} among={dossier.reports} language={languageOf(dossier, report)} />
      </div>
    ),
    [dossier],
  );
  return (
    <details class="fold why" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{one ? 'Why it stands alone' : `Why these ${dossier.reports.length} reports are one story`}</summary>
      <Growing rows={dossier.reports} few={0} whole={open}>
        {draw}
      </Growing>
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
        <NewMark report={report.id} /> <Corrected ids={report.corrected} />{' '}
        <Correct of={report.id} what={`the report “${report.title}”`} />
      </span>
    </li>
  );
}

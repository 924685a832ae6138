import { useMemo, useRef } from 'preact/hooks';
import type { Dossier, DossierReport, ReportJson } from '../../../src/api/contract.ts';
import { setPicked, setQuery, useKeptPlace, useTitle } from '../address.ts';
import { type Anchor, anchorTo, type Place } from '../anchor.ts';
import { useFetched } from '../fetched.ts';
import { CopyLink } from '../parts/copy-link.tsx';
import { reportName } from '../parts/origin.tsx';
import { When } from '../parts/states.tsx';
import { speakerLinks } from '../person/speaker-links.ts';
import { useAligned } from './align.ts';
import { Elsewhere } from './elsewhere.tsx';
import { ReportHead } from './head.tsx';
import { hiddenIn, LAYERS, type LayerName, layersOf, turned } from './layers.ts';
import { Notes } from './notes.tsx';
import { paragraphsOf } from './paragraphs.ts';
import { ReportText } from './report-text.tsx';
import { useFoundWords } from './use-found-words.ts';

interface ReportPageProps {
  readonly id: string;
  readonly query: URLSearchParams;
  readonly picked: Anchor | null;
}

export function ReportPage({ id, query, picked }: ReportPageProps) {
  const fetched = useFetched<ReportJson>(`reports/${encodeURIComponent(id)}`);
  useKeptPlace(fetched.state === 'ready');
  const hidden = hiddenIn(query);
  return <When fetched={fetched}>{(report) => <Reader report={report} picked={picked} hidden={hidden} />}</When>;
}

interface ReaderProps {
  readonly report: ReportJson;
  readonly picked: Anchor | null;
  readonly hidden: ReadonlySet<LayerName>;
}

function Reader({ report, picked, hidden }: ReaderProps) {
  const { annotation } = report;
  const text = annotation.text ?? '';
  const title = report.report?.title ?? annotation.title ?? annotation.id;
  useTitle(title);
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const shown = [...hidden].toSorted().join(',');
  const found = useFoundWords(text, picked);
  const chosen = found?.at ?? null;
  const layers = useMemo(() => layersOf(report, hidden, chosen), [report, shown, chosen]);
  const reader = useRef<HTMLDivElement>(null);
  const story = useFetched<Dossier>(report.story === null ? null : `stories/${encodeURIComponent(report.story)}`);
  const among = story.state === 'ready' ? story.value.reports : [];
  const nameOf = namesIn(among);
  const links = useMemo(() => (story.state === 'ready' ? speakerLinks(story.value) : null), [story]);
  useAligned({ reader, version: annotation, chosen });
  const choose = (span: Place): void => setPicked(anchorTo(text, span));
  return (
    <>
      <div class="rbar">
        {report.story !== null && <a href={`/story/${report.story}`}>‹ Story</a>}
        <h1>{title}</h1>
        <Legend hidden={hidden} report={report} />
        <span class="btns">
          <a class="btn plain" href={`/report/${encodeURIComponent(annotation.id)}.json`}>
            JSON
          </a>
          <CopyLink />
        </span>
        <span class="hint meta">
          <kbd>j</kbd> <kbd>k</kbd> next, previous <kbd>?</kbd> all keys
        </span>
      </div>
      <div class="reader" ref={reader}>
        <article class="text">
          <ReportHead report={report} nameOf={nameOf} among={among} />
          {picked !== null && found !== null && (
            <Elsewhere anchor={picked} found={found} story={story.state === 'ready' ? story.value : null} />
          )}
          <ReportText text={text} paragraphs={paragraphs} layers={layers} language={annotation.language} />
        </article>
        <Notes
          report={report}
          paragraphs={paragraphs}
          chosen={chosen}
          choose={choose}
          withEvents={!hidden.has('event')}
          nameOf={nameOf}
          links={links}
        />
      </div>
    </>
  );
}

/** Until the story has come, and for reports of another one, it is not known who published them. */
const namesIn = (reports: readonly DossierReport[]) => (id: string) => {
  const report = reports.find((one) => one.id === id);
  return report === undefined ? 'an earlier report' : reportName(report);
};

interface LegendProps {
  readonly hidden: ReadonlySet<LayerName>;
  readonly report: ReportJson;
}

function Legend({ hidden, report }: LegendProps) {
  const turn = (name: LayerName): void => setQuery(...turned(name, hidden));
  return (
    <fieldset class="legend">
      <legend class="vh">Show in the text</legend>
      {LAYERS.filter(({ name }) => isNeeded(name, report)).map(({ name, label }) => (
        <label key={name}>
          <input type="checkbox" checked={!hidden.has(name)} onChange={() => turn(name)} />
          <span class={`k-${name}`}>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What only some reports have is explained where it is. */
function isNeeded(name: LayerName, { annotation: { statements, events }, report }: ReportJson): boolean {
  if (name === 'edited') return report?.links.some(({ edits }) => edits.length > 0) === true;
  if (name === 'conflict') return false; // between two reports alone
  if (name === 'event') return events.length > 0;
  if (name === 'denied') return statements.some(({ polarity }) => polarity === 'denied');
  return name !== 'held' || statements.some(({ polarity }) => polarity === 'unasserted');
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Annotation, ReportJson } from '../../../src/api/contract.ts';
import { longDay } from '../dates.ts';
import { useFetched } from '../fetched.ts';
import { When } from '../parts/states.tsx';
import type { LayerName, Span } from './highlights.ts';
import { Notes } from './notes.tsx';
import { paragraphsOf } from './paragraphs.ts';
import { ReportText } from './report-text.tsx';

type Layers = ReadonlyMap<LayerName, readonly Span[]>;

const LEGEND: readonly { readonly name: LayerName; readonly label: string }[] = [
  { name: 'source', label: 'source' },
  { name: 'cue', label: 'cue' },
  { name: 'content', label: 'words said' },
  { name: 'figure', label: 'figures' },
  { name: 'time', label: 'times' },
  { name: 'reused', label: 'stands in an earlier report' },
];

export function ReportPage({ id, picked }: { readonly id: string; readonly picked: readonly [number, number] | null }) {
  const fetched = useFetched<ReportJson>(`reports/${encodeURIComponent(id)}`);
  return <When fetched={fetched}>{(report) => <Reader report={report} picked={picked} />}</When>;
}

function Reader({ report, picked }: { readonly report: ReportJson; readonly picked: readonly [number, number] | null }) {
  const { annotation } = report;
  const text = annotation.text ?? '';
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const [hidden, setHidden] = useState<ReadonlySet<LayerName>>(new Set());
  const [chosen, setChosen] = useState<Span | null>(picked);
  useEffect(() => setChosen(picked), [picked]);
  const layers = useMemo(() => layersOf(report, hidden, chosen), [report, hidden, chosen]);
  const turn = (name: LayerName): void =>
    setHidden((before) => (before.has(name) ? new Set([...before].filter((one) => one !== name)) : new Set([...before, name])));
  return (
    <>
      <div class="rbar">
        <h1>{report.report?.title ?? annotation.title ?? annotation.id}</h1>
        <fieldset class="legend">
          <legend class="vh">Show in the text</legend>
          {LEGEND.map(({ name, label }) => (
            <label key={name}>
              <input type="checkbox" checked={!hidden.has(name)} onChange={() => turn(name)} />{' '}
              <span class={`k-${name}`}>{label}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <div class="reader">
        <article class="text">
          <Head report={report} />
          <Missing text={text} chosen={chosen} />
          <ReportText text={text} paragraphs={paragraphs} layers={layers} aside={asideOf(annotation)} chosen={chosen} />
        </article>
        <Notes annotation={annotation} paragraphs={paragraphs} chosen={chosen} choose={setChosen} />
      </div>
    </>
  );
}

function Head({ report: { annotation, report, story } }: { readonly report: ReportJson }) {
  const { outlet, agency, published, dateline } = annotation;
  return (
    <header>
      <p class="meta dots">
        <span>{outlet ?? (agency === null ? <span class="un">outlet not named</span> : agency)}</span>
        {outlet !== null && agency !== null && <span>copy of {agency}</span>}
        <span>
          {published.date === null ? (
            <span class="un">no date</span>
          ) : (
            <>
              <span class={published.assumed.length > 0 ? 'as' : undefined}>{longDay(published.date)}</span>
              {published.assumed.length > 0 && ` (${published.assumed.join(', ')} assumed)`}
            </>
          )}
        </span>
        {dateline !== null && <span>from {dateline.place}</span>}
        {report !== null && report.copied > 0 && <span>{Math.round(100 * report.copied)} % stands in an earlier report</span>}
      </p>
      {story !== null && (
        <p>
          <a href={`/story/${story}`}>The story</a>
        </p>
      )}
    </header>
  );
}

function Missing({ text, chosen }: { readonly text: string; readonly chosen: Span | null }) {
  if (chosen === null || ((chosen[0] ?? 0) < (chosen[1] ?? 0) && (chosen[1] ?? 0) <= text.length)) return null;
  return (
    <p class="panel" role="status">
      The words this link leads to are not found at their place: the report is shorter than the link expects.
    </p>
  );
}

const asideOf = ({ notes }: Annotation): readonly Span[] =>
  notes.filter(({ start, end }) => start < end).map(({ start, end }) => [start, end]);

function layersOf({ annotation, report }: ReportJson, hidden: ReadonlySet<LayerName>, chosen: Span | null): Layers {
  const { statements, figures, times } = annotation;
  const all: readonly (readonly [LayerName, readonly Span[]])[] = [
    ['source', statements.flatMap(({ source }) => source)],
    ['cue', statements.flatMap(({ cue }) => cue)],
    ['content', statements.flatMap(({ content }) => content)],
    ['figure', figures.map(({ start, end }) => [start, end])],
    ['time', times.map(({ start, end }) => [start, end])],
    ['reused', (report?.links ?? []).map(({ t }) => t)],
  ];
  return new Map([...all.filter(([name]) => !hidden.has(name)), ['active', chosen === null ? [] : [chosen]]]);
}

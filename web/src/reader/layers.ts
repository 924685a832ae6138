import type { ReportJson, StatementJson } from '../../../src/api/contract.ts';
import type { Span } from './highlights.ts';
import { editedSpans, type Passage, pointSpans, sharedSpans } from './passages.ts';

/** What is shown in the text, each switched off by itself; and what is picked. */
export const LAYERS = [
  { name: 'source', label: 'source' },
  { name: 'cue', label: 'cue' },
  { name: 'content', label: 'words' },
  { name: 'denied', label: 'words denied' },
  { name: 'held', label: 'not asserted' },
  { name: 'figure', label: 'figures' },
  { name: 'time', label: 'times' },
  { name: 'event', label: 'happenings' },
  { name: 'reused', label: 'reused' },
  { name: 'edited', label: 'changed in it' },
  { name: 'conflict', label: 'differs' },
] as const;

/** Shown only where one asks for it: an event covers most of its sentence. */
const UNASKED: ReadonlySet<string> = new Set(['event']);

/** What is picked, and what layout set aside, is always shown. */
export type LayerName = (typeof LAYERS)[number]['name'] | 'active' | 'aside';

export type Layers = ReadonlyMap<LayerName, readonly Span[]>;

/** What is hidden, of the address: `hide` names what is shown unasked, `show` what is not. */
export function hiddenIn(query: URLSearchParams): ReadonlySet<LayerName> {
  const named = (key: string): readonly string[] => (query.get(key) ?? '').split(',');
  const [hide, show] = [named('hide'), named('show')];
  return new Set(
    LAYERS.map(({ name }) => name).filter((name) => (UNASKED.has(name) ? !show.includes(name) : hide.includes(name))),
  );
}

/** The address for a layer turned on or off: which of its keys, and what to put there. */
export function turned(name: LayerName, hidden: ReadonlySet<LayerName>): readonly [key: 'hide' | 'show', names: string | null] {
  const isUnasked = UNASKED.has(name);
  const listed = LAYERS.map((layer) => layer.name)
    .filter((one) => UNASKED.has(one) === isUnasked)
    .filter((one) => (hidden.has(one) !== (one === name)) !== isUnasked);
  return [isUnasked ? 'show' : 'hide', listed.length === 0 ? null : listed.join(',')];
}

/** What the speakers do not stand for is never tinted as said: a denial, a refusal, a demand. */
const contentOf = (statements: readonly StatementJson[], polarity: StatementJson['polarity']): readonly Span[] =>
  statements.filter((one) => one.polarity === polarity).flatMap(({ content }) => content);

/** What is said, by whom, and how it is put. */
const saidIn = (statements: readonly StatementJson[]): readonly (readonly [LayerName, readonly Span[]])[] => [
  ['source', statements.flatMap(({ source }) => source)],
  ['cue', statements.flatMap(({ cue }) => cue)],
  ['content', contentOf(statements, 'asserted')],
  ['denied', contentOf(statements, 'denied')],
  ['held', contentOf(statements, 'unasserted')],
];

/** The spans of a report, by layer. */
export function layersOf({ annotation, report }: ReportJson, hidden: ReadonlySet<LayerName>, picked: Span | null): Layers {
  const { statements, figures, times, events } = annotation;
  const all: readonly (readonly [LayerName, readonly Span[]])[] = [
    ...saidIn(statements),
    ['figure', figures.map(({ start, end }) => [start, end])],
    ['time', times.map(({ start, end }) => [start, end])],
    ['event', events.map(({ start, end }) => [start, end])],
    ['reused', (report?.links ?? []).map(({ t }) => t)],
    ['edited', (report?.links ?? []).flatMap(({ edits }) => edits.flatMap(({ t }) => (t === null ? [] : [t])))],
  ];
  return shown(all, hidden, picked, annotation);
}

const shown = (
  all: readonly (readonly [LayerName, readonly Span[]])[],
  hidden: ReadonlySet<LayerName>,
  picked: Span | null,
  annotation: ReportJson['annotation'],
): Layers =>
  new Map([
    ...all.filter(([name]) => !hidden.has(name)),
    ['aside', asideOf(annotation)],
    ['active', picked === null ? [] : [picked]],
  ]);

interface PairLayers {
  readonly report: ReportJson;
  readonly passages: readonly Passage[];
  /** Which words of a passage are this report's. */
  readonly side: 't' | 's';
  readonly hidden: ReadonlySet<LayerName>;
  readonly active: Span | null;
}

/** The spans of one of two reports side by side: what is said in it, what links it to the other. */
export function pairLayers({ report: { annotation }, passages, side, hidden, active }: PairLayers): Layers {
  const alike = pointSpans(passages, side, 'alike');
  const said = saidIn(annotation.statements).map(([name, spans]): readonly [LayerName, readonly Span[]] =>
    name === 'content' ? [name, [...spans, ...alike]] : [name, spans],
  );
  const all: readonly (readonly [LayerName, readonly Span[]])[] = [
    ...said,
    ['reused', sharedSpans(passages, side)],
    ['edited', editedSpans(passages, side)],
    ['conflict', pointSpans(passages, side, 'differs')],
  ];
  return shown(all, hidden, active, annotation);
}

/** What layout or a stage set aside: shown grey, never hidden. */
const asideOf = ({ notes }: ReportJson['annotation']): readonly Span[] =>
  notes.filter(({ start, end }) => start < end).map(({ start, end }) => [start, end]);

import type { ReportJson, StatementJson } from '../../../src/api/contract.ts';
import type { Span } from './highlights.ts';

/** What is shown in the text, each switched off by itself; and what is picked. */
export const LAYERS = [
  { name: 'source', label: 'source' },
  { name: 'cue', label: 'cue' },
  { name: 'content', label: 'words' },
  { name: 'denied', label: 'words denied' },
  { name: 'held', label: 'not asserted' },
  { name: 'figure', label: 'figures' },
  { name: 'time', label: 'times' },
  { name: 'reused', label: 'reused' },
] as const;

export type LayerName = (typeof LAYERS)[number]['name'] | 'active';

export type Layers = ReadonlyMap<LayerName, readonly Span[]>;

export const isLayer = (name: string): name is LayerName => LAYERS.some((layer) => layer.name === name);

/** What the speakers do not stand for is never tinted as said: a denial, a refusal, a demand. */
const contentOf = (statements: readonly StatementJson[], polarity: StatementJson['polarity']): readonly Span[] =>
  statements.filter((one) => one.polarity === polarity).flatMap(({ content }) => content);

/** The spans of a report, by layer. */
export function layersOf({ annotation, report }: ReportJson, hidden: ReadonlySet<LayerName>, picked: Span | null): Layers {
  const { statements, figures, times } = annotation;
  const all: readonly (readonly [LayerName, readonly Span[]])[] = [
    ['source', statements.flatMap(({ source }) => source)],
    ['cue', statements.flatMap(({ cue }) => cue)],
    ['content', contentOf(statements, 'asserted')],
    ['denied', contentOf(statements, 'denied')],
    ['held', contentOf(statements, 'unasserted')],
    ['figure', figures.map(({ start, end }) => [start, end])],
    ['time', times.map(({ start, end }) => [start, end])],
    ['reused', (report?.links ?? []).map(({ t }) => t)],
  ];
  return new Map([...all.filter(([name]) => !hidden.has(name)), ['active', picked === null ? [] : [picked]]]);
}

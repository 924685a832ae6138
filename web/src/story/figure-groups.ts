import { scaleLinear } from 'd3-scale';
import type { Dossier, DossierReport, FigureJson } from '../../../src/api/contract.ts';
import { figureOf, type StoryContext } from './context.ts';

export interface Given {
  readonly report: DossierReport;
  readonly figure: FigureJson;
}

type Relation = Dossier['comparisons'][number]['relation'];

/** Figures that some comparison of the dossier lays side by side. */
export interface Group {
  readonly name: string;
  readonly given: readonly Given[];
  /** From where to where its plots are drawn. */
  readonly axis: readonly [number, number];
  /** How the figures stand to each other, in words. */
  readonly says: string;
}

/** Figures that no table holds: each as it is given. */
export interface Others {
  /** Set against another number, without one of their own: "more than before". */
  readonly compared: readonly Given[];
  /** What one report alone counts; figures of one thing and scope one after the other. */
  readonly once: readonly Given[];
}

/** What is said of a group: the first that holds of any pair in it. */
const SAYS: readonly (readonly [Relation, string])[] = [
  ['not-comparable', 'may not count the same thing'],
  ['differ', 'figures differ'],
  ['superseded', 'a later figure is given'],
  ['compatible', 'ranges overlap'],
  ['agree', 'figures agree'],
];

/** Groups the dossier's comparisons into tables: two figures stand in one table when a comparison joins them. */
export function figureGroups(story: StoryContext): readonly Group[] {
  const groups: { keys: Set<string>; relations: Set<Relation> }[] = [];
  for (const { a, b, relation } of story.dossier.comparisons) {
    const pair = [`${a.report}#${a.figure}`, `${b.report}#${b.figure}`];
    const touched = groups.filter(({ keys }) => pair.some((key) => keys.has(key)));
    for (const old of touched) groups.splice(groups.indexOf(old), 1);
    groups.push({
      keys: new Set([...touched.flatMap(({ keys }) => [...keys]), ...pair]),
      relations: new Set([...touched.flatMap(({ relations }) => [...relations]), relation]),
    });
  }
  return groups.map(({ keys, relations }) => grouped(story, keys, relations)).filter(({ given }) => given.length > 1);
}

function grouped(story: StoryContext, keys: ReadonlySet<string>, relations: ReadonlySet<Relation>): Group {
  const given = story.dossier.reports.flatMap((report) =>
    (story.dossier.annotations[report.id]?.figures ?? []).flatMap(({ id }) => {
      const figure = figureOf(story, report.id, id);
      return figure !== undefined && isNumber(figure) && keys.has(`${report.id}#${id}`) ? [{ report, figure }] : [];
    }),
  );
  const named = given.map(({ figure }) => figure.thing).find((thing) => thing !== null) ?? given[0]?.figure.unit ?? 'a number';
  return {
    name: named.charAt(0).toUpperCase() + named.slice(1),
    given,
    axis: axisOf(given),
    says: SAYS.find(([relation]) => relations.has(relation))?.[1] ?? 'figures agree',
  };
}

/** A rank ("the third blast") is no number that could be held against another; a comparison has none. */
const isNumber = ({ kind }: FigureJson): boolean => kind !== 'ordinal' && kind !== 'comparison';

/** The figures that stand in no group; repeats of earlier reports, and numbers of nothing that is named, are left out. */
export function otherFigures({ dossier }: StoryContext, groups: readonly Group[]): Others {
  const repeated = new Set(dossier.changes.flatMap(({ repeats }) => repeats));
  const grouped = new Set(groups.flatMap(({ given }) => given.map(keyOf)));
  const others = dossier.reports
    .flatMap((report) => (dossier.annotations[report.id]?.figures ?? []).map((figure): Given => ({ report, figure })))
    .filter((one) => !repeated.has(keyOf(one)) && !grouped.has(keyOf(one)));
  const once = new Map<string, Given[]>();
  for (const one of others.filter(({ figure }) => isNumber(figure) && (figure.thing !== null || figure.unit !== null))) {
    const { thing, scope, slot, unit } = one.figure;
    const sort = [thing ?? '', scope ?? '', slot ?? '', unit ?? ''].join('\n').toLowerCase();
    const alike = once.get(sort);
    if (alike === undefined) once.set(sort, [one]);
    else alike.push(one);
  }
  return { compared: others.filter(({ figure }) => figure.kind === 'comparison'), once: [...once.values()].flat() };
}

const keyOf = ({ report, figure }: Given): string => `${report.id}#${figure.id}`;

const TICKS = 3;

/** From 0, or from below the least, to a round number above the most. */
function axisOf(given: readonly Given[]): readonly [number, number] {
  const numbers = given.flatMap(({ figure: { least, most } }) => [least, most].filter((value) => value !== null));
  const [from = 0, to = 1] = scaleLinear()
    .domain([Math.min(0, ...numbers), Math.max(...numbers, 1) * 1.02])
    .nice(TICKS)
    .domain();
  return [from, to];
}

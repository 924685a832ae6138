import { scaleLinear } from 'd3-scale';
import type { Dossier, DossierReport, FigureJson } from '../../../src/api/contract.ts';
import type { StoryContext } from './context.ts';

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
  const { comparisons } = story.dossier;
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    if (at !== key) parent.set(key, at); // a story has tens of thousands of comparisons
    return at;
  };
  for (const { a, b } of comparisons) {
    const [one, other] = [rootOf(`${a.report}#${a.figure}`), rootOf(`${b.report}#${b.figure}`)];
    if (one !== other) parent.set(one, other);
  }
  const groups = new Map<string, { readonly keys: Set<string>; readonly relations: Set<Relation>; last: number }>();
  for (const [i, { a, b, relation }] of comparisons.entries()) {
    const pair = [`${a.report}#${a.figure}`, `${b.report}#${b.figure}`] as const;
    const root = rootOf(pair[0]);
    const group = groups.get(root) ?? { keys: new Set(), relations: new Set(), last: i };
    for (const key of pair) group.keys.add(key);
    group.relations.add(relation);
    group.last = i;
    groups.set(root, group);
  }
  return [...groups.values()]
    .toSorted((a, b) => a.last - b.last)
    .map(({ keys, relations }) => grouped(story, keys, relations))
    .filter(({ given }) => given.length > 1);
}

function grouped(story: StoryContext, keys: ReadonlySet<string>, relations: ReadonlySet<Relation>): Group {
  const given = story.dossier.reports.flatMap((report) =>
    (story.dossier.annotations[report.id]?.figures ?? [])
      .filter((figure) => isNumber(figure) && keys.has(`${report.id}#${figure.id}`))
      .map((figure) => ({ report, figure })),
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

import { dayShown } from './dates-shown.ts';
import { rangeShown } from './explain-finding.ts';
import type { Dossier, FigureJson, SpanJson } from './shape.ts';
import type { Quote, Words } from './words.ts';

export interface FigureRow {
  readonly quote: Quote;
  /** How the phrase was read: "at least 450". */
  readonly reading: string;
  readonly who: string;
  readonly asOf: string | null;
}

/** Figures that count the same thing, or one figure that stands alone. */
export interface FigureGroup {
  /** "agree", "differ", "later figure given", "may agree"; `null` for a figure given once. */
  readonly relation: string | null;
  readonly rows: readonly FigureRow[];
}

interface Given {
  readonly report: string;
  readonly figure: FigureJson;
}

const RELATIONS = [
  ['differ', 'figures differ'],
  ['superseded', 'a later figure is given'],
  ['compatible', 'ranges overlap'],
  ['agree', 'figures agree'],
] as const;

/** Figures in the order of reports, those compared with each other together; repeats of earlier figures are left out. */
export function figureGroups(dossier: Dossier, words: Words): FigureGroup[] {
  const repeated = new Set(dossier.changes.flatMap(({ repeats }) => repeats));
  const disputed = new Set(dossier.claims.flatMap(({ accounts }) => accounts.map(({ report, figure }) => `${report}#${figure}`)));
  const isHeard = (key: string): boolean => repeated.has(key) && !disputed.has(key);
  const given = dossier.reports.flatMap(({ id }) =>
    (dossier.annotations[id]?.figures ?? [])
      .filter((figure) => !isHeard(keyOf(id, figure.id)) && (figure.thing !== null || figure.unit !== null))
      .map((figure): Given => ({ report: id, figure })),
  );
  const groups = linked(given, dossier);
  return groups.map((group) => ({ relation: relationOf(group, dossier), rows: group.map((one) => rowOf(one, dossier, words)) }));
}

const keyOf = (report: string, figure: string): string => `${report}#${figure}`;

function linked(given: readonly Given[], { comparisons }: Dossier): Given[][] {
  const neighbours = new Map<string, string[]>();
  for (const { a, b, relation } of comparisons) {
    if (relation === 'not-comparable') continue;
    const [x, y] = [keyOf(a.report, a.figure), keyOf(b.report, b.figure)];
    neighbours.set(x, [...(neighbours.get(x) ?? []), y]);
    neighbours.set(y, [...(neighbours.get(y) ?? []), x]);
  }
  const left = new Map(given.map((one) => [keyOf(one.report, one.figure.id), one]));
  const groups: Given[][] = [];
  for (const key of [...left.keys()]) {
    const group: Given[] = [];
    const open = [key];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const one = left.get(next);
      if (one === undefined) continue;
      left.delete(next);
      group.push(one);
      open.push(...(neighbours.get(next) ?? []));
    }
    if (group.length > 0) groups.push(given.filter((one) => group.includes(one)));
  }
  return groups.toSorted((a, b) => Number(b.length > 1) - Number(a.length > 1));
}

function relationOf(group: readonly Given[], { comparisons }: Dossier): string | null {
  const keys = new Set(group.map(({ report, figure }) => keyOf(report, figure.id)));
  const found = comparisons.filter(({ a, b }) => keys.has(keyOf(a.report, a.figure)) && keys.has(keyOf(b.report, b.figure)));
  return RELATIONS.find(([relation]) => found.some((pair) => pair.relation === relation))?.[1] ?? null;
}

function rowOf({ report, figure }: Given, dossier: Dossier, words: Words): FigureRow {
  const annotation = dossier.annotations[report];
  const statement = annotation?.statements.find(({ id }) => id === figure.statement);
  return {
    quote: words.quote(report, phraseOf(figure)),
    reading: `${rangeShown(figure.least, figure.most)}${figure.unit === null ? '' : ` ${figure.unit}`}${figure.approximate ? ', about' : ''}`,
    who: statement?.speaker?.replaceAll('; ', ', ') ?? annotation?.agency ?? annotation?.outlet ?? 'the report itself',
    asOf: figure.asOf !== null && /^\d{4}-\d\d-\d\d/u.test(figure.asOf) ? dayShown(figure.asOf) : null,
  };
}

/** The number with what it counts, where they stand together. */
function phraseOf({ start, end, thingAt }: FigureJson): SpanJson {
  if (thingAt === null || thingAt[0] - end > 40 || start - thingAt[1] > 40) return [start, end];
  return [Math.min(start, thingAt[0]), Math.max(end, thingAt[1])];
}

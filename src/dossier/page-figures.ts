import { dayShown } from './dates-shown.ts';
import { rangeShown } from './explain-finding.ts';
import type { Dossier, FigureJson, SpanJson } from './shape.ts';
import type { Quote, Words } from './words.ts';

interface FigureRow {
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
  const compared = comparisonsOf(dossier);
  return linked(given, compared).map((group) => ({
    relation: relationOf(group, compared),
    rows: onceEach(group).map((one) => rowOf(one, dossier, words)),
  }));
}

/** A report that gives one number of one thing several times has one row: the one whose noun follows, else the first. */
function onceEach(group: readonly Given[]): Given[] {
  const kept = new Map<string, Given>();
  for (const one of group) {
    const { least, most, unit, thing, thingAt, start } = one.figure;
    const key = `${one.report} ${least} ${most} ${unit} ${thing}`;
    if (
      !kept.has(key) ||
      (thingAt !== null && thingAt[0] > start && (kept.get(key)?.figure.thingAt?.[0] ?? 0) < (kept.get(key)?.figure.start ?? 0))
    )
      kept.set(key, one);
  }
  return [...kept.values()];
}

interface Compared {
  readonly with: string;
  readonly relation: Dossier['comparisons'][number]['relation'];
}

/** By figure, the comparable ones it was laid beside. */
function comparisonsOf({ comparisons }: Dossier): Map<string, Compared[]> {
  const found = new Map<string, Compared[]>();
  const add = (key: string, one: Compared): void => {
    const known = found.get(key);
    if (known === undefined) found.set(key, [one]);
    else known.push(one);
  };
  for (const { a, b, relation } of comparisons) {
    if (relation === 'not-comparable') continue;
    const [x, y] = [keyOf(a.report, a.figure), keyOf(b.report, b.figure)];
    add(x, { with: y, relation });
    add(y, { with: x, relation });
  }
  return found;
}

const keyOf = (report: string, figure: string): string => `${report}#${figure}`;

function linked(given: readonly Given[], compared: ReadonlyMap<string, readonly Compared[]>): Given[][] {
  const order = new Map(given.map((one, i) => [one, i]));
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
      for (const other of compared.get(next) ?? []) open.push(other.with);
    }
    if (group.length > 0) groups.push(group.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
  }
  return groups.toSorted((a, b) => Number(b.length > 1) - Number(a.length > 1));
}

function relationOf(group: readonly Given[], compared: ReadonlyMap<string, readonly Compared[]>): string | null {
  const keys = new Set(group.map(({ report, figure }) => keyOf(report, figure.id)));
  const found = new Set(
    [...keys].flatMap((key) => (compared.get(key) ?? []).filter((one) => keys.has(one.with)).map(({ relation }) => relation)),
  );
  return RELATIONS.find(([relation]) => found.has(relation))?.[1] ?? null;
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

/** The number with what it counts, where they stand together: "12 drivers", "lorries stranded at Dravik has risen to 620". */
function phraseOf({ start, end, thingAt }: FigureJson): SpanJson {
  if (thingAt === null || thingAt[0] - end > AFTER || start - thingAt[1] > BEFORE) return [start, end];
  return [Math.min(start, thingAt[0]), Math.max(end, thingAt[1])];
}

/** UTF-16 units between a number and its noun. */
const AFTER = 40;
const BEFORE = 100;

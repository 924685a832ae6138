import { dayShown } from './dates-shown.ts';
import { phraseOf } from './figure-phrase.ts';
import { figureReading, scopeShown } from './finding-words.ts';
import type { Dossier, FigureJson } from './shape.ts';
import type { Quote, Words } from './words.ts';

interface FigureRow {
  readonly quote: Quote;
  /** How the phrase was read: "at least 450". */
  readonly reading: string;
  /** Which of the things are meant, and where: "part of them", "in Dravik". */
  readonly scope: readonly string[];
  readonly who: string;
  readonly asOf: string | null;
}

/** Figures that count the same thing, or one figure that stands alone. */
export interface FigureGroup {
  /** "figures differ"; "lorries" where nothing could be compared; `null` for a figure given once. */
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
      .filter((figure) => !isHeard(keyOf(id, figure.id)) && isShown(figure))
      .map((figure): Given => ({ report: id, figure })),
  );
  const compared = comparisonsOf(dossier);
  return alikeTogether(linked(given, compared)).map((group) => {
    const rows = onceEach(group).map((one) => rowOf(one, dossier, words));
    return { relation: relationOf(group, compared) ?? (rows.length > 1 ? (group[0]?.figure.thing ?? null) : null), rows };
  });
}

/** Of what is counted or measured. A rank ("the third blast") is no number that could be held against another. */
const isShown = ({ kind, thing, unit }: FigureJson): boolean =>
  kind === 'comparison' || (kind !== 'ordinal' && (thing !== null || unit !== null));

/** Figures that no comparison joins stand together where they are said to be of the same thing, the same ones of it. */
function alikeTogether(groups: readonly Given[][]): Given[][] {
  const alone = new Map<string, Given[]>();
  const shown: Given[][] = [];
  for (const group of groups) {
    const key = group.length > 1 ? null : sortOf(group[0]);
    const known = key === null ? undefined : alone.get(key);
    if (known !== undefined) known.push(...group);
    else shown.push(group);
    if (key !== null && known === undefined) alone.set(key, group);
  }
  return shown.toSorted((a, b) => Number(b.length > 1) - Number(a.length > 1));
}

function sortOf(given: Given | undefined): string | null {
  if (given === undefined || given.figure.thing === null) return null;
  const { thing, scope, slot, unit } = given.figure;
  return [thing, scope ?? '', slot ?? '', unit ?? ''].join('\n').toLowerCase();
}

/** A report that gives one number of one thing several times has one row: the one whose noun follows, else the first. */
function onceEach(group: readonly Given[]): Given[] {
  const kept = new Map<string, Given>();
  for (const one of group) {
    const { kind, least, most, unit, thing, thingAt, start } = one.figure;
    const key = kind === 'comparison' ? `${one.report} ${start}` : `${one.report} ${least} ${most} ${unit} ${thing}`;
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
  return groups;
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
    reading: figureReading(figure),
    scope: scopeShown(figure),
    who: statement?.speaker?.replaceAll('; ', ', ') ?? annotation?.agency ?? annotation?.outlet ?? 'the report itself',
    asOf: figure.asOf !== null && /^\d{4}-\d\d-\d\d/u.test(figure.asOf) ? dayShown(figure.asOf) : null,
  };
}

import type { DossierReport, FigureJson } from '../../../src/api/contract.ts';
import { figureOf, type StoryContext } from './context.ts';

export interface Given {
  readonly report: DossierReport;
  readonly figure: FigureJson;
}

/** Figures that some comparison of the dossier lays side by side. */
export interface Group {
  readonly name: string;
  readonly given: readonly Given[];
  readonly least: number;
  readonly most: number;
  /** Some pair of it may not count the same thing. */
  readonly unlike: boolean;
}

/** Groups the dossier's comparisons into tables: two figures stand in one table when a comparison joins them. */
export function figureGroups(story: StoryContext): readonly Group[] {
  const groups: { keys: Set<string>; unlike: boolean }[] = [];
  for (const { a, b, relation } of story.dossier.comparisons) {
    const pair = [`${a.report}#${a.figure}`, `${b.report}#${b.figure}`];
    const touched = groups.filter(({ keys }) => pair.some((key) => keys.has(key)));
    const joined = {
      keys: new Set([...touched.flatMap(({ keys }) => [...keys]), ...pair]),
      unlike: relation === 'not-comparable' || touched.some(({ unlike }) => unlike),
    };
    for (const old of touched) groups.splice(groups.indexOf(old), 1);
    groups.push(joined);
  }
  return groups.map(({ keys, unlike }) => grouped(story, keys, unlike)).filter(({ given }) => given.length > 1);
}

function grouped(story: StoryContext, keys: ReadonlySet<string>, unlike: boolean): Group {
  const given = story.dossier.reports.flatMap((report) =>
    (story.dossier.annotations[report.id]?.figures ?? []).flatMap(({ id }) => {
      const figure = figureOf(story, report.id, id);
      return figure !== undefined && keys.has(`${report.id}#${id}`) ? [{ report, figure }] : [];
    }),
  );
  const numbers = given.flatMap(({ figure: { least, most } }) => [least, most].filter((value) => value !== null));
  const named = given.map(({ figure }) => figure.thing).find((thing) => thing !== null) ?? given[0]?.figure.unit ?? 'a number';
  const high = Math.max(...numbers, 1);
  return {
    name: named.charAt(0).toUpperCase() + named.slice(1),
    given,
    least: Math.min(0, ...numbers),
    most: high * 1.1,
    unlike,
  };
}

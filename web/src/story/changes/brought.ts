import type { Dossier, DossierReport, StatementJson } from '../../../../src/api/contract.ts';
import { classOf } from '../../parts/saying.ts';
import { type StoryContext, statementOf } from '../context.ts';
import { instantOf } from './moments.ts';

/** What the reports brought that came since a moment. */
export interface Brought {
  readonly reports: readonly DossierReport[];
  /** New statements, denials among them. */
  readonly statements: readonly StatementJson[];
  readonly denials: readonly StatementJson[];
  readonly figures: number;
  readonly events: number;
  /** Findings known before, and UTF-16 units of background with those of the texts it is pasted into. */
  readonly repeats: number;
  readonly background: readonly [pasted: number, whole: number];
  /** Ids of findings that a revision no longer has: "r1#s3". */
  readonly withdrawn: readonly string[];
}

/** A report of a day came at its beginning, as the API counts; one whose day is not known came before. */
export function broughtSince(story: StoryContext, moment: string): Brought {
  const since = instantOf(moment) ?? 0;
  const came = story.dossier.reports.filter(({ published }) => (instantOf(published.date) ?? Number.NEGATIVE_INFINITY) >= since);
  const ids = new Set(came.map(({ id }) => id));
  const changes = story.dossier.changes.filter(({ report }) => ids.has(report));
  const adds = changes.flatMap(({ adds: list }) => list);
  const statements = adds.flatMap((id) => statementOf(story, ...placeOf(id)) ?? []);
  return {
    reports: came,
    statements,
    denials: statements.filter((one) => classOf(one) === 'denies'),
    figures: adds.filter((id) => kindOf(id) === 'f').length,
    events: adds.filter((id) => kindOf(id) === 'v').length,
    repeats: changes.reduce((sum, { repeats }) => sum + repeats.length, 0),
    background: pasted(story.dossier, changes),
    withdrawn: changes.flatMap(({ withdraws }) => withdraws),
  };
}

/** "r1#s3" as report and finding; an id of a report may hold "#". */
export const placeOf = (id: string): readonly [report: string, finding: string] => [
  id.slice(0, id.lastIndexOf('#')),
  id.slice(id.lastIndexOf('#') + 1),
];

const kindOf = (id: string): string => placeOf(id)[1].charAt(0);

function pasted({ annotations }: Dossier, changes: Dossier['changes']): readonly [number, number] {
  const those = changes.filter(({ background }) => background.length > 0);
  const units = those.flatMap(({ background }) => background).reduce((sum, [start, end]) => sum + end - start, 0);
  return [units, those.reduce((sum, { report }) => sum + (annotations[report]?.text?.length ?? 0), 0)];
}

/** "3 statements, 1 figure", of ids. */
export function findingsShown(ids: readonly string[]): string {
  const named = [
    ['s', 'statement'],
    ['f', 'figure'],
    ['v', 'event'],
  ] as const;
  const shown = named.flatMap(([letter, name]) => {
    const many = ids.filter((id) => kindOf(id) === letter).length;
    return many === 0 ? [] : [`${many} ${name}${many === 1 ? '' : 's'}`];
  });
  return shown.length === 0 ? 'no new finding' : shown.join(', ');
}

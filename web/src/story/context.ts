import type { Annotation, ClaimJson, Dossier, DossierReport, FigureJson, StatementJson } from '../../../src/api/contract.ts';
import { type Letter, originLetters } from '../parts/origin.tsx';

/** A statement with the report it stands in. */
export interface Said {
  readonly report: DossierReport;
  readonly statement: StatementJson;
}

export interface Speaker {
  readonly name: string;
  readonly titles: readonly string[];
  readonly said: readonly Said[];
}

/** A dossier, and what every part of the story page looks up in it. */
export interface StoryContext {
  readonly dossier: Dossier;
  readonly letters: ReadonlyMap<string, Letter>;
  readonly reports: ReadonlyMap<string, DossierReport>;
  readonly differing: readonly ClaimJson[];
  readonly agreeing: readonly ClaimJson[];
  /** By how much they said, then name. */
  readonly speakers: readonly Speaker[];
}

const AGREEING = new Set<ClaimJson['relation']>(['agrees', 'adds']);

export function context(dossier: Dossier): StoryContext {
  return {
    dossier,
    letters: originLetters(dossier),
    reports: new Map(dossier.reports.map((report) => [report.id, report])),
    differing: dossier.claims.filter(({ relation }) => !AGREEING.has(relation)),
    agreeing: dossier.claims.filter(({ relation }) => AGREEING.has(relation)),
    speakers: speakersOf(dossier),
  };
}

/** Statements of one speaker across reports, under the name the story knows the speaker by; repeats of background are left out. */
function speakersOf(dossier: Dossier): Speaker[] {
  const repeated = new Set(dossier.changes.flatMap(({ repeats }) => repeats));
  const by = new Map<string, { titles: Set<string>; said: Said[] }>();
  for (const report of dossier.reports) {
    for (const statement of dossier.annotations[report.id]?.statements ?? []) {
      if (statement.speaker === null || repeated.has(`${report.id}#${statement.id}`)) continue;
      const entity = dossier.entities.find((one) =>
        one.in.some((at) => at.report === report.id && statement.entities[0] === at.entity),
      );
      const name = statement.entities.length === 1 && entity !== undefined ? entity.name : statement.speaker;
      const found = by.get(name) ?? { titles: new Set(), said: [] };
      for (const title of entity?.name === name ? entity.titles : []) found.titles.add(title);
      found.said.push({ report, statement });
      by.set(name, found);
    }
  }
  return [...by]
    .map(([name, { titles, said }]) => ({ name, titles: [...titles], said }))
    .toSorted((a, b) => b.said.length - a.said.length || (a.name < b.name ? -1 : 1));
}

/** The words at spans, exactly as they stand; pieces parted by an ellipsis. */
export function words(annotation: Annotation | undefined, spans: readonly (readonly number[])[]): string {
  const text = annotation?.text ?? '';
  return spans.map(([start = 0, end = 0]) => text.slice(start, end)).join(' … ');
}

/** From the first to the last piece: what a link to the report picks. */
export function reach(spans: readonly (readonly number[])[]): readonly number[] | undefined {
  const [first] = spans;
  const last = spans.at(-1);
  return first === undefined || last === undefined ? undefined : [first[0] ?? 0, last[1] ?? 0];
}

export const statementOf = ({ dossier }: StoryContext, report: string, id: string | null): StatementJson | undefined =>
  dossier.annotations[report]?.statements.find((statement) => statement.id === id);

export const figureOf = ({ dossier }: StoryContext, report: string, id: string | null): FigureJson | undefined =>
  dossier.annotations[report]?.figures.find((figure) => figure.id === id);

/** Through whom we heard it: outlet, agency, then the statements that carry this one, outermost first, then the speaker. */
export function chainOf(story: StoryContext, { report, statement }: Said): readonly (string | null)[] {
  const carried: (string | null)[] = [];
  const seen = new Set<string>();
  for (
    let at: StatementJson | undefined = statement;
    at !== undefined && !seen.has(at.id);
    at = statementOf(story, report.id, at.parent)
  ) {
    seen.add(at.id);
    carried.unshift(at.speaker);
  }
  const published =
    report.outlet === null && report.agency === null ? [null] : [report.outlet, report.agency].filter((name) => name !== null);
  return [...published, ...carried].filter((name, i, all) => i === 0 || name !== all[i - 1]);
}

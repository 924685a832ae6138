import type { Dossier, DossierReport, StatementJson } from '../../../src/api/contract.ts';

/** A statement with the report it stands in. */
export interface Said {
  readonly report: DossierReport;
  readonly statement: StatementJson;
}

export interface Speaker {
  readonly name: string;
  /** Whether reports name a person: not an office, a group or a country. */
  readonly person: boolean;
  /** Who it is in the story; `null`: reports name nobody that could be told apart. */
  readonly entity: Entity | null;
  /** The fullest of the titles that reports give. */
  readonly title: string | null;
  readonly said: readonly Said[];
}

type Entity = Dossier['entities'][number];

/** Every statement of a story, those of nobody named too, report by report; repeats of background are left out. */
export function saidIn({ reports, annotations, changes }: Dossier): readonly Said[] {
  const repeated = new Set(changes.flatMap(({ repeats }) => repeats));
  return reports.flatMap((report) =>
    (annotations[report.id]?.statements ?? [])
      .filter(({ id }) => !repeated.has(`${report.id}#${id}`))
      .map((statement) => ({ report, statement })),
  );
}

/** Statements of one speaker across reports, under the name the story knows the speaker by; repeats of background are left out. */
export function speakersOf(dossier: Dossier): readonly Speaker[] {
  const known = new Map(
    dossier.entities.flatMap((entity) => entity.in.map((at) => [`${at.report}#${at.entity}`, entity] as const)),
  );
  const by = new Map<string, { entity: Entity | undefined; said: Said[] }>();
  for (const one of saidIn(dossier)) {
    const { report, statement } = one;
    if (statement.speaker === null) continue;
    const entity = statement.entities.length === 1 ? known.get(`${report.id}#${statement.entities[0]}`) : undefined;
    const name = entity?.name ?? statement.speaker;
    const found = by.get(name) ?? { entity, said: [] };
    found.said.push(one);
    by.set(name, found);
  }
  // "Kestria said": a country speaks as one, and is no person
  const places = new Set(dossier.entities.filter(({ type }) => type === 'LOC').map(({ name }) => name));
  return [...by]
    .map(([name, { entity, said }]) => ({
      name,
      said,
      entity: entity ?? null,
      person: entity?.type === 'PER' && !places.has(name),
      title: fullest(name, entity?.titles ?? []),
    }))
    .toSorted((a, b) => b.said.length - a.said.length || Number(b.person) - Number(a.person) || (a.name < b.name ? -1 : 1));
}

/** Of "President", "president" and "Velmoran President": the last, which says the most. A name is no title of its bearer. */
function fullest(name: string, titles: readonly string[]): string | null {
  const others = titles.filter((title) => title.toLowerCase() !== name.toLowerCase());
  return others.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null;
}

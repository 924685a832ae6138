import type { Dossier, DossierReport } from '../../../../src/api/contract.ts';

export type Entity = Dossier['entities'][number];
export type FindingKind = 'statement' | 'figure' | 'event';

/** What somebody corrects, found in a story by its id as lists and links give it: "r1#s3", "st-…#E2". */
export type Target =
  | { readonly kind: FindingKind; readonly id: string; readonly report: DossierReport; readonly quote: Quote }
  | { readonly kind: 'claim'; readonly id: string; readonly quote: Quote }
  | { readonly kind: 'entity'; readonly id: string; readonly entity: Entity }
  | { readonly kind: 'report'; readonly id: string; readonly report: DossierReport }
  | { readonly kind: 'story'; readonly id: string };

/** Words of a report. */
export interface Quote {
  readonly report: string;
  readonly span: readonly [number, number];
  readonly words: string;
}

/** `null`: the story has nothing of this id today. */
export function targetIn(dossier: Dossier, id: string): Target | null {
  if (id === dossier.id) return { kind: 'story', id };
  const report = dossier.reports.find((one) => one.id === id);
  if (report !== undefined) return { kind: 'report', id, report };
  const cut = id.lastIndexOf('#'); // an id of a report may hold one of its own
  if (cut < 0) return null;
  const [holder, name] = [id.slice(0, cut), id.slice(cut + 1)];
  if (holder === dossier.id || dossier.aliases.includes(holder)) return inStory(dossier, name);
  return inReport(dossier, holder, name);
}

function inStory(dossier: Dossier, name: string): Target | null {
  const id = `${dossier.id}#${name}`;
  const claim = dossier.claims.find((one) => one.id === name);
  if (claim !== undefined) return { kind: 'claim', id, quote: { ...claim.aboutAt, words: claim.about } };
  const entity = dossier.entities.find((one) => one.id === name);
  return entity === undefined ? null : { kind: 'entity', id, entity };
}

function inReport({ reports, annotations }: Dossier, holder: string, name: string): Target | null {
  const report = reports.find(({ id }) => id === holder);
  const annotation = annotations[holder];
  if (report === undefined || annotation === undefined) return null;
  const id = `${holder}#${name}`;
  const found = (kind: FindingKind, span: readonly [number, number]): Target => {
    return { kind, id, report, quote: { report: holder, span, words: annotation.text?.slice(...span) ?? '' } };
  };
  const statement = annotation.statements.find((one) => one.id === name);
  if (statement !== undefined) return found('statement', reachOf([...statement.source, ...statement.cue, ...statement.content]));
  const figure = annotation.figures.find((one) => one.id === name);
  if (figure !== undefined) return found('figure', [figure.start, figure.end]);
  const event = annotation.events.find((one) => one.id === name);
  return event === undefined ? null : found('event', [event.start, event.end]);
}

const reachOf = (pieces: readonly (readonly [number, number])[]): [number, number] => [
  Math.min(...pieces.map(([start]) => start)),
  Math.max(...pieces.map(([, end]) => end)),
];

const MAY_SPEAK = ['PER', 'ORG', 'LOC'];

/** The entities that a report speaks of, as the story calls them, persons first: who may speak. `id`: "r1#e2". */
export function speakersIn({ entities }: Dossier, report: string): readonly { readonly id: string; readonly name: string }[] {
  const inOrder = entities.toSorted((a, b) => MAY_SPEAK.indexOf(a.type) - MAY_SPEAK.indexOf(b.type));
  return inOrder.flatMap(({ name, in: places }) =>
    places.filter((place) => place.report === report).map((place) => ({ id: `${report}#${place.entity}`, name })),
  );
}

/** What an entity is in one report. */
export interface Part {
  /** "r2#e1" */
  readonly id: string;
  readonly report: string;
  /** As the report calls it. */
  readonly name: string;
}

export function partsOf({ annotations }: Dossier, { in: places, name }: Entity): readonly Part[] {
  return places.map(({ report, entity }) => {
    const own = annotations[report]?.entities.find(({ id }) => id === entity)?.name ?? name;
    return { id: `${report}#${entity}`, report, name: own };
  });
}

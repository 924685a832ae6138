import { standOf } from '../align/stand.ts';
import { joinedOrigins } from '../dossier/joined.ts';
import { carriersOf } from '../dossier/saying.ts';
import type { Annotation, Dossier, DossierReport, StatementJson } from '../dossier/shape.ts';
import { span } from '../model/span.ts';
import type { AccountCounts, StatementRow, StoryRecord } from '../store/store.ts';
import { daysOf, peopleIn } from './story-lists.ts';
import { storyPeople } from './story-people.ts';

/** A dossier as the store keeps it, with what lists and searches need of it. */
export function storyRecord(dossier: Dossier, fingerprint: string): StoryRecord {
  const outlets = dossier.reports.flatMap(({ outlet }) => (outlet === null ? [] : [outlet]));
  return {
    id: dossier.id,
    title: dossier.title,
    first: dossier.first,
    last: dossier.last,
    places: dossier.places,
    outlets: [...new Set(outlets)],
    people: peopleIn(dossier),
    reports: dossier.reports.length,
    days: daysOf(dossier),
    atMost: dossier.independent.atMost,
    joined: joinedOrigins(dossier),
    accounts: countAccounts(dossier),
    fingerprint,
    dossier: JSON.stringify(dossier),
    members: dossier.reports.map(({ id }) => id),
    statements: dossier.reports.flatMap((report) => rowsOf(dossier, report)),
    decided: dossier.corrections.map(({ id, state, reason }) => ({ correction: id, state, reason })),
    named: dossier.entities.flatMap(({ type, names }) => names.map((name) => ({ type, name }))),
    stands: dossier.reports.flatMap(({ id }) => standsIn(dossier.annotations[id])),
    who: storyPeople(dossier),
  };
}

function countAccounts({ claims }: Dossier): AccountCounts {
  const count = { agrees: 0, adds: 0, differs: 0, denied: 0, 'not-confirmed': 0, superseded: 0 };
  for (const { relation } of claims) if (relation !== 'repeated') count[relation] += 1;
  return count;
}

function rowsOf(dossier: Dossier, report: DossierReport): StatementRow[] {
  const annotation = dossier.annotations[report.id];
  if (annotation === undefined) return [];
  const byId = new Map(annotation.statements.map((one) => [one.id, one]));
  const places = new Map(annotation.entities.map(({ id }, i) => [id, i]));
  return annotation.statements.map((statement) => row(dossier.id, { report, annotation, byId, places }, statement));
}

/** What each speaker does with the words of each statement. */
function standsIn(annotation: Annotation | undefined): (string | null)[] {
  const { text = '', statements = [] } = annotation ?? {};
  const at = (pieces: StatementJson['cue']) => pieces.map(([start, end]) => span(text, start, end));
  return statements.map(({ act, polarity, cue, content, speaker }) =>
    content.length === 0 ? null : standOf({ text }, { act, polarity, speaker, cue: at(cue), content: at(content) }),
  );
}

interface Rows {
  readonly report: DossierReport;
  readonly annotation: Annotation;
  readonly byId: ReadonlyMap<string, StatementJson>;
  /** Of each entity, its place among them. */
  readonly places: ReadonlyMap<string, number>;
}

function row(story: string, { report, annotation, byId, places }: Rows, statement: StatementJson): StatementRow {
  const { text = '', dateline, entities } = annotation;
  const { id, source, cue, content, speaker, act, polarity, addressee, medium, confidence, time } = statement;
  const joined = new Set(statement.entities.flatMap((one) => places.get(one) ?? []));
  const named = [...joined].sort((a, b) => a - b).flatMap((i) => entities[i]?.name ?? []);
  const wordsAt = (pieces: StatementJson['cue'], between: string): string =>
    pieces.map(([start, end]) => text.slice(start, end)).join(between);
  const day = time !== null && /^\d{4}-\d{2}-\d{2}/.test(time) ? time : report.published.date;
  return {
    report: report.id,
    statement: id,
    story,
    speaker,
    speakers: named.length > 0 ? named : speaker === null ? [] : [speaker],
    act,
    polarity,
    addressee,
    medium,
    through: carriersOf(statement, (one) => byId.get(one)).map((one) => one.speaker),
    verb: wordsAt(cue, ' '),
    words: wordsAt(content, ' … '),
    place: dateline?.place ?? null,
    outlet: report.outlet,
    agency: report.agency,
    date: day?.slice(0, 10) ?? null,
    source,
    cue,
    content,
    confidence,
  };
}

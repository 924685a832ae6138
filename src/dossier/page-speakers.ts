import { statementVoice, titleOf, type Voice } from './page-voices.ts';
import { classOf } from './saying.ts';
import type { Dossier, StatementJson } from './shape.ts';
import type { Words } from './words.ts';

/** One speaker and what they are reported to have said, once each. */
export interface SpeakerView {
  readonly name: string;
  readonly title: string | null;
  readonly voices: readonly Voice[];
}

/** Speakers in the order in which they first speak. What a report merely repeats is left out. */
export function speakerViews(dossier: Dossier, words: Words): SpeakerView[] {
  const heard = new Set(dossier.changes.flatMap(({ adds }) => adds));
  const inStory = new Map(
    dossier.entities.flatMap((entity) => entity.in.map((at) => [`${at.report} ${at.entity}`, entity] as const)),
  );
  const found = new Map<string, { name: string; title: string | null; voices: Voice[] }>();
  for (const { id } of dossier.reports) {
    const statements = dossier.annotations[id]?.statements ?? [];
    const inner = innerOf(statements);
    const unsaid = new Set(statements.filter(leavesUnsaid).flatMap((outer) => inner.get(outer.id) ?? []));
    for (const statement of statements) {
      if (
        !heard.has(`${id}#${statement.id}`) ||
        statement.content.length === 0 ||
        carriesAnother(statement, inner.get(statement.id) ?? []) ||
        (unsaid.has(statement) && statement.speaker === null)
      )
        continue;
      const entities = [...new Set(statement.entities.flatMap((entity) => inStory.get(`${id} ${entity}`) ?? []))];
      const name = entities.length > 0 ? entities.map((entity) => entity.name).join(', ') : (statement.speaker ?? 'Nobody named');
      const key = entities.length > 0 ? entities.map((entity) => entity.id).join(' ') : `"${name.toLowerCase()}`;
      const speaker = found.get(key) ?? { name, title: entities.length === 1 ? titleOf(entities[0]) : null, voices: [] };
      speaker.voices.push(statementVoice(id, statement, dossier, words));
      found.set(key, speaker);
    }
  }
  return [...found.values()];
}

/** "dismissed the allegations that …": what nobody named is said to have alleged stands in the words of who denies it. */
const leavesUnsaid = (outer: StatementJson): boolean => ['denies', 'holds'].includes(classOf(outer));

/** A relay whose content another statement speaks for. Who denies or accuses does more than to pass it on. */
function carriesAnother(outer: StatementJson, inner: readonly StatementJson[]): boolean {
  if (leavesUnsaid(outer) || classOf(outer) === 'accuses') return false;
  const length = (pieces: StatementJson['content']): number => pieces.reduce((sum, [start, end]) => sum + end - start, 0);
  return inner.some(({ content }) => length(content) * 2 >= length(outer.content));
}

/** The statements that each statement carries. */
function innerOf(statements: readonly StatementJson[]): Map<string, StatementJson[]> {
  const inner = new Map<string, StatementJson[]>();
  for (const statement of statements) {
    if (statement.parent === null) continue;
    const known = inner.get(statement.parent);
    if (known === undefined) inner.set(statement.parent, [statement]);
    else known.push(statement);
  }
  return inner;
}

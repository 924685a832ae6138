import { counted } from './dates-shown.ts';
import { identityWords } from './identity-words.ts';
import type { Dossier, Explanation, SpanJson } from './shape.ts';

type StoryEntity = Dossier['entities'][number];

/** Why the entities of several reports are one of the story's, and who perhaps is the same; `null` if the story has none of this id ("E3"). */
export function explainEntity(dossier: Dossier, id: string, name: string): Explanation | null {
  const entity = dossier.entities.find((one) => one.id === name);
  if (entity === undefined) return null;
  const evidence = ({ report, span }: { report: string; span: SpanJson }) => {
    return { report, span, words: (dossier.annotations[report]?.text ?? '').slice(span[0], span[1]) };
  };
  const joins = [
    ...entity.joined.map(({ rule, at }) => ({ says: `one: ${identityWords(rule)} (${rule})`, evidence: at.map(evidence) })),
    ...entity.suggested.map(({ entity: other, rule, at }) => ({
      says: `perhaps the same as ${other}, ${nameOf(dossier, other)}: ${identityWords(rule)} (${rule}); not joined`,
      evidence: at.map(evidence),
    })),
  ];
  return {
    id,
    kind: 'entity',
    says: [shown(entity), inReports(entity), ...joins.map(({ says }) => says)],
    evidence: firstMentions(dossier, entity).map(evidence),
    joins,
    rule: entity.joined[0]?.rule ?? null,
    scores: [],
  };
}

const nameOf = ({ entities }: Dossier, id: string): string => entities.find((one) => one.id === id)?.name ?? id;

const shown = ({ type, name, titles }: StoryEntity): string =>
  `${type}: ${name}${titles.length === 0 ? '' : ` (${titles.slice(0, MOST).join('; ')})`}`;

const inReports = ({ in: places, names }: StoryEntity): string =>
  `in ${counted(new Set(places.map(({ report }) => report)).size, 'report')}, as ${names.slice(0, MOST).join(', ')}`;

/** As many as a reader will look at. */
const MOST = 20;

function firstMentions({ annotations }: Dossier, { in: places }: StoryEntity) {
  return places.slice(0, MOST).flatMap(({ report, entity }) => {
    const known = annotations[report]?.entities.find(({ id }) => id === entity);
    const span = known?.names[0] ?? known?.mentions[0];
    return span === undefined ? [] : [{ report, span }];
  });
}

import type { Dossier, StatementJson } from '../../../src/api/contract.ts';
import { personHref } from './links.ts';

/** Of a statement, where the page of one of its speakers is, by the name it has; `null` where it is not known who that is. */
export type SpeakerLinks = (report: string, statement: StatementJson) => (name: string) => string | null;

export function speakerLinks({ id: story, entities, annotations }: Dossier): SpeakerLinks {
  const known = new Map(entities.flatMap(({ id, in: all }) => all.map((at) => [`${at.report}#${at.entity}`, id] as const)));
  return (report, statement) => {
    const speaking = annotations[report]?.entities.filter(({ id }) => statement.entities.includes(id)) ?? [];
    const isAlone = speaking.length === 1 && statement.speaker?.includes('; ') === false;
    return (name) => {
      const one = isAlone ? speaking[0] : speaking.find((entity) => entity.name === name);
      const entity = one === undefined ? undefined : known.get(`${report}#${one.id}`);
      return entity === undefined ? null : personHref(`${story}#${entity}`);
    };
  };
}

import type { StoryEntity } from '../src/model/claim.ts';
import type { EntityType } from '../src/model/entity.ts';

/** "LOC Tarsk": an entity of a story by its type and name. */
export function storyEntity(id: string, written: string): StoryEntity {
  const [type, ...words] = written.split(' ');
  const name = words.join(' ');
  return { id, type: type as EntityType, name, names: [name], titles: [], in: [], joined: [], suggested: [] };
}

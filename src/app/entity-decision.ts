import type { Dossier } from '../dossier/shape.ts';
import type { Decision, EntityRef } from '../model/correction.ts';
import { OnRecordError } from '../model/error.ts';
import type { Store } from '../store/store.ts';
import type { Asked } from './correct.ts';
import { LONGEST, named, parted, unfit } from './correction-asked.ts';
import { Refs } from './correction-refs.ts';
import { story } from './lookup.ts';
import { isPersonId } from './person-find.ts';

type Asking = Asked<'rename'> | Asked<'merge' | 'apart'> | Asked<'split'>;

/** What is asked for of entities of stories, by what they are in each report. Throws NO_SUCH_ID, REMOVED, BAD_CORRECTION. */
export async function entityDecision(store: Store, request: Asking): Promise<Decision> {
  const asked = 'entities' in request ? request.entities : [request.entity];
  const entities = await entitiesOf(store, asked);
  const [entity] = entities;
  if ('entities' in request) return { kind: request.kind, entities: together(request, entities) };
  if (entity === undefined) throw new OnRecordError('NO_SUCH_ID', request.entity);
  if (request.kind === 'rename') return { kind: 'rename', entity, name: named('name', request.name, LONGEST.name) };
  const out = [...new Set(request.out)].map((id) => {
    const found = entity.in.find((one) => id === `${one.report.id}#${one.id}`);
    if (found === undefined) throw unfit(id, `it is no part of ${request.entity}; its parts are named in "in", as "r2#e1"`);
    return found;
  });
  if (out.length === 0 || out.length === entity.in.length) throw unfit(request.entity, 'give some of its parts, and not all');
  return { kind: 'split', entity, out };
}

/** One is another wherever they stand; whether two are two is asked within a story. */
function together({ kind, entities: asked }: Asked<'merge' | 'apart'>, entities: readonly EntityRef[]): readonly EntityRef[] {
  const ids = asked.join(', ');
  if (entities.length < 2) throw unfit(ids, 'give at least two');
  if (kind === 'apart' && new Set(entities.map((one) => one.story)).size > 1)
    throw unfit(ids, 'give entities of one story, as "st-…#E3"');
  if (kind === 'merge' && new Set(entities.map(({ type }) => type)).size > 1)
    throw unfit(ids, 'a person, an organisation and a place cannot be one');
  return entities;
}

/** Each once, whatever name of its story it is asked for by. */
async function entitiesOf(store: Store, asked: readonly string[]): Promise<readonly EntityRef[]> {
  const dossiers = new Map<string, Dossier>();
  const places: (readonly [dossier: Dossier, entity: string])[] = [];
  for (const id of asked) {
    const [holder, entity] = parted(await inStory(store, id));
    if (entity === '') throw unfit(id, 'give an entity of a story, as "st-…#E3"');
    const dossier = dossiers.get(holder) ?? (await story(store, holder));
    dossiers.set(holder, dossier);
    if (!places.some((one) => one[0].id === dossier.id && one[1] === entity)) places.push([dossier, entity]);
  }
  const refs = await Refs.of(store, [...new Map(places.map(([one]) => [one.id, one])).values()]);
  return places.map(([dossier, entity]) => refs.entity(dossier, entity));
}

/** "pe-…" is what the story has of them that holds the report which that id is made from. */
async function inStory(store: Store, id: string): Promise<string> {
  if (!isPersonId(id) || id.includes('#')) return id;
  const [found] = await store.peopleWith([id]);
  if (found === undefined) throw new OnRecordError('NO_SUCH_ID', id);
  return `${found.story}#${found.entity}`;
}

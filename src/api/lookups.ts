import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import Type from 'typebox';
import { stories } from '../app/listing.ts';
import { dossierOf, missing, report } from '../app/lookup.ts';
import { type Person, person } from '../app/person.ts';
import { isPersonId } from '../app/person-find.ts';
import { personStories } from '../app/person-stories.ts';
import { search } from '../app/search.ts';
import { DossierShape } from '../dossier/shape.ts';
import { OnRecordError } from '../model/error.ts';
import type { PageRequest, Store, StoryFilter } from '../store/store.ts';
import { PersonShape, ProblemShape, ReportShape, SearchShape, StoriesShape } from './contract.ts';
import { unchanged } from './etags.ts';
import { PersonStoriesShape } from './person-stories-shape.ts';
import { FilterShape, PeopleQueryShape, PersonQueryShape, PersonStoriesQueryShape, StoriesQueryShape } from './query-shape.ts';

const LIMIT = 50;
const ById = Type.Object({ id: Type.String() });
type Filter = { Querystring: Static<typeof FilterShape> };
type Listed = { Querystring: Static<typeof StoriesQueryShape> };
type Id = { Params: Static<typeof ById> };

const page = ({ after, limit }: { readonly after?: string; readonly limit?: number }): PageRequest => ({
  after: after ?? null,
  limit: limit ?? LIMIT,
});
const answers = (shape: object) => ({ 200: shape, '4xx': ProblemShape });

/** What can be looked up. Dossiers go out byte for byte as they were made. */
export function lookups(app: FastifyInstance, store: Store): void {
  const list = {
    schema: { querystring: StoriesQueryShape, response: answers(StoriesShape), summary: 'Stories, by first day or by last' },
  };
  app.get<Listed>('/api/v1/stories', list, async ({ query: { news = false, sort, ...query } }) => {
    const { items, next } = await stories(store, query, page(query), news, sort);
    return { stories: items, next };
  });
  const find = { schema: { querystring: FilterShape, response: answers(SearchShape), summary: 'Statements, with their words' } };
  app.get<Filter>('/api/v1/search', find, async ({ query }) => {
    const { items, next } = await search(store, query, page(query));
    return { hits: items, next };
  });
  people(app, store);
  const one = {
    schema: { params: ById, response: answers(DossierShape), summary: 'One story, whole; an old id leads to its story' },
  };
  app.get<Id>('/api/v1/stories/:id', one, async (request, reply) => {
    const { id } = request.params;
    const made = await store.fingerprint(id);
    reply.type('application/json');
    // what a dossier is made of is known without reading it
    if (made !== null && made !== '' && unchanged(request, reply, made)) return reply.send('');
    const found = await store.story(id);
    if (found === null) throw await missing(store, id);
    return reply.send(found.dossier);
  });
  const holding = {
    schema: { params: ById, response: answers(DossierShape), summary: 'The story that holds a finding, an origin or an episode' },
  };
  app.get<Id>('/api/v1/holding/:id', holding, async ({ params: { id } }, reply) =>
    reply.type('application/json').send(JSON.stringify(await dossierOf(store, id))),
  );
  const read = { schema: { params: ById, response: answers(ReportShape), summary: 'One report as its story reads it' } };
  app.get<Id>('/api/v1/reports/:id', read, async ({ params: { id } }, reply) =>
    reply.type('application/json').send(JSON.stringify(await report(store, id))),
  );
}

/** Who speaks, over all stories. */
function people(app: FastifyInstance, store: Store): void {
  const named = {
    schema: {
      querystring: PeopleQueryShape,
      response: answers(PersonShape),
      summary: 'Who is called so; several: a problem that lists them',
    },
  };
  app.get<{ Querystring: Static<typeof PeopleQueryShape> }>('/api/v1/people', named, async ({ query }) =>
    found(await person(store, query.name, filterIn(query), page(query))),
  );
  const one = {
    schema: {
      params: ById,
      querystring: PersonQueryShape,
      response: answers(PersonShape),
      summary: 'What somebody said, and what was said of them',
    },
  };
  app.get<Id & { Querystring: Static<typeof PersonQueryShape> }>('/api/v1/people/:id', one, async ({ params: { id }, query }) => {
    if (!isPersonId(id)) throw new OnRecordError('NO_SUCH_ID', id);
    return found(await person(store, id, filterIn(query), page(query)));
  });
  const through = {
    schema: {
      params: ById,
      querystring: PersonStoriesQueryShape,
      response: answers(PersonStoriesShape),
      summary: 'What each story calls somebody, and what they and others say there',
    },
  };
  type Paged = Id & { Querystring: Static<typeof PersonStoriesQueryShape> };
  app.get<Paged>('/api/v1/people/:id/stories', through, async ({ params: { id }, query: { after = null, limit = STORIES } }) => {
    if (!isPersonId(id)) throw new OnRecordError('NO_SUCH_ID', id);
    const { items, next } = await personStories(store, id, { after, limit });
    return { stories: items, next };
  });
}

/** Each is read whole. */
const STORIES = 10;

function filterIn({ act, polarity, place, from, to, outlet, since, story }: Static<typeof PersonQueryShape>): StoryFilter {
  return { act, polarity, place, from, to, outlet, since, story };
}

/** Lists in their public shape. */
function found({ by, about, ...known }: Person) {
  return { ...known, by: { hits: by.items, next: by.next }, about: { hits: about.items, next: about.next } };
}

import Type from 'typebox';
import { closed, Text } from '../dossier/json-types.ts';
import { ACTS, POLARITIES } from '../model/statement.ts';
import { ACCOUNTED, ORIGIN_COUNTS, STORY_SORTS } from '../store/store.ts';
import { oneOf } from './one-of.ts';

/** What the HTTP API may be asked, after the question mark. */

/** `since` and `until`: a day or a date-time. */
export const ChangesQueryShape = closed({
  since: Text,
  until: Type.Optional(Text),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
});

const Day = Type.String({ format: 'date' });
const FILTERS = {
  act: Type.Optional(oneOf(ACTS)),
  polarity: Type.Optional(oneOf(POLARITIES)),
  place: Type.Optional(Text),
  from: Type.Optional(Day),
  to: Type.Optional(Day),
  outlet: Type.Optional(Text),
  since: Type.Optional(Day),
  story: Type.Optional(Text),
  after: Type.Optional(Text),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
};
export const FilterShape = closed({ query: Type.Optional(Text), speaker: Type.Optional(Text), ...FILTERS });
/** `GET /api/v1/people/{id}` */
export const PersonQueryShape = closed(FILTERS);
/** `GET /api/v1/people/{id}/stories` */
export const PersonStoriesQueryShape = closed({
  after: Type.Optional(Text),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
});
/** `GET /api/v1/people` */
export const PeopleQueryShape = closed({ name: Text, ...FILTERS });

/** So many stories may be asked for by their ids: what one reader follows. */
const MOST_STORIES = 200;
/** Filters of stories: of what may be given several times, one holds. */
const STORY_FILTERS = {
  ...FilterShape.properties,
  place: Type.Optional(Type.Array(Text, { maxItems: 20 })),
  outlet: Type.Optional(Type.Array(Text, { maxItems: 20 })),
  person: Type.Optional(Type.Array(Text, { maxItems: 20 })),
  story: Type.Optional(Type.Array(Text, { maxItems: MOST_STORIES })),
  relation: Type.Optional(Type.Array(oneOf(ACCOUNTED), { maxItems: 20 })),
  origins: Type.Optional(Type.Array(oneOf(ORIGIN_COUNTS), { maxItems: 20 })),
};
const sort = Type.Optional(oneOf(STORY_SORTS));
/** `news`: with `since`, what is new in each story since that day. */
export const StoriesQueryShape = Type.Object(
  { ...STORY_FILTERS, sort, news: Type.Optional(Type.Boolean()) },
  { additionalProperties: false },
);
const { after: _, limit: __, ...unpaged } = STORY_FILTERS;
/** `GET /api/v1/facets` */
export const FacetsQueryShape = closed(unpaged);
/** `GET /api/v1/stories.csv` and `stories.atom` */
export const ListFilterShape = closed({ ...unpaged, sort });
/** `GET /api/v1/search.csv` */
const { after: ___, limit: ____, ...saying } = FilterShape.properties;
export const SearchFilterShape = closed(saying);

/** `GET /api/v1/archive`. `story`: of these only; `packed`: with gzip. */
export const ArchiveQueryShape = closed({
  story: Type.Optional(Type.Array(Text, { minItems: 1, maxItems: 1000 })),
  packed: Type.Optional(Type.Boolean()),
});
/** `POST /api/v1/archive`. `removals`: what was removed for good in the other store is removed here, too, for good. */
export const ImportQueryShape = closed({ removals: Type.Optional(Type.Boolean()) });

/** `layers`: names with commas between them. */
export const AnnotateQueryShape = closed({ layers: Type.Optional(Text) });

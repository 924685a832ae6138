import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Static } from 'typebox';
import { facets } from '../app/facets.ts';
import { type StoryRow, stories } from '../app/listing.ts';
import { search } from '../app/search.ts';
import type { Page, PageRequest, StatementRow, Store, StoryFilter } from '../store/store.ts';
import { atom, type FeedEntry } from './atom.ts';
import { FacetsShape, ProblemShape } from './contract.ts';
import { csvLine } from './csv.ts';
import { FacetsQueryShape, ListFilterShape, SearchFilterShape } from './query-shape.ts';

type ListQuery = { Querystring: Static<typeof ListFilterShape> };

/** The lists in other forms: counts to narrow them by, whole as CSV, the newest as a feed. */
export function lists(app: FastifyInstance, store: Store): void {
  const counted = {
    querystring: FacetsQueryShape,
    response: { 200: FacetsShape, '4xx': ProblemShape },
    summary: 'How many stories each filter leaves',
  };
  app.get<{ Querystring: Static<typeof FacetsQueryShape> }>('/api/v1/facets', { schema: counted }, async ({ query }) =>
    facets(store, query),
  );
  const whole = { schema: { querystring: ListFilterShape, summary: 'Stories as CSV, all of them' } };
  app.get<ListQuery>('/api/v1/stories.csv', whole, async ({ query: { sort, ...filter } }, reply) =>
    csv(reply, 'stories', STORY_COLUMNS, (page) => stories(store, filter, page, false, sort)),
  );
  const said = { schema: { querystring: SearchFilterShape, summary: 'Statements as CSV, all of them' } };
  app.get<{ Querystring: Static<typeof SearchFilterShape> }>('/api/v1/search.csv', said, async ({ query }, reply) =>
    csv(reply, 'statements', HIT_COLUMNS, (page) => search(store, query, page)),
  );
  const newest = { schema: { querystring: ListFilterShape, summary: 'Stories as an Atom feed, the newest first' } };
  app.get<ListQuery>('/api/v1/stories.atom', newest, async (request, reply) =>
    reply.type('application/atom+xml; charset=utf-8').send(await feed(request, store)),
  );
}

type Columns<T> = readonly (readonly [name: string, value: (item: T) => string | number | null])[];

const STORY_COLUMNS: Columns<StoryRow> = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['first', ({ first }) => first],
  ['last', ({ last }) => last],
  ['reports', ({ reports }) => reports],
  ['origins at most', ({ independent }) => independent.atMost],
  ['denied', ({ claims }) => claims.denied],
  ['not confirmed', ({ claims }) => claims['not-confirmed']],
  ['differs', ({ claims }) => claims.differs],
  ['superseded', ({ claims }) => claims.superseded],
  ['agrees', ({ claims }) => claims.agrees],
  ['adds', ({ claims }) => claims.adds],
  ['places', ({ places }) => places.join('; ')],
  ['outlets', ({ outlets }) => outlets.join('; ')],
];

const HIT_COLUMNS: Columns<StatementRow> = [
  ['report', ({ report }) => report],
  ['statement', ({ statement }) => statement],
  ['story', ({ story }) => story],
  ['date', ({ date }) => date],
  ['speaker', ({ speaker }) => speaker],
  ['act', ({ act }) => act],
  ['polarity', ({ polarity }) => polarity],
  ['words', ({ words }) => words],
  ['to', ({ addressee }) => addressee],
  ['through', ({ through }) => through.map((one) => one ?? 'not named').join('; ')],
  ['outlet', ({ outlet }) => outlet],
  ['agency', ({ agency }) => agency],
  ['place', ({ place }) => place],
];

/** So many rows are held at once. */
const AT_ONCE = 500;

async function csv<T>(
  reply: FastifyReply,
  name: string,
  columns: Columns<T>,
  page: (request: PageRequest) => Promise<Page<T>>,
): Promise<FastifyReply> {
  const first = await page({ after: null, limit: AT_ONCE }); // what is wrong with the request is told before the answer begins
  const lines = async function* (): AsyncGenerator<string> {
    yield csvLine(columns.map(([column]) => column));
    for (let { items, next } = first; ; { items, next } = await page({ after: next, limit: AT_ONCE })) {
      yield items.map((item) => csvLine(columns.map(([, value]) => value(item)))).join('');
      if (next === null) return;
    }
  };
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}.csv"`)
    .send(Readable.from(lines()));
}

const FED = 50;

async function feed({ url, headers, query }: FastifyRequest<ListQuery>, store: Store): Promise<string> {
  const { sort: _, ...filter }: StoryFilter & { readonly sort?: unknown } = query;
  const { items } = await stories(store, filter, { after: null, limit: FED }, false, 'last');
  const home = `http://${headers.host}`;
  const asked = new URL(url, home).search;
  return atom({
    id: `tag:onrecord.invalid,2026:stories${asked}`,
    title: 'OnRecord: stories',
    self: `${home}/api/v1/stories.atom${asked}`,
    page: `${home}/stories${asked}`,
    entries: items.map((story) => entry(story, home)),
  });
}

const entry = ({ id, title, last, reports, independent: { atMost }, outlets }: StoryRow, home: string): FeedEntry => ({
  id: `tag:onrecord.invalid,2026:${id}`,
  title,
  link: `${home}/story/${encodeURIComponent(id)}`,
  day: last,
  summary: `${counted(reports, 'report')}, at most ${counted(atMost, 'independent origin')}. ${outlets.join(', ') || 'Outlets not named'}.`,
});

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { story } from '../app/lookup.ts';
import { changesSince } from '../app/since.ts';
import { StoryChangesShape } from '../dossier/changes-shape.ts';
import { type Moment, momentOf } from '../dossier/moment.ts';
import { OnRecordError } from '../model/error.ts';
import type { Store } from '../store/store.ts';
import { ProblemShape } from './contract.ts';
import { ChangesQueryShape } from './query-shape.ts';

const ById = Type.Object({ id: Type.String() });

/** What changed in a story between two moments. */
export function storyChanges(app: FastifyInstance, store: Store): void {
  const schema = {
    params: ById,
    querystring: ChangesQueryShape,
    response: { 200: StoryChangesShape, '4xx': ProblemShape },
    summary: 'What changed in a story since a day or hour, or between two',
  };
  app.get<{ Params: Static<typeof ById>; Querystring: Static<typeof ChangesQueryShape> }>(
    '/api/v1/stories/:id/changes',
    { schema },
    async ({ params: { id }, query: { since, until, limit } }, reply) => {
      const between = { since: moment('since', since), until: until === undefined ? null : moment('until', until) };
      const changes = changesSince(await story(store, id), between, limit);
      return reply.type('application/json').send(JSON.stringify(changes));
    },
  );
}

function moment(name: string, given: string): Moment {
  const found = momentOf(given);
  if (found !== null) return found;
  throw new OnRecordError('BAD_REQUEST', name, {
    detail: `"${given}" is no day like 2024-03-05 and no time like 2024-03-05T14:00:00Z`,
  });
}

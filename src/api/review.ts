import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import { waiting } from '../app/review.ts';
import type { Workspace } from '../store/workspace.ts';
import { ProblemShape, SuggestionsQueryShape, SuggestionsShape } from './contract.ts';

const LIMIT = 50;

/** What waits for a person. */
export function review(app: FastifyInstance, workspace: Workspace): void {
  const schema = {
    querystring: SuggestionsQueryShape,
    response: { 200: SuggestionsShape, '4xx': ProblemShape },
    summary: 'What waits for a person: who may be one, and corrections that do not find their words any more',
  };
  app.get<{ Querystring: Static<typeof SuggestionsQueryShape> }>('/api/v1/suggestions', { schema }, async ({ query }) =>
    waiting(
      workspace,
      { story: query.story ?? null, kind: query.kind ?? null },
      { after: query.after ?? null, limit: query.limit ?? LIMIT },
    ),
  );
}

import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { type Corrected, type CorrectionRequest, correct } from '../app/correct.ts';
import { corrections as listed } from '../app/corrections.ts';
import { OnRecordError } from '../model/error.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Reader } from '../work/reader.ts';
import { type Changes, Gathered } from './changes.ts';
import {
  CorrectBodyShape,
  CorrectedShape,
  CorrectionsQueryShape,
  CorrectionsShape,
  ProblemShape,
  UndoBodyShape,
} from './contract.ts';
import type { Turns } from './turns.ts';

const LIMIT = 200;
const ById = Type.Object({ id: Type.String() });
type Query = { Querystring: Static<typeof CorrectionsQueryShape> };

interface Served {
  readonly workspace: Workspace;
  readonly changes: Changes;
  readonly turns: Turns;
  readonly reader: Reader | undefined;
}

/** What analysts decided, and deciding. */
export function corrections(app: FastifyInstance, served: Served): void {
  const list = {
    schema: {
      querystring: CorrectionsQueryShape,
      response: { 200: CorrectionsShape, '4xx': ProblemShape },
      summary: 'Corrections, in the order in which they were decided',
    },
  };
  app.get<Query>('/api/v1/corrections', list, async ({ query }) => {
    const { corrections: all, chain } = await listed(served.workspace, query.story ?? null);
    const [inOrder, after] = [query.newest ? all.toReversed() : all, query.after === undefined ? null : lineOf(query.after)];
    const isLeft = ({ seq }: { readonly seq: number }): boolean => after === null || (query.newest ? seq < after : seq > after);
    const page = inOrder.filter(isLeft).slice(0, query.limit ?? LIMIT);
    const isLast = page.length === 0 || page.at(-1)?.seq === inOrder.at(-1)?.seq;
    return { corrections: page, chain, next: isLast ? null : String(page.at(-1)?.seq) };
  });
  const decide = (body: object, summary: string) => ({
    schema: { body, response: { 200: CorrectedShape, '4xx': ProblemShape }, summary },
  });
  app.post<{ Body: Static<typeof CorrectBodyShape> }>(
    '/api/v1/corrections',
    decide(CorrectBodyShape, 'Decide something'),
    async ({ body }) => decided(served, body.do, body),
  );
  const undo = decide(UndoBodyShape, 'Take a correction back; an undo can be undone itself');
  app.post<{ Body: Static<typeof UndoBodyShape>; Params: Static<typeof ById> }>(
    '/api/v1/corrections/:id/undo',
    { schema: { ...undo.schema, params: ById } },
    async ({ body, params }) => decided(served, { kind: 'undo', of: params.id }, body),
  );
}

function lineOf(cursor: string): number {
  if (!/^\d{1,12}$/u.test(cursor)) throw new OnRecordError('BAD_REQUEST', 'after', { detail: 'give `next` of the page before' });
  return Number(cursor);
}

async function decided(
  { workspace, changes, turns, reader }: Served,
  request: CorrectionRequest,
  { by, why }: Static<typeof UndoBodyShape>,
): Promise<Corrected> {
  const at = new Date().toISOString();
  const stamp = { at, who: by, why: why ?? null };
  const { changed, told } = new Gathered();
  const made = await turns.take((signal) => correct(workspace, request, stamp, { reader, signal, changed }));
  const { id, kind, state, stories } = made.correction;
  changes.tell('corrected', { correction: id, kind, state, stories: [...stories], changed: told() });
  return made;
}

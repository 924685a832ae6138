import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { SeveralPeople } from '../app/person-several.ts';
import { RemovedForGood } from '../app/removed.ts';
import { ERRORS, type ErrorCode, OnRecordError } from '../model/error.ts';
import type { Problem } from './contract.ts';

const STATUS: Partial<Record<ErrorCode, number>> = {
  NO_SUCH_ID: 404,
  NO_SUCH_PERSON: 404,
  SEVERAL_PEOPLE: 409,
  NOT_FOUND: 404,
  REMOVED: 410,
  BAD_REQUEST: 400,
  USAGE: 400,
  BAD_FIELD: 422,
  BAD_CORRECTION: 422,
  BAD_JSON: 422,
  NO_ARCHIVE: 422,
  IMPORT_TOO_NEW: 422,
  TOO_LARGE: 413,
  ARCHIVE_DAMAGED: 503,
  CORRECTIONS_DAMAGED: 503,
  STORE_BUSY: 503,
  DATABASE_UNREACHABLE: 503,
};

/** RFC 9457 problem details, with the product's stable code and what to do next. */
export function problem(code: ErrorCode, detail: string, status = STATUS[code] ?? 500): Problem {
  return {
    type: `https://onrecord.invalid/problems/${code}`,
    title: ERRORS[code].says,
    status,
    detail,
    code,
    next: ERRORS[code].next,
  };
}

/** What a client did wrong is told as it is; what we did wrong is logged with its cause and told without. */
export function answerError(error: FastifyError | OnRecordError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const found = problemOf(error);
  if (found.status >= 500 && !isStopped(error)) request.log.error(error);
  return reply.code(found.status).type('application/problem+json').send(JSON.stringify(found));
}

function problemOf(error: FastifyError | OnRecordError): Problem {
  if (error instanceof SeveralPeople) {
    const candidates = error.candidates.map(({ titles, ...one }) => ({ ...one, titles: [...titles] }));
    return { ...problem(error.code, error.message), candidates };
  }
  if (error instanceof RemovedForGood) {
    const { who, at, why } = error.tombstone;
    return { ...problem(error.code, error.message), removed: { by: who, on: at.slice(0, 10), why } };
  }
  if (error instanceof OnRecordError) return problem(error.code, error.message);
  if (isStopped(error)) return problem('STORE_BUSY', 'the service is being stopped; what it has put on disk stays');
  const status = error.statusCode ?? 500;
  if (status === 413) return problem('TOO_LARGE', error.message);
  if (status >= 400 && status < 500) return problem('BAD_REQUEST', error.message, status);
  return problem('INTERNAL', 'the error was logged');
}

const isStopped = ({ name }: Error): boolean => name === 'AbortError';

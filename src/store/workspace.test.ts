import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compiled } from '../../test/compiled.ts';
import { emptyStore } from '../../test/empty-store.ts';
import { databaseOnServer } from '../../test/postgres-server.ts';
import { storedOf } from '../../test/store-rows.ts';
import { holderOf, openWorkspace } from './workspace.ts';

const home = mkdtempSync(join(tmpdir(), 'onrecord-workspace-'));
const fresh = (): string => mkdtempSync(join(home, 'w-'));
let code: ReturnType<typeof compiled>;

beforeAll(() => {
  code = compiled(['model', 'store']);
});
afterAll(() => {
  code.remove();
  rmSync(home, { recursive: true, force: true });
});

const copyOfEmpty = async (): Promise<string> => {
  const data = fresh();
  await emptyStore(data);
  return data;
};

/** Starts a writer, which prints a line when it has the store and one for each report acknowledged. */
function writer(
  data: string,
  first: number,
): { readonly child: ChildProcess; readonly lines: string[]; until(count: number): Promise<void> } {
  const args = [resolve('test/store-writer.mjs'), code.folder, data, String(first)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  if (child.stdout !== null) createInterface(child.stdout).on('line', (line) => lines.push(line));
  const until = async (count: number): Promise<void> => {
    while (lines.length < count && child.exitCode === null) await setTimeout(5);
  };
  return { child, lines, until };
}

function killed(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('close', () => done());
    child.kill('SIGKILL');
  });
}

async function textsIn(data: string): Promise<string[]> {
  const workspace = await openWorkspace({ data, create: false });
  try {
    const found: string[] = [];
    for await (const { original } of workspace.archive.read()) found.push(new TextDecoder().decode(original.bytes));
    return found;
  } finally {
    await workspace.close();
  }
}

describe('a workspace', () => {
  test('is not there until it is made', async () => {
    const data = join(fresh(), 'none');
    await expect(openWorkspace({ data, create: false })).rejects.toMatchObject({ code: 'NO_STORE' });
    expect(existsSync(data)).toBe(false);
    expect(await holderOf(data)).toBeNull();
  });

  test('keeps what was put, and says who holds it', async () => {
    const data = await copyOfEmpty();
    const workspace = await openWorkspace({ data, create: false });
    await workspace.store.put([storedOf('a', 'one')]);
    expect(await holderOf(data)).toEqual({ pid: process.pid, address: null });
    await workspace.setAddress('http://127.0.0.1:4000');
    expect(await holderOf(data)).toEqual({ pid: process.pid, address: 'http://127.0.0.1:4000' });
    await expect(openWorkspace({ data, create: true })).rejects.toMatchObject({ code: 'STORE_BUSY' });
    await Promise.all([workspace.close(), workspace.close()]);
    expect(await holderOf(data)).toBeNull();
    const again = await openWorkspace({ data, create: false });
    expect((await again.store.counts()).reports).toBe(1);
    await again.close();
  });

  test('is held by one process at a time: a second is told which, and the store is free when that is killed', async () => {
    const data = await copyOfEmpty();
    const { child, until } = writer(data, 1);
    await until(2);
    const refused = expect.objectContaining({ code: 'STORE_BUSY', message: expect.stringContaining(`process ${child.pid}`) });
    await expect(openWorkspace({ data, create: true })).rejects.toEqual(refused);
    expect(await holderOf(data)).toEqual({ pid: child.pid, address: null });
    await killed(child);
    expect(await holderOf(data)).toBeNull();
    expect((await textsIn(data)).length).toBeGreaterThan(0);
  });

  test.each([
    ['global/pg_control', 'truncated'],
    ['global/pg_control', 'removed'],
    ['base', 'removed'],
    ['PG_VERSION', 'truncated'],
    ['pg_wal', 'removed'],
  ])('whose %s was %s is damaged', async (part, how) => {
    const data = await copyOfEmpty();
    rmSync(join(data, 'db', part), { recursive: true });
    if (how === 'truncated') writeFileSync(join(data, 'db', part), '');
    await expect(openWorkspace({ data, create: false })).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
    expect(await holderOf(data)).toBeNull();
  });

  test('can be started anew, also where that was left half done', { timeout: 120_000 }, async () => {
    const data = await copyOfEmpty();
    mkdirSync(join(data, 'db.new'));
    writeFileSync(join(data, 'db.new', 'PG_VERSION'), '18\n');
    const anew = await openWorkspace({ data, create: false, anew: true });
    expect(await anew.store.put([storedOf('a', 'one')])).toEqual(['new']);
    await anew.close();
    expect(readdirSync(data).sort()).toEqual(['archive', 'db', 'lock']);
  });
});

describe('a workspace on a PostgreSQL server', () => {
  test('keeps its originals here and the rest there, and takes no database of another archive', async () => {
    const [data, other, database] = [fresh(), fresh(), await databaseOnServer()];
    const workspace = await openWorkspace({ data, database, create: true });
    expect(await workspace.store.put([storedOf('a', 'one')])).toEqual(['new']);
    await workspace.close();
    expect(readdirSync(data).sort()).toEqual(['archive', 'lock']);
    for (const anew of [false, true]) {
      await expect(openWorkspace({ data: other, database, create: true, anew })).rejects.toMatchObject({
        code: 'WRONG_DATABASE',
      });
    }
    const again = await openWorkspace({ data, database, create: false });
    expect((await again.store.counts()).reports).toBe(1);
    await again.close();
    const anew = await openWorkspace({ data, database, create: false, anew: true });
    expect((await anew.store.counts()).reports).toBe(0);
    await anew.close();
  });

  test('a database of a newer release is left alone', async () => {
    const [data, database] = [fresh(), await databaseOnServer()];
    await (await openWorkspace({ data, database, create: true })).close();
    const { Client } = (await import('pg')).default;
    const client = new Client(database);
    await client.connect();
    await client.query("insert into onrecord.kysely_migration values ('9999-later', '')");
    await client.end();
    await expect(openWorkspace({ data, database, create: true })).rejects.toMatchObject({ code: 'STORE_TOO_NEW' });
  });

  test.each([
    ['postgres://nobody@127.0.0.1:1/none', 'DATABASE_UNREACHABLE'],
    ['postgres://postgres:secret@127.0.0.1:1/none', 'DATABASE_UNREACHABLE'],
    ['mysql://localhost/none', 'USAGE'],
    ['none', 'USAGE'],
  ])('%s: %s', async (database, expected) => {
    const error: unknown = await openWorkspace({ data: fresh(), database, create: true }).catch((caught) => caught);
    expect(error).toMatchObject({ code: expected });
    expect(String(error)).not.toContain('secret');
  });
});

test('killed at any moment while adding, loses nothing that was acknowledged', { timeout: 120_000 }, async () => {
  const data = await copyOfEmpty();
  const acknowledged: number[] = [];
  // after so many lines, so many ms later: some die while opening, some in the archive's write, the database's, or a checkpoint
  const moments = [0, 350, 2, 0, 5, 1, 9, 2, 14, 3, 20, 7, 21, 0, 22, 12];
  for (let run = 0; run < moments.length / 2; run += 1) {
    const { child, lines, until } = writer(data, run * 1000 + 1);
    await until(moments[2 * run] ?? 0);
    await setTimeout(moments[2 * run + 1] ?? 0);
    await killed(child);
    acknowledged.push(...lines.filter((line) => line !== 'open').map(Number));
  }
  expect(acknowledged.length).toBeGreaterThan(80);
  const workspace = await openWorkspace({ data, create: false });
  const stored: string[] = [];
  const archived: string[] = [];
  for await (const { key } of workspace.archive.read()) archived.push(key);
  for (const { id } of await workspace.store.sequence({ place: '', key: '' }, 100_000)) stored.push(id);
  const findings = [];
  for await (const finding of workspace.archive.verify()) findings.push(finding);
  expect(findings).toEqual([]);
  expect(await workspace.store.check()).toEqual([]);
  expect(stored).toEqual(expect.arrayContaining(acknowledged.map((number) => `r${number}`)));
  const { max, count } = await workspace.store.positions();
  expect(count).toBe(new Set(stored).size);
  expect(max).toBeLessThan(workspace.archive.count());
  expect(await workspace.store.known(archived)).toHaveLength(count); // nothing is stored that is not in the archive
  await workspace.close();
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyStore } from '../../test/empty-store.ts';
import { type PostgresServer, startPostgres } from '../../test/postgres-server.ts';
import { given } from '../../test/scratch-store.ts';
import { openWorkspace, type Workspace } from '../store/workspace.ts';
import { type AddOptions, add } from './add.ts';
import { exportArchive } from './archive-export.ts';
import { correct } from './correct.ts';
import { dossierOf } from './lookup.ts';
import { rebuild } from './recover.ts';
import { verify } from './verify.ts';

const home = mkdtempSync(join(tmpdir(), 'onrecord-take-down-'));
let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

const BROKER =
  'The broker Wendel Zyntharr paid 41 quorlbodes for each of 77 lorries at the Dravik crossing, Wendel Zyntharr said on Tuesday.';
const CROSSING =
  'The Dravik crossing reopened after five days, spokeswoman Nadia Kolm said. The ferry from Port Lenz carried 50 people, General Piotr Hask said.';
const A = { id: 'a', published: '2024-03-05', title: 'Zyntharr pays', text: `TARSK, March 5 (VNA) - ${BROKER} ${CROSSING}` };
const REPORTS = [
  A,
  { id: 'b', published: '2024-03-06', text: `TARSK, March 6 - ${CROSSING} Mayor Lena Orsk denied that lorries had waited.` },
  { id: 'olives', published: '2024-09-09', text: 'Olive growers in Kestria picked a record crop, Mayor Lena Orsk said.' },
];
/** Words that only what is removed has, as they stand and as they are folded and stemmed. */
const RARE = /zyntharr|quorlbode/iu;

const adding = (workspace: Workspace, reports: readonly object[], options: AddOptions = {}) =>
  add(workspace, given(reports), options);
let minute = 0;
const by = (why: string) => {
  minute += 1;
  return { at: new Date(Date.UTC(2024, 9, 1, 0, minute)).toISOString(), who: 'Ilse Maron', why };
};
const removing = (workspace: Workspace, report = 'a') =>
  correct(workspace, { kind: 'remove', report }, by('the court at Harrow ordered it'));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((one) =>
    one.isFile() ? join(one.parentPath, one.name) : [],
  );
const holding = (paths: readonly string[]): string[] => paths.filter((path) => RARE.test(readFileSync(path, 'latin1')));

/** Each table with a row that holds such words, packed columns and statistics with them. */
async function tablesHolding(address: string): Promise<string[]> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    const { rows } = await client.query<{ table_name: string; column_name: string; data_type: string }>(
      "select table_name, column_name, data_type from information_schema.columns where table_schema = 'onrecord' order by 1, 2",
    );
    const found: string[] = [];
    for (const { table_name: table, column_name: column, data_type: type } of rows) {
      const text = type === 'bytea' ? `encode("${column}", 'escape')` : `"${column}"::text`;
      const values = await client.query<{ value: string | null }>(`select ${text} as value from onrecord."${table}"`);
      if (values.rows.some(({ value }) => RARE.test(value ?? ''))) found.push(`${table}.${column}`);
    }
    const told = await client.query("select * from pg_stats where schemaname = 'onrecord'");
    return RARE.test(JSON.stringify(told.rows)) ? [...found, 'pg_stats'] : found;
  } finally {
    await client.end();
  }
}

async function archived(workspace: Workspace): Promise<string> {
  let all = '';
  for await (const line of exportArchive(workspace, { program: '0' })) all += line;
  return all;
}

/** With all that was decided about it. */
async function filled(workspace: Workspace): Promise<void> {
  await adding(workspace, [...REPORTS, { ...A, id: 'a2', published: '2024-03-07', text: `${A.text} It was late.` }]);
  const { id, entities } = await dossierOf(workspace.store, 'a');
  const named = entities.find(({ name }) => name.includes('Zyntharr'));
  await correct(workspace, { kind: 'rename', entity: `${id}#${named?.id}`, name: 'W. Zyntharr' }, by('Zyntharr signs so'));
  await correct(workspace, { kind: 'reject', target: 'a#s1' }, by('Zyntharr never spoke'));
}

describe('a report that is taken down', () => {
  test('leaves no word in the files of an embedded store, which is still open, nor in what it exports', async () => {
    const data = mkdtempSync(join(home, 's-'));
    await emptyStore(data);
    const workspace = await openWorkspace({ data, create: true });
    try {
      await filled(workspace);
      expect(holding(filesIn(data))).not.toEqual([]);
      const { carried } = await removing(workspace);
      expect(carried).toEqual({
        reports: [
          { report: 'a2', part: 1 },
          { report: 'b', part: expect.any(Number) },
        ],
        all: 2,
      });
      expect(carried?.reports[1]?.part).toBeGreaterThan(0.3);
      expect(holding(filesIn(data)), 'another report has the words').not.toEqual([]);
      expect((await removing(workspace, 'a2')).carried?.reports.map(({ report }) => report)).toEqual(['b']);
      expect(holding(filesIn(data))).toEqual([]);
      expect(await archived(workspace)).not.toMatch(RARE);
    } finally {
      await workspace.close();
    }
    expect(holding(filesIn(data))).toEqual([]);
  });

  test('leaves none in the tables and statistics of a PostgreSQL server, nor in its data files', async () => {
    const [data, database] = [mkdtempSync(join(home, 's-')), await server.database()];
    const workspace = await openWorkspace({ data, database, create: true });
    try {
      await filled(workspace);
      expect(await tablesHolding(database)).toContain('person.called');
      for (const one of ['a', 'a2']) await removing(workspace, one);
      expect(await tablesHolding(database)).toEqual([]);
      expect(holding(filesIn(data))).toEqual([]);
      expect(await archived(workspace)).not.toMatch(RARE);
      const client = new pg.Client(database);
      await client.connect();
      await client.query('vacuum full pg_statistic'); // as operations.md says
      await client.query('checkpoint');
      const { rows } = await client.query('show data_directory');
      await client.end();
      expect(holding(filesIn(join(rows[0].data_directory, 'base')))).toEqual([]);
    } finally {
      await workspace.close();
    }
  });

  test('comes back under another id only where that is wanted, and then stays', async () => {
    const [data, database] = [mkdtempSync(join(home, 's-')), await server.database()];
    const workspace = await openWorkspace({ data, database, create: true });
    const again = { ...A, id: 'again' };
    const codes = async (reports: readonly object[], options?: AddOptions) =>
      (await adding(workspace, reports, options)).unread.map(({ code }) => code);
    try {
      await adding(workspace, REPORTS);
      await removing(workspace);
      expect(await codes([A, again])).toEqual(['REMOVED', 'REMOVED']);
      expect(await codes([A, { ...A, published: '2025-01-01' }, again], { evenRemoved: true })).toEqual(['REMOVED', 'REMOVED']);
      expect((await dossierOf(workspace.store, 'again')).annotations.again?.text).toBe(A.text);
      await rebuild(workspace);
      expect((await dossierOf(workspace.store, 'again')).annotations.again?.text).toBe(A.text);
      expect((await verify(workspace)).damage).toEqual([]);
      await removing(workspace, 'again');
      expect(await tablesHolding(database)).toEqual([]);
      expect(await codes([{ ...again, id: 'third' }])).toEqual(['REMOVED']);
    } finally {
      await workspace.close();
    }
  });
});

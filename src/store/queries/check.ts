import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { reportKey } from '../key.ts';
import { SCHEMA } from '../schema.ts';
import type { Finding } from '../store.ts';
import { PEOPLE_TABLES } from './people-rows.ts';
import { keysAfter, reportsByKey } from './reports.ts';

/** What must never be found, as a query for the names of those that do not fit. */
const RULES: readonly { readonly code: string; readonly says: string; readonly find: string }[] = [
  {
    code: 'REPORT_WITHOUT_STORY',
    says: 'is placed in a story that is not there',
    find: 'select id as name from report where story is not null and story not in (select id from story)',
  },
  {
    code: 'STORY_WITHOUT_REPORTS',
    says: 'is a story without reports',
    find: 'select id as name from story where id not in (select story from report where story is not null)',
  },
  {
    code: 'STATEMENT_WITHOUT_STORY',
    says: 'has statements in a story that is not there',
    find: 'select distinct report as name from statement where story not in (select id from story)',
  },
  {
    code: 'STATEMENT_WITHOUT_REPORT',
    says: 'has statements but is not stored',
    find: 'select distinct report as name from statement where report not in (select told from report where told is not null)',
  },
  {
    code: 'CORRECTION_WITHOUT_STORY',
    says: 'is a correction of a story that is not there',
    find: 'select distinct correction as name from decided where story not in (select id from story)',
  },
  {
    code: 'NAME_WITHOUT_STORY',
    says: 'is a name in a story that is not there',
    find: 'select distinct name from named where story not in (select id from story)',
  },
  ...PEOPLE_TABLES.map((table) => ({
    code: 'PERSON_WITHOUT_STORY',
    says: `has rows of ${table} in a story that is not there`,
    find: `select distinct story || '#' || entity as name from ${table} where story not in (select id from story)`,
  })),
  {
    code: 'ALIAS_WITHOUT_STORY',
    says: 'is an alias of a story that is not there',
    find: 'select alias as name from alias where story not in (select id from story)',
  },
];

const SHOWN = 20;
const TABLES = [
  'report',
  'walked',
  'reading',
  'story',
  'statement',
  'decided',
  'named',
  ...PEOPLE_TABLES,
  'alias',
  'removed',
] as const;

export async function checkDatabase(db: Database): Promise<readonly Finding[]> {
  return [...(await checkRules(db)), ...(await checkIndexes(db)), ...(await checkKeys(db))];
}

async function checkRules(db: Database): Promise<readonly Finding[]> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('search_path', ${SCHEMA}, true)`.execute(tx);
    const findings: Finding[] = [];
    for (const { code, says, find } of RULES) {
      const { rows } = await sql<{ name: string }>`${sql.raw(find)} order by name limit ${SHOWN}`.execute(tx);
      findings.push(...rows.map(({ name }) => ({ code, message: `${name} ${says}` })));
    }
    return findings;
  });
}

/** A table and its key's index count alike: a database that two processes wrote to does not (research: storage.md). */
async function checkIndexes(db: Database): Promise<readonly Finding[]> {
  return db.transaction().execute(async (tx) => {
    const count = async (table: string): Promise<string> =>
      (await sql<{ n: string }>`select count(*) as n from ${sql.id(SCHEMA, table)}`.execute(tx)).rows[0]?.n ?? '';
    const findings: Finding[] = [];
    for (const table of TABLES) {
      await sql`select set_config('enable_indexscan', 'off', true), set_config('enable_indexonlyscan', 'off', true),
        set_config('enable_bitmapscan', 'off', true), set_config('enable_seqscan', 'on', true)`.execute(tx);
      const rows = await count(table);
      await sql`select set_config('enable_indexonlyscan', 'on', true), set_config('enable_seqscan', 'off', true)`.execute(tx);
      const entries = await count(table);
      if (rows !== entries) findings.push({ code: 'INDEX_DAMAGED', message: `${table} has ${rows} rows, its index ${entries}` });
    }
    return findings;
  });
}

/** A report's key is made from all that was given: what was altered no longer fits it. */
async function checkKeys(db: Database): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (let after: string | null = null; ; ) {
    const keys: readonly string[] = await keysAfter(db, after, 100);
    for (const { key, report } of await reportsByKey(db, keys)) {
      if (reportKey(report) !== key) findings.push({ code: 'REPORT_ALTERED', message: `${report.id} is not as it was stored` });
    }
    after = keys.at(-1) ?? null;
    if (after === null) return findings;
  }
}

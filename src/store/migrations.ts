import { type Kysely, type Migration, sql } from 'kysely';
import { SCHEMA } from './schema.ts';

/** Sorted and compared by code point: the same order in every database, whatever its locale. */
const name = sql`text collate "C"`;

/** Applied in order of name; one that has been released is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('about')
        .addColumn('name', name, (c) => c.primaryKey())
        .addColumn('value', 'text', (c) => c.notNull())
        .execute();
      await reports(db);
      await stories(db);
      await statements(db);
    },
  },
  '0002-reading': { up: readings },
  '0003-walked': { up: walked },
  '0005-corrected': { up: corrected },
  '0006-removed': { up: removed },
  '0007-people': { up: people },
  '0008-story-columns': { up: storyColumns },
};

async function reports(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('report')
    .addColumn('key', name, (c) => c.primaryKey())
    .addColumn('id', name, (c) => c.notNull())
    .addColumn('position', 'bigint', (c) => c.notNull())
    .addColumn('version', name, (c) => c.notNull())
    .addColumn('report', 'text', (c) => c.notNull())
    .addColumn('features', 'bytea', (c) => c.notNull())
    .addColumn('story', name)
    .addColumn('told', name)
    .addColumn('episode', name)
    .addColumn('origin', name)
    .execute();
  await db.schema.createIndex('report_told').on('report').columns(['told', 'key']).execute();
  await db.schema.createIndex('report_story').on('report').column('story').execute();
  await db.schema.createIndex('report_position').on('report').column('position').execute();
}

async function stories(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('story')
    .addColumn('id', name, (c) => c.primaryKey())
    .addColumn('began', name, (c) => c.notNull())
    .addColumn('ended', name, (c) => c.notNull())
    .addColumn('places', 'text', (c) => c.notNull())
    .addColumn('outlets', 'text', (c) => c.notNull())
    .addColumn('fingerprint', name, (c) => c.notNull())
    .addColumn('summary', 'text', (c) => c.notNull())
    .addColumn('dossier', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('story_began').on('story').columns(['began', 'id']).execute();
  await db.schema
    .createTable('alias')
    .addColumn('alias', name, (c) => c.primaryKey())
    .addColumn('story', name, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('alias_story').on('alias').column('story').execute();
}

async function statements(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('statement')
    .addColumn('story', name, (c) => c.notNull())
    .addColumn('nth', 'integer', (c) => c.notNull())
    .addColumn('day', name, (c) => c.notNull())
    .addColumn('report', name, (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('speaker', 'text', (c) => c.notNull())
    .addColumn('act', name, (c) => c.notNull())
    .addColumn('polarity', name, (c) => c.notNull())
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('outlet', 'text', (c) => c.notNull())
    .addColumn('words', 'text', (c) => c.notNull())
    .addColumn('statement', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('statement_key', ['story', 'nth'])
    .execute();
  await db.schema.createIndex('statement_order').on('statement').columns(['day', 'report', 'number', 'story', 'nth']).execute();
  // on the expression, with no column of its own: 3.6 instead of 9.2 kB a document (research: storage.md)
  await db.schema
    .createIndex('statement_words')
    .on('statement')
    .using('gin')
    .expression(sql`to_tsvector('english', words)`)
    .execute();
}

async function readings(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reading')
    .addColumn('key', name, (c) => c.primaryKey())
    .addColumn('version', name, (c) => c.notNull())
    .addColumn('reading', 'bytea', (c) => c.notNull())
    .execute();
}

async function walked(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('report')
    .addColumn('place', name, (c) => c.notNull().defaultTo(''))
    .execute();
  await db.schema.createIndex('report_place').on('report').columns(['place', 'key']).execute();
  await db.schema.createIndex('report_id').on('report').columns(['id', 'place', 'key']).execute();
  await db.schema.createIndex('report_waiting').on('report').column('place').where(sql.ref('story'), 'is', null).execute();
  await db.schema
    .createTable('walked')
    .addColumn('key', name, (c) => c.primaryKey())
    .addColumn('place', name, (c) => c.notNull())
    .addColumn('told', name, (c) => c.notNull())
    .addColumn('episode', name, (c) => c.notNull())
    .addColumn('story', name, (c) => c.notNull())
    .addColumn('met', 'text', (c) => c.notNull())
    .addColumn('laid', 'boolean', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('walked_story').on('walked').columns(['story', 'place']).execute();
  await db.schema.createIndex('walked_told').on('walked').column('told').execute();
  await db.schema.createIndex('walked_episode').on('walked').column('episode').execute();
  await db.schema.createIndex('walked_unlaid').on('walked').column('story').where(sql.ref('laid'), '=', false).execute();
  await db.schema
    .createTable('learnt')
    .addColumn('by', name, (c) => c.notNull())
    .addColumn('told', name, (c) => c.notNull())
    .addColumn('beginning', 'integer', (c) => c.notNull())
    .addColumn('ending', 'integer', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('learnt_by').on('learnt').column('by').execute();
  await db.schema.createIndex('learnt_told').on('learnt').column('told').execute();
}

async function removed(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('removed')
    .addColumn('position', 'bigint', (c) => c.primaryKey())
    .addColumn('id', name, (c) => c.notNull())
    .addColumn('hash', name, (c) => c.notNull())
    .addColumn('words', name, (c) => c.notNull())
    .addColumn('correction', name, (c) => c.notNull())
    .addColumn('at', name, (c) => c.notNull())
    .addColumn('who', 'text', (c) => c.notNull())
    .addColumn('why', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('removed_id').on('removed').column('id').execute();
  await db.schema.createIndex('removed_words').on('removed').column('words').execute();
}

async function corrected(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('report').addColumn('dated', name).execute();
  await db.schema.createIndex('report_dated').on('report').column('key').where(sql.ref('dated'), 'is not', null).execute();
  await db.schema
    .createTable('decided')
    .addColumn('story', name, (c) => c.notNull())
    .addColumn('correction', name, (c) => c.notNull())
    .addColumn('state', name, (c) => c.notNull())
    .addColumn('reason', 'text')
    .addPrimaryKeyConstraint('decided_key', ['story', 'correction'])
    .execute();
  await db.schema
    .createTable('named')
    .addColumn('story', name, (c) => c.notNull())
    .addColumn('type', name, (c) => c.notNull())
    .addColumn('name', name, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('named_story').on('named').column('story').execute();
  await db.schema.createIndex('named_name').on('named').columns(['name', 'type']).execute();
}

async function people(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('statement').addColumn('stand', name).execute();
  const table = (of: string) =>
    db.schema
      .createTable(of)
      .addColumn('story', name, (c) => c.notNull())
      .addColumn('entity', name, (c) => c.notNull());
  await table('person')
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('called', 'text', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('person_id', ['story', 'entity'])
    .execute();
  await table('person_key')
    .addColumn('key', name, (c) => c.notNull())
    .execute();
  await table('person_part')
    .addColumn('id', name, (c) => c.notNull())
    .execute();
  await table('speech')
    .addColumn('role', name, (c) => c.notNull())
    .addColumn('nth', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('speech_id', ['story', 'entity', 'role', 'nth'])
    .execute();
  await table('position')
    .addColumn('claim', name, (c) => c.notNull())
    .addColumn('relation', name, (c) => c.notNull())
    .addColumn('a', 'integer', (c) => c.notNull())
    .addColumn('b', 'integer', (c) => c.notNull())
    .execute();
  for (const of of ['person_key', 'person_part', 'position']) {
    await db.schema.createIndex(`${of}_story`).on(of).column('story').execute();
  }
  await db.schema.createIndex('person_key_key').on('person_key').column('key').execute();
  await db.schema.createIndex('person_part_id').on('person_part').column('id').execute();
  // who speaks in them is not in what was laid out before: all is laid out anew, with what was read kept
  await sql`update ${sql.id(SCHEMA, 'story')} set fingerprint = ''`.execute(db);
  await sql`update ${sql.id(SCHEMA, 'walked')} set laid = false`.execute(db);
}

/**
 * What lists of stories are narrowed by. Relations and origins are in the summaries that stand there, as they were written; who is
 * named, and on which days, is in none of them: `dossier@N` has risen, so that all stories are laid out anew.
 */
async function storyColumns(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('story')
    .addColumn('people', 'text', (c) => c.notNull().defaultTo(''))
    .addColumn('relations', sql`text[]`, (c) => c.notNull().defaultTo(sql`'{}'::text[]`))
    .addColumn('at_most', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await sql`update ${sql.id(SCHEMA, 'story')} set
    relations = array(select found[1] from regexp_matches(split_part(split_part(summary, '"accounts":', 2), '}', 1),
      '"([a-z-]+)":[1-9]', 'g') as found),
    at_most = coalesce(substring(split_part(summary, '"atMost":', 2) from '^[0-9]{1,9}')::integer, 0)`.execute(db);
}

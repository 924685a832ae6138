import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dossier, ReadResult } from '../../src/dossier/shape.ts';
import { type PostgresServer, startPostgres } from '../postgres-server.ts';
import { oneProcess, scratch } from './onrecord.ts';

const { at, remove } = scratch('postgres');
const { onrecord, end } = oneProcess();
/** None here tests how processes share the work, and each would open the model. */
const ALONE = ['--workers', '1'];
let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await end();
  await server.stop();
  remove();
});

test('a store in PostgreSQL gives the dossiers that `read` gives, is whole, and can be computed anew', async () => {
  const database = await server.database();
  const kept = ['--data', at('data'), '--database', database];
  // asks first: to look at a database must not make it another's
  expect(await onrecord(['doctor', '--database', database])).toMatchObject({ exit: 0 });
  expect(await onrecord(['add', 'samples', ...ALONE, ...kept])).toMatchObject({ exit: 0 });
  const { stories }: ReadResult = JSON.parse((await onrecord(['read', 'samples', '--format', 'json'])).out);
  for (const verb of [['verify'], ['rebuild', ...ALONE]]) {
    expect(await onrecord([...verb, ...kept])).toMatchObject({ exit: 0 });
    for (const story of stories) {
      const found: Dossier = JSON.parse((await onrecord(['story', story.id, '--format', 'json', ...kept])).out);
      expect({ ...found, aliases: [] }).toEqual(story);
    }
  }
  const other = await onrecord(['add', 'samples', '--data', at('other'), '--database', database]);
  expect(other.err).toMatch(/belongs to another archive.*WRONG_DATABASE/);
  const none = await onrecord(['stories', '--data', at('data'), '--database', 'postgres://127.0.0.1:1/none']);
  expect(none.err).toMatch(/does not answer.*DATABASE_UNREACHABLE/);
}, 120_000);

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { emptyStore } from '../../test/empty-store.ts';
import { given } from '../../test/scratch-store.ts';
import { openEmbedded } from '../store/embedded/engine.ts';
import { openWorkspace, type Workspace } from '../store/workspace.ts';
import { add } from './add.ts';
import { person } from './person.ts';
import { rebuild } from './recover.ts';
import { verify } from './verify.ts';

const data = mkdtempSync(join(tmpdir(), 'onrecord-verify-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const REPORTS = [
  { id: 'a', published: '2031-03-03', text: 'TARSK, March 3. Mayor Lena Orsk said the bridge at Port Lenz would be closed.' },
  { id: 'b', published: '2031-09-03', text: 'HARROW, September 3. Ilse Maron denied that the harvest had failed in Kestria.' },
];

async function inStore<T>(use: (workspace: Workspace) => Promise<T>): Promise<T> {
  const workspace = await openWorkspace({ data, create: true });
  return use(workspace).finally(() => workspace.close());
}

/** While nobody holds the store. */
async function altered(...statements: string[]): Promise<void> {
  const engine = await openEmbedded(join(data, 'db'));
  for (const one of statements) await engine.pool.query(one);
  await engine.close({ written: true });
}

test('rows about people that are not as their stories have them are named, and mended by a rebuild', async () => {
  await emptyStore(data);
  const told = await inStore(async (workspace) => {
    await add(workspace, given(REPORTS));
    expect(await verify(workspace)).toEqual({ reports: 2, damage: [] });
    return person(workspace.store, 'Orsk', {}, { after: null, limit: 9 });
  });
  const [{ story, entity } = { story: '', entity: '' }] = told.stories;
  await altered(
    `delete from onrecord.person_key where story = '${story}' and entity = '${entity}'`,
    "update onrecord.person set person = replace(person, 'Maron', 'Moran')",
    `insert into onrecord.speech values ('${story}', '${entity}', 'about', 99)`,
    "insert into onrecord.person_part values ('st-9', 'E1', 'pe-9')",
  );
  await inStore(async (workspace) => {
    const { damage } = await verify(workspace);
    expect(damage.map(({ code, message }) => `${code} ${message.replace(/^st-\w{12}/u, 'st-…')}`).sort()).toEqual([
      expect.stringMatching(/^PERSON_DAMAGED st-…#E\d+ is not in person as its story has it$/u),
      `PERSON_MISSING st-…#${entity} lacks rows of person_key that its story has`,
      `PERSON_SURPLUS st-…#${entity} has rows of speech that its story has not`,
      'PERSON_WITHOUT_STORY st-9#E1 has rows of person_part in a story that is not there',
    ]);
    await rebuild(workspace);
    expect(await verify(workspace)).toEqual({ reports: 2, damage: [] });
    expect(await person(workspace.store, 'Orsk', {}, { after: null, limit: 9 })).toEqual(told);
  });
  await altered(`update onrecord.story set dossier = substr(dossier, 1, 99) where id = '${story}'`);
  await inStore(async (workspace) => {
    expect((await verify(workspace)).damage).toEqual([
      { code: 'STORY_DAMAGED', message: `${story}: its dossier cannot be read` },
    ]);
    await rebuild(workspace);
    expect((await verify(workspace)).damage).toEqual([]);
  });
});

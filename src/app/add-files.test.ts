import { expect, test } from 'vitest';
import { scratchStores } from '../../test/scratch-store.ts';
import { readBytes } from '../ingest/inputs.ts';
import { addFiles } from './add-files.ts';

const inStore = scratchStores('add-files');

const report = (id: string): string =>
  JSON.stringify({ id, text: `TARSK, March 5. The ferry ${id} will not sail, harbour master Ivo Tarn said on Tuesday.` });
const file = (name: string, ...lines: string[]) => ({
  name,
  intakes: readBytes(name, Buffer.from(lines.join('\n')), 'jsonl'),
});

test('of several files each is told what became of it', () =>
  inStore(async (workspace) => {
    await addFiles(workspace, [file('before.jsonl', report('a'))], {});
    const { each, ...all } = await addFiles(
      workspace,
      [
        file('one.jsonl', report('a'), report('b'), report('b')),
        file('one.jsonl:2', report('b'), report('c')),
        file('two.jsonl', 'nothing', report('d')),
        file('none.jsonl', ''),
      ],
      {},
    );
    expect(each.map(({ name, added, same, unread }) => [name, added, same, unread.map(({ input }) => input)])).toEqual([
      ['one.jsonl', 1, 2, []],
      ['one.jsonl:2', 1, 1, []],
      ['two.jsonl', 1, 0, ['two.jsonl:1']],
      ['none.jsonl', 0, 0, ['none.jsonl']],
    ]);
    expect([all.added, all.same, all.unread.length]).toEqual([3, 3, 2]);
    expect(each.map(({ keys }) => keys.length)).toEqual([2, 2, 1, 0]);
  }));

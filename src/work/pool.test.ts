import { describe, expect, test } from 'vitest';
import { reportOf } from '../../test/report.ts';
import { OnRecordError } from '../model/error.ts';
import type { Layers } from '../model/layers.ts';
import { type Child, Ended } from './child.ts';
import { poolOf } from './pool.ts';

/** What becomes of a process: it opens its model or not, and reads words by their meaning here. */
type Life = 'lives' | 'ends as it starts' | 'cannot read the model' | 'has another model';

/** Processes made of nothing. Of a report's words, "fails" throws and "kills" ends the process; `log` says what happened. */
function processes(lives: readonly Life[]) {
  const log: string[] = [];
  let started = 0;
  const start = (): Child => {
    started += 1;
    const name = `p${started}`;
    const life = lives[started - 1] ?? 'lives';
    log.push(`${name} starts`);
    let end: (how: string) => void = () => undefined;
    const ended = new Promise<string>((resolve) => {
      end = resolve;
    });
    const die = (): never => {
      end('SIGKILL');
      throw new Ended('SIGKILL');
    };
    const opened = Promise.resolve().then(() => {
      if (life === 'ends as it starts') return die();
      if (life === 'cannot read the model') throw new OnRecordError('MODEL_UNREADABLE', 'models/en');
      return { version: life === 'lives' ? 'all@1' : 'all@2', readingVersion: 'reading@1' };
    });
    return {
      opened,
      ended,
      async read({ report: { id, text } }) {
        log.push(`${name} reads ${id}`);
        await new Promise((resolve) => setImmediate(resolve));
        if (text.includes('kills')) return die();
        if (text.includes('fails')) throw new OnRecordError('STAGE_FAILED', id, { detail: 'token@1: oh' });
        return { layout: { read: id } } as unknown as Layers;
      },
      async close() {
        log.push(`${name} closes`);
        end('exit code 0');
      },
    };
  };
  return { start, log };
}

const onDemand = (workers: number, lives: readonly Life[] = []) => {
  const { start, log } = processes(lives);
  return {
    reader: poolOf({ workers, start, model: 'models/en', opened: { version: 'all@1', readingVersion: 'reading@1' } }),
    log,
  };
};
/** The first process of it has started. */
const pool = async (workers: number, lives: readonly Life[] = []) => {
  const made = onDemand(workers, lives);
  await made.reader.open();
  return made;
};
const report = (id: string, text = 'The road is open.') => reportOf(text, { id });
const outcome = (read: Promise<Layers>): Promise<string> =>
  read.then(
    ({ layout }) => `read ${(layout as unknown as { read: string }).read}`,
    (error: Error) => (error instanceof OnRecordError ? `${error.code} ${error.where}` : error.message),
  );

describe('reading processes', () => {
  test('are started as reports wait, and no more than asked for', async () => {
    const { reader, log } = await pool(3);
    expect(reader).toMatchObject({ version: 'all@1', readingVersion: 'reading@1', width: 6 });
    expect(await outcome(reader.read(report('r0')))).toBe('read r0');
    expect(log).toEqual(['p1 starts', 'p1 reads r0']);
    const ids = Array.from({ length: 9 }, (_, i) => `r${i}`);
    expect(await Promise.all(ids.map((id) => outcome(reader.read(report(id)))))).toEqual(ids.map((id) => `read ${id}`));
    expect(log.filter((line) => line.endsWith('starts'))).toEqual(['p1 starts', 'p2 starts', 'p3 starts']);
    await reader.close();
    expect(log.slice(-3)).toEqual(['p1 closes', 'p2 closes', 'p3 closes']);
  });

  test('are closed after what is being read, and then refuse', async () => {
    const { reader, log } = await pool(1);
    const reads = ['r1', 'r2'].map((id) => outcome(reader.read(report(id))));
    await Promise.all([reader.close(), reader.close()]);
    expect(await Promise.all(reads)).toEqual(['read r1', 'read r2']);
    expect(log).toEqual(['p1 starts', 'p1 reads r1', 'p1 reads r2', 'p1 closes']);
    expect(await outcome(reader.read(report('r3')))).toBe('the reading processes were closed');
  });

  test.each([1, 2, 3])('that end over a report are replaced, and it is tried twice: %i of them', async (workers) => {
    const { reader, log } = await pool(workers);
    const texts = ['It is open.', 'It kills.', 'It fails.', 'It is shut.'];
    const found = await Promise.all(texts.map((text, i) => outcome(reader.read(report(`r${i}`, text)))));
    expect(found).toEqual(['read r0', 'STAGE_FAILED r1', 'STAGE_FAILED r2', 'read r3']);
    expect(log.filter((line) => line.endsWith('reads r1'))).toHaveLength(2);
    expect(log.filter((line) => line.endsWith('reads r2'))).toHaveLength(1);
    await reader.close();
  });

  test('say how they ended', async () => {
    const { reader } = await pool(1);
    await expect(reader.read(report('r1', 'It kills.'))).rejects.toMatchObject({
      message: expect.stringContaining('the process that read it ended twice (SIGKILL)'),
      cause: { name: 'Ended' },
    });
  });

  test.each<readonly [string, number, Life[], string[]]>([
    ['the others do the work', 2, ['lives', 'ends as it starts', 'ends as it starts'], ['read r0', 'read r1', 'read r2']],
    ['one is tried again', 1, ['lives', 'ends as it starts', 'lives'], ['STAGE_FAILED r0', 'read r1', 'read r2']],
    [
      'where there is none, all that waits is told',
      1,
      ['lives', 'ends as it starts', 'ends as it starts'],
      Array(3).fill('a reading process ended (SIGKILL)'),
    ],
    ['a model that is gone is told to all that waits', 2, ['lives', 'cannot read the model'], []],
    ['and so is another model in its place', 2, ['lives', 'has another model'], []],
  ])('when one does not start, %s', async (what, workers, lives, expected) => {
    const { reader } = await pool(workers, lives);
    const first = workers === 1 ? 'It kills.' : 'It is open.';
    const found = await Promise.all([first, 'a', 'b'].map((text, i) => outcome(reader.read(report(`r${i}`, text)))));
    if (what.includes('model')) {
      expect(found).toContain('MODEL_UNREADABLE models/en');
      expect(await outcome(reader.read(report('r4')))).toBe('MODEL_UNREADABLE models/en');
    } else expect(found).toEqual(expected);
    await reader.close();
  });

  test('are tried again later', async () => {
    const { reader } = await pool(1, ['lives', 'ends as it starts', 'ends as it starts', 'lives']);
    expect(await outcome(reader.read(report('r1', 'It kills.')))).toBe('a reading process ended (SIGKILL)');
    expect(await outcome(reader.read(report('r2')))).toBe('read r2');
  });

  test('on demand: none is started before a report waits', async () => {
    const { reader, log } = onDemand(2);
    expect({ ...reader, log }).toMatchObject({ version: 'all@1', width: 4, log: [] });
    expect(await outcome(reader.read(report('r1')))).toBe('read r1');
    expect(log).toEqual(['p1 starts', 'p1 reads r1']);
    await reader.close();
    const unused = onDemand(2);
    await unused.reader.close();
    expect(unused.log).toEqual([]);
  });

  test.each<readonly [string, Life[], string]>([
    ['a model that cannot be opened', ['cannot read the model'], 'MODEL_UNREADABLE models/en'],
    ['another model than the one it was opened for', ['has another model'], 'MODEL_UNREADABLE models/en'],
    ['the end of two in a row', ['ends as it starts', 'ends as it starts'], 'a reading process ended (SIGKILL)'],
    ['nothing of one that ended, for the next one reads', ['ends as it starts', 'lives'], 'read r1'],
  ])('on demand: the first report is told %s', async (_what, lives, told) => {
    const { reader } = onDemand(1, lives);
    expect(await outcome(reader.read(report('r1')))).toBe(told);
    await reader.close();
  });

  test.each<readonly [Life, string]>([
    ['cannot read the model', 'MODEL_UNREADABLE'],
    ['has another model', 'MODEL_UNREADABLE'],
    ['ends as it starts', 'a reading process ended'],
  ])('the first one tells at once when it %s', async (life, told) => {
    const thrown = await pool(2, [life]).catch((error: Error) => error);
    expect(thrown instanceof OnRecordError ? thrown.code : String(thrown)).toContain(told);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Lexicon, writeModel } from '../../test/made-up-model.ts';
import { encoderOnDemand } from './on-demand.ts';
import { openEncoder } from './open-encoder.ts';

const LEXICON: Lexicon = { verel: { name: 'S-PER', upos: 'PROPN', head: 'said', relation: 'nsubj' }, said: { upos: 'VERB' } };
const TEXT = 'Verel said';
const PARAGRAPHS = [{ start: 0, end: 10 }];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-model-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a model on demand', () => {
  test('has the version of the opened one, and reads as it does', async () => {
    writeModel(folder, LEXICON);
    const [model, opened] = [await encoderOnDemand(folder), await openEncoder(folder)];
    expect(model.version).toBe(opened.version);
    expect(await model.read(TEXT, PARAGRAPHS)).toEqual(await opened.read(TEXT, PARAGRAPHS));
    await Promise.all([model.close(), opened.close()]);
  });

  test.each([
    ['that is not there is refused at once', 'encoder.onnx', null, 'at once'],
    ['without sums is refused at once', 'SHA256SUMS', null, 'at once'],
    ['that was changed is refused when it is opened', 'labels.json', '{}', 'when opened'],
  ])('%s', async (_what, file, content, when) => {
    writeModel(folder, LEXICON);
    if (content === null) rmSync(join(folder, file));
    else writeFileSync(join(folder, file), content);
    const refused = { code: 'MODEL_UNREADABLE', where: join(folder, file) };
    if (when === 'at once') return expect(encoderOnDemand(folder)).rejects.toMatchObject(refused);
    const model = await encoderOnDemand(folder);
    await expect(model.open()).rejects.toMatchObject(refused);
    await expect(model.read(TEXT, PARAGRAPHS)).rejects.toMatchObject(refused);
    await model.close();
  });

  test('that was never opened is closed, and opened no more', async () => {
    writeModel(folder, LEXICON);
    const model = await encoderOnDemand(folder);
    await Promise.all([model.close(), model.close()]);
    await expect(model.read(TEXT, PARAGRAPHS)).rejects.toThrow('this reading model was closed');
  });
});

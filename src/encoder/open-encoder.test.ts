import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Lexicon, labelsFor, onnxFor, sessionFor, tokenizerFor, writeModel } from '../../test/made-up-model.ts';
import { textAt } from '../model/span.ts';
import { encoderOf } from './encoder.ts';
import { labelsOf } from './labels.ts';
import { openEncoder } from './open-encoder.ts';
import { vocabularyOf } from './vocabulary.ts';

const LEXICON: Lexicon = {
  anton: { role: 'B-source', name: 'B-PER', upos: 'PROPN', head: 'said', relation: 'nsubj' },
  verel: { role: 'E-source', name: 'E-PER', upos: 'PROPN', head: 'anton', relation: 'flat' },
  said: { role: 'S-cue', upos: 'VERB', source: 'anton' },
  no: { role: 'S-content', cue: 'said', upos: 'X', head: 'said', relation: 'ccomp' },
};
const TEXT = 'Anton Verel said no';
const PARAGRAPHS = [
  {
    start: 0,
    end: 19,
    tokens: [
      { start: 0, end: 5 },
      { start: 6, end: 11 },
      { start: 12, end: 16 },
      { start: 17, end: 19 },
    ],
  },
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-model-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a model in a folder', () => {
  test('reads as the model without its file does', async () => {
    writeModel(folder, LEXICON);
    const encoder = await openEncoder(folder);
    const labels = labelsOf(JSON.parse(JSON.stringify(labelsFor(LEXICON))));
    const made = encoderOf({
      version: '',
      labels,
      vocabulary: vocabularyOf(tokenizerFor(LEXICON), 8),
      session: sessionFor(LEXICON),
    });
    const [found, expected] = [await encoder.read(TEXT, PARAGRAPHS), await made.read(TEXT, PARAGRAPHS)];
    expect(found).toEqual(expected);
    expect(found.relations.map(({ source }) => source.map(({ at }) => textAt(TEXT, at)))).toEqual([['Anton Verel']]);
    await encoder.close();
  });

  test('is known by its files', async () => {
    const versionWith = async (other: Record<string, string>): Promise<string> => {
      writeModel(folder, LEXICON, other);
      const encoder = await openEncoder(folder);
      await encoder.close();
      return encoder.version;
    };
    const versions = [
      await versionWith({}),
      await versionWith({}),
      await versionWith({ 'labels.json': JSON.stringify(labelsFor(LEXICON, { starved: 1 })) }),
    ];
    expect(versions[0]).toMatch(/^[0-9a-f]{12}$/);
    expect(versions[1]).toBe(versions[0]);
    expect(versions[2]).not.toBe(versions[0]);
  });

  test('finishes before it closes, and does not read after', async () => {
    writeModel(folder, LEXICON);
    const encoder = await openEncoder(folder);
    const text = `${TEXT}\n`.repeat(200);
    const paragraphs = Array.from({ length: 200 }, (_, i) => ({ start: i * 20, end: i * 20 + 19 }));
    const readings = [encoder.read(text, paragraphs), encoder.read(text, paragraphs)];
    const closed = encoder.close();
    const [a, b] = await Promise.all(readings);
    expect(a).toEqual(b);
    expect(a?.names).toHaveLength(200);
    await closed;
    await encoder.close();
    await expect(encoder.read(TEXT, PARAGRAPHS)).rejects.toThrow('closed');
  });

  test('lets timers run between windows', async () => {
    writeModel(folder, LEXICON);
    const encoder = await openEncoder(folder);
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 1);
    const text = `${TEXT}\n`.repeat(4_000);
    const paragraphs = Array.from({ length: 4_000 }, (_, i) => ({ start: i * 20, end: i * 20 + 19 }));
    await encoder.read(text, paragraphs);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(2);
    await encoder.close();
  });
});

describe('what is not a model is refused, by the name of its file', () => {
  const refused = async (file: string, detail: string | RegExp): Promise<void> => {
    const error: unknown = await openEncoder(folder).catch((it: unknown) => it);
    expect(error).toMatchObject({ code: 'MODEL_UNREADABLE', where: join(folder, file) });
    expect(error).toHaveProperty('message', expect.stringMatching(detail));
  };

  test('an empty folder', () => refused('SHA256SUMS', 'there is no such file'));

  test.each(['encoder.onnx', 'tokenizer.json', 'labels.json'])('%s missing', async (file) => {
    writeModel(folder, LEXICON);
    rmSync(join(folder, file));
    await refused(file, 'there is no such file');
  });

  test.each(['encoder.onnx', 'tokenizer.json', 'labels.json'])('%s changed', async (file) => {
    writeModel(folder, LEXICON);
    writeFileSync(join(folder, file), '{}');
    await refused(file, 'it is not the file that SHA256SUMS names');
  });

  test('sums without a file', async () => {
    writeModel(folder, LEXICON);
    writeFileSync(join(folder, 'SHA256SUMS'), '');
    await refused('encoder.onnx', 'SHA256SUMS does not name it');
  });

  test.each<[string, string | Uint8Array, string | RegExp]>([
    ['labels.json', '{', 'JSON'],
    ['labels.json', JSON.stringify(labelsFor(LEXICON, { window: 'x' })), 'its field "window" is not a number'],
    ['tokenizer.json', '{}', /model|Tokenizer/],
    ['tokenizer.json', 'null', /./],
    ['encoder.onnx', 'not a model', /./],
    ['encoder.onnx', '', /./],
    ['encoder.onnx', onnxFor(LEXICON, ['ids', 'shape']), 'its inputs are ids, shape, not ids, shape, quote, paragraph'],
    ['encoder.onnx', onnxFor({ ...LEXICON, yes: {} }), 'its output "links" is'],
  ])('%s of another kind', async (file, content, detail) => {
    writeModel(folder, LEXICON, { [file]: content });
    await refused(file, detail);
  });
});

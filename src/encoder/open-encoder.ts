import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OnRecordError } from '../model/error.ts';
import { type Encoder, encoderOf } from './encoder.ts';
import { labelsOf, widthsOf } from './labels.ts';
import { openSession } from './onnx-session.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The files of a model; SHA256SUMS beside them is written as sha256sum writes it. */
const FILES = { model: 'encoder.onnx', tokenizer: 'tokenizer.json', labels: 'labels.json' } as const;
const SUMS = 'SHA256SUMS';

/** Opens the model in a folder, all of its files as SHA256SUMS has them. Throws MODEL_UNREADABLE, which names the file. */
export async function openEncoder(folder: string): Promise<Encoder> {
  const sums = sumsIn(await bytesOf(join(folder, SUMS)));
  const checked = async (file: string): Promise<Buffer> => {
    const path = join(folder, file);
    const bytes = await bytesOf(path);
    const sum = sums.get(file);
    if (sum === undefined) throw unreadable(path, `${SUMS} does not name it`);
    if (sha256(bytes) !== sum) throw unreadable(path, `it is not the file that ${SUMS} names`);
    return bytes;
  };
  const labelsFile = await checked(FILES.labels);
  const labels = await asking(join(folder, FILES.labels), () => labelsOf(JSON.parse(labelsFile.toString('utf8'))));
  const tokenizerFile = await checked(FILES.tokenizer);
  const vocabulary = await asking(join(folder, FILES.tokenizer), () =>
    vocabularyOf(JSON.parse(tokenizerFile.toString('utf8')), labels.wordPieces),
  );
  const model = await checked(FILES.model);
  const session = await asking(join(folder, FILES.model), () => openSession(model, widthsOf(labels)));
  const version = sha256(
    Object.values(FILES)
      .map((file) => `${sums.get(file)}\n`)
      .join(''),
  ).slice(0, 12);
  return encoderOf({ version, vocabulary, labels, session });
}

function sumsIn(bytes: Buffer): ReadonlyMap<string, string> {
  const lines = bytes.toString('utf8').matchAll(/^(?<sum>[0-9a-f]{64}) [ *](?<file>.+?)\r?$/gmu);
  return new Map(Array.from(lines, ({ groups }) => [groups?.file ?? '', groups?.sum ?? '']));
}

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

const unreadable = (path: string, detail: string, cause?: unknown): OnRecordError =>
  new OnRecordError('MODEL_UNREADABLE', path, { detail, cause });

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw unreadable(path, missing ? 'there is no such file' : messageOf(cause), cause);
  }
}

async function asking<T>(path: string, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    throw unreadable(path, messageOf(cause), cause);
  }
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

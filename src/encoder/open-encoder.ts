import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OnRecordError } from '../model/error.ts';
import { type Encoder, encoderOf } from './encoder.ts';
import { labelsOf, widthsOf } from './labels.ts';
import { openSession } from './onnx-session.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The files of a model; SHA256SUMS beside them is written as sha256sum writes it. */
const FILES = { model: 'encoder.onnx', tokenizer: 'tokenizer.json', labels: 'labels.json' } as const;
const SUMS = 'SHA256SUMS';

/** A model in a folder, as its SHA256SUMS tells; nothing else of it was read. */
export interface ModelFolder {
  /** 12 hexadecimal digits made of the sums of its files. */
  readonly version: string;
  /** Opens it, all of its files as SHA256SUMS has them. Throws MODEL_UNREADABLE, which names the file. */
  open(): Promise<Encoder>;
}

/** Opens the model in a folder. Throws MODEL_UNREADABLE, which names the file. */
export const openEncoder = async (folder: string): Promise<Encoder> => (await modelIn(folder)).open();

/** Knows the model in a folder without opening it. Throws MODEL_UNREADABLE where it has no sums, or lacks a file. */
export async function modelIn(folder: string): Promise<ModelFolder> {
  const sums = sumsIn(await bytesOf(join(folder, SUMS)));
  for (const file of Object.values(FILES)) {
    if (!sums.has(file)) throw unreadable(join(folder, file), `${SUMS} does not name it`);
    await onFile(join(folder, file), access);
  }
  const version = sha256(
    Object.values(FILES)
      .map((file) => `${sums.get(file)}\n`)
      .join(''),
  ).slice(0, 12);
  return { version, open: () => opened({ folder, version, sums }) };
}

interface Known {
  readonly folder: string;
  readonly version: string;
  readonly sums: ReadonlyMap<string, string>;
}

async function opened({ folder, version, sums }: Known): Promise<Encoder> {
  const checked = async (file: string): Promise<Buffer> => {
    const bytes = await bytesOf(join(folder, file));
    if (sha256(bytes) !== sums.get(file)) throw unreadable(join(folder, file), `it is not the file that ${SUMS} names`);
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
  return encoderOf({ version, vocabulary, labels, session });
}

function sumsIn(bytes: Buffer): ReadonlyMap<string, string> {
  const lines = bytes.toString('utf8').matchAll(/^(?<sum>[0-9a-f]{64}) [ *](?<file>.+?)\r?$/gmu);
  return new Map(Array.from(lines, ({ groups }) => [groups?.file ?? '', groups?.sum ?? '']));
}

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

const unreadable = (path: string, detail: string, cause?: unknown): OnRecordError =>
  new OnRecordError('MODEL_UNREADABLE', path, { detail, cause });

const bytesOf = (path: string): Promise<Buffer> => onFile(path, (file) => readFile(file));

async function onFile<T>(path: string, act: (path: string) => Promise<T>): Promise<T> {
  try {
    return await act(path);
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

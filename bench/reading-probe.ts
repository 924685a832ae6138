import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { annotate } from '../src/app/annotate.ts';
import { type Encoder, encoderOf } from '../src/encoder/encoder.ts';
import { labelsOf, widthsOf } from '../src/encoder/labels.ts';
import { openSession } from '../src/encoder/onnx-session.ts';
import { openEncoder } from '../src/encoder/open-encoder.ts';
import type { Session } from '../src/encoder/session.ts';
import { vocabularyOf } from '../src/encoder/vocabulary.ts';
import { english } from '../src/english.ts';
import { readInputs } from '../src/ingest/inputs.ts';
import type { Layers } from '../src/model/layers.ts';
import type { Reading } from '../src/model/reading.ts';
import type { Report } from '../src/model/report.ts';

/** What reading cost: times in seconds of the processor. */
export interface ReadingCost {
  readonly reports: number;
  readonly words: number;
  readonly total: number;
  /** In the reading of texts by the model, all that is made of its numbers included. */
  readonly reading: number;
  /** The part of it in the model's session. */
  readonly session: number;
  /** The part of it in contents that report speech of their own and are read a second time. */
  readonly again: number;
  readonly peakMiB: number;
}

/** A process of its own: `load MODEL` prints the seconds that opening takes, `read MODEL REPORTS` a ReadingCost. */
const [task, model = '', reports = ''] = process.argv.slice(2);
console.log(JSON.stringify(task === 'load' ? await loading(model) : await reading(model, reports)));

async function loading(folder: string): Promise<number> {
  const begun = performance.now();
  await openEncoder(folder);
  return (performance.now() - begun) / 1000;
}

async function reading(folder: string, file: string): Promise<ReadingCost> {
  const spent = { reading: 0, session: 0, again: 0 };
  const pipeline = english(watched(await timedModel(folder, spent), spent));
  const reader = {
    ...{ version: pipeline.version.join(' '), readingVersion: '', width: 1, close: async () => undefined },
    read: (report: Report): Promise<Layers> => pipeline.run(report),
  };
  const begun = processorSeconds();
  const lines: string[] = [];
  for await (const annotation of annotate(readInputs([file]), [], { reader })) lines.push(JSON.stringify(annotation));
  const total = processorSeconds() - begun;
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  const texts = lines.map((line): string => JSON.parse(line).text);
  const words = texts.reduce((sum, text) => sum + text.trim().split(/\s+/u).length, 0);
  return { reports: lines.length, words, total, ...spent, peakMiB };
}

type Spent = Record<'reading' | 'session' | 'again', number>;

/** The model as `openEncoder` opens it, with its session watched. */
async function timedModel(folder: string, spent: Spent): Promise<Encoder> {
  const file = (name: string): Buffer => readFileSync(join(folder, name));
  const labels = labelsOf(JSON.parse(file('labels.json').toString('utf8')));
  const vocabulary = vocabularyOf(JSON.parse(file('tokenizer.json').toString('utf8')), labels.wordPieces);
  const session = await openSession(file('encoder.onnx'), widthsOf(labels));
  const timed: Session = { ...session, run: (inputs) => timedBy(spent, 'session', () => session.run(inputs)) };
  return encoderOf({ version: 'measured', vocabulary, labels, session: timed });
}

/** A text that is read again is read inside. */
function watched(encoder: Encoder, spent: Spent): Encoder {
  let before: string | null = null;
  return {
    ...encoder,
    read(text, paragraphs) {
      const again = text === before;
      before = text;
      const read = (): Promise<Reading> => timedBy(spent, 'reading', () => encoder.read(text, paragraphs));
      return again ? timedBy(spent, 'again', read) : read();
    },
  };
}

async function timedBy<T>(spent: Spent, what: keyof Spent, act: () => Promise<T>): Promise<T> {
  const begun = processorSeconds();
  const made = await act();
  spent[what] += processorSeconds() - begun;
  return made;
}

/** User and system time of this process, all threads. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

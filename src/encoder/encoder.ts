import type { Reading, ReadName, ReadRelation, ReadToken } from '../model/reading.ts';
import { namesIn, parseInto, relationsIn } from './decoding.ts';
import type { Labels } from './labels.ts';
import type { Session } from './session.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Paragraph, windowsOf } from './windows.ts';

/** A reading model: it says who says what in a text, what is named, and how each sentence is built. */
export interface Encoder {
  /** Changes whenever its readings may: 12 hexadecimal digits made of the model's files. */
  readonly version: string;
  /** Reads the given paragraphs of a text. Readings may be asked for at once; windows are read one at a time. Throws RangeError for paragraphs out of order. */
  read(text: string, paragraphs: readonly Paragraph[]): Promise<Reading>;
  /** Waits for what is being read, then frees the model's memory. Nothing can be read after it. */
  close(): Promise<void>;
}

export interface Model {
  readonly version: string;
  readonly vocabulary: Vocabulary;
  readonly labels: Labels;
  readonly session: Session;
}

export function encoderOf({ version, vocabulary, labels, session }: Model): Encoder {
  const read = async (text: string, paragraphs: readonly Paragraph[]): Promise<Reading> => {
    const relations: ReadRelation[] = [];
    const names: ReadName[] = [];
    const count = paragraphs.reduce((sum, { tokens }) => sum + (tokens?.length ?? 0), 0);
    const tokens: (ReadToken | null)[] = Array(count).fill(null);
    for (const window of windowsOf(text, paragraphs, { vocabulary, most: labels.window })) {
      const found = { text, window, outputs: await session.run(window) };
      relations.push(...relationsIn(labels, found));
      names.push(...namesIn(labels, found));
      parseInto(tokens, labels, found);
    }
    return { relations, names, tokens };
  };
  const reading = new Set<Promise<Reading>>();
  let closed: Promise<void> | null = null;
  return {
    version,
    async read(text, paragraphs) {
      if (closed !== null) throw new Error('this reading model was closed');
      const found = read(text, paragraphs);
      reading.add(found);
      return found.finally(() => reading.delete(found));
    },
    close() {
      closed ??= Promise.allSettled(reading).then(() => session.close());
      return closed;
    },
  };
}

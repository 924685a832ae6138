import type { Encoder } from './encoder.ts';
import { modelIn } from './open-encoder.ts';

/** A model of which the version is known, and that is opened when something is to be read. */
export interface EncoderOnDemand extends Encoder {
  /** Opens it now, once. Throws MODEL_UNREADABLE. */
  open(): Promise<void>;
}

/** The model in a folder, opened by its first reading. Throws MODEL_UNREADABLE where it has no sums, or lacks a file. */
export async function encoderOnDemand(folder: string): Promise<EncoderOnDemand> {
  const model = await modelIn(folder);
  let opened: Promise<Encoder> | null = null;
  let closed: Promise<void> | null = null;
  const encoder = async (): Promise<Encoder> => {
    if (closed !== null) throw new Error('this reading model was closed');
    opened ??= model.open();
    return opened;
  };
  return {
    version: model.version,
    open: async () => void (await encoder()),
    read: async (text, paragraphs) => (await encoder()).read(text, paragraphs),
    close() {
      closed ??= Promise.resolve(opened?.then((it) => it.close()).catch(() => undefined));
      return closed;
    },
  };
}

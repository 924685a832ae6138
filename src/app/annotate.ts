import { annotationJson } from '../dossier/annotation.ts';
import type { MoreLayer } from '../dossier/more-layers.ts';
import type { Annotation } from '../dossier/shape.ts';
import type { Intake } from '../ingest/inputs.ts';
import type { Unread } from '../model/error.ts';
import type { ReadReport } from '../model/layers.ts';
import { ownReader } from '../work/reader.ts';
import { inOrder } from './ahead.ts';
import { readAlone } from './analyse.ts';
import { orAside } from './intake.ts';
import type { Work } from './progress.ts';

export interface AnnotateOptions extends Work {
  /** `false` leaves the text out. */
  readonly text?: boolean;
  /** Given besides what is always given. */
  readonly layers?: readonly MoreLayer[];
}

/** One report at a time, no stories. What could not be read is put into `aside`; like the annotations, in the order of the inputs. */
export async function* annotate(
  intake: AsyncIterable<Intake>,
  aside: Unread[],
  options: AnnotateOptions = {},
): AsyncGenerator<Annotation> {
  const reader = options.reader ?? (await ownReader());
  let done = 0;
  const readOne = async (given: Intake): Promise<Outcome> => {
    options.signal?.throwIfAborted();
    if (given.kind === 'unread') return { read: undefined, unread: [given.unread] };
    const unread: Unread[] = [];
    return { read: await orAside(unread, () => readAlone(reader, given.report)), unread };
  };
  for await (const { read, unread } of inOrder(intake, reader.width, readOne)) {
    done += 1;
    options.watch?.({ step: 'reading', done, total: null });
    aside.push(...unread);
    if (read !== undefined) yield annotationJson(read, options);
  }
}

interface Outcome {
  readonly read: ReadReport | undefined;
  readonly unread: readonly Unread[];
}

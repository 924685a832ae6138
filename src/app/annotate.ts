import { annotationJson } from '../dossier/annotation.ts';
import type { Annotation } from '../dossier/shape.ts';
import type { Intake } from '../ingest/inputs.ts';
import type { Unread } from '../model/error.ts';
import { readAlone } from './analyse.ts';
import { orAside, taken } from './intake.ts';
import type { Work } from './progress.ts';

/** One report at a time, no stories. What could not be read is put into `aside`. */
export async function* annotate(
  intake: AsyncIterable<Intake>,
  aside: Unread[],
  options: Work & { readonly text?: boolean } = {},
): AsyncGenerator<Annotation> {
  let done = 0;
  for await (const { report } of taken(intake, aside, options)) {
    const read = await orAside(aside, () => readAlone(report));
    done += 1;
    options.watch?.({ step: 'reading', done, total: null });
    if (read !== undefined) yield annotationJson(read, { text: options.text ?? true });
  }
}

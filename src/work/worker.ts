import process from 'node:process';
import { failureOf } from './failure.ts';
import type { Answer, Asked, Opens } from './message.ts';

/**
 * The program of a reading process: it opens the model and the lexicon that it is told first, then reads the reports it is sent until its
 * channel closes, which it does when the process that started it ends, however that ends.
 */
process.on('disconnect', () => process.exit());
/** Ctrl-C reaches every process of a terminal, a stop every process of a service: when to end is for the one that started this to say. */
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => undefined);

const told = new Promise<Opens>((resolve) => process.once('message', resolve));
const tell = (answer: Answer): Promise<void> => new Promise((told) => void process.send?.(answer, () => told()));
const fail = (error: unknown): Promise<void> => tell({ failed: failureOf(error) });

try {
  const [{ openReader }, { userLexicon }] = await Promise.all([import('./reader.ts'), import('../lexicon/user-lexicon.ts')]);
  const { model, lexicon } = await told;
  const { version, readingVersion, read } = await openReader({
    model,
    lexicon: lexicon && userLexicon(lexicon.text, lexicon.where),
  });
  process.on('message', ({ report, reading }: Asked) => void read(report, reading).then((layers) => tell({ layers }), fail));
  await tell({ opened: { version, readingVersion } });
} catch (error) {
  await fail(error);
  process.exit();
}

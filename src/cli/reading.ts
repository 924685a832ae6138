import { availableParallelism, totalmem } from 'node:os';
import process from 'node:process';
import type { Reader, ReaderOptions } from '../work/reader.ts';

/** What a verb reads reports with. */
export interface ReadingOptions {
  /** So many at once: 1 is this process, more are processes of their own. */
  readonly workers?: number;
  /** The folder of another model than the package's own. */
  readonly model?: string;
  /** A file of the user's own words. */
  readonly lexicon?: string;
}

const MEMORY_EACH = 1024 ** 3;

/**
 * A reading process a core: what goes into a store is much, and nothing else waits for the machine. But no more than one a GiB of memory:
 * each takes a quarter of that, and the database and the grouping of a large store want the rest.
 */
export function asManyAsFit(): number {
  const limit = process.constrainedMemory();
  const memory = limit > 0 ? Math.min(limit, totalmem()) : totalmem();
  return Math.max(1, Math.min(availableParallelism(), Math.floor(memory / MEMORY_EACH)));
}

/** Uses the reader that is asked for, and closes it. Its model is opened when the first report is read. Throws MODEL_UNREADABLE, LEXICON_UNREADABLE. */
export async function withReader<T>(options: ReadingOptions, use: (reader: Reader) => Promise<T>): Promise<T> {
  const { workers = 1 } = options;
  const given = await readerOptions(options);
  if (workers === 1) return closing((await import('../work/reader.ts')).readerOnDemand(given), use);
  return closing((await import('../work/pool.ts')).poolOnDemand({ workers, ...given }), use);
}

/** As `withReader`, but its model is opened at once, and never in this process, which has others to answer. */
export async function withReaderApart<T>(options: ReadingOptions, use: (reader: Reader) => Promise<T>): Promise<T> {
  const { workers = 1 } = options;
  const given = await readerOptions(options);
  return closing((await import('../work/pool.ts')).openPool({ workers, ...given }), use);
}

/** Opens the lexicon, if there is one. */
async function readerOptions({ model, lexicon }: ReadingOptions): Promise<ReaderOptions> {
  if (lexicon === undefined) return { model };
  const { openLexicon } = await import('../work/open-lexicon.ts');
  return { model, lexicon: await openLexicon(lexicon) };
}

async function closing<T>(opened: Promise<Reader>, use: (reader: Reader) => Promise<T>): Promise<T> {
  const reader = await opened;
  try {
    return await use(reader);
  } finally {
    await reader.close();
  }
}

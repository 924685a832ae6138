import type { KeptReading, Store } from '../store/store.ts';
import type { Reader } from '../work/reader.ts';
import { packReading, READING_PACKED_BY, unpackReading } from './pack-reading.ts';

/** So many new readings are written at once: bounds memory, and what a crash costs. */
const BATCH = 50;

interface Remembered {
  readonly store: Store;
  readonly reader: Reader;
  /** The store's key of each report that may be read, by the report's id. */
  readonly keys: ReadonlyMap<string, string>;
}

/**
 * Gives `use` a reader that knows what the model found in these reports before, and keeps what it finds anew, also where `use` fails.
 * What was kept by another version, or cannot be unpacked, is read again and replaced.
 */
export async function remembering<T>({ store, reader, keys }: Remembered, use: (reader: Reader) => Promise<T>): Promise<T> {
  const version = `${reader.readingVersion} ${READING_PACKED_BY}`;
  const found = await store.readings([...keys.values()]);
  const kept = new Map(found.filter((one) => one.version === version).map(({ key, reading }) => [key, reading]));
  let fresh: KeptReading[] = [];
  let written = Promise.resolve();
  const write = (): void => {
    const readings = fresh;
    fresh = [];
    written = written.then(() => store.keepReadings(readings));
    written.catch(() => undefined); // told in the end: a report is not at fault where the store fails
  };
  const read: Reader['read'] = async (report, reading) => {
    const key = keys.get(report.id);
    const packed = kept.get(key ?? '');
    const known = reading ?? (packed && unpackReading(packed, report.text.length));
    const layers = await reader.read(report, known);
    if (known !== undefined || key === undefined) return layers;
    fresh.push({ key, version, reading: packReading(layers.reading) });
    if (fresh.length >= BATCH) write();
    return layers;
  };
  try {
    const { width, readingVersion } = reader;
    return await use({ version: reader.version, readingVersion, width, read, close: () => reader.close() });
  } finally {
    if (fresh.length > 0) write();
    await written;
  }
}

import { open } from 'node:fs/promises';
import { OnRecordError } from '../../model/error.ts';
import { reading } from '../failure.ts';
import type { ArchiveFinding, ArchiveItem } from './archive.ts';
import { type Scanned, scan } from './scan.ts';
import type { Segment } from './segments.ts';

/** `size`: of the part that may be read, `null` for the whole file; asked for when the file is open, for another may have taken its place. */
type Readable = Segment & { readonly size: () => number | null };
type Placed = Scanned & { readonly path: string };

async function* scanSegments(segments: readonly Readable[]): AsyncGenerator<Placed> {
  for (const { path, size } of segments) {
    const file = await reading(path, () => open(path, 'r'));
    try {
      for await (const found of scan(file, 0, size() ?? (await file.stat()).size)) yield { ...found, path };
    } finally {
      await file.close();
    }
  }
}

/** `null`: what is found is sound, and is the entry that comes next. */
function findingOf(found: Placed, expected: number): ArchiveFinding | null {
  const { kind, at, end, path } = found;
  const bytes = `bytes ${at} to ${end} of ${path}`;
  const finding = (message: string): ArchiveFinding => ({ position: expected, code: 'ARCHIVE_DAMAGED', message });
  if (kind === 'lost') return finding(`${bytes}: there is no readable record here`);
  if (kind === 'torn') return finding(`${bytes}: the file ends before the record does`);
  if (found.position !== expected) return finding(`${bytes}: expected original ${expected}, found ${found.position}`);
  if (kind === 'damaged') return finding(`${bytes}: original ${expected} is not as it was written`);
  return null;
}

const missing = (expected: number, count: number): ArchiveFinding => ({
  position: expected,
  code: 'ARCHIVE_DAMAGED',
  message: `the archive ends before original ${expected}; there should be ${count}`,
});

/** Everything that cannot be read as it was written, and every gap. */
export async function* verifySegments(segments: readonly Readable[], count: number): AsyncGenerator<ArchiveFinding> {
  let expected = 0;
  let lost = false;
  for await (const found of scanSegments(segments)) {
    const resumed = lost && 'position' in found && found.position > expected; // the gap was told already
    const finding = findingOf(found, resumed ? found.position : expected);
    if (finding !== null) yield finding;
    lost = found.kind === 'lost' || found.kind === 'torn';
    if ('position' in found) expected = found.position + 1;
  }
  if (expected < count && !lost) yield missing(expected, count);
}

/** The entries from a position on, in order. Throws ARCHIVE_DAMAGED at the first that cannot be read. */
export async function* readSegments(segments: readonly Readable[], from: number, count: number): AsyncGenerator<ArchiveItem> {
  const start = Math.max(
    segments.findLastIndex(({ first }) => first <= from),
    0,
  );
  let expected = from;
  for await (const found of scanSegments(segments.slice(start))) {
    if (expected >= count) return;
    if ('position' in found ? found.position < from : expected === from) continue;
    const finding = findingOf(found, expected);
    if (finding !== null || found.kind !== 'entry') throw damaged(finding ?? missing(expected, count));
    const { path, at, end } = found;
    yield { ...found.entry, position: found.position, place: { path, at, end } };
    expected += 1;
  }
  if (expected < count) throw damaged(missing(expected, count));
}

const damaged = ({ message }: ArchiveFinding): OnRecordError =>
  new OnRecordError('ARCHIVE_DAMAGED', 'archive', { detail: message });

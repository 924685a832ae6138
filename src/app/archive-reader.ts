import type { Intake } from '../ingest/inputs.ts';
import { refuseBombs } from '../ingest/jsonl/well-formed.ts';
import { LIMITS } from '../ingest/limits.ts';
import { readOriginal } from '../ingest/original.ts';
import type { Correction } from '../model/correction.ts';
import { type ErrorCode, OnRecordError, unread } from '../model/error.ts';
import type { Tombstone } from '../model/removed.ts';
import type { Original } from '../model/report.ts';
import { readLine, redactionDamage } from '../store/corrections/line.ts';
import type { Alias } from '../store/store.ts';
import { archiveLines, LinesBroken } from './archive-input.ts';
import { ARCHIVE_VERSION, type ArchiveLine, digestOf, Seals } from './archive-lines.ts';
import { isDecidable, tombstoneOf } from './archive-shape.ts';

type Kind = ArchiveLine['kind'];
const KINDS: readonly Kind[] = ['archive', 'removed', 'report', 'alias', 'correction', 'end'];
const FORMATS: readonly Original['format'][] = ['text', 'html', 'jsonl'];
/** Characters of all corrections together: they are held until the last line says that they are all. 1,000 take some 1.5 MB. */
const MOST_CORRECTIONS = 256 << 20;
/** Values in one line: four for each report of a story of 400,000. */
const MOST_VALUES = 2_000_000;
const MOST_REMOVED = 100_000;
const STORY = /^st-[0-9a-f]{12}$/u;

interface Found {
  readonly kind: Kind;
  readonly line: Readonly<Record<string, unknown>>;
}

/** Reads an archive from its first line to its last, part by part; whatever is not as it was written ends it, and nothing after it is read. */
export class ArchiveReader {
  /** Why it ended before its last line. */
  damage: OnRecordError | null = null;
  private readonly where: string;
  private readonly lines: AsyncIterator<string>;
  private readonly seals = new Seals();
  private number = 0;
  private ahead: Found | null = null;

  private constructor(input: AsyncIterable<Uint8Array>, where: string) {
    this.lines = archiveLines(input);
    this.where = where;
  }

  /** Throws NO_ARCHIVE, IMPORT_TOO_NEW, and what reading the input throws. */
  static async open(input: AsyncIterable<Uint8Array>, where: string): Promise<ArchiveReader> {
    const reader = new ArchiveReader(input, where);
    const first = await reader.lines.next().catch((cause: unknown) => {
      if (cause instanceof LinesBroken) throw new OnRecordError('NO_ARCHIVE', where, { cause });
      throw cause;
    });
    const { kind, version } = recordOf(first.done === true ? '' : first.value) ?? {};
    if (kind !== 'archive' || !Number.isSafeInteger(version)) {
      await reader.close();
      throw new OnRecordError('NO_ARCHIVE', where);
    }
    if (Number(version) > ARCHIVE_VERSION) {
      await reader.close();
      throw new OnRecordError('IMPORT_TOO_NEW', where, { detail: `archive version ${version}` });
    }
    reader.number = 1;
    if (reader.seals.read(String(first.value)) === null) reader.broken('it is not as it was written');
    return reader;
  }

  /** What is kept of removed reports: it is held, as the corrections are, until the last line says that it is all. */
  async removed(): Promise<readonly Tombstone[]> {
    const all: Tombstone[] = [];
    for (let found = await this.next('removed'); found !== null; found = await this.next('removed')) {
      const one = tombstoneOf(found.line);
      if (one === null || one.hash <= (all.at(-1)?.hash ?? '') || all.length >= MOST_REMOVED) {
        this.broken('it tells of no removed report');
        break;
      }
      all.push(one);
    }
    return all;
  }

  /** The reports; one that this release cannot read is named, and the others are read. */
  async *reports(): AsyncGenerator<Intake> {
    let before = '';
    for (let found = await this.next('report'); found !== null; found = await this.next('report')) {
      const original = originalOf(found.line);
      const at = `${found.line.sha256} ${found.line.format}`;
      if (original === null) return this.broken('its original is not the one that its sha256 tells');
      if (at <= before) return this.broken('its reports are not in their order');
      before = at;
      yield this.taken(original);
    }
  }

  async *aliases(): AsyncGenerator<Alias> {
    let before = '';
    for (let found = await this.next('alias'); found !== null; found = await this.next('alias')) {
      const [alias, story] = [String(found.line.alias), String(found.line.story)];
      if (!STORY.test(alias) || !STORY.test(story) || alias <= before) return this.broken('it leads from no id to a story');
      before = alias;
      yield { alias, story };
    }
  }

  /** The whole log, if the archive is whole to its last line; `null` where it is not. */
  async corrections(): Promise<readonly Correction[] | null> {
    const log: Correction[] = [];
    const ids = new Set<string>();
    let held = 0;
    for (let found = await this.next('correction'); found !== null; found = await this.next('correction')) {
      const text = JSON.stringify(found.line.correction ?? null);
      const one = readLine(text, log.at(-1));
      held += text.length;
      if ('code' in one) this.broken(one.message, one.code === 'STORE_TOO_NEW' ? 'IMPORT_TOO_NEW' : 'IMPORT_DAMAGED');
      else if (ids.has(one.id)) this.broken('it holds a correction twice');
      else if (!isDecidable(one)) this.broken('it is no correction that could have been decided');
      else if (held > MOST_CORRECTIONS) this.broken(`its corrections have more than ${MOST_CORRECTIONS} characters`);
      else {
        log.push(one);
        ids.add(one.id);
        continue;
      }
      return null;
    }
    if (!(await this.isWhole())) return null;
    const damage = redactionDamage(log);
    return damage === null ? log : this.broken(`correction ${damage.line}: ${damage.message}`);
  }

  async close(): Promise<void> {
    await this.lines.return?.();
  }

  private async isWhole(): Promise<boolean> {
    if ((await this.next('end')) === null) return false;
    const more = await this.line();
    if (more !== null) this.broken('there is more after its end');
    return this.damage === null;
  }

  /** The next line, if it is of this kind; what is not of it waits. */
  private async next(kind: Kind): Promise<Found | null> {
    const found = this.ahead ?? (this.damage === null ? await this.read() : null);
    this.ahead = found === null || found.kind === kind ? null : found;
    if (found === null || found.kind === kind) return found;
    if (KINDS.indexOf(found.kind) <= KINDS.indexOf(kind)) this.ahead = this.broken('it stands in the wrong place');
    return null;
  }

  private async read(): Promise<Found | null> {
    const text = await this.line();
    if (this.damage !== null) return null;
    if (text === null) return this.broken('it is cut short before this line');
    const sealed = this.seals.read(text);
    if (sealed === null) return this.broken('it is not as it was written');
    const line = recordOf(sealed);
    const kind = KINDS.find((one) => one === line?.kind);
    return line === null || kind === undefined ? this.broken('it is of no kind that an archive has') : { kind, line };
  }

  private async line(): Promise<string | null> {
    this.number += 1;
    try {
      const next = await this.lines.next();
      return next.done === true ? null : next.value;
    } catch (error) {
      if (!(error instanceof LinesBroken)) throw error;
      return this.broken(error.message);
    }
  }

  private broken(says: string, code: ErrorCode = 'IMPORT_DAMAGED'): null {
    this.damage ??= new OnRecordError(code, this.where, { detail: `line ${this.number}: ${says}` });
    return null;
  }

  private taken(original: Original): Intake {
    try {
      return { kind: 'report', report: readOriginal(original), original };
    } catch (error) {
      if (!(error instanceof OnRecordError)) throw error;
      const { code, detail } = error;
      return { kind: 'unread', unread: unread(new OnRecordError(code, `${this.where}:${this.number}`, { detail })) };
    }
  }
}

function recordOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    refuseBombs(text, 'archive', MOST_VALUES);
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

/** `null`: these are not the bytes that were archived. */
function originalOf({ sha256, format: named, input, text, base64 }: Found['line']): Original | null {
  const format = FORMATS.find((one) => one === named);
  if (format === undefined || typeof input !== 'string' || input.length > LIMITS.field) return null;
  const given =
    typeof text === 'string' ? Buffer.from(text, 'utf8') : typeof base64 === 'string' ? Buffer.from(base64, 'base64') : null;
  if (given === null || digestOf(given).toString('hex') !== sha256) return null;
  return { bytes: new Uint8Array(given), format, input };
}

import { createHash } from 'node:crypto';
import { OnRecordError } from '../model/error.ts';
import { type AffiliationLexicon, affiliationLexicon, builtInLexicon } from './affiliation-lexicon.ts';
import { KINDS, RowError } from './affiliation-rows.ts';
import { builtInEvents, eventsWith } from './plover/lexicon.ts';
import type { EventLexicon } from './plover/sense.ts';
import { SenseError } from './plover/senses.ts';

/** The words by which events are read, and who belongs where. */
export interface Lexicon {
  readonly events: EventLexicon;
  readonly affiliations: AffiliationLexicon;
}

/** The lexicon that comes with the package; each half is made when it is first asked for. */
export const OWN_LEXICON: Lexicon = {
  get events() {
    return builtInEvents();
  },
  get affiliations() {
    return builtInLexicon();
  },
};

/** The package's lexicon with a user's rows before it. */
export interface UserLexicon extends Lexicon {
  /** Where its rows are from, for people: a path. */
  readonly where: string;
  /** What it was made of: another process makes the same one of it. */
  readonly text: string;
  /** So many rows are the user's. */
  readonly rows: number;
  /** Changes with the rows, not with comments and white space; `null` where there are none, for these change nothing. */
  readonly mark: string | null;
}

/** More than anybody keeps by hand; a file beyond it was given by mistake. */
export const MOST_ROWS = 20_000;
export const MOST_BYTES = 1 << 20;

/** Reads a user's rows: docs/formats.md, "Your own words". Throws LEXICON_UNREADABLE, which names the line. */
export function userLexicon(text: string, where = 'lexicon'): UserLexicon {
  const lines = text.split(/\r\n|[\r\n]/u).map((line) => line.replaceAll('\t', ' ').trim());
  const kinds = lines.map((line, i) => kindOf(line, `${where}:${i + 1}`));
  const rows = lines.filter((_, i) => kinds[i] !== 'none');
  if (rows.length > MOST_ROWS) throw unreadable(where, `it has ${rows.length} rows; ${MOST_ROWS} are the most`);
  /** An empty line in place of what is of another kind keeps the numbers of the lines. */
  const only = (kind: Kind): string => lines.map((line, i) => (kinds[i] === kind ? line : '')).join('\n');
  return {
    where,
    text,
    rows: rows.filter((row) => !row.startsWith('[')).length,
    mark: rows.length === 0 ? null : createHash('sha256').update(rows.join('\n')).digest('hex').slice(0, MARK),
    events: inFile(where, () => eventsWith(only('sense'))),
    affiliations: inFile(where, () => affiliationLexicon(only('name'))),
  };
}

const MARK = 12;

type Kind = 'sense' | 'name' | 'none';

function kindOf(line: string, where: string): Kind {
  if (line === '' || line.startsWith('#')) return 'none';
  if (/^(?:\[|\$|[vna] )/u.test(line)) return 'sense';
  if (KINDS.includes(/^[a-z]+(?= )/u.exec(line)?.[0] ?? '')) return 'name';
  throw unreadable(where, `a row begins with v, n, a, [TYPE], $class, ${KINDS.join(', ')}; a comment with #`);
}

function inFile<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SenseError || error instanceof RowError)) throw error;
    throw unreadable(`${where}:${error.line}`, error.message.replace(/^line \d+: /u, ''), error);
  }
}

/** What is wrong may quote the line, which may be long. */
const LONGEST_DETAIL = 300;

export const unreadable = (where: string, detail: string, cause?: unknown): OnRecordError =>
  new OnRecordError('LEXICON_UNREADABLE', where, { detail: cut(detail), cause });

const cut = (detail: string): string => (detail.length > LONGEST_DETAIL ? `${detail.slice(0, LONGEST_DETAIL)}…` : detail);

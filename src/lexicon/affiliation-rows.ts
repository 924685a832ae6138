import { fold } from './fold.ts';

/**
 * What a row makes known:
 *
 *     country VEL | Velmora | Velmoran, Velmorans | Tarsk | Republic of Velmora
 *     place VEL | Port Lenz, Dravik
 *     people VEL | Lenzers
 *     organisation VEL MIL | Tarsk Guard, TG
 *     person VEL GOV | Anton Verel, Verel | 2011-2019
 *     sector REB | mountain brigades
 *     fixed - | Velmoran waltz
 *
 * Cells of `country`: name; adjectives and people; capitals and seats that stand for the government; other names. A code of `-` is none.
 * A sector is one of SECTORS, followed by `general` where a more telling word beside it decides. `fixed`: words that name no country.
 */
export type Kind = 'country' | 'people' | 'capital' | 'place' | 'organisation' | 'fixed';

export interface Known {
  readonly kind: Kind;
  readonly code: string | null;
  readonly sector: string | null;
  /** A short name as printed in capitals, "WHO": known only in capitals. */
  readonly capitals: boolean;
}

export interface Holder {
  /** The words of the names that news gives in full: "anton verel". */
  readonly names: readonly string[];
  readonly surnames: readonly string[];
  readonly code: string | null;
  readonly sector: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

export interface Role {
  readonly sector: string;
  /** A more telling word beside it decides: "officials", "leader". */
  readonly general: boolean;
}

export interface Rows {
  readonly names: ReadonlyMap<string, Known>;
  readonly holders: readonly Holder[];
  readonly roles: ReadonlyMap<string, Role>;
}

/** A line of a user's file that cannot be understood. */
export class RowError extends Error {
  override readonly name = 'RowError';
  /** Counted from 1. */
  readonly line: number;

  constructor(line: number, message: string) {
    super(`line ${line}: ${message}`);
    this.line = line;
  }
}

// bounded: a million full stops after a letter are one word of no name
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’]{0,60}/gu;
const OWNER = /['’]s?$/u;

/** The words of a text as names are compared: folded, without "'s" and full stops, hyphens parting them. */
export function* nameWords(text: string): Generator<{ readonly word: string; readonly start: number; readonly end: number }> {
  for (const found of text.matchAll(WORD)) {
    const printed = found[0].replace(OWNER, '').replace(/[.'’]+$/u, '');
    yield { word: fold(printed).replaceAll('.', ''), start: found.index, end: found.index + printed.length };
  }
}

// nearly all names, and none longer than one word may be: `nameWords` gives the same, ten times slower
const PLAIN_NAME = /^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/;
const LONGEST_PLAIN = 60;

export const keyOf = (name: string): string =>
  name.length <= LONGEST_PLAIN && PLAIN_NAME.test(name)
    ? name.toLowerCase()
    : [...nameWords(name)].map(({ word }) => word).join(' ');

/** Family names come first: their last word is a given name. */
const FAMILY_FIRST = new Set(['CHN', 'TWN', 'KOR', 'PRK', 'VNM', 'KHM', 'HKG']);
/** CAMEO's role codes that the events of the news need, and PLOVER's. */
export const SECTORS: ReadonlySet<string> = new Set(
  'GOV MIL LEG JUD COP SPY REB OPP PTY CVL REF EDU BUS LAB JRN REL NGO IGO CRM ELI MED AGR SET UAF HRI'.split(' '),
);

/** The rows of lexicon files, built-in or a user's. Of two rows that claim a name the first keeps it. */
export function parseRows(...files: readonly string[]): Rows {
  const names = new Map<string, Known>();
  const roles = new Map<string, Role>();
  const holders: Holder[] = [];
  for (const file of files) {
    for (const [i, line] of file.split('\n').entries()) {
      if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
      addRow({ names, roles, holders }, cellsOf(line, i + 1));
    }
  }
  return { names, roles, holders };
}

interface Cells {
  readonly line: number;
  readonly kind: string;
  readonly code: string | null;
  readonly sector: string | null;
  readonly general: boolean;
  readonly cells: readonly (readonly string[])[];
}

function cellsOf(text: string, line: number): Cells {
  const [head = '', ...rest] = text.split('|').map((cell) => cell.trim());
  const [kind = '', code = '', sector = null] = head.split(/\s+/u);
  const cells = rest.map((cell) =>
    cell
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );
  if (!KINDS.includes(kind)) throw new RowError(line, `“${kind}” is none of ${KINDS.join(', ')}`);
  if (!/^(?:[A-Z]{3}|-)$/u.test(code)) throw new RowError(line, `“${code}” is no code: three capitals, or - for none`);
  if ((cells[0]?.length ?? 0) === 0) throw new RowError(line, 'a name must follow the first |');
  const role = kind === 'sector' ? code : sector;
  if (role !== null && !SECTORS.has(role)) throw new RowError(line, `“${role}” is none of ${[...SECTORS].join(', ')}`);
  return { line, kind, code: code === '-' ? null : code, sector, general: kind === 'sector' && head.endsWith(' general'), cells };
}

export const KINDS: readonly string[] = ['country', 'place', 'people', 'organisation', 'person', 'sector', 'fixed'];

interface Found {
  readonly names: Map<string, Known>;
  readonly roles: Map<string, Role>;
  readonly holders: Holder[];
}

function addRow({ names, roles, holders }: Found, row: Cells): void {
  const { kind, code, sector, cells } = row;
  const first = cells[0] ?? [];
  const add = (as: Kind, words: readonly string[]): void => {
    for (const word of words) {
      const key = keyOf(word);
      if (key !== '' && !names.has(key)) names.set(key, { kind: as, code, sector, capitals: isAcronym(word) });
    }
  };
  if (kind === 'person') holders.push(holderOf(row));
  else if (kind === 'sector')
    for (const key of first.map(keyOf)) {
      if (!roles.has(key)) roles.set(key, { sector: code ?? '', general: row.general });
    }
  else if (kind === 'country') {
    add('country', [...first, ...(cells[3] ?? [])]);
    add('people', (cells[1] ?? []).flatMap(plurals));
    add('capital', cells[2] ?? []);
  } else if (kind === 'people') add('people', first.flatMap(plurals));
  else add(kind as Kind, first);
}

const plurals = (word: string): readonly string[] => [word, `${word}s`];

/** "UN", "U.S.", "WHO": short enough to be a word of another kind in small letters. */
const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}.]{1,4}$/u.test(name) && name.replaceAll('.', '').length <= 3;

function holderOf({ line, code, sector, cells }: Cells): Holder {
  const keys = (cells[0] ?? []).map(keyOf);
  const full = keys.filter((key) => key.includes(' '));
  const years = /^(\d{4})?-(\d{4})?$/u.exec(cells[1]?.[0] ?? '-');
  if (years === null) throw new RowError(line, `“${cells[1]?.[0]}” are no years: 1990-1995, 2011- or -1999`);
  const given = full.map((key) => key.split(' '));
  const surnames = given.map((words) => (FAMILY_FIRST.has(code ?? '') ? words[0] : words.at(-1)) ?? '');
  const short = given.filter((words) => words.length > 2).map((words) => withoutInitials(words).join(' '));
  return {
    names: [...new Set([...full, ...short])],
    surnames: [...new Set([...surnames, ...keys.filter((key) => !key.includes(' '))])],
    code,
    sector,
    from: years[1] === undefined ? null : Number(years[1]),
    to: years[2] === undefined ? null : Number(years[2]),
  };
}

/** "George W. Bush" is "George Bush" as well. */
const withoutInitials = (words: readonly string[]): readonly string[] => words.filter((word) => word.length > 1);

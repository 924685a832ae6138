import { type Holder, type Known, parseRows, type Role } from './affiliation-rows.ts';
import { COUNTRY_ROWS } from './country-rows.ts';
import { FIXED_ROWS } from './fixed-phrases.ts';
import { SEAT_ROWS } from './government-seats.ts';
import { HISTORIC_ROWS } from './historic-countries.ts';
import { ASIAN_HOLDER_ROWS } from './holders-asia.ts';
import { EASTERN_HOLDER_ROWS } from './holders-east.ts';
import { SOUTHERN_HOLDER_ROWS } from './holders-south.ts';
import { WESTERN_HOLDER_ROWS } from './holders-west.ts';
import { ORGANISATION_ROWS } from './organisation-codes.ts';
import { PLACE_ROWS } from './place-codes.ts';
import { SECTOR_ROWS } from './sectors.ts';

/** Whom and what the news names, with country and role; see `parseRows` for the rows of a user's file. */
export interface AffiliationLexicon {
  readonly names: ReadonlyMap<string, Known>;
  /** The most words a name has, by its first word. */
  readonly longest: ReadonlyMap<string, number>;
  readonly holders: ReadonlyMap<string, readonly Holder[]>;
  readonly surnames: ReadonlyMap<string, readonly Holder[]>;
  readonly roles: ReadonlyMap<string, Role>;
}

const BUILT_IN: readonly string[] = [
  FIXED_ROWS,
  COUNTRY_ROWS.replaceAll(/^(?=\w)/gmu, 'country '),
  HISTORIC_ROWS,
  SEAT_ROWS,
  ORGANISATION_ROWS,
  PLACE_ROWS,
  WESTERN_HOLDER_ROWS,
  EASTERN_HOLDER_ROWS,
  ASIAN_HOLDER_ROWS,
  SOUTHERN_HOLDER_ROWS,
  SECTOR_ROWS,
];

/** The built-in lexicon with a user's rows before it; throws `RowError` with the line of a row that cannot be understood. */
export function affiliationLexicon(extraRows = ''): AffiliationLexicon {
  const extra = parseRows(extraRows);
  const { names, holders, roles } = parseRows(extraRows, ...BUILT_IN);
  const own = new Set(extra.holders.flatMap((holder) => holder.names));
  // a user's person replaces the built-in ones of that name
  const people = [
    ...extra.holders,
    ...holders.slice(extra.holders.length).filter((one) => !one.names.some((name) => own.has(name))),
  ];
  const longest = new Map<string, number>();
  const full = grouped(people, ({ names: all }) => all);
  for (const key of [...names.keys(), ...full.keys(), ...roles.keys()]) {
    const parts = key.split(' ');
    longest.set(parts[0] ?? '', Math.max(longest.get(parts[0] ?? '') ?? 0, parts.length));
  }
  return { names, longest, holders: full, surnames: grouped(people, ({ surnames }) => surnames), roles };
}

function grouped(people: readonly Holder[], keys: (one: Holder) => readonly string[]): ReadonlyMap<string, readonly Holder[]> {
  const found = new Map<string, Holder[]>();
  for (const one of people) {
    for (const key of keys(one)) {
      const same = found.get(key);
      if (same === undefined) found.set(key, [one]);
      else same.push(one);
    }
  }
  return found;
}

let shared: AffiliationLexicon | undefined;

/** Made when first asked for: most commands never need it. */
export function builtInLexicon(): AffiliationLexicon {
  shared ??= affiliationLexicon();
  return shared;
}

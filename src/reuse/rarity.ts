import { DOCUMENT_FREQUENCY } from '../lexicon/document-frequency.ts';
import { stem } from './stem.ts';
import { keyOf } from './words.ts';

/** A word outside the table stands in fewer reports than any in it. */
const UNLISTED = 0.0015;
const RAREST = Math.log(1 / UNLISTED);

/** The stems of the table by key in typed arrays, since every word of every report is looked up here. A share of 0: no stem. */
const TABLE = tabled();

/** Share of news reports a stem stands in, by its key: the commonest of its forms. `undefined` where the table does not have it. */
export function shareOfReports(stemKey: number): number | undefined {
  const share = TABLE.share[placeOf(stemKey, TABLE)];
  return share === 0 ? undefined : share;
}

/** How much a word tells, by the key of its stem: the inverse document frequency in news at large. */
export function rarity(stemKey: number): number {
  const place = placeOf(stemKey, TABLE);
  return TABLE.share[place] === 0 ? RAREST : (TABLE.rarity[place] ?? RAREST);
}

interface Table {
  readonly key: Uint32Array;
  readonly share: Float64Array;
  /** Logarithms, which take longer than all else here. */
  readonly rarity: Float64Array;
}

/** Where the key is, or would be. Keys are hashes, so their low bits are as good as any. */
function placeOf(wanted: number, { key, share }: Pick<Table, 'key' | 'share'>): number {
  const mask = key.length - 1;
  let place = wanted & mask;
  while (share[place] !== 0 && key[place] !== wanted) place = (place + 1) & mask;
  return place;
}

function tabled(): Table {
  const places = 2 ** Math.ceil(Math.log2(DOCUMENT_FREQUENCY.size * 2 + 1));
  const table: Table = { key: new Uint32Array(places), share: new Float64Array(places), rarity: new Float64Array(places) };
  for (const [word, share] of DOCUMENT_FREQUENCY) {
    const key = keyOf(stem(word));
    const place = placeOf(key, table);
    table.key[place] = key;
    table.share[place] = Math.max(share, table.share[place] ?? 0);
    table.rarity[place] = Math.log(1 / (table.share[place] ?? UNLISTED));
  }
  return table;
}

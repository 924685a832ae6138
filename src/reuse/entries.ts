import type { ByteReader, ByteWriter } from '../model/bytes.ts';

/** A report, or a passage of one, whose words a pool holds. */
export interface Entry {
  /** In the order of meeting. */
  readonly place: number;
  readonly id: string;
  /** Days since 1970; `null` where not known. */
  readonly day: number | null;
  readonly publisher: string | null;
  /** Of the whole text, in UTF-16 code units. */
  readonly length: number;
  /** Words before this one are headline and opening; words from `closing` on are the closing part. */
  readonly lead: number;
  readonly closing: number;
  /** Place of the report whose news it copies; its own where it copies none. */
  readonly root: number;
}

/** An entry and its words: those from `from` up to `to` of its pool. */
export interface Held extends Entry {
  readonly from: number;
  readonly to: number;
}

/** Column by column, names in one piece: a month's hundred thousands are read again in a fraction of a second. */
export function saveEntries(out: ByteWriter, entries: readonly Held[]): void {
  const publishers = [...new Set(entries.flatMap(({ publisher }) => publisher ?? []))];
  const placeOf = new Map(publishers.map((publisher, i) => [publisher, i + 1]));
  out.text(JSON.stringify(entries.map(({ id }) => id)));
  out.text(JSON.stringify(publishers));
  const column = (of: (one: Held) => number): void => out.raw(Uint32Array.from(entries, of));
  column(({ publisher }) => (publisher === null ? 0 : (placeOf.get(publisher) ?? 0)));
  column(({ day }) => (day === null ? 0 : 1));
  column(({ day }) => day ?? 0);
  for (const of of FACTS) column((one) => one[of]);
  column(({ from, to }) => to - from);
}

const FACTS = ['place', 'root', 'length', 'lead', 'closing'] as const;

export function loadEntries(from: ByteReader): Held[] {
  const ids: readonly string[] = JSON.parse(from.text() ?? '[]');
  const publishers: readonly string[] = JSON.parse(from.text() ?? '[]');
  const column = (): Uint32Array => from.longs();
  const [publisher, dated, day] = [column(), column(), column()];
  const [place, root, length, lead, closing, words] = [column(), column(), column(), column(), column(), column()];
  let to = 0;
  return ids.map((id, i): Held => {
    const begins = to;
    to += words[i] ?? 0;
    return {
      place: place[i] ?? 0,
      id,
      day: dated[i] === 1 ? (day[i] ?? 0) | 0 : null,
      publisher: publishers[(publisher[i] ?? 0) - 1] ?? null,
      length: length[i] ?? 0,
      lead: lead[i] ?? 0,
      closing: closing[i] ?? 0,
      root: root[i] ?? 0,
      from: begins,
      to,
    };
  });
}

import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import type { Scene } from './scene.ts';

export function writeScene(out: ByteWriter, { towns, countries, beside, people, days, amounts }: Scene): void {
  for (const keys of [towns, countries, beside, people, days, amounts.map(({ thing }) => thing)]) out.numbers(keys);
  for (const { value } of amounts) out.double(value);
}

/** What `writeScene` wrote. */
export function readScene(from: ByteReader): Scene {
  const [towns, countries, beside, people, days] = [keys(from), keys(from), keys(from), keys(from), keys(from)];
  // A day before 1970 is below 0.
  const signed = days.map((day) => day | 0);
  return {
    towns,
    countries,
    beside,
    people,
    days: signed,
    amounts: keys(from).map((thing) => ({ thing, value: from.double() })),
  };
}

const keys = (from: ByteReader): number[] => Array.from(from.words());

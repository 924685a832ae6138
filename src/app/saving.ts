/** Between two savings at most so many reports are met, or this part of all: a late report need not begin anew, and saving stays cheap. */
const SAVE_EVERY = { reports: 2000, part: 1 / 8 };
/** Meeting a report again, with reading it from the database, takes as long as saving so many bytes of a walk: some 5 ms, at 10 ms a megabyte. The first is estimated. */
const BYTES_A_REPORT = 500_000;
/** Saved walks besides the last are kept at distances of up to so many reports, of up to four times as many, and so on. */
const SPACING = 250;

/** Whether a walk that met so many reports is to be saved on its way, the last saved one having met so many. */
export const isDue = (count: number, saved: number): boolean =>
  Math.abs(count - saved) >= Math.max(SAVE_EVERY.reports, SAVE_EVERY.part * count);

/** Whether meeting so many reports again takes longer than saving a walk of so many bytes. */
export const isWorth = (again: number, bytes: number): boolean => again > 0 && again * BYTES_A_REPORT >= bytes;

interface Counted {
  /** Reports met. */
  readonly count: number;
}

/** Of walks that were saved, those to keep: the last, and the first at each distance from it. */
export function spaced<T extends Counted>(saved: readonly T[]): T[] {
  const ordered = [...saved].sort((a, b) => a.count - b.count);
  const last = ordered.at(-1)?.count ?? 0;
  const taken = new Set<number | 'none'>();
  return ordered.filter(({ count }) => {
    const distance = count === last ? 'none' : Math.max(0, Math.ceil(Math.log((last - count) / SPACING) / Math.log(4)));
    const isFirst = !taken.has(distance);
    taken.add(distance);
    return isFirst;
  });
}

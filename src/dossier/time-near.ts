import type { Annotation } from './shape.ts';

type Time = Annotation['times'][number];

/** The time of that value which begins nearest to a place, the earlier of two; `null` if none has it. */
export type TimeNear = (value: string, near: number) => Time | null;

export function nearestTimes(times: Annotation['times']): TimeNear {
  const byValue = new Map<string, Time[]>();
  for (const one of times.toSorted((a, b) => a.start - b.start)) {
    const alike = byValue.get(one.value);
    if (alike === undefined) byValue.set(one.value, [one]);
    else alike.push(one);
  }
  return (value, near) => {
    const alike = byValue.get(value) ?? [];
    let [low, high] = [0, alike.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((alike[middle]?.start ?? 0) < near) low = middle + 1;
      else high = middle;
    }
    const [before, after] = [alike[low - 1], alike[low]];
    if (before === undefined || after === undefined) return before ?? after ?? null;
    return near - before.start <= after.start - near ? before : after;
  };
}

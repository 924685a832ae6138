import { type ActClass, classOf } from '../parts/saying.ts';
import type { Said, Speaker } from './speaking.ts';

/** By what the statements of a story can be put together. */
export const ORDERS = ['speaker', 'time', 'act'] as const;
export type Order = (typeof ORDERS)[number];

/** Statements that stand together, in their order; `id` names them in the address. */
export type SaidGroup = { readonly id: string; readonly said: readonly Said[] } & (
  | { readonly by: 'speaker'; readonly speaker: Speaker }
  /** `day`: ISO; `null`: of reports without a date. */
  | { readonly by: 'time'; readonly day: string | null }
  | { readonly by: 'act'; readonly act: ActClass }
);

/** As the address has it; any other word is the first order. */
export const orderIn = (query: URLSearchParams): Order => ORDERS.find((one) => one === query.get('by')) ?? 'speaker';

const DAY = /^\d{4}-\d{2}-\d{2}/u;

/** The day on which something was said; `isOwn`: the report tells it, else it is the day of the report. */
export function dayOf({ report, statement }: Said): { readonly day: string | null; readonly isOwn: boolean } {
  const own = DAY.exec(statement.time ?? '')?.[0];
  return own === undefined
    ? { day: DAY.exec(report.published.date ?? '')?.[0] ?? null, isOwn: false }
    : { day: own, isOwn: true };
}

/** A day each, the first day first, what has none last; within a day by report. */
export function byTime(said: readonly Said[]): readonly SaidGroup[] {
  const days = grouped(said, (one) => dayOf(one).day);
  return [...days]
    .toSorted(([a], [b]) => Number(a === null) - Number(b === null) || ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([day, some]) => ({ by: 'time', id: day ?? 'undated', day, said: some }));
}

/** What is disputed first: a story is mostly what people said, and that is last. */
const ACTS: readonly ActClass[] = ['denies', 'holds', 'accuses', 'plans', 'says'];

/** As they are drawn, a class each. */
export function byAct(said: readonly Said[]): readonly SaidGroup[] {
  const classes = grouped(said, ({ statement }) => classOf(statement));
  return ACTS.flatMap((act) => {
    const some = classes.get(act);
    return some === undefined ? [] : [{ by: 'act' as const, id: act, act, said: some }];
  });
}

export const bySpeaker = (speakers: readonly Speaker[]): readonly SaidGroup[] =>
  speakers.map((speaker) => ({ by: 'speaker', id: speaker.name, speaker, said: speaker.said }));

function grouped<K>(said: readonly Said[], keyOf: (one: Said) => K): ReadonlyMap<K, readonly Said[]> {
  const groups = new Map<K, Said[]>();
  for (const one of said) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

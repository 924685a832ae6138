import { useEffect, useRef, useState } from 'preact/hooks';
import { ask, type Failed } from './fetched.ts';
import { placeLeft } from './place.ts';

/** A list that comes a page at a time, as far as it was asked for. */
interface Listed<T> {
  readonly pages: readonly (readonly T[])[];
  /** The API's cursor for what comes next; `null` at the end. */
  readonly next: string | null;
  /** See Fetched. */
  readonly at: string | null;
}

export interface ReadyList<T> extends Listed<T> {
  readonly state: 'ready';
  /** What it was asked for with. */
  readonly version: number;
  /** Whether the next page is on its way, or did not come. */
  readonly more: 'idle' | 'asked' | Failed;
}

export type Listing<T> = { readonly state: 'loading' } | Failed | ReadyList<T>;

export interface ListSource<A, T> {
  /** Of the API: "stories". */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly of: (answer: A) => { readonly items: readonly T[]; readonly next: string | null };
}

const PAGE = 100;
/** The most that the API gives at once, and the most that is asked for at once while one scrolls: who has come far goes on far. */
const MOST = 1000;
const MOST_MORE = 500;

/** Lists of this visit: going back shows as much of one as was there when it was left. */
const kept = new Map<string, Listed<unknown>>();
const KEPT = 5;

function keep(key: string, { pages, next, at }: Listed<unknown>): void {
  kept.delete(key);
  kept.set(key, { pages, next, at });
  for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
}

function keptList<T>(key: string): Listing<T> {
  const list = kept.get(key) as Listed<T> | undefined;
  return list === undefined || placeLeft() === null
    ? { state: 'loading' }
    : { state: 'ready', more: 'idle', version: 0, ...list };
}

const address = (path: string, query: URLSearchParams, limit: number, after: string | null): string => {
  const asked = new URLSearchParams(query);
  asked.set('limit', String(limit));
  if (after !== null) asked.set('after', after);
  return `${path}?${asked}`;
};

function* cut<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += PAGE) yield items.slice(i, i + PAGE);
}

/**
 * The list at a path of the API, asked for anew when it or `version` changes; what is on the screen stays until then. `more` asks for
 * the next page.
 */
export function useListing<A, T>(source: ListSource<A, T>, version: number): readonly [Listing<T>, more: () => void] {
  const { path, query, of } = source;
  const key = `${path}?${query}`;
  const [tries, setTries] = useState(0);
  const [list, setList] = useState<Listing<T>>(() => keptList(key));
  const last = useRef(version);
  useEffect(() => {
    const left = version === last.current && tries === 0 ? keptList<T>(key) : null;
    last.current = version;
    if (left?.state === 'ready') return setList(left);
    const stop = new AbortController();
    const again = (): void => setTries((before) => before + 1);
    setList((before) => (before.state === 'failed' ? { state: 'loading' } : before));
    void askAsFar({ path, query, of }, placeLeft()?.rows ?? 0, stop.signal, again).then((answer) => {
      if (stop.signal.aborted) return;
      setList(answer.state === 'failed' ? answer : { state: 'ready', more: 'idle', version, ...answer.list });
    });
    return () => stop.abort();
  }, [key, version, tries]);
  useEffect(() => {
    if (list.state === 'ready') keep(key, list);
  }, [key, list]);
  return [list, () => askMore(source, list, setList)];
}

type AskedFor<T> = Failed | { readonly state: 'ready'; readonly list: Listed<T> };

/** From the top: one page, or as many rows as were there before. */
async function askAsFar<A, T>(
  { path, query, of }: ListSource<A, T>,
  rows: number,
  signal: AbortSignal,
  again: () => void,
): Promise<AskedFor<T>> {
  const all: T[] = [];
  let [after, at]: (string | null)[] = [null, null];
  do {
    const limit = Math.min(MOST, Math.max(PAGE, rows - all.length));
    const answer: Awaited<ReturnType<typeof ask<A>>> = await ask<A>(address(path, query, limit, after ?? null), signal, again);
    if (answer.state === 'failed') return answer;
    const { items, next } = of(answer.value);
    all.push(...items);
    [after, at] = [next, at ?? answer.at];
  } while (after !== null && all.length < rows && !signal.aborted);
  return { state: 'ready', list: { pages: [...cut(all)], next: after ?? null, at: at ?? null } };
}

type SetList<T> = (change: (before: Listing<T>) => Listing<T>) => void;

function askMore<A, T>(source: ListSource<A, T>, list: Listing<T>, setList: SetList<T>): void {
  if (list.state !== 'ready' || list.next === null || list.more === 'asked') return;
  const { next: after } = list;
  /** What is shown may be another list by then. */
  const change = (to: (before: ReadyList<T>) => Listing<T>): void =>
    setList((before) => (before.state === 'ready' && before.next === after ? to(before) : before));
  change((before) => ({ ...before, more: 'asked' }));
  const again = (): void => askMore(source, { ...list, more: 'idle' }, setList);
  const shown = list.pages.reduce((sum, page) => sum + page.length, 0);
  const limit = Math.max(PAGE, Math.min(MOST_MORE, shown));
  void ask<A>(address(source.path, source.query, limit, after), new AbortController().signal, again).then((answer) => {
    if (answer.state === 'failed') return change((before) => ({ ...before, more: answer }));
    const { items, next } = source.of(answer.value);
    change((before) => ({ ...before, more: 'idle', pages: [...before.pages, ...cut(items)], next }));
  });
}

import type { AddedJson, Problem } from '../../../src/api/contract.ts';
import type { Fate, Reason } from './outcome.ts';

export interface Parcel {
  readonly body: Blob | string;
  readonly type: string;
  /** `null`: it is no file. */
  readonly file: string | null;
}

/** A parcel that is sent with others, by a number of its own. */
export interface Numbered {
  readonly id: number;
  readonly bytes: number;
  readonly parcel: Parcel;
}

/** Files are sent together up to so many and so many bytes: they are worked into stories at once, and none waits long for its outcome. */
const TOGETHER = { files: 40, bytes: 8 * 1024 * 1024 };

/** Of what waits, the first, and what follows it and goes with it: files of names of their own. */
export function together<T extends Numbered>(waiting: readonly T[]): readonly T[] {
  const names = new Set<string>();
  let bytes = 0;
  for (const [i, { parcel, bytes: more }] of waiting.entries()) {
    bytes += more;
    const fits = parcel.file !== null && !names.has(parcel.file) && i < TOGETHER.files && bytes <= TOGETHER.bytes;
    if (!fits) return waiting.slice(0, Math.max(1, i));
    names.add(parcel.file ?? '');
  }
  return waiting;
}

const AGAIN: readonly number[] = [429, 502, 503, 504];

/** Sends them in one request, and tells what became of each. Where the server refuses it whole, each is sent alone. */
export async function sendAll(some: readonly Numbered[]): Promise<ReadonlyMap<number, Fate>> {
  const read = await Promise.all(some.map(async (one) => ({ ...one, body: await bytesOf(one.parcel) })));
  const fates = new Map<number, Fate>();
  const ready = read.flatMap(({ body, ...one }) => (body === null ? [] : [{ ...one, body }]));
  for (const { id, body } of read) if (body === null) fates.set(id, { state: 'refused', why: UNREADABLE });
  if (ready.length > 1) {
    const answer = await ask(formOf(ready), {}, null);
    if (answer.state !== 'refused') {
      for (const [i, { id }] of ready.entries()) fates.set(id, fateOf(answer, i));
      return fates;
    }
  }
  for (const { id, parcel, body } of ready) fates.set(id, await ask(body, { 'content-type': parcel.type }, parcel.file));
  return fates;
}

type Bytes = string | ArrayBuffer;

const bytesOf = ({ body }: Parcel): Promise<Bytes | null> =>
  typeof body === 'string' ? Promise.resolve(body) : body.arrayBuffer().catch(() => null);

function formOf(files: readonly { readonly parcel: Parcel; readonly body: Bytes }[]): FormData {
  const form = new FormData();
  for (const { parcel, body } of files) form.append('file', new Blob([body]), nameOf(parcel.file ?? ''));
  return form;
}

/** As long as the server takes names to be. */
const nameOf = (file: string): string => file.slice(-1000);

/** What is told of all of them, as it is of this one. */
function fateOf(answer: Fate, place: number): Fate {
  if (answer.state !== 'answered') return answer;
  const own = answer.answer.files?.[place];
  return own === undefined ? answer : { state: 'answered', answer: { ...own, stories: answer.answer.stories } };
}

async function ask(body: Bytes | FormData, headers: Readonly<Record<string, string>>, file: string | null): Promise<Fate> {
  const query = new URLSearchParams({ into: 'true', ...(file === null ? {} : { name: nameOf(file) }) });
  try {
    const answer = await fetch(`/api/v1/reports?${query}`, { method: 'POST', headers, body });
    const told: unknown = await answer.json();
    if (answer.ok) return { state: 'answered', answer: told as AddedJson };
    const why = reasonOf(told as Problem);
    return AGAIN.includes(answer.status) ? { state: 'held', why } : { state: 'refused', why };
  } catch {
    return { state: 'held', why: SILENT };
  }
}

const UNREADABLE: Reason = {
  says: 'the browser cannot read this file: it was moved or changed, or may not be read',
  next: 'choose it again',
  code: 'UNREADABLE',
};

const SILENT: Reason = {
  says: 'the server does not answer',
  next: 'it is sent again by itself; see whether “onrecord serve” still runs',
  code: 'NO_ANSWER',
};

const reasonOf = ({ title, next, code }: Problem): Reason => ({ says: title, next, code });

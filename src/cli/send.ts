import type { AddedJson } from '../api/contract.ts';
import type { Added, AddOptions } from '../app/add.ts';
import type { Intake } from '../ingest/inputs.ts';
import { OnRecordError, type Unread } from '../model/error.ts';
import type { Original } from '../model/report.ts';

const TYPE: Readonly<Record<Original['format'], string>> = {
  jsonl: 'application/jsonl',
  html: 'text/html',
  text: 'text/plain',
};
/** So many lines of JSONL go in one request: each request is worked in before the next. */
const LINES_AT_ONCE = 200;
const OPENING_BRACE = 0x7b;
const NEWLINE = Buffer.from('\n');

interface Parcel {
  readonly ids: string[];
  readonly type: string;
  readonly originals: Uint8Array[];
}

interface SendOptions extends Pick<AddOptions, 'evenRemoved'> {
  readonly acknowledge?: ((ids: readonly string[]) => void) | undefined;
}

/** Adds through the `onrecord serve` at `address`: the same originals, byte for byte, so the same ids. Throws STORE_BUSY, BAD_REQUEST. */
export async function send(
  address: string,
  intakes: AsyncIterable<Intake>,
  { acknowledge, evenRemoved = false }: SendOptions,
): Promise<Added> {
  const unread: Unread[] = [];
  const total = { added: 0, same: 0, stories: 0 };
  for await (const parcel of parcels(intakes, unread)) {
    const answer = await post(`${address}/api/v1/reports${evenRemoved ? '?removed=true' : ''}`, parcel);
    total.added += answer.added;
    total.same += answer.same;
    total.stories = answer.stories;
    unread.push(...(answer.unread as Unread[]));
    acknowledge?.(parcel.ids);
  }
  return { ...total, unread };
}

/** Lines of JSONL together, a file of its own alone. */
async function* parcels(intakes: AsyncIterable<Intake>, aside: Unread[]): AsyncGenerator<Parcel> {
  let lines: Parcel = { ids: [], type: TYPE.jsonl, originals: [] };
  for await (const one of intakes) {
    if (one.kind === 'unread') {
      aside.push(one.unread);
      continue;
    }
    const { format, bytes } = one.original;
    if (format !== 'jsonl' || bytes[0] !== OPENING_BRACE) {
      yield { ids: [one.report.id], type: TYPE[format], originals: [bytes] };
      continue;
    }
    lines.ids.push(one.report.id);
    lines.originals.push(bytes);
    if (lines.ids.length < LINES_AT_ONCE) continue;
    yield lines;
    lines = { ids: [], type: TYPE.jsonl, originals: [] };
  }
  if (lines.ids.length > 0) yield lines;
}

async function post(address: string, { type, originals }: Parcel): Promise<AddedJson> {
  const [first = NEWLINE] = originals;
  const body = originals.length === 1 ? first : Buffer.concat(originals.flatMap((bytes) => [bytes, NEWLINE]));
  const request = { method: 'POST', headers: { 'content-type': type }, body: Buffer.from(body) };
  const answer = await fetch(address, request).catch((cause: unknown) => {
    throw new OnRecordError('STORE_BUSY', address, { cause, detail: 'its server does not answer' });
  });
  if (!answer.ok) throw new OnRecordError('BAD_REQUEST', address, { detail: `it answered ${answer.status}` });
  return (await answer.json()) as AddedJson;
}

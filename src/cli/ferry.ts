import type { Imported } from '../app/import.ts';
import { OnRecordError } from '../model/error.ts';
import { refused } from './decide.ts';

/** Asks the `onrecord serve` at `address` for its archive, in parts as they come. Throws as `exportArchive` does, and STORE_BUSY. */
export async function* fetchArchive(address: string, stories: readonly string[]): AsyncGenerator<Uint8Array> {
  const query = new URLSearchParams(stories.map((id): [string, string] => ['story', id]));
  const answer = await answered(address, `archive?${query}`, {});
  if (answer.body !== null) yield* answer.body;
}

/** Sends it an archive, packed or not. Throws as `importArchive` does, and STORE_BUSY, TOO_LARGE. */
export async function sendArchive(address: string, archive: AsyncIterable<Uint8Array>, removals: boolean): Promise<Imported> {
  let unread: unknown;
  const noting = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* archive;
    } catch (error) {
      unread = error; // of the file: told as such, not as the request that it ends
      throw error;
    }
  };
  const request: RequestInit = {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: ReadableStream.from(noting()),
    duplex: 'half',
  };
  const answer = await answered(address, `archive?removals=${removals}`, request).catch((error: unknown) => {
    throw unread ?? error;
  });
  return (await answer.json()) as Imported;
}

async function answered(address: string, path: string, request: RequestInit): Promise<Response> {
  const answer = await fetch(`${address}/api/v1/${path}`, request).catch((cause: unknown) => {
    throw new OnRecordError('STORE_BUSY', address, { cause, detail: 'its server does not answer' });
  });
  if (!answer.ok) throw refused(await answer.json());
  return answer;
}

import { OnRecordError } from '../model/error.ts';
import { type Sent, sent } from './sent.ts';

export const FILES_TYPE = 'multipart/form-data';
/** So many files are taken at once. */
const MOST_FILES = 200;

/** A file of a request that holds several. */
export interface SentFile {
  readonly name: string;
  readonly intakes: ReturnType<typeof sent>;
}

/** Whether a request holds files, each with its name, as a form sends them. */
export const holdsFiles = ({ headers }: Sent): boolean =>
  headers['content-type']?.split(';')[0]?.trim().toLowerCase() === FILES_TYPE;

/** The files in the body of such a request, in its order. Throws BAD_REQUEST. */
export async function sentFiles({ body, headers }: Sent): Promise<readonly SentFile[]> {
  const type = headers['content-type'] ?? '';
  const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => null);
  const parts = form === null ? [] : [...form.values()];
  const files = parts.filter((part) => typeof part !== 'string');
  if (files.length === 0 || files.length < parts.length || files.length > MOST_FILES)
    throw new OnRecordError('BAD_REQUEST', FILES_TYPE, {
      detail: `from 1 to ${MOST_FILES} files, each with its name, and nothing else`,
    });
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      intakes: sent(
        { body: Buffer.from(await file.arrayBuffer()), headers: { 'content-type': 'application/octet-stream' } },
        file.name,
      ),
    })),
  );
}

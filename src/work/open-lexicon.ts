import { createReadStream } from 'node:fs';
import { MOST_BYTES, type UserLexicon, unreadable, userLexicon } from '../lexicon/user-lexicon.ts';

/** Opens a file of a user's own words. Throws LEXICON_UNREADABLE, which names the line. */
export const openLexicon = async (path: string): Promise<UserLexicon> => userLexicon(decoded(await bytesOf(path), path), path);

/** A pipe will do; what has no end is not read to it. */
async function bytesOf(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of createReadStream(path, { end: MOST_BYTES })) chunks.push(chunk as Buffer);
  } catch (cause) {
    throw unreadable(path, saidOf(cause), cause);
  }
  const bytes = Buffer.concat(chunks);
  if (bytes.length > MOST_BYTES) throw unreadable(path, `it is larger than ${MOST_BYTES} bytes`);
  return bytes;
}

const SAID = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'this user has no permission to read it'],
]);

function saidOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return SAID.get(code) ?? (cause instanceof Error ? cause.message : String(cause));
}

/** A byte order mark is dropped. */
function decoded(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(path, 'it is not in UTF-8', cause);
  }
}

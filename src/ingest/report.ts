import { OnRecordError } from '../model/error.ts';
import type { Note } from '../model/note.ts';
import type { Report } from '../model/report.ts';
import { languageOf } from './language.ts';
import { LIMITS } from './limits.ts';

/** What a format found, before the checks that all formats share. `language` is what was given. */
export type Found = Omit<Report, 'language' | 'published' | 'notes'> & {
  readonly published: string | null;
  readonly language: string | null;
  readonly notes: readonly Note[];
};

/** Throws EMPTY_REPORT and TOO_LARGE. */
export function reportOf(found: Found, input: string): Report {
  if (found.text.length > LIMITS.text) {
    throw new OnRecordError('TOO_LARGE', input, { detail: `${found.text.length} characters, at most ${LIMITS.text}` });
  }
  if (!/[\p{L}\p{N}]/u.test(found.text)) throw new OnRecordError('EMPTY_REPORT', input);
  const { language, notes } = languageOf(found.text, found.language);
  return { ...found, published: { date: found.published, assumed: [] }, language, notes: [...found.notes, ...notes] };
}

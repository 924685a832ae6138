import type { Published, Report } from '../src/model/report.ts';

/** A report as ingest makes it, for tests: English, nothing given but the text and, where the case needs it, the day. */
export function reportOf(
  text: string,
  given: Partial<Omit<Report, 'text' | 'published'>> & { readonly published?: string } = {},
): Report {
  const { published, ...rest } = given;
  const date: Published = { date: published ?? null, assumed: [] };
  return {
    id: 't',
    text,
    title: null,
    published: date,
    outlet: null,
    agency: null,
    url: null,
    language: 'en',
    source: null,
    extra: null,
    notes: [],
    ...rest,
  };
}

/** An Atom feed (RFC 4287). */
export interface Feed {
  readonly id: string;
  readonly title: string;
  /** The feed's own address, and that of the page with the same list. */
  readonly self: string;
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** ISO 8601 day; `null`: nobody gives one. */
  readonly day: string | null;
  readonly summary: string;
}

export function atom({ id, title, self, page, entries }: Feed): string {
  const updated = [NEVER, ...entries.map(({ day }) => timeOf(day))].sort().at(-1);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    '<author><name>OnRecord</name></author>',
    `<updated>${updated}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    ...entries.map(entryXml),
    '</feed>\n',
  ].join('\n');
}

const entryXml = ({ id, title, link, day, summary }: FeedEntry): string =>
  [
    '<entry>',
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${timeOf(day)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escaped(link)}"/>`,
    `<summary>${escaped(summary)}</summary>`,
    '</entry>',
  ].join('\n');

/** A feed must give a time; what has no day gets the one that readers of feeds sort last. */
const NEVER = '1970-01-01T00:00:00Z';
const timeOf = (day: string | null): string => (day !== null && /^\d{4}-\d{2}-\d{2}$/u.test(day) ? `${day}T00:00:00Z` : NEVER);

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
/** Characters that no XML document may hold, escaped or not. */
const UNFIT = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string): string => text.replace(UNFIT, ' ').replace(/[&<>"]/gu, (sign) => ENTITIES.get(sign) ?? '');

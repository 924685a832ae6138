import { decodeHTML } from 'entities';
import type { Note } from '../../model/note.ts';
import { isoDate } from '../date.ts';
import { LIMITS } from '../limits.ts';
import type { Head } from './head.ts';
import { type Article, articleIn } from './linked-data.ts';

export interface Metadata {
  readonly title: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** What names the page or outlet that the report was taken from, by the page's own name for it. */
  readonly hops: Readonly<Record<string, string>>;
  readonly notes: readonly Note[];
}

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'headline'];
const DATES = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'pubdate',
  'publish-date',
  'publication_date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
];
const BYLINES = ['author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator', 'article:author'];

/** What the page says about its report, best witness first: JSON-LD, then OpenGraph and other meta elements, then the page itself. */
export function metadataOf(head: Head, inPage: { readonly headline: string | null; readonly byline: string | null }): Metadata {
  const article = articleIn(head.linkedData);
  const meta = (names: readonly string[]): readonly string[] => names.flatMap((name) => head.meta.get(name) ?? []);
  const outlet = tidy(article?.publisher) ?? tidy(head.meta.get('og:site_name')) ?? tidy(head.meta.get('application-name'));
  const titles = [article?.headline, ...meta(TITLES), inPage.headline, head.title].flatMap((title) => tidy(title) ?? []);
  const bylines = [article?.author, ...meta(BYLINES), inPage.byline].flatMap((name) => bylineOf(tidy(name)) ?? []);
  const given = [article?.published, ...meta(DATES), ...head.times].flatMap((date) => tidy(date) ?? []);
  const dates = given.flatMap((date) => isoDate(date) ?? []);
  return {
    title: titles[0] === undefined ? null : withoutOutlet(titles[0], outlet),
    published: dates[0] ?? null,
    outlet,
    byline: bylines.find((byline) => byline.toLowerCase() !== outlet?.toLowerCase()) ?? null,
    ...addressesOf(head, article),
    language: languageOf(head, article),
    notes: given[0] !== undefined && dates.length === 0 ? [undated(given[0])] : [],
  };
}

/** News sites name in these whom a text was taken from, or whose story it retells. */
const SOURCES = ['syndication-source', 'original-source'];

/**
 * The page's own address, and those of others. A canonical address on another site than the page itself is where a syndicated text
 * first stood.
 */
function addressesOf(head: Head, article: Article | null): Pick<Metadata, 'url' | 'hops'> {
  const address = (url: string | null | undefined): string | null => webAddress(tidy(url));
  const [canonical, own] = [address(head.canonical), address(head.meta.get('og:url')) ?? address(article?.url)];
  const elsewhere = canonical !== null && own !== null && !isSameSite(canonical, own);
  const given = [
    ...SOURCES.map((name) => [name, tidy(head.meta.get(name))] as const),
    ['canonical', elsewhere ? canonical : null] as const,
    ['isBasedOn', tidy(article?.basedOn)] as const,
  ];
  return {
    url: elsewhere ? own : (canonical ?? own),
    hops: Object.fromEntries(given.flatMap(([name, value]) => (value === null ? [] : [[name, value]]))),
  };
}

/** "m.courier.example" and "courier.example" are one site. */
function isSameSite(a: string, b: string): boolean {
  const [x, y] = [new URL(a).hostname, new URL(b).hostname].map((host) => host.replace(/^www\d?\./, ''));
  return x === y || x?.endsWith(`.${y}`) === true || y?.endsWith(`.${x}`) === true;
}

const undated = (given: string): Note => ({
  at: null,
  reason: `the page's date cannot be read: ${given.length > 60 ? `${given.slice(0, 60)}…` : given}`,
  rule: 'metadata@1',
});

/** `null` for what says nothing or cannot be a field. References that a page wrote twice ("&amp;amp;") are resolved. */
function tidy(text: string | null | undefined): string | null {
  if (text === null || text === undefined || text.length > LIMITS.field) return null;
  const plain = decodeHTML(text)
    .replaceAll('\u0000', '')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return plain === '' ? null : plain;
}

/** "Talks resume - The Harrow Courier" is titled "Talks resume". */
function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet === null) return title;
  const short = title.replace(/\s+[-–—|:•]\s+(?<tail>[^-–—|•]{1,80})$/u, (all, tail: string) =>
    tail.toLowerCase() === outlet.toLowerCase() ? '' : all,
  );
  return short === '' ? title : short;
}

/** "By Lena Orsk" is by "Lena Orsk"; an address of a profile is nobody's name. */
function bylineOf(name: string | null): string | null {
  const plain = name?.replace(/^by:?\s+/i, '') ?? '';
  return plain === '' || plain.length > 200 || /https?:|@|\.(?:com|org|net)\b/i.test(plain) ? null : plain;
}

const webAddress = (url: string | null): string | null =>
  url !== null && /^https?:\/\/[^\s]+$/i.test(url) && URL.canParse(url) ? url : null;

/** "en-GB", "en_GB" → "en". */
function languageOf(head: Head, article: Article | null): string | null {
  const given = [head.language, head.meta.get('og:locale'), head.meta.get('content-language'), article?.language];
  for (const one of given) {
    const code = /^(?<code>[a-z]{2})(?:[-_][a-z0-9]{1,8}){0,3}$/i.exec(one?.trim() ?? '')?.groups?.code;
    if (code !== undefined) return code.toLowerCase();
  }
  return null;
}

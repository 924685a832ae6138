/** The fields of a schema.org Article that we use, as written. */
export interface Article {
  readonly headline: string | null;
  readonly published: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** Address or name of the work it was taken from. */
  readonly basedOn: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report)$/;
const VALUES_AT_MOST = 10_000;

/** The first article in the JSON-LD of a page; `null` when there is none. Blocks that are not JSON are passed over, as browsers do. */
export function articleIn(blocks: readonly string[]): Article | null {
  for (const block of blocks) {
    const found = search(parsed(block));
    if (found !== null) return found;
  }
  return null;
}

function parsed(block: string): unknown {
  try {
    return JSON.parse(block.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\]\]>)\s*$/, ''));
  } catch {
    return null;
  }
}

/** Breadth first and bounded, whatever the nesting. */
function search(root: unknown): Article | null {
  const open: unknown[] = [root];
  for (let i = 0; i < open.length && i < VALUES_AT_MOST; i += 1) {
    const value = open[i];
    if (Array.isArray(value)) open.push(...value.slice(0, VALUES_AT_MOST));
    else if (isRecord(value)) {
      if (typesOf(value).some((type) => ARTICLE.test(type))) return articleOf(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement']) if (key in value) open.push(value[key]);
    }
  }
  return null;
}

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = (value: Json): readonly string[] => [value['@type']].flat().filter((type) => typeof type === 'string');

const articleOf = (value: Json): Article => ({
  headline: textIn(value.headline) ?? textIn(value.name),
  published: textIn(value.datePublished),
  author: namesIn(value.author),
  publisher: namesIn(value.publisher),
  url: textIn(value.url) ?? textIn(value.mainEntityOfPage),
  language: textIn(value.inLanguage),
  basedOn: workIn(value.isBasedOn ?? value.isBasedOnUrl),
});

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** "https://…", {"url": "https://…"}, {"name": "Tarsk Daily"}, or a list of these: the first. */
function workIn(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isRecord(first) ? (textIn(first.url) ?? textIn(first['@id']) ?? textIn(first.name)) : textIn(first);
}

/** "Lena Orsk", {"name": "Lena Orsk"}, or a list of these. */
function namesIn(value: unknown): string | null {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  const names = list.flatMap((one) => textIn(isRecord(one) ? one.name : one) ?? []);
  return names.length === 0 ? null : names.join(', ');
}

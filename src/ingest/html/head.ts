/** What a page says about itself outside its text, raw. The first of each name counts. */
export interface Head {
  /** `<meta name|property|itemprop>` by name in lower case. */
  readonly meta: ReadonlyMap<string, string>;
  /** The texts of `<script type="application/ld+json">`. */
  readonly linkedData: readonly string[];
  readonly title: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
  /** `datetime` of `<time>`, those marked as the day of publication first. */
  readonly times: readonly string[];
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** Characters, of all blocks together. */
const MAX_TEXT = 1_000_000;
const MAX_ITEMS = 1_000;

/** Listens to the parser beside the tree builder. Holds a bounded amount whatever the page. */
export class HeadReader {
  private readonly meta = new Map<string, string>();
  private readonly linkedData: string[] = [];
  private readonly times: string[] = [];
  private readonly marked: string[] = [];
  private title: string | null = null;
  private canonical: string | null = null;
  private language: string | null = null;
  private heard = 0;
  private listening: { readonly to: 'title' | 'script'; text: string } | null = null;

  open(name: string, attributes: Attributes): void {
    if (name === 'meta') this.addMeta(attributes);
    else if (name === 'link') this.addLink(attributes);
    else if (name === 'html') this.language ??= attributes.lang ?? attributes['xml:lang'] ?? null;
    else if (name === 'time') this.addTime(attributes);
    else if (name === 'title' && this.title === null) this.listening = { to: 'title', text: '' };
    else if (name === 'script' && isLinkedData(attributes)) this.listening = { to: 'script', text: '' };
  }

  text(text: string): void {
    if (this.listening === null || this.heard > MAX_TEXT) return;
    this.heard += text.length;
    this.listening.text += text;
  }

  close(name: string): void {
    if (this.listening?.to !== name) return;
    if (name === 'title') this.title = this.listening.text;
    else if (this.linkedData.length < MAX_ITEMS) this.linkedData.push(this.listening.text);
    this.listening = null;
  }

  done(): Head {
    const { meta, linkedData, title, canonical, language } = this;
    return { meta, linkedData, title, canonical, language, times: [...this.marked, ...this.times] };
  }

  private addMeta(attributes: Attributes): void {
    const content = attributes.content;
    if (content === undefined || content.trim() === '' || this.meta.size >= MAX_ITEMS) return;
    for (const key of ['property', 'name', 'itemprop']) {
      const name = attributes[key]?.toLowerCase();
      if (name !== undefined && !this.meta.has(name)) this.meta.set(name, content);
    }
  }

  private addLink(attributes: Attributes): void {
    if (attributes.rel?.toLowerCase() === 'canonical') this.canonical ??= attributes.href ?? null;
  }

  private addTime(attributes: Attributes): void {
    const at = attributes.datetime;
    if (at === undefined || this.times.length + this.marked.length >= MAX_ITEMS) return;
    const published = 'pubdate' in attributes || /publi/i.test(`${attributes.itemprop ?? ''} ${attributes.class ?? ''}`);
    (published ? this.marked : this.times).push(at);
  }
}

const isLinkedData = (attributes: Attributes): boolean => /^application\/ld\+json/i.test(attributes.type?.trim() ?? '');

/** A piece of text where it stands in the decoded page. `decoded` is the character that a reference ("&eacute;") stands for. */
export interface Words {
  readonly start: number;
  readonly end: number;
  readonly decoded: string | null;
}

/** What speaks for an element being furniture of the site: its name, words in its class that only furniture carries, or words it often carries. */
export type Furniture = 'named' | 'sure' | 'likely' | null;

/** What the opening tag of an element says. */
export interface Opening {
  readonly name: string;
  /** Class, id, role and rel. */
  readonly hints: string;
  readonly hidden: boolean;
  /** `itemprop`, in lower case. */
  readonly property: string;
  readonly furniture: Furniture;
}

/** A class, not an interface: pages have hundreds of thousands, and one hidden class makes every pass over them several times faster. */
export class Element {
  readonly name: string;
  readonly hints: string;
  readonly hidden: boolean;
  readonly property: string;
  readonly furniture: Furniture;
  readonly parent: Element | null;
  readonly children: (Element | Words)[] = [];

  constructor({ name, hints, hidden, property, furniture }: Opening, parent: Element | null) {
    this.name = name;
    this.hints = hints;
    this.hidden = hidden;
    this.property = property;
    this.furniture = furniture;
    this.parent = parent;
  }
}

export const isElement = (node: Element | Words): node is Element => node instanceof Element;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose words never are words of a report. */
const NEVER = names(
  'script style noscript template iframe object embed svg math canvas video audio map select button textarea input datalist head',
);
/** Elements that part paragraphs. */
const BLOCKS = names(
  'html body main article section div p h1 h2 h3 h4 h5 h6 blockquote pre ul ol li dl dt dd table caption thead tbody tfoot tr td th header footer aside nav figure figcaption form fieldset address details summary center hr dialog',
);

export const isNever = (name: string): boolean => NEVER.has(name);
export const isBlock = (name: string): boolean => BLOCKS.has(name);

/** A piece of text where it stands in the decoded page. `decoded` is the character that a reference ("&eacute;") stands for. */
export interface Words {
  readonly start: number;
  readonly end: number;
  readonly decoded: string | null;
}

export interface Element {
  readonly name: string;
  readonly parent: Element | null;
  /** Class, id and role, in lower case. */
  readonly hints: string;
  readonly hidden: boolean;
  /** `itemprop`, in lower case. */
  readonly property: string;
  readonly children: (Element | Words)[];
}

export const isElement = (node: Element | Words): node is Element => 'children' in node;

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

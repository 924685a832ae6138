import { type Element, isBlock, isElement, type Words } from './tree.ts';

/** Words that stand in one line of thought: between two block boundaries or line breaks. */
export interface Paragraph {
  /** The block they stand in. */
  readonly owner: Element;
  readonly words: readonly Words[];
  /** Characters, white space run together. */
  readonly length: number;
  /** Characters inside links. */
  readonly linked: number;
  readonly commas: number;
}

export const lengthOf = (paragraphs: readonly Paragraph[]): number => paragraphs.reduce((sum, { length }) => sum + length, 0);

/** What an element holds, all its descendants together. */
export interface Weight {
  readonly length: number;
  readonly linked: number;
}

/** Which elements to leave out, with all they hold. */
export type Filter = (element: Element) => boolean;

export interface Body {
  /** In the order of the page. */
  readonly paragraphs: readonly Paragraph[];
  readonly weights: ReadonlyMap<Element, Weight>;
}

/** Cuts a page into paragraphs. Walks without recursion. */
export function paragraphsOf(root: Element, source: string, leaveOut: Filter): Body {
  const cutter = new Cutter(source, root);
  const path: { readonly element: Element; next: number }[] = [{ element: root, next: 0 }];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const child = top.element.children[top.next];
    top.next += 1;
    if (child === undefined) {
      path.pop();
      cutter.leave(top.element);
    } else if (!isElement(child)) cutter.add(child);
    else if (!leaveOut(child)) {
      cutter.enter(child);
      path.push({ element: child, next: 0 });
    }
  }
  return { paragraphs: cutter.paragraphs, weights: cutter.weights };
}

class Cutter {
  readonly paragraphs: Paragraph[] = [];
  readonly weights = new Map<Element, Weight>();
  private readonly source: string;
  private readonly blocks: Element[] = [];
  private words: Words[] = [];
  private length = 0;
  private linked = 0;
  private commas = 0;
  private links = 0;
  private blank = true;

  constructor(source: string, root: Element) {
    this.source = source;
    this.blocks.push(root);
  }

  enter(element: Element): void {
    if (element.name === 'br') this.flush();
    if (element.name === 'a') this.links += 1;
    if (!isBlock(element.name)) return;
    this.flush();
    this.blocks.push(element);
  }

  leave(element: Element): void {
    if (element.name === 'a') this.links -= 1;
    if (isBlock(element.name)) {
      this.flush();
      this.blocks.pop();
    } else if (element.parent === null) this.flush();
    const own = this.weights.get(element);
    if (own !== undefined && element.parent !== null) this.weigh(element.parent, own);
  }

  add(words: Words): void {
    const { length, commas, blank } = measure(words.decoded ?? this.source.slice(words.start, words.end));
    this.words.push(words);
    this.length += length;
    this.commas += commas;
    if (this.links > 0) this.linked += length;
    if (!blank) this.blank = false;
  }

  private flush(): void {
    const { words, length, linked, commas } = this;
    const owner = this.blocks.at(-1);
    if (owner !== undefined && !this.blank) {
      this.paragraphs.push({ owner, words, length, linked, commas });
      this.weigh(owner, { length, linked });
    }
    this.words = [];
    this.length = 0;
    this.linked = 0;
    this.commas = 0;
    this.blank = true;
  }

  private weigh(element: Element, { length, linked }: Weight): void {
    const before = this.weights.get(element) ?? { length: 0, linked: 0 };
    this.weights.set(element, { length: before.length + length, linked: before.linked + linked });
  }
}

/** Length with white space run together, commas, and whether white space is all there is. */
function measure(text: string): { readonly length: number; readonly commas: number; readonly blank: boolean } {
  let [length, commas, spaces, afterSpace] = [0, 0, 0, false];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const space = code <= 0x20 || code === 0xa0;
    if (!(space && afterSpace)) length += 1;
    if (space && !afterSpace) spaces += 1;
    if (code === COMMA) commas += 1;
    afterSpace = space;
  }
  return { length, commas, blank: length === spaces };
}

const COMMA = 0x2c;

import { Parser } from 'htmlparser2';
import { OnRecordError } from '../../model/error.ts';
import { LIMITS } from '../limits.ts';
import { furnitureOf } from './furniture.ts';
import { type Head, HeadReader } from './head.ts';
import { Element, isElement, isNever, type Opening, type Words } from './tree.ts';

export interface Page {
  readonly root: Element;
  readonly head: Head;
}

const CHUNK = 65_536;

/** The tree of a page and what it says about itself. Linear in its length. Throws TOO_DEEP, TOO_LARGE. */
export function parsePage(source: string, input: string): Page {
  const builder = new Builder(source, input);
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes),
      onclosetag: (name) => builder.close(name),
      ontext: (text) => builder.text(text, parser),
    },
    { recognizeCDATA: false },
  );
  // In pieces: a depth limit that throws inside a handler then stops the parser within one of them.
  for (let at = 0; at < source.length; at += CHUNK) parser.write(source.slice(at, at + CHUNK));
  parser.end();
  return { root: builder.root, head: builder.head.done() };
}

type Attributes = Readonly<Record<string, string | undefined>>;

class Builder {
  readonly root = new Element({ name: '#page', hints: '', hidden: false, property: '', furniture: null }, null);
  readonly head = new HeadReader();
  private readonly source: string;
  private readonly input: string;
  private current: Element = this.root;
  private depth = 0;
  /** How many elements we are inside of, the outermost being one whose words are never read. */
  private dropped = 0;
  private nodes = 0;

  constructor(source: string, input: string) {
    this.source = source;
    this.input = input;
  }

  open(name: string, attributes: Attributes): void {
    this.depth += 1;
    if (this.depth > LIMITS.pageDepth)
      throw new OnRecordError('TOO_DEEP', this.input, { detail: `more than ${LIMITS.pageDepth} deep` });
    this.head.open(name, attributes);
    if (this.dropped > 0 || isNever(name)) {
      this.dropped += 1;
      return;
    }
    const element = new Element(openingOf(name, attributes), this.current);
    this.add(element);
    this.current = element;
  }

  /** Void elements close too, so every opening has its close. */
  close(name: string): void {
    this.depth -= 1;
    this.head.close(name);
    if (this.dropped > 0) this.dropped -= 1;
    else this.current = this.current.parent ?? this.root;
  }

  /** `endIndex` is always that of the last character; `startIndex` is wrong behind a tag that the page's end cuts off. */
  text(text: string, { startIndex, endIndex }: Parser): void {
    this.head.text(text);
    if (this.dropped > 0) return;
    const at = endIndex + 1 - text.length;
    if (!this.source.startsWith(text, at))
      this.add({ start: this.referenceAt(startIndex, endIndex), end: endIndex + 1, decoded: text });
    else if (!this.joined(at, at + text.length)) this.add({ start: at, end: at + text.length, decoded: null });
  }

  /** Where a reference begins: behind a tag cut off by another one ("</b</div>&#0;") the parser's start lies in the tag. */
  private referenceAt(start: number, end: number): number {
    const reference = this.source.lastIndexOf('&', end);
    return this.source[start] !== '&' && reference > start ? reference : start;
  }

  /** The parser hands out text in pieces; two that touch are one. */
  private joined(start: number, end: number): boolean {
    const { children } = this.current;
    const last = children.at(-1);
    if (last === undefined || isElement(last) || last.decoded !== null || last.end !== start) return false;
    children[children.length - 1] = { start: last.start, end, decoded: null };
    return true;
  }

  private add(node: Element | Words): void {
    this.nodes += 1;
    if (this.nodes > LIMITS.pageNodes)
      throw new OnRecordError('TOO_LARGE', this.input, { detail: `more than ${LIMITS.pageNodes} elements` });
    this.current.children.push(node);
  }
}

function openingOf(name: string, attributes: Attributes): Opening {
  const { class: called = '', id = '', role = '', rel = '' } = attributes;
  const hints = called === '' && id === '' && role === '' && rel === '' ? '' : `${called} ${id} ${role} ${rel}`.slice(0, 500);
  const described = { name, hints, hidden: isHidden(attributes), property: attributes.itemprop?.toLowerCase() ?? '' };
  return { ...described, furniture: furnitureOf(described) };
}

// style="display: none"
const UNSEEN = /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/i;

const isHidden = (attributes: Attributes): boolean =>
  attributes.hidden !== undefined ||
  attributes['aria-hidden'] === 'true' ||
  UNSEEN.test((attributes.style ?? '').slice(0, 2_000));

import { type Element, isElement } from './tree.ts';

/** What stands in the page where no metadata says it. */
export interface InPage {
  readonly headline: string | null;
  readonly byline: string | null;
}

// class="byline", class="article__author", rel="author", itemprop="author"
const BYLINE = /(?:^|[^a-z])(?:by-?line|author(?:-?name)?|article-?author)(?:[^a-z]|$)/i;
const LONGEST_BYLINE = 120;
const LONGEST_HEADLINE = 500;
/** A line of words is made of few nodes; more are no line. */
const MOST_NODES = 200;

/** The first h1, and the first short element called a byline. */
export function inPage(root: Element, source: string): InPage {
  let headline: string | null = null;
  let byline: string | null = null;
  const open: Element[] = [root];
  for (let next = open.pop(); next !== undefined && (headline === null || byline === null); next = open.pop()) {
    if (next.hidden) continue;
    if (headline === null && next.name === 'h1') headline = wordsOf(next, source, LONGEST_HEADLINE);
    if (byline === null && (next.property === 'author' || BYLINE.test(next.hints)))
      byline = wordsOf(next, source, LONGEST_BYLINE);
    for (const child of next.children.toReversed()) if (isElement(child)) open.push(child);
  }
  return { headline, byline };
}

/** All words inside, `null` when there are none or more than `longest` characters. */
function wordsOf(element: Element, source: string, longest: number): string | null {
  let text = '';
  const open: Element['children'][number][] = [element];
  for (let next = open.pop(), steps = 0; next !== undefined && text.length <= longest; next = open.pop(), steps += 1) {
    if (steps > MOST_NODES) return null;
    if (!isElement(next)) text += next.decoded ?? source.slice(next.start, Math.min(next.end, next.start + longest + 1));
    else for (const child of next.children.slice(0, MOST_NODES).toReversed()) open.push(child);
  }
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return plain === '' || text.length > longest ? null : plain;
}

import { homesOf } from './candidates.ts';
import { furnitureOf } from './furniture.ts';
import { type Body, type Filter, type Paragraph, paragraphsOf } from './paragraphs.ts';
import { withoutFurniture } from './prune.ts';
import type { Element } from './tree.ts';

/** A report of fewer characters may have lost its body to a filter: the next attempt filters less. */
const ENOUGH = 500;
const ENOUGH_UNFILTERED = 250;
/** An attempt that filters less must find this much more to be believed. */
const MORE = 2;

/**
 * The paragraphs of a page that are its report, in order. Three attempts, each with fewer filters; `title` is left out where it only repeats the
 * headline. Empty when the page has no words.
 */
export function extract(root: Element, source: string, title: string | null): readonly Paragraph[] {
  const strict = attempt(root, source, title, strictFilter(paragraphsOf(root, source, named), root));
  if (lengthOf(strict) >= ENOUGH) return strict;
  const mild = better(strict, attempt(root, source, title, named));
  if (lengthOf(mild) >= ENOUGH_UNFILTERED) return mild;
  return better(
    mild,
    attempt(root, source, title, () => false),
  );
}

const named: Filter = (element) => furnitureOf(element) === 'named';

const lengthOf = (paragraphs: readonly Paragraph[]): number => paragraphs.reduce((sum, { length }) => sum + length, 0);

const better = (before: readonly Paragraph[], after: readonly Paragraph[]): readonly Paragraph[] =>
  lengthOf(after) > lengthOf(before) * MORE ? after : before;

/** Furniture by its words, except a wrapper that holds most of the page's unlinked text and is not surely furniture. */
function strictFilter({ weights }: Body, root: Element): Filter {
  const unlinked = (element: Element): number => {
    const { length = 0, linked = 0 } = weights.get(element) ?? {};
    return length - linked;
  };
  const half = unlinked(root) / 2;
  return (element) => {
    const why = furnitureOf(element);
    return (
      why === 'named' || (why === 'sure' && unlinked(element) < half * 1.6) || (why === 'likely' && unlinked(element) < half)
    );
  };
}

function attempt(root: Element, source: string, title: string | null, leaveOut: Filter): readonly Paragraph[] {
  const body = paragraphsOf(root, source, leaveOut);
  const homes = homesOf(body);
  const isHome = inside(homes);
  const kept = homes.size === 0 ? body.paragraphs : body.paragraphs.filter(({ owner }) => isHome(owner));
  return withoutFurniture(kept, body.weights, source, title);
}

/** Whether an element is one of these or stands in one. Asks every element once. */
function inside(homes: ReadonlySet<Element>): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at !== null && !known.has(at) && !homes.has(at)) {
      path.push(at);
      at = at.parent;
    }
    const answer = at !== null && (homes.has(at) || known.get(at) === true);
    for (const one of path) known.set(one, answer);
    return answer;
  };
}

import { homesOf } from './candidates.ts';
import { type Body, type Filter, lengthOf, type Paragraph, paragraphsOf } from './paragraphs.ts';
import { withoutFurniture } from './prune.ts';
import type { Element, Furniture } from './tree.ts';

/** A report of fewer characters may have lost its body to a filter: the next attempt filters less. */
const ENOUGH = 500;
const ENOUGH_UNFILTERED = 250;
/** An attempt that filters less must find this much more to be believed. */
const MORE = 2;

/**
 * The paragraphs of a page that are its report, in order. Up to four attempts, each with fewer filters; `title` is left out where it only repeats
 * the headline. Empty when the page has no words.
 */
export function extract(root: Element, source: string, title: string | null): readonly Paragraph[] {
  const page = paragraphsOf(root, source, named);
  const by = (filter: Filter): readonly Paragraph[] => attempt(root, source, title, filter);
  const sure = by(byWords(page, root, ['sure']));
  const strict = better(by(byWords(page, root, ['sure', 'likely'])), sure);
  if (lengthOf(strict) >= ENOUGH) return strict;
  const mild = better(strict, by(named));
  if (lengthOf(mild) >= ENOUGH_UNFILTERED) return mild;
  return better(
    mild,
    by(() => false),
  );
}

const named: Filter = (element) => element.furniture === 'named';

const better = (before: readonly Paragraph[], after: readonly Paragraph[]): readonly Paragraph[] =>
  lengthOf(after) > lengthOf(before) * MORE ? after : before;

/**
 * Leaves out what its words call furniture, except a wrapper that holds most of the page's unlinked text: half of it where the words are doubtful,
 * four fifths where they are sure (long comments under a short report).
 */
function byWords({ weights }: Body, root: Element, trusted: readonly Furniture[]): Filter {
  const unlinked = (element: Element): number => {
    const { length = 0, linked = 0 } = weights.get(element) ?? {};
    return length - linked;
  };
  const all = unlinked(root);
  return (element) => {
    const why = element.furniture;
    if (why === 'named') return true;
    return why !== null && trusted.includes(why) && unlinked(element) < all * (why === 'sure' ? 0.8 : 0.5);
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

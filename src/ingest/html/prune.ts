import type { Paragraph, Weight } from './paragraphs.ts';
import type { Element } from './tree.ts';

// Lines of a site's own that stand among the paragraphs of a report, whole
const SITE_LINE =
  /^(?:advertisement|ad|advertising|story continues below(?: advertisement)?|continue reading(?: the main story)?|share(?: this(?: article| story| page)?)?|print|email|e-mail|tweet|follow us.{0,60}|sign up.{0,80}|subscribe.{0,80}|read (?:more|also|next)\b.{0,150}|see also\b.{0,150}|also read\b.{0,150}|related(?: (?:articles|stories|news|topics|content|links))?:?.{0,100}|more on this(?: story)?|tags?:?|topics?:?|filed under.{0,100}|most (?:read|popular)|loading\W{0,3}|close|menu|back to top|image (?:source|caption).{0,150}|copyright\W.{0,150}|©.{0,150}|all rights reserved.{0,150}|leave a (?:comment|reply)|\d{0,5} ?comments?)$/i;
const SHORT = 200;

/** Without link lists, lone links, headings that head nothing, the headline said again, and lines of the site itself. */
export function withoutFurniture(
  paragraphs: readonly Paragraph[],
  weights: ReadonlyMap<Element, Weight>,
  source: string,
  title: string | null,
): readonly Paragraph[] {
  const headline = title === null ? null : plain(title);
  const words = paragraphs.filter((paragraph) => !isLinks(paragraph, weights) && !isLineToDrop(paragraph, source, headline));
  return words.filter((paragraph, i) => {
    const next = words[i + 1];
    return !isHeading(paragraph) || (next !== undefined && !(isHeading(next) && levelOf(next) <= levelOf(paragraph)));
  });
}

const isHeading = ({ owner }: Paragraph): boolean => /^h[1-6]$/.test(owner.name);
const levelOf = ({ owner }: Paragraph): number => Number(owner.name[1]);

function isLinks({ owner, length, linked }: Paragraph, weights: ReadonlyMap<Element, Weight>): boolean {
  if (linked >= length * 0.8 && length < SHORT) return true;
  const list = listAround(owner);
  const weight = list === null ? undefined : weights.get(list);
  return weight !== undefined && weight.linked > weight.length * 0.5;
}

/** The list or table an item stands in; no more than a few steps up, as an item is a small thing. */
function listAround(owner: Element): Element | null {
  let at: Element | null = owner;
  for (let steps = 0; steps < 5 && at !== null; steps += 1) {
    if (at.name === 'ul' || at.name === 'ol' || at.name === 'dl') return at;
    at = at.parent;
  }
  return null;
}

function isLineToDrop({ owner, words, length }: Paragraph, source: string, headline: string | null): boolean {
  if (length > Math.max(SHORT, (headline?.length ?? 0) * 2)) return false;
  const text = words
    .map(({ start, end, decoded }) => decoded ?? source.slice(start, end))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (SITE_LINE.test(text)) return true;
  return headline !== null && (owner.name === 'h1' || owner.name === 'h2') && plain(text) === headline;
}

/** Letters and digits alone, in lower case. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

import type { Body, Paragraph } from './paragraphs.ts';
import { type Element, isElement } from './tree.ts';

/** Paragraphs shorter than this say nothing about where the report stands. */
const TELLING = 25;
/** What a vote is divided by for the block around the paragraph, the block around that, and so on (after Readability). */
const DECAY = [1, 2, 6, 9];
/** Blocks that hold one paragraph; what holds several of them is what we look for. */
const SINGLE = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'li',
  'td',
  'th',
  'dd',
  'dt',
  'blockquote',
  'summary',
  'caption',
]);
const BONUS: Readonly<Record<string, number>> = { article: 10, main: 5, p: 0, ul: -3, ol: -3, form: -3, address: -3, th: -5 };
// What sites call the block of the report
const REPORT_WORDS = /article|body|content|entry|main|post|story|text/i;

/**
 * How much each element looks like the one the report stands in: its paragraphs vote with length and commas for the blocks around them, with
 * decay; links count against it.
 */
function scoresOf({ paragraphs, weights }: Body): ReadonlyMap<Element, number> {
  const scores = new Map<Element, number>();
  for (const paragraph of paragraphs) {
    if (paragraph.length < TELLING) continue;
    let element = SINGLE.has(paragraph.owner.name) ? paragraph.owner.parent : paragraph.owner;
    for (const divisor of DECAY) {
      if (element === null) break;
      scores.set(element, (scores.get(element) ?? bonusOf(element)) + voteOf(paragraph) / divisor);
      element = element.parent;
    }
  }
  for (const [element, score] of scores) {
    const { length, linked } = weights.get(element) ?? { length: 0, linked: 0 };
    scores.set(element, score * (1 - linked / Math.max(1, length)));
  }
  return scores;
}

const voteOf = ({ length, linked, commas }: Paragraph): number =>
  (1 + commas + Math.min(length / 100, 3)) * (1 - linked / length);

const bonusOf = ({ name, hints }: Element): number => (BONUS[name] ?? 0) + (REPORT_WORDS.test(hints) ? 5 : 0);

/** The elements the report stands in: the best one and those of its siblings that are as good as part of it. Empty when nothing votes. */
export function homesOf(body: Body): ReadonlySet<Element> {
  const scores = scoresOf(body);
  let best: Element | null = null;
  let most = 0;
  for (const [element, score] of scores) if (score > most) [best, most] = [element, score];
  if (best === null) return new Set();
  const marked = markedBody(body, best);
  return marked === null
    ? new Set([best, ...goodSiblings(best, most, scores, body), ...otherChunks(best, most, scores)])
    : new Set([marked]);
}

/** The element that the page itself marks as the body of the report, where it is no mere excerpt of the best one. */
function markedBody({ weights }: Body, best: Element): Element | null {
  const least = Math.max(250, (weights.get(best)?.length ?? 0) * 0.4);
  for (const [element, { length }] of weights) if (element.property.includes('articlebody') && length >= least) return element;
  return null;
}

function goodSiblings(best: Element, most: number, scores: ReadonlyMap<Element, number>, { weights }: Body): Element[] {
  const enough = Math.max(10, most * 0.2);
  return (best.parent?.children ?? []).filter(isElement).filter((sibling) => {
    const { length = 0, linked = 0 } = weights.get(sibling) ?? {};
    if (length === 0) return false;
    return (scores.get(sibling) ?? 0) >= enough || (sibling.name === 'p' && length > 80 && linked < length * 0.25);
  });
}

/** Boxes of the same class near by: many sites cut a report into chunks, with advertisements between them. */
function otherChunks(best: Element, most: number, scores: ReadonlyMap<Element, number>): Element[] {
  if (best.hints.trim() === '') return [];
  const around = new Set(near(best));
  return [...scores.keys()].filter((element) => {
    const alike = element.name === best.name && element.hints === best.hints && (scores.get(element) ?? 0) >= most * 0.1;
    return alike && near(element).some((ancestor) => around.has(ancestor));
  });
}

/** The blocks around an element, four at most, and none beyond an article: the next article is another report. */
function near(element: Element): readonly Element[] {
  const ancestors: Element[] = [];
  for (let at = element.parent; at !== null && ancestors.length < 4; at = at.parent) {
    ancestors.push(at);
    if (at.name === 'article') break;
  }
  return ancestors;
}

import { type Span, span } from '../../../model/span.ts';
import type { Tree } from '../../parse/tree.ts';

const RELATIVE = /(?:^|\s)(?:who|whom|which|that|whose)$/iu;
/** How far above a relative pronoun its clause may hang. */
const STEPS = 6;
/** Longer words before a relative pronoun are no name for somebody. */
const LONGEST = 160;

/** "the mayor, who said", "drivers, many of whom fear": the words that a relative pronoun stands for; `null` for other words. */
export function antecedent(text: string, tree: Tree, at: Span): Span | null {
  if (!RELATIVE.test(text.slice(at.start, at.end))) return null;
  const tokens = tree.within([at]);
  const [first, pronoun] = [tokens[0], tokens.at(-1)];
  if (first === undefined || pronoun === undefined) return null;
  let token: number | null = pronoun;
  for (let step = 0; token !== null && step < STEPS; step += 1) {
    const above: number | null = tree.head(token);
    if (tree.relation(token) === 'acl' && above !== null && above < first) return before(text, tree, above, first);
    token = above;
  }
  return null;
}

/** From the first word of the noun's phrase to what stands before the pronoun. */
function before(text: string, tree: Tree, noun: number, first: number): Span | null {
  const opening = tree
    .children(noun)
    .filter((child) => child < noun && !/^(?:case|punct|cc|mark)$/.test(tree.relation(child)))
    .map((child) => tree.below(child)[0]);
  const at = tree.span(Math.min(noun, ...opening), first - 1);
  if (at === null) return null;
  const words = text.slice(at.start, at.end).replace(/[\s,(–—-]+$/u, '');
  return words === '' || words.length > LONGEST ? null : span(text, at.start, at.start + words.length);
}

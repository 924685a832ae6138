import { overlaps, type Pieces, type Span } from '../../../model/span.ts';
import type { Tree } from '../../parse/tree.ts';
import { tidied, without } from './pieces.ts';
import type { Relation } from './relation.ts';
import { isPassive, subjectOf, wordOf } from './verb.ts';

/** "By Monday", "by email", "by chance" name nobody. */
const NOBODY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|noon|midnight|dawn|dusk|night|email|e-mail|mail|post|letter|phone|telephone|text|fax|radio|statement|law|decree|vote|show|force|chance|mistake|accident|hand|name|then|now|end|year|month|week|time|day|morning|evening|summer|winter|spring|autumn|fall|percent|%|margin)$/;

/**
 * "The plan was rejected by the opposition", "Hask is accused by prosecutors of …": who stands after "by" has spoken.
 * Of the 4 sources that this gives on PolNeAR dev, 4 are right; on statements dev it gives none.
 */
export function withAgents(tree: Tree, relations: readonly Relation[]): readonly Relation[] {
  const made = relations.map((relation) => (relation.source.length > 0 ? relation : withAgent(tree, relation)));
  const agents = made.flatMap(({ source, rule }) => (rule === 'by-agent@1' ? source : []));
  return agents.length === 0 ? made : made.filter(({ cue }) => !cue.some((piece) => agents.some((at) => overlaps(piece, at))));
}

function withAgent(tree: Tree, relation: Relation): Relation {
  const verb = wordOf(tree, relation.cue);
  if (verb === null || tree.upos(verb) !== 'VERB' || !isPassive(tree, verb)) return relation;
  const phrase = agentOf(tree, verb);
  const by = phrase && tree.span(phrase[0], phrase[1]);
  const source = phrase && tree.span(phrase[0] + 1, phrase[1]);
  if (by === null || source === null) return relation;
  const content = complemented(tree, verb, phrase?.[1] ?? verb, without(tree.text, relation.content, by));
  if (content.length === 0 || relation.cue.some((piece) => overlaps(piece, by))) return relation;
  return { ...relation, source: [source], content, rule: 'by-agent@1' };
}

/** The first and last word of "by the opposition". */
function agentOf(tree: Tree, verb: number): readonly [number, number] | null {
  for (const child of tree.children(verb)) {
    const [first, last] = tree.below(child);
    if (child < verb || tree.relation(child) !== 'obl' || tree.word(first) !== 'by' || last <= first) continue;
    if (/^(?:NOUN|PROPN|PRON)$/.test(tree.upos(child)) && !NOBODY.test(tree.word(child))) return [first, last];
  }
  return null;
}

/** "Hask was accused by the opposition of selling fuel": what is said stands on both sides of the speaker. */
function complemented(tree: Tree, verb: number, agent: number, content: Pieces): Pieces {
  const subject = subjectOf(tree, verb);
  const after = tree.children(verb).find((child) => {
    const clause = /^(?:xcomp|ccomp)$/.test(tree.relation(child)) || tree.word(tree.below(child)[0]) === 'of';
    return tree.below(child)[0] > agent && clause;
  });
  const start = tree.span(verb, verb)?.end ?? 0;
  if (subject === null || after === undefined || content.some((piece) => piece.start > start)) return content;
  const clause = tree.span(...tree.below(after));
  const words: Span | null = clause && tidied(tree.text, clause.start, clause.end);
  return words === null ? content : [...content, words];
}

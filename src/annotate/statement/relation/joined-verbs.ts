import { CUE_VERBS, type Form, isReportingWord } from '../../../lexicon/cues.ts';
import { type Pieces, span } from '../../../model/span.ts';
import { tidied } from './pieces.ts';
import type { Relation } from './relation.ts';
import type { Tree } from './tree.ts';
import { isPassive, wordOf } from './verb.ts';

/** Set by hand: there is none on the development data to count. */
const RIGHT = 0.6;

/**
 * "Brandt told Coastwire that the road was safe and warned drivers not to stop": two statements, where the model reads one content.
 * Only where the tree joins the second verb to the cue itself, and it too reports.
 */
export function partVerbs(tree: Tree, relations: readonly Relation[]): readonly Relation[] {
  const cues = new Set(relations.flatMap(({ cue }) => tree.within(cue)));
  return relations.flatMap((relation) => {
    const cue = wordOf(tree, relation.cue);
    const piece = relation.content.at(-1);
    if (cue === null || piece === undefined || tree.upos(cue) !== 'VERB' || relation.source.length === 0) return [relation];
    const verb = tree.children(cue).find((child) => joins(tree, cue, child) && inside(tree, child, relation.content));
    const and =
      verb === undefined ? undefined : tree.children(verb).find((child) => child < verb && tree.relation(child) === 'cc');
    if (verb === undefined || and === undefined) return [relation];
    const first = tidied(tree.text, piece.start, Math.max(piece.start, tree.span(and, and)?.start ?? piece.start));
    const own = tree.span(verb, verb);
    const content = contentOf(tree, verb);
    if (first === null || own === null || content === null) return [relation];
    const ended: Relation = { ...relation, content: [...relation.content.slice(0, -1), first], rule: 'joined-verbs@1' };
    if (cues.has(verb)) return [ended];
    return [ended, { source: relation.source, cue: [own], content, confidence: RIGHT, rule: 'joined-verbs@1' }];
  });
}

const inside = (tree: Tree, token: number, content: Pieces): boolean => {
  const at = tree.span(token, token);
  const piece = content.at(-1);
  return at !== null && piece !== undefined && piece.start < at.start && at.end <= piece.end;
};

const FINITE: readonly Form[] = ['past', 's'];

const has = (tree: Tree, token: number, form: Form): boolean => CUE_VERBS.get(tree.word(token))?.forms.has(form) ?? false;

/** A second verb of saying in the same tense, with no subject of its own. */
function joins(tree: Tree, cue: number, verb: number): boolean {
  return (
    tree.relation(verb) === 'conj' &&
    tree.upos(verb) === 'VERB' &&
    isReportingWord(tree.word(verb)) &&
    FINITE.some((form) => has(tree, cue, form) && has(tree, verb, form)) &&
    !isPassive(tree, verb) &&
    !tree.children(verb).some((child) => /^(?:nsubj|csubj|aux|mark)$/.test(tree.relation(child)))
  );
}

/** What follows the verb, without the person spoken to. */
function contentOf(tree: Tree, verb: number): Pieces | null {
  const below = tree.children(verb).filter((child) => child > verb && /^(?:ccomp|xcomp|obj)$/.test(tree.relation(child)));
  const clause = below.find((child) => tree.relation(child) !== 'obj') ?? below[0];
  if (clause === undefined || tree.upos(clause) === 'PRON') return null;
  const at = tree.span(tree.below(clause)[0], tree.below(verb)[1]);
  const words = at && tidied(tree.text, at.start, at.end);
  return words === null ? null : [span(tree.text, words.start, words.end)];
}

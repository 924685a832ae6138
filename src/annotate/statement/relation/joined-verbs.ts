import { CUE_VERBS, type Form, isReportingWord } from '../../../lexicon/cues.ts';
import type { Tree } from '../../parse/tree.ts';
import { complementOf, type Used } from './inside/complement.ts';
import { pieces } from './inside/stretch.ts';
import { useOf } from './inside/verbs.ts';
import { tidied } from './pieces.ts';
import type { Relation } from './relation.ts';
import { isUnlike } from './unlike-verbs.ts';
import { groupStart, isPassive, wordOf } from './verb.ts';

/** Set by hand: there is none on the development data to count. */
const RIGHT = 0.6;

/**
 * "Brandt told Coastwire that the road was safe and warned drivers not to stop": two statements, where the model reads one content. Where
 * the tree joins the second verb to the cue itself, or to one of the content's that it cannot be joined to.
 */
export function partVerbs(tree: Tree, relations: readonly Relation[]): readonly Relation[] {
  const cues = new Set(relations.flatMap(({ cue }) => tree.within(cue)));
  return relations.flatMap((relation) => {
    const cue = wordOf(tree, relation.cue);
    const piece = relation.content.at(-1);
    if (cue === null || piece === undefined || tree.upos(cue) !== 'VERB' || relation.source.length === 0) return [relation];
    const tokens = tree.within([piece]);
    const used = tokens.flatMap((token) => second(tree, token, cue, tokens[0] ?? token) ?? []).at(0);
    const and = used === undefined ? undefined : conjunction(tree, used.verb);
    if (used === undefined || and === undefined) return [relation];
    const first = tidied(tree.text, piece.start, Math.max(piece.start, tree.startOf(and)));
    if (first === null) return [relation];
    const ended: Relation = { ...relation, content: [...relation.content.slice(0, -1), first], rule: 'joined-verbs@1' };
    const own = tree.span(groupStart(tree, used.verb), used.end);
    const content = pieces(tree, complementOf(tree, used));
    if (cues.has(used.verb) || own === null || content.length === 0) return [ended];
    return [ended, { source: relation.source, cue: [own], content, confidence: RIGHT, rule: 'joined-verbs@1' }];
  });
}

/** A verb inside the content that is the source's own, with what it reports. */
function second(tree: Tree, verb: number, cue: number, from: number): Used | null {
  if (tree.relation(verb) !== 'conj' || tree.upos(verb) !== 'VERB' || conjunction(tree, verb) === undefined) return null;
  if (tree.children(verb).some((child) => /^(?:[nc]subj|mark)$/.test(tree.relation(child)))) return null;
  if (!joins(tree, cue, verb) && !isUnlike(tree, verb, cue, from)) return null;
  const uses = (CUE_VERBS.get(tree.word(verb))?.verbs ?? []).flatMap((meaning) => useOf(tree, verb, meaning) ?? []);
  return uses.find((use) => complementOf(tree, use).length > 0) ?? null;
}

const conjunction = (tree: Tree, verb: number): number | undefined =>
  tree.children(verb).find((child) => child < verb && tree.relation(child) === 'cc');

const FINITE: readonly Form[] = ['past', 's'];

const has = (tree: Tree, token: number, form: Form): boolean => CUE_VERBS.get(tree.word(token))?.forms.has(form) ?? false;

/** A second verb of saying in the same tense, joined to the cue. */
const joins = (tree: Tree, cue: number, verb: number): boolean =>
  tree.head(verb) === cue &&
  isReportingWord(tree.word(verb)) &&
  FINITE.some((form) => has(tree, cue, form) && has(tree, verb, form)) &&
  !isPassive(tree, verb) &&
  !tree.children(verb).some((child) => tree.relation(child) === 'aux');

import { DOING, GOVERNING, HAPPENS, SUFFERING } from '../../lexicon/governors.ts';
import type { Tree } from '../parse/tree.ts';
import { caseOf } from './case.ts';
import { type Filler, slotsOfVerb } from './slots.ts';

/** A verb that only says that the deed of a noun is done, suffered, planned, or takes place. */
export interface LightVerb {
  readonly kind: 'does' | 'suffers' | 'happens';
  readonly verb: number;
  /** What stands around the verb, the noun itself apart. */
  readonly fillers: readonly Filler[];
}

/** The light verb of a noun: "held talks", "came under attack", "talks were held", "a protest took place", "plans an attack"; `null` for none. */
export function lightVerb(tree: Tree, noun: number): LightVerb | null {
  const [verb, at] = verbAbove(tree, noun);
  if (verb === null || tree.upos(verb) !== 'VERB') return null;
  const kind = kindOf(tree, verb, at);
  return kind === null ? null : { kind, verb, fillers: slotsOfVerb(tree, verb).filter(({ head }) => head !== at) };
}

/** "took part in the talks", "launched a series of attacks": the verb above the noun between. */
function verbAbove(tree: Tree, noun: number): readonly [number | null, number] {
  const head = tree.head(noun);
  const between =
    head !== null &&
    tree.relation(noun) === 'nmod' &&
    /^(?:part|series|wave|round|string|campaign|number|kind|sort|spate|share)$/.test(tree.lemma(head));
  return between
    ? [tree.head(head), head]
    : tree.relation(noun) === 'conj' && head !== null
      ? [tree.head(head), head]
      : [head, noun];
}

function kindOf(tree: Tree, verb: number, at: number): LightVerb['kind'] | null {
  const [lemma, relation] = [tree.lemma(verb), tree.relation(at)];
  const plans = GOVERNING.get(lemma) === 'plans';
  if (relation === 'obj') return DOING.has(lemma) || plans ? 'does' : SUFFERING.has(lemma) ? 'suffers' : null;
  if (relation === 'obl') {
    if (SUFFERING.has(lemma) && /^(?:under|into)$/.test(caseOf(tree, at))) return 'suffers';
    return DOING.has(lemma) && /^(?:in|on|with|into|out)$/.test(caseOf(tree, at)) ? 'does' : null;
  }
  if (relation !== 'nsubj') return null;
  const passive = tree
    .children(verb)
    .some((child) => tree.relation(child) === 'aux' && /^(?:be|been|being|is|are|was|were)$/.test(tree.word(child)));
  if (passive) return DOING.has(lemma) || plans ? 'does' : SUFFERING.has(lemma) ? 'suffers' : null;
  return HAPPENS.has(lemma) ? 'happens' : null;
}

import type { Relation } from './relation.ts';
import type { Tree } from './tree.ts';

/** "The ministries accuse Tarsk of lying and call for talks": the second verb has the first one's subject, whatever name stands nearer. */
export function shareSubjects(tree: Tree, relations: readonly Relation[]): readonly Relation[] {
  const cueOf = new Map<number, number>();
  relations.forEach(({ cue }, i) => {
    for (const token of tree.within(cue)) if (!cueOf.has(token)) cueOf.set(token, i);
  });
  const made = [...relations];
  for (const [i, relation] of relations.entries()) {
    const first = coordinated(tree, tree.within(relation.cue));
    const other = first === null ? undefined : made[cueOf.get(first) ?? -1];
    if (other === undefined || other.source.length === 0 || other === relation || same(relation, other)) continue;
    made[i] = { ...relation, source: other.source, rule: 'shared-subject@1' };
  }
  return made;
}

const same = (a: Relation, b: Relation): boolean => a.source[0]?.start === b.source[0]?.start;

const BE = /^(?:be|been|being|am|is|are|was|were|'s|'re|'m|get|got)$/;

/** The verb that the verb of a cue is joined to by "and", unless it has a subject of its own or is in the passive. */
function coordinated(tree: Tree, cue: readonly number[]): number | null {
  const verb = cue.find((token) => {
    const head = tree.head(token);
    return head === null || !cue.includes(head);
  });
  if (verb === undefined || tree.relation(verb) !== 'conj' || tree.upos(verb) !== 'VERB') return null;
  const below = tree.children(verb);
  const passive =
    !tree.word(verb).endsWith('ing') && below.some((child) => tree.relation(child) === 'aux' && BE.test(tree.word(child)));
  return passive || below.some((child) => /^[nc]subj$/.test(tree.relation(child))) ? null : tree.head(verb);
}

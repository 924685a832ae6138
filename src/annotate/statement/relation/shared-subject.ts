import type { Pieces } from '../../../model/span.ts';
import type { Tree } from '../../parse/tree.ts';
import { hasSubject } from './inside/real.ts';
import type { Relation } from './relation.ts';
import { isPassive, wordOf } from './verb.ts';

/** "The ministries accuse Tarsk of lying and call for talks": the second verb has the first one's subject, whatever name stands nearer. */
export function shareSubjects(tree: Tree, relations: readonly Relation[]): readonly Relation[] {
  const cueOf = new Map<number, number>();
  relations.forEach(({ cue }, i) => {
    for (const token of tree.within(cue)) if (!cueOf.has(token)) cueOf.set(token, i);
  });
  const made = [...relations];
  for (const [i, relation] of relations.entries()) {
    const first = coordinated(tree, relation.cue);
    const other = first === null ? undefined : made[cueOf.get(first) ?? -1];
    if (other === undefined || other.source.length === 0 || other === relation || same(relation, other)) continue;
    made[i] = { ...relation, source: other.source, rule: 'shared-subject@1' };
  }
  return made;
}

const same = (a: Relation, b: Relation): boolean => a.source[0]?.start === b.source[0]?.start;

/** The verb that the verb of a cue is joined to by "and", unless it has a subject of its own or is in the passive. */
function coordinated(tree: Tree, cue: Pieces): number | null {
  const verb = wordOf(tree, cue);
  if (verb === null || tree.relation(verb) !== 'conj' || tree.upos(verb) !== 'VERB') return null;
  return isPassive(tree, verb) || hasSubject(tree, verb) ? null : tree.head(verb);
}

import type { Tree } from '../../parse/tree.ts';

/** Words between "but" and the verb: a name and what is said beside it. */
const LONGEST = 20;

/**
 * "but | Jan Dorn |, a rebel spokesman, said": whose name and its asides fill all between "but" and the verb speaks, also where the tree joins
 * the name to another before it and leaves the verb without a subject. The token of "but" and the noun; `null` where there is none.
 */
export function subjectAfterBut(tree: Tree, verb: number): { readonly but: number; readonly noun: number } | null {
  for (let but = verb - 2; but > Math.max(0, verb - LONGEST); but -= 1) {
    if (tree.word(but) !== 'but' || tree.relation(but) !== 'cc') continue;
    const noun = tree.head(but);
    const fills = noun !== null && noun > but && tree.below(noun)[1] === verb - 1 && /^(?:NOUN|PROPN)$/.test(tree.upos(noun));
    return fills ? { but, noun } : null;
  }
  return null;
}

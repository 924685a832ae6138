import type { Tree } from '../parse/tree.ts';
import { caseOf, childOf } from './case.ts';

const BE = /^(?:am|is|are|was|were|'s|'re|'m)$/;
const BEEN = /^(?:be|been|being|get|gets|got|getting)$/;
export const RELATIVE = /^(?:who|whom|which|that)$/;
/** Verbs whose subject, not their object, is to do what the infinitive says. */
const SUBJECT_CONTROL = /^(?:promise|threaten|vow|pledge|offer|use)$/;
/** How far a subject is looked for: "agreed to try to begin to negotiate". */
const STEPS = 5;

const isVerb = (tree: Tree, token: number): boolean => tree.upos(token) === 'VERB';
const hasAuxiliary = (tree: Tree, verb: number): boolean => tree.children(verb).some((child) => tree.relation(child) === 'aux');
const hasObject = (tree: Tree, verb: number): boolean => childOf(tree, verb, 'obj') !== null;
/** "attacked", "seen": as far as its letters tell. */
const isParticiple = (tree: Tree, verb: number): boolean =>
  isVerb(tree, verb) &&
  /(?:ed|en|wn|ne|ung|unk|un|ought|aught|ld|pt|lt|nt|t)$/.test(tree.word(verb)) &&
  !tree.word(verb).endsWith('ing');

/** Whether the subject of a verb suffers what it says: "was attacked", "the convoy attacked by rebels". */
export function isPassive(tree: Tree, verb: number): boolean {
  if (!isVerb(tree, verb) || tree.word(verb).endsWith('ing')) return false;
  const auxiliaries = tree.children(verb).filter((child) => tree.relation(child) === 'aux');
  if (auxiliaries.some((child) => BEEN.test(tree.word(child)))) return true;
  // "are to sign" is no passive
  const infinitive = tree.children(verb).some((child) => tree.relation(child) === 'mark' && tree.word(child) === 'to');
  if (auxiliaries.some((child) => BE.test(tree.word(child)))) return !infinitive;
  if (hasAuxiliary(tree, verb) || hasObject(tree, verb) || !isParticiple(tree, verb)) return false;
  const [relation, head] = [tree.relation(verb), tree.head(verb)];
  if (childOf(tree, verb, 'nsubj') !== null) return byAgent(tree, verb) && relation !== 'root';
  if (relation === 'acl') return childOf(tree, verb, 'mark') === null;
  if (relation === 'conj' && head !== null) return isPassive(tree, head);
  return /^(?:advcl|xcomp)$/.test(relation) && childOf(tree, verb, 'mark') === null;
}

const byAgent = (tree: Tree, verb: number): boolean =>
  tree.children(verb).some((child) => tree.relation(child) === 'obl' && caseOf(tree, child) === 'by');

/** Whoever does (or, of a passive, suffers) what a verb or adjective says: its own subject, or one that the sentence shares with it. */
export function subjectsOf(tree: Tree, verb: number): readonly number[] {
  let at = verb;
  for (let step = 0; step < STEPS; step += 1) {
    const own = ownSubject(tree, at);
    if (own !== null) return [antecedent(tree, own, at)];
    const above = sharedSubject(tree, at);
    if (above === null) return bareSubject(tree, at);
    if (above.kind === 'noun') return [above.token];
    at = above.token;
  }
  return [];
}

/** The one nearest before the verb: a dateline may hang beside it ("TARSK, March 6. Gunmen killed …"). */
function ownSubject(tree: Tree, verb: number): number | null {
  const own = tree.children(verb).filter((child) => tree.relation(child) === 'nsubj');
  return own.findLast((child) => child < verb) ?? own[0] ?? null;
}

const NOMINAL = /^(?:NOUN|PROPN)$/;
const FINITE = /^(?:root|ccomp|parataxis|conj|advcl)$/;

/** The noun right before a finite verb to which the parser gave no subject. */
function bareSubject(tree: Tree, verb: number): readonly number[] {
  if (!isVerb(tree, verb) || !FINITE.test(tree.relation(verb)) || tree.word(verb).endsWith('ing')) return [];
  let before = verb - 1;
  while (before >= 0 && /^(?:AUX|ADV|PART)$/.test(tree.upos(before))) before -= 1;
  if (before < 0 || !NOMINAL.test(tree.upos(before))) return [];
  let head = before;
  for (
    let above = tree.head(head);
    above !== null && above < verb && NOMINAL.test(tree.upos(above)) && verb - above < FAR;
    above = tree.head(head)
  )
    head = above;
  return tree.relation(head) === 'obl' || caseOf(tree, head) !== '' ? [] : [head];
}
const FAR = 14;

/** "rebels who attacked": the rebels. */
function antecedent(tree: Tree, subject: number, verb: number): number {
  const head = tree.head(verb);
  const relative = RELATIVE.test(tree.word(subject)) && tree.relation(verb) === 'acl' && head !== null;
  return relative ? head : subject;
}

interface Above {
  readonly kind: 'noun' | 'verb';
  readonly token: number;
}
const noun = (token: number): Above => ({ kind: 'noun', token });

/** Where a verb without a subject of its own takes it from. */
function sharedSubject(tree: Tree, verb: number): Above | null {
  const [relation, head] = [tree.relation(verb), tree.head(verb)];
  if (head === null) return null;
  if (relation === 'conj')
    return !isPassive(tree, verb) && isPassive(tree, head) && byAgent(tree, head) ? null : { kind: 'verb', token: head };
  if (relation === 'acl') return isVerb(tree, head) ? { kind: 'verb', token: head } : ofNoun(tree, verb, head);
  // "Verel phoned": the parser may take both words for a name
  if (relation === 'flat') return noun(head);
  if (relation === 'xcomp' || relation === 'advcl') return controller(tree, verb, head);
  return relation === 'ccomp' && childOf(tree, verb, 'mark') === null && tree.word(verb).endsWith('ing')
    ? { kind: 'verb', token: head }
    : null;
}

/** "the decision by Velmora to attack", "troops attacking", "the convoy attacked" */
function ofNoun(tree: Tree, verb: number, head: number): Above | null {
  const mark = childOf(tree, verb, 'mark');
  if (mark === null || tree.word(mark) !== 'to') return noun(head);
  const owner = tree
    .children(head)
    .find((child) => tree.relation(child) === 'nmod' && /^(?:['’]s?|by)$/.test(caseOf(tree, child)));
  if (owner !== undefined) return noun(owner);
  const above = tree.head(head);
  // "Union to send observers"
  if (above === null) return noun(head);
  return isVerb(tree, above) && /^(?:obj|obl)$/.test(tree.relation(head)) ? { kind: 'verb', token: above } : null;
}

/** "ordered the army to retreat": the army; "agreed to retreat", "retreated, burning bridges": who agreed, who retreated. */
function controller(tree: Tree, verb: number, head: number): Above | null {
  if (!/^(?:VERB|ADJ|NOUN)$/.test(tree.upos(head))) return null;
  const mark = childOf(tree, verb, 'mark');
  const word = mark === null ? '' : tree.word(mark);
  const byObject =
    tree.relation(verb) === 'xcomp'
      ? !SUBJECT_CONTROL.test(tree.lemma(head))
      : /^(?:of|from|for|to|into)$/.test(word) && ofObject(tree, head);
  const object = byObject ? (childOf(tree, head, 'obj') ?? childOf(tree, head, 'iobj')) : null;
  return object === null ? { kind: 'verb', token: head } : noun(object);
}

/** "accused Velmora of attacking", "called on Velmora to stop": not "used the road to attack". */
const ofObject = (tree: Tree, head: number): boolean =>
  /^(?:accuse|suspect|blame|charge|convict|prevent|stop|bar|ban|keep|deter|dissuade|prohibit|ask|tell|urge|order|force|press|pressure|warn|allow|permit|encourage|invite|instruct|persuade|call|appeal|lobby|require|compel|push|help|let|make)$/.test(
    tree.lemma(head),
  );

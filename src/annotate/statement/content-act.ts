import {
  ARRANGED,
  BODIES,
  DEEDS,
  ENDURED,
  FORCE,
  HARMS,
  MEASURES,
  NECESSARY,
  NO_COMMANDS,
  NO_GROUNDS,
  NOT_SO,
  OF_THINGS,
  OWN_ACTS,
  SANCTIONS,
  STATES,
  WEIGHTY,
  WILLED,
} from '../../lexicon/acts-of-content.ts';
import { countryNamed } from '../../lexicon/countries.ts';
import type { Act } from '../../model/statement.ts';
import type { Tree } from '../parse/tree.ts';
import { charges } from './charge.ts';
import { preposition } from './noun-phrase.ts';
import { type Predication, predications } from './predication.ts';
import type { Told } from './told.ts';

/** One main clause of what was said. */
interface Spoken {
  readonly tree: Tree;
  readonly clause: Predication;
  /** In quotation marks only "I" and "we" speak of themselves. */
  readonly quoted: boolean;
  /** Dictionary forms of the words for the speaker. */
  readonly source: ReadonlySet<string>;
}

/** What a clause does, and when. The first that fits decides; examples stand in `test/statements-act.test.ts`. */
const RULES: readonly { readonly act: Act; readonly when: (spoken: Spoken) => boolean }[] = [
  { act: 'refuse', when: declines },
  { act: 'confirm', when: concedes },
  { act: 'agree', when: (spoken) => does(spoken, 'agree') },
  { act: 'promise', when: (spoken) => does(spoken, 'promise') },
  { act: 'threaten', when: threatens },
  { act: 'announce', when: (spoken) => plans(spoken) || does(spoken, 'announce') },
  { act: 'deny', when: (spoken) => rejects(spoken) || does(spoken, 'deny') },
  { act: 'demand', when: (spoken) => calls(spoken) || does(spoken, 'demand') },
  { act: 'accuse', when: (spoken) => charges(spoken.tree, spoken.clause) || does(spoken, 'accuse') },
  { act: 'announce', when: (spoken) => arranges(spoken) || bodyWill(spoken) },
  { act: 'warn', when: foreseesHarm },
  { act: 'predict', when: foresees },
];

/** After a neutral cue the content decides, but only where a clause of its opening plainly does more than say. */
export function actOfContent(tree: Tree, { source, content }: Told): Act {
  const first = content[0];
  const quoted = first !== undefined && /^["“‘'«]/u.test(tree.text.slice(first.start, first.end));
  const words = new Set(tree.within(source).map((token) => tree.lemma(token)));
  for (const clause of predications(tree, content)) {
    const rule = RULES.find(({ when }) => when({ tree, clause, quoted, source: words }));
    if (rule !== undefined) return rule.act;
  }
  return 'say';
}

const FIRST: ReadonlySet<string> = new Set(['i', 'we']);
const THIRD: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it']);

/** Whether the speaker, or the body he speaks for, is the subject. */
function isOwn({ tree, clause, quoted, source }: Spoken): boolean {
  const { subject } = clause;
  if (subject === null) return false;
  const lemma = tree.lemma(subject);
  if (FIRST.has(lemma)) return true;
  if (!quoted && THIRD.has(lemma)) return lemma !== 'it' || !(OF_THINGS.has(clause.lemma) || tree.relation(subject) === 'expl');
  if (!quoted && source.has(lemma) && tree.upos(subject) !== 'PRON') return true;
  return BODIES.has(lemma) && !quoted && isDefinite(tree, subject);
}

/** "The ministry", "its army"; not "a company". */
const isDefinite = (tree: Tree, noun: number): boolean =>
  tree.children(noun).some((child) => /^(?:the|its|his|her|their|our|my|she|he|they|it|we)$/.test(tree.lemma(child))) &&
  !tree.children(noun).some((child) => tree.upos(child) === 'PROPN');

const aux = ({ clause }: Spoken, ...lemmas: readonly string[]): boolean => lemmas.some((lemma) => clause.auxiliaries.has(lemma));

/** Harm in the clause itself: "voters who have died" is none. */
const harms = ({ tree, clause }: Spoken): boolean =>
  clause.tokens.some((token) => {
    if (!HARMS.has(tree.lemma(token)) || /^(?:not|no|without)$/.test(tree.lemma(token - 1))) return false;
    for (let at: number | null = token; at !== null && at !== clause.head; at = tree.head(at)) {
      if (/^(?:acl|advcl)$/.test(tree.relation(at))) return false;
    }
    return true;
  });

/** The verb that "will", "is going to", "plans to" puts into the future; `null` if nothing does. */
function coming(spoken: Spoken): number | null {
  const { tree, clause, quoted } = spoken;
  if (aux(spoken, 'will', 'shall', "'ll") || (!quoted && aux(spoken, 'would') && !aux(spoken, 'have'))) return clause.head;
  const heads = /^(?:go|plan|intend|set|ready|prepare|due|about|determined|likely|expect|bound|poised|prepared)$/;
  if (!heads.test(clause.lemma) || (clause.lemma === 'go' && !tree.word(clause.head).endsWith('ing'))) return null;
  return (
    tree
      .children(clause.head)
      .find((child) => /^(?:xcomp|ccomp|advcl)$/.test(tree.relation(child)) && marked(tree, child, 'to')) ?? null
  );
}

const marked = (tree: Tree, token: number, word: string): boolean =>
  tree.children(token).some((child) => tree.relation(child) === 'mark' && tree.lemma(child) === word);

const some = ({ tree, clause }: Spoken, lemmas: ReadonlySet<string>): boolean =>
  clause.tokens.some((token) => lemmas.has(tree.lemma(token)));

/** "No comment"; "we are not going to discuss it"; "he could not comment". */
function declines(spoken: Spoken): boolean {
  const { tree, clause } = spoken;
  if (tree.lemma(clause.head) === 'comment' && clause.tokens.length < 6 && clause.negated) return true;
  const verb = coming(spoken) ?? (aux(spoken, 'can', 'could') ? clause.head : null);
  const negated = clause.negated || clause.tokens.slice(0, 2).some((token) => tree.lemma(token) === 'not');
  const says = aux(spoken, 'can', 'could') && clause.lemma === 'say';
  return negated && verb !== null && (clause.subject === null || isOwn(spoken)) && (says || speaks(tree, verb));
}

const speaks = (tree: Tree, verb: number): boolean =>
  /^(?:comment|confirm|discuss|speculate|elaborate|disclose|answer|respond|reply)$/.test(tree.lemma(verb)) ||
  (tree.lemma(verb) === 'go' &&
    tree.children(verb).some((child) => tree.children(child).some((of) => tree.lemma(of) === 'into')));

/** "There was indeed a fault". */
function concedes({ tree, clause }: Spoken): boolean {
  const early = clause.tokens.slice(0, 8);
  return !clause.negated && early.some((token) => tree.lemma(token) === 'indeed' && tree.head(token) === clause.head);
}

/** "We condemn it", "she opposes the plan": the speaker's own act, now. */
function does(spoken: Spoken, act: keyof typeof OWN_ACTS): boolean {
  const { tree, clause } = spoken;
  if (!isOwn(spoken) || clause.negated || tree.upos(clause.head) !== 'VERB' || clause.passive) return false;
  const { lemma } = clause;
  const calls =
    act === 'demand' && lemma === 'call' && tree.children(clause.head).some((child) => hasCase(tree, child, /^(?:on|for|upon)$/));
  if (!calls && !OWN_ACTS[act].has(lemma)) return false;
  return act === 'announce' ? !aux(spoken, 'will', 'would') || lemma === 'decide' : plain(spoken);
}

const hasCase = (tree: Tree, token: number, word: RegExp): boolean =>
  word.test(tree.lemma(token)) ||
  tree.children(token).some((child) => tree.relation(child) === 'case' && word.test(tree.lemma(child)));

/** No "had", "would" or "might": what one does by saying so. */
const plain = ({ clause, tree }: Spoken): boolean =>
  clause.auxiliaries.size === 0 ||
  (clause.auxiliaries.size === 1 && clause.auxiliaries.has('be') && tree.word(clause.head).endsWith('ing'));

/** "It would retaliate"; "they will take further measures if …". */
function threatens(spoken: Spoken): boolean {
  const { tree, clause } = spoken;
  const verb = coming(spoken);
  const it = subjectOf(spoken) === 'it' && !spoken.quoted;
  if (verb === null || clause.negated || clause.passive || !(it || isOwn(spoken))) return false;
  if (SANCTIONS.has(tree.lemma(verb))) return true;
  if (answersHarshly(tree, verb)) return true;
  const conditional = clause.tokens.some((token) => /^(?:if|unless)$/.test(tree.lemma(token)));
  const harms = /^(?:take|respond|face|impose|close|cut|block|ban)$/.test(tree.lemma(verb));
  return conditional && harms && (some(spoken, MEASURES) || tree.lemma(verb) !== 'take');
}

/** "Give a robust response", "respond harshly". */
const answersHarshly = (tree: Tree, verb: number): boolean =>
  (tree.lemma(verb) === 'respond' || tree.children(verb).some((child) => MEASURES.has(tree.lemma(child)))) &&
  tree.within([tree.span(verb, tree.below(verb)[1])].filter((at) => at !== null)).some((token) => FORCE.has(tree.lemma(token)));

/** "She would visit Dravik", "the ministry plans to open the bridge"; not "he would like tea", "we will see". */
function plans(spoken: Spoken): boolean {
  const { tree, clause, quoted } = spoken;
  const verb = coming(spoken);
  if (
    verb === null ||
    !isOwn(spoken) ||
    clause.passive ||
    STATES.has(tree.lemma(verb)) ||
    (clause.copular && verb === clause.head)
  )
    return false;
  // To be ready for a thing is not yet to announce it.
  if (/^(?:ready|prepared)$/.test(clause.lemma)) return false;
  if (clause.negated && (tree.lemma(clause.head) === 'go' || clause.tokens.some((token) => tree.lemma(token) === 'never')))
    return false;
  return tree.upos(verb) === 'VERB' && !(quoted && /^(?:likely|expect|bound)$/.test(clause.lemma));
}

/** "The claim is unfounded"; "there is no truth in it"; "we never sold weapons"; "that was not her view". */
function rejects(spoken: Spoken): boolean {
  const { tree, clause } = spoken;
  const { head, lemma, subject, negated } = clause;
  const subjectLemma = subject === null ? '' : tree.lemma(subject);
  const called = NOT_SO.has(lemma)
    ? head
    : tree.children(head).find((child) => NOT_SO.has(tree.lemma(child)) && /^(?:xcomp|amod|conj)$/.test(tree.relation(child)));
  if (called !== undefined && (clause.copular || lemma === 'be') && !negated && !FIRST.has(subjectLemma)) return true;
  if (clause.copular && negated && (/^(?:true|so|correct|accurate)$/.test(lemma) || isNotOurs(tree, clause))) return true;
  if (tree.relation(subject ?? -1) === 'expl' && NO_GROUNDS.has(lemmaOfThere(tree, clause))) return isNone(tree, clause);
  const nothing = clause.tokens.findIndex((token) => tree.lemma(token) === 'nothing');
  if (nothing >= 0 && sequence(tree, clause.tokens, nothing, ['nothing', 'to', 'do', 'with'])) return true;
  const own = isOwn(spoken) || (subject !== null && isOwned(tree, subject));
  return negated && own && isPast(tree, clause) && DEEDS.has(lemma);
}

/** "That was not her view", "this is not the case"; not "that was not the first time". */
function isNotOurs(tree: Tree, { head, lemma, subject }: Predication): boolean {
  if (subject === null || !/^(?:that|this|it)$/.test(tree.lemma(subject))) return false;
  return lemma === 'case' || isOwned(tree, head);
}

/** "Her view", "our troops"; not "it is not a view", "one of them". */
const isOwned = (tree: Tree, noun: number): boolean =>
  tree
    .children(noun)
    .some(
      (child) =>
        child < noun &&
        !/^[nc]subj$|^expl$/.test(tree.relation(child)) &&
        OWNERS.test(tree.lemma(child)) &&
        preposition(tree, child) === '',
    );

const sequence = (tree: Tree, tokens: readonly number[], from: number, words: readonly string[]): boolean =>
  words.every((word, i) => tree.lemma(tokens[from + i] ?? -1) === word);

function thereIs(tree: Tree, { head }: Predication): number {
  return tree.children(head).find((child) => /^(?:nsubj|obj|attr)$/.test(tree.relation(child)) && child > head) ?? head;
}

const lemmaOfThere = (tree: Tree, clause: Predication): string => tree.lemma(thereIs(tree, clause));

const isNone = (tree: Tree, clause: Predication): boolean =>
  tree.children(thereIs(tree, clause)).some((child) => tree.lemma(child) === 'no') || clause.negated;

/** "Did not", "had never", "has not". */
const isPast = (tree: Tree, { head, auxiliaries }: Predication): boolean =>
  !/(?:ing)$/.test(tree.word(head)) &&
  ['will', 'would', 'can', 'could', 'may', 'might', 'should', 'must'].every((modal) => !auxiliaries.has(modal)) &&
  (auxiliaries.has('have') || tree.children(head).some((child) => tree.word(child) === 'did' || tree.word(child) === 'never'));

/** "Kestria must open the road"; "more drivers are needed"; "“Stop the trucks”"; "this cannot go on". */
function calls(spoken: Spoken): boolean {
  const { tree, clause } = spoken;
  const { head, lemma, negated } = clause;
  if (commands(spoken) || asks(spoken) || wantsOf(spoken)) return true;
  if (isOneself(spoken)) return false;
  if (aux(spoken, 'have') && !aux(spoken, 'to')) return false;
  if (aux(spoken, 'should', 'must', 'ought')) return !isGuess(spoken);
  if (negated) return aux(spoken, 'can', 'could') && ENDURED.has(lemma) && !FIRST.has(subjectOf(spoken));
  if (lemma === 'need') return !aux(spoken, 'would', 'will', 'may', 'might', 'could') && hasNeed(tree, clause);
  if (lemma === 'have' || lemma === 'ought')
    return /^(?:has|have|ought)$/.test(tree.word(head)) && clause.auxiliaries.size === 0 && infinitive(tree, head);
  if (NECESSARY.has(lemma) && clause.copular) return !aux(spoken, 'may', 'might', 'would');
  if (WEIGHTY.has(lemma) && clause.copular) return infinitive(tree, head) || clauseBehind(tree, head);
  if (lemma === 'time' && clause.copular && !some(spoken, QUESTION) && /^(?:it|this|now)$/.test(subjectOf(spoken)))
    return infinitive(tree, head) || clause.tokens.length < 12;
  if (tree.lemma(thereIs(tree, clause)) === 'need' && lemma === 'be') return true;
  return false;
}

/** "His", "our": the parser gives some of them the pronoun's form. */
const OWNERS = /^(?:his|her|its|their|our|my|he|she|it|they|we|i)$/;
const QUESTION: ReadonlySet<string> = new Set(['?']);

const subjectOf = ({ tree, clause }: Spoken): string => (clause.subject === null ? '' : tree.lemma(clause.subject));

/** "I must", "she should": what one must do oneself is no call; "we must" is. */
const isOneself = (spoken: Spoken): boolean =>
  subjectOf(spoken) === 'i' || (!spoken.quoted && /^(?:he|she)$/.test(subjectOf(spoken)) && !spoken.clause.passive);

/** "It must be a mistake", "the road should be open by May". */
function isGuess(spoken: Spoken): boolean {
  const { tree, clause } = spoken;
  if (aux(spoken, 'must'))
    return clause.copular && tree.upos(clause.head) === 'NOUN' && /^(?:it|that|this|there)$/.test(subjectOf(spoken));
  return clause.copular && /^(?:able|ready|complete|open|over|available|possible|fine|enough)$/.test(clause.lemma);
}

const infinitive = (tree: Tree, head: number): boolean =>
  tree
    .children(head)
    .some((child) => /^(?:xcomp|acl|advcl|ccomp|csubj)$/.test(tree.relation(child)) && marked(tree, child, 'to'));

const hasNeed = (tree: Tree, { head, passive }: Predication): boolean =>
  passive || infinitive(tree, head) || tree.children(head).some((child) => tree.relation(child) === 'obj');

const clauseBehind = (tree: Tree, head: number): boolean =>
  tree.children(head).some((child) => /^(?:ccomp|csubj)$/.test(tree.relation(child)) && child > head);

const hasSubject = (tree: Tree, verb: number): boolean => tree.children(verb).some((child) => tree.relation(child) === 'nsubj');

/** "We want the government to act", "we expect him to resign". */
function wantsOf(spoken: Spoken): boolean {
  const { tree, clause } = spoken;
  if (!/^(?:want|expect)$/.test(clause.lemma) || !isOwn(spoken) || clause.negated) return false;
  const children = tree.children(clause.head);
  const somebody = children.some((child) => tree.relation(child) === 'obj') || children.some((child) => hasSubject(tree, child));
  return somebody && infinitive(tree, clause.head);
}

/** "“Will you resign?”": a question to the one spoken to. */
function asks({ tree, clause: { subject, head, tokens }, quoted }: Spoken): boolean {
  if (!quoted || subject === null || tree.lemma(subject) !== 'you' || !tokens.some((token) => tree.word(token) === '?'))
    return false;
  const verbs = tree.children(head).filter((child) => /^(?:aux|cop)$/.test(tree.relation(child)));
  return verbs.some((verb) => verb < subject);
}

/** A quotation that opens with an imperative: "“Stop the trucks”", "“Don’t let them in”", "“Let us go”". */
function commands({ tree, clause, quoted }: Spoken): boolean {
  const { head, subject, auxiliaries, tokens, lemma } = clause;
  if (!quoted || tree.upos(head) !== 'VERB' || tree.word(head) !== lemma || NO_COMMANDS.has(lemma)) return false;
  if (subject !== null || tree.relation(head) === 'conj') return false;
  if ([...auxiliaries].some((word) => word !== 'do')) return false;
  if (tree.children(head).some((child) => tree.relation(child) === 'mark')) return false;
  const first = tokens[0] ?? head;
  return tokens.indexOf(head) < 5 && (/^["“‘'«—:]$/u.test(tree.word(first)) || /^["“‘'«.!?—:]$/u.test(tree.word(first - 1)));
}

/** "The bridge will be opened in May": somebody has arranged it. */
function arranges(spoken: Spoken): boolean {
  const { tree, clause } = spoken;
  const verb = coming(spoken);
  if (verb === null || clause.negated || isGuessed(clause)) return false;
  const passive =
    clause.passive || tree.children(verb).some((child) => tree.relation(child) === 'aux' && tree.lemma(child) === 'be');
  return passive && ARRANGED.has(tree.lemma(verb));
}

/** "The United States would send envoys": mostly said by those who speak for it. */
function bodyWill(spoken: Spoken): boolean {
  const { tree, clause } = spoken;
  const verb = coming(spoken);
  if (verb === null || clause.subject === null || clause.negated || clause.passive || isGuessed(clause)) return false;
  const [first, last] = tree.below(clause.subject);
  const name = tree.span(first, Math.min(last, clause.subject));
  const country = name !== null && countryNamed(tree.text.slice(name.start, name.end)) !== null;
  return (
    WILLED.has(tree.lemma(verb)) && (country || (BODIES.has(tree.lemma(clause.subject)) && tree.upos(clause.subject) === 'PROPN'))
  );
}

const isGuessed = ({ lemma }: Predication): boolean => /^(?:likely|expect|bound)$/.test(lemma);

/** "Prices will rise", "a strike is likely to follow"; said of "you", it tells how things are. */
function foresees(spoken: Spoken): boolean {
  const { tree, clause } = spoken;
  const verb = coming(spoken);
  if (verb === null || clause.negated || subjectOf(spoken) === 'you' || FIRST.has(subjectOf(spoken))) return false;
  const will = aux(spoken, 'will', "'ll", 'shall') || isGuessed(clause) || clause.lemma === 'go' || clause.lemma === 'set';
  return will || (aux(spoken, 'would') && !clause.copular && !STATES.has(tree.lemma(verb)) && clause.lemma !== 'be');
}

/** "The queue could cause chaos", "lives are at risk". */
function foreseesHarm(spoken: Spoken): boolean {
  const { tree, clause } = spoken;
  if (clause.negated || subjectOf(spoken) === 'you') return false;
  if (clause.lemma === 'risk' && clause.copular) return true;
  const perhaps = aux(spoken, 'could', 'may', 'might') && !aux(spoken, 'have');
  const risks = clause.lemma === 'risk' && tree.upos(clause.head) === 'VERB';
  return (perhaps || risks || foresees(spoken)) && harms(spoken);
}

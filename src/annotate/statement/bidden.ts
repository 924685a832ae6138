import { fold } from '../../lexicon/fold.ts';
import { BIDS, TELLS } from '../../lexicon/hearer-words.ts';
import { isTitleHead } from '../../lexicon/titles.ts';
import type { Pieces } from '../../model/span.ts';
import type { Act } from '../../model/statement.ts';
import type { Tree } from '../parse/tree.ts';
import { first, isPassive, subjectOf } from './cue-clause.ts';
import { isSomebody } from './noun-phrase.ts';
import { told, toward } from './spoken-to.ts';

interface Demand {
  readonly content: Pieces;
  readonly act: Act;
  /** The verbs of the cue. */
  readonly verbs: readonly number[];
}

/** A demand shows in the opening of a content: a long quotation says many things. In words. */
const OPENING = 60;

const SUBJUNCTIVE = /^(?:demand|insist|urge|propose|recommend|ask|request|order|decree|suggest|require|rule)$/;

/** Of a demand, who is to act: "demanded that | Velmora | open it", "| Kestria | must pay", "time for | Kestria | to act", "we urge | all sides | to wait". */
export function bidden(tree: Tree, { content, act, verbs }: Demand): number | null {
  const open = first(verbs, (verb) => subjunctive(tree, verb));
  if (open !== null || act !== 'demand') return open;
  const words = tree.within(content).slice(0, OPENING);
  return first(words, (token) => obliged(tree, token) ?? forWhom(tree, token) ?? urged(tree, token));
}

/** "insisted that | Kestria | stop": the bare verb after one person's or body's name tells a call. */
function subjunctive(tree: Tree, cue: number): number | null {
  if (!SUBJUNCTIVE.test(tree.lemma(cue))) return null;
  const verb = tree.children(cue).find((child) => tree.relation(child) === 'ccomp' && child > cue);
  if (verb === undefined || tree.upos(verb) !== 'VERB' || tree.word(verb) !== tree.lemma(verb) || isPassive(tree, verb))
    return null;
  const subject = subjectOf(tree, verb);
  const modal = tree.children(verb).some((child) => tree.relation(child) === 'aux');
  // "insisted that drivers wait" may tell what drivers do
  const plural = subject !== null && tree.upos(subject) === 'NOUN' && tree.word(subject) !== tree.lemma(subject);
  const told = plural && /^(?:insist|suggest|rule)$/.test(tree.lemma(cue));
  return subject !== null && subject > cue && !modal && !told && isSomebody(tree, subject) ? subject : null;
}

/** "| Kestria | must pay", "| the ministry | needs to act"; not "the bridge must be closed". */
function obliged(tree: Tree, token: number): number | null {
  const verb = /^(?:must|should|ought)$/.test(tree.word(token)) ? tree.head(token) : hasTo(tree, token) ? token : null;
  if (verb === null || /^(?:acl|advcl)/.test(tree.relation(verb))) return null;
  const doing = verb === token ? tree.children(verb).find((child) => tree.relation(child) === 'xcomp') : verb;
  const subject = subjectOf(tree, verb);
  return subject !== null && subject < token && isSomebody(tree, subject) && !(doing !== undefined && isPassive(tree, doing))
    ? subject
    : null;
}

function hasTo(tree: Tree, token: number): boolean {
  if (!/^(?:needs?|ha(?:s|ve))$/.test(tree.word(token))) return false;
  const below = tree.children(token);
  const verb = below.find((child) => tree.relation(child) === 'xcomp' && child > token);
  const denied = below.some((child) => /^(?:not|n't|never)$/.test(tree.word(child)));
  return verb !== undefined && !denied && tree.children(verb).some((child) => tree.word(child) === 'to' && child < verb);
}

/** "It is time for | Kestria | to act". No name there is longer than this many words. */
const FOR_WHOM = 7;
const CALLS_FOR = /^(?:time|calls?|called|calling|appeals?|need|necessary|vital|essential|imperative|crucial|urgent|overdue)$/;

function forWhom(tree: Tree, token: number): number | null {
  if (tree.word(token) !== 'for' || !CALLS_FOR.test(tree.word(token - 1))) return null;
  for (let to = token + 2; to < token + FOR_WHOM && to < tree.size; to += 1) {
    if (tree.word(to) !== 'to' || tree.upos(to) !== 'PART') continue;
    const last = to - 1;
    const noun = /^(?:flat|compound)$/.test(tree.relation(last)) ? (tree.head(last) ?? last) : last;
    return noun > token && isSomebody(tree, noun) ? noun : null;
  }
  return null;
}

/** "We urge | all sides | to wait", "I call on | Velmora | to stop". */
function urged(tree: Tree, token: number): number | null {
  if (
    tree.upos(token) !== 'VERB' ||
    !(BIDS.has(tree.lemma(token)) || TELLS.has(tree.lemma(token)) || /^(?:call|appeal|plead)$/.test(tree.lemma(token)))
  )
    return null;
  const subject = subjectOf(tree, token);
  const own = subject !== null && /^(?:i|we|he|she|they|it)$/.test(tree.word(subject)) && subject < token;
  return own && !isPassive(tree, token) ? (told(tree, token) ?? toward(tree, token)) : null;
}

/** "“| Mr. President |, will you open it?”": who is called upon in a quotation. */
export function vocative(tree: Tree, content: Pieces): number | null {
  const words = tree.within(content).slice(0, OPENING);
  const quoted = words.findIndex((token) => /^["“”'‘]/.test(tree.word(token)));
  const found = quoted < 0 ? undefined : words.slice(quoted).find((token) => tree.relation(token) === 'vocative');
  return found !== undefined && (tree.upos(found) === 'PROPN' || isTitleHead(fold(tree.word(found)))) ? found : null;
}

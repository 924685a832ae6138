import { CUE_VERBS } from '../../../../lexicon/cues.ts';
import type { Tree } from '../../../parse/tree.ts';
import { childrenBy, type Stretch } from './stretch.ts';
import type { Told } from './verbs.ts';

const SELF = /^(?:i|we|he|she|it|they|my|our|his|her|its|their|who)$/;
const OWN_NOUNS: ReadonlySet<string> = new Set(['plan', 'intention', 'support', 'opposition', 'desire']);
const MALE = /^(?:he|his)$/;
const FEMALE = /^(?:she|her)$/;
const INTENDS: ReadonlySet<string> = new Set(['want', 'plan', 'intend', 'expect']);
const STANDS: ReadonlySet<string> = new Set('support oppose favor favour agree disagree advocate'.split(' '));
const PAST_AUX = /^(?:had|has|have|'ve|was|were|did)$/;

/** Whether the speaker of the words around is meant by the doer inside them: by the same last word, or a pronoun that may be his. */
function isSpeaker(tree: Tree, doer: number, speaker: Stretch): boolean {
  const word = tree.word(doer);
  const name = tree.word(speaker.last);
  if (!SELF.test(word)) return word === name || word === tree.word(speaker.first);
  return !(MALE.test(word) && FEMALE.test(name)) && !(FEMALE.test(word) && MALE.test(name));
}

/**
 * "She said she hopes", "he says he supports the plan": the speaker's own attitude, which is what he says.
 * "He said he had asked for help" tells of another act of his.
 */
export function isOwnAttitude(
  tree: Tree,
  { doer, meaning, word }: Pick<Told, 'doer' | 'meaning' | 'word'>,
  speaker: Stretch | null,
): boolean {
  if (doer.head === null || speaker === null || !isSpeaker(tree, doer.head, speaker)) return false;
  if (meaning.act === 'believe' || meaning.act === 'predict' || INTENDS.has(meaning.lemma)) return true;
  // "I have decided that": said and done in one
  if (/^(?:decide|agree)$/.test(meaning.lemma) && has(tree, word, /^(?:have|has|'ve)$/)) return true;
  // "he said he supported the plan": he does
  if (STANDS.has(meaning.lemma) && tree.upos(word) === 'VERB') return !has(tree, word, /^(?:had|has|have|'ve)$/);
  const noun = tree.upos(word) === 'NOUN';
  return noun ? OWN_NOUNS.has(meaning.lemma) : !isPast(tree, word);
}

const has = (tree: Tree, verb: number, auxiliary: RegExp): boolean =>
  childrenBy(tree, verb, /^aux$/).some((child) => auxiliary.test(tree.word(child)));

/** Whether a verb tells of the past: "asked", "has asked". */
export function isPast(tree: Tree, verb: number): boolean {
  if (has(tree, verb, PAST_AUX)) return true;
  const forms = CUE_VERBS.get(tree.word(verb))?.forms;
  return forms?.has('past') === true && !forms.has('base');
}

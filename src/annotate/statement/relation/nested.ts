import { CUE_VERBS, isReportingWord } from '../../../lexicon/cues.ts';
import type { Tree } from '../../parse/tree.ts';
import { wordsOf } from '../cue-meaning.ts';
import { citing } from './inside/citing.ts';
import { insideContents, speakers } from './inside/contents.ts';
import { hearsay } from './inside/hearsay.ts';
import { isOwnAttitude } from './inside/own.ts';
import { passedOn } from './inside/passed-on.ts';
import { isReal } from './inside/real.ts';
import type { Stretch } from './inside/stretch.ts';
import { isNobody } from './inside/subject.ts';
import { cannotSpeak, isEvidence } from './inside/verbs.ts';
import type { Relation } from './relation.ts';

/** Surer than this, or it is left out. Most of what lies below is wrong. */
const LEAST = 0.25;
/** What somebody may yet say, or is to say, has not been said. */
const NOT_YET = /^(?:to|will|would|shall|should|could|can|may|might|must|'ll|'d)$/;

/**
 * Whether what the second reading found inside a content is reported there: by somebody, in a word that reports, as having been said.
 * On statements dev (24 reports) this left out 6 right ones and 37 wrong ones, and kept 20 and 12; that was before the tree was asked.
 */
export function isReported(text: string, { source, cue, confidence }: Relation): boolean {
  if (source.length === 0 || confidence < LEAST) return false;
  const words = wordsOf(text, cue);
  return words.some(isReportingWord) && !words.some((word, i) => NOT_YET.test(word) && (i === 0 || word !== 'to'));
}

/** With the statements inside their contents: those that the tree tells, then those that only the second reading found. */
export function nested(tree: Tree, outer: readonly Relation[], second: readonly Relation[]): readonly Relation[] {
  const carrying = passedOn(tree, citing(tree, hearsay(tree, outer)));
  const told = insideContents(tree, carrying);
  const byCue = new Map(told.flatMap((one) => tree.within(one.cue).map((token) => [token, one] as const)));
  const by = speakers(tree, carrying);
  const again = second.filter((one) => isAnothers(tree, one, by));
  const fuller = new Map(again.flatMap((one) => replaced(tree, byCue, one)));
  const only = again.filter(({ cue }) => !tree.within(cue).some((token) => byCue.has(token)));
  return [...carrying, ...told.map((one) => fuller.get(one) ?? one), ...only];
}

/** A that-clause that the tree breaks off ("that if the road opens | he will come") ends where the second reading sees its end. */
function replaced(
  tree: Tree,
  byCue: ReadonlyMap<number, Relation>,
  second: Relation,
): readonly (readonly [Relation, Relation])[] {
  const told = tree.within(second.cue).flatMap((token) => byCue.get(token) ?? [])[0];
  const [ours, theirs] = [told?.content[0], second.content[0]];
  if (told === undefined || ours === undefined || theirs === undefined) return [];
  const longer = theirs.start === ours.start && theirs.end > ours.end && tree.word(tree.within([ours])[0] ?? -1) === 'that';
  return longer ? [[told, { ...told, content: second.content }]] : [];
}

/** Whether a cue tells of what was said, not of what may be, what things show, or what the speaker himself wants. */
function isAnothers(tree: Tree, { source, cue }: Relation, by: ReadonlyMap<number, Stretch | null>): boolean {
  const cues = tree.within(cue);
  const word = cues.find((token) => tree.upos(token) === 'VERB' && !cues.includes(tree.head(token) ?? -1));
  if (word === undefined) return true;
  const meaning = CUE_VERBS.get(tree.word(word))?.verbs[0];
  const named = tree.within(source);
  const head = named.find((token) => !named.includes(tree.head(token) ?? -1)) ?? null;
  if (!isReal(tree, word, { first: 0, last: tree.size - 1 }) || meaning === undefined) return meaning === undefined;
  const doer = { at: null, head };
  if (head !== null && (isNobody(tree, head) || cannotSpeak(tree, head))) return false;
  if (isEvidence(tree, word, meaning.lemma, doer)) return false;
  return !isOwnAttitude(tree, { doer, meaning, word }, by.get(word) ?? null);
}

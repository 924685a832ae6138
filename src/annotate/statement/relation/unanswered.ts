import type { Rule } from '../../../model/rule.ts';
import type { Span } from '../../../model/span.ts';
import type { Tree } from '../../parse/tree.ts';
import { tidied } from './pieces.ts';
import type { Relation } from './relation.ts';
import { groupStart, isNegated, subjectOf } from './verb.ts';

/**
 * "Did not respond to a request": PolNeAR takes some for statements and leaves the same words elsewhere (19 of 42 in train, 3 of 5 in dev);
 * by guideline 3 of the statements corpus to decline to answer is to refuse. "Neither … nor" by hand: there are none to count.
 */
const RIGHT: Readonly<Record<string, number>> = { 'unanswered@1': 0.5, 'neither-nor@1': 0.8 };

const ANSWERS = /^(?:respond|reply|answer|return)$/;
/** "Does not answer letters" is a habit. */
const ONCE = /^(?:did|has|have|had)$/;
const ASKED =
  /^(?:requests?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|messages?|calls?|e-?mails?|letters?|demands?)$/;

/** Refusals that the model leaves out: "did not respond to a request for comment", "neither confirmed nor denied the report". */
export function unanswered(tree: Tree, sentences: readonly Span[], known: readonly Relation[]): readonly Relation[] {
  const taken = new Set(known.flatMap(({ cue }) => tree.within(cue)));
  const found: Relation[] = [];
  for (const token of tree.within(sentences)) {
    const made = taken.has(token) ? null : (unmet(tree, token) ?? neither(tree, token));
    if (made !== null) found.push(made);
  }
  return found;
}

/** "The ministry did not immediately respond to a request": without something asked there is no content. */
function unmet(tree: Tree, verb: number): Relation | null {
  if (tree.upos(verb) !== 'VERB' || !ANSWERS.test(tree.word(verb)) || !isNegated(tree, verb)) return null;
  if (!tree.children(verb).some((child) => ONCE.test(tree.word(child)))) return null;
  const asked = tree
    .children(verb)
    .find((child) => child > verb && /^obj$|^obl$/.test(tree.relation(child)) && ASKED.test(tree.word(child)));
  if (asked === undefined) return null;
  const [first, last] = tree.below(asked);
  const to = tree.word(first) === 'to';
  if (!to && tree.relation(asked) === 'obl') return null;
  return refusal(tree, {
    subject: subjectOf(tree, verb),
    cue: [groupStart(tree, verb), to ? first : verb],
    content: [to ? first + 1 : first, last],
    rule: 'unanswered@1',
  });
}

/** "Neither confirmed nor denied": both verbs are one cue, as what follows belongs to both. */
function neither(tree: Tree, token: number): Relation | null {
  const [first, second] = [token + 1, token + 3];
  if (tree.word(token) !== 'neither' || tree.word(token + 2) !== 'nor') return null;
  if (tree.upos(first) !== 'VERB' || tree.upos(second) !== 'VERB') return null;
  const subject = subjectOf(tree, first);
  const content = tree.children(second).find((child) => child > second && /^(?:obj|ccomp)$/.test(tree.relation(child)));
  if (subject === null || content === undefined) return null;
  const aux = tree.children(first).find((child) => tree.relation(child) === 'aux' && child < token);
  return refusal(tree, {
    subject,
    cue: [aux ?? token, second],
    content: [tree.below(content)[0], tree.below(content)[1]],
    rule: 'neither-nor@1',
  });
}

interface Found {
  readonly subject: number | null;
  readonly cue: readonly [number, number];
  readonly content: readonly [number, number];
  readonly rule: Rule;
}

function refusal(tree: Tree, { subject, cue, content, rule }: Found): Relation | null {
  if (subject === null) return null;
  const [by, how, what] = [tree.span(...tree.below(subject)), tree.span(...cue), tree.span(...content)];
  const source = by && tidied(tree.text, by.start, by.end);
  const about = what && tidied(tree.text, what.start, what.end);
  if (source === null || how === null || about === null) return null;
  return { source: [source], cue: [how], content: [about], confidence: RIGHT[rule] ?? 0.5, rule };
}

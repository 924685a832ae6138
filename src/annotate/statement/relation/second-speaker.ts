import { CUE_VERBS, type Form, isReportingWord } from '../../../lexicon/cues.ts';
import { type Pieces, textAt } from '../../../model/span.ts';
import type { Act } from '../../../model/statement.ts';
import type { Tree } from '../../parse/tree.ts';
import { subjectAfterBut } from './after-but.ts';
import { complementOf } from './inside/complement.ts';
import { pieces } from './inside/stretch.ts';
import { type Told, useOf, verbAt } from './inside/verbs.ts';
import { tidied } from './pieces.ts';
import type { Relation } from './relation.ts';
import { wordOf } from './verb.ts';

/** Set by hand: some ten in six hundred reports, nearly all right. */
const RIGHT = 0.7;
/** What sets another's words against those before it. "And" does so only where the tree joins the second verb to the cue. */
const AGAINST = /^(?:but|while|whereas|although|though)$/;
const SPOKEN: ReadonlySet<Act> = new Set(['say', 'deny', 'accuse', 'confirm', 'refuse']);
const TENSES: readonly (readonly Form[])[] = [['past'], ['s', 'base']];

/**
 * "The mayor said the bridge was safe but an engineer denied that it was tested": where the model reads all of it as the mayor's, two have
 * spoken, and what the second says is no part of what the first does.
 */
export function partSpeakers(tree: Tree, relations: readonly Relation[]): readonly Relation[] {
  const cues = new Set(relations.flatMap(({ cue }) => tree.within(cue)));
  return relations.flatMap((relation) => {
    const cue = wordOf(tree, relation.cue);
    const piece = relation.content.at(-1);
    if (cue === null || piece === undefined || tree.upos(cue) !== 'VERB' || relation.source.length === 0) return [relation];
    if (piece.start < tree.startOf(cue) || /["“”]|''/u.test(textAt(tree.text, piece))) return [relation];
    const tokens = tree.within([piece]);
    const told = tokens
      .flatMap((token) => second(tree, token, { cue, tokens }) ?? afterBut(tree, token, { cue, tokens }) ?? [])
      .at(0);
    const first = told && tidied(tree.text, piece.start, tree.startOf(connector(told)));
    if (told === undefined || first === null || first === undefined) return [relation];
    const ended: Relation = { ...relation, content: [...relation.content.slice(0, -1), first], rule: 'second-speaker@1' };
    return cues.has(told.word) ? [ended] : [ended, own(tree, told)];
  });
}

interface Around {
  readonly cue: number;
  readonly tokens: readonly number[];
}

const connector = ({ doer }: Told): number => (doer.at?.first ?? 0) - 1;

/** A verb in the content that reports what another than the source says, in the tense of the cue. */
function second(tree: Tree, verb: number, { cue, tokens }: Around): Told | null {
  const [first = verb, last = verb] = [tokens[0], tokens.at(-1)];
  const told = verbAt(tree, verb, { first, last });
  if (told === null || told.doer.at === null || told.doer.head === null || !SPOKEN.has(told.meaning.act)) return null;
  if (tree.head(told.doer.head) !== verb || tree.upos(told.doer.head) === 'PRON' || connector(told) <= first) return null;
  if (
    tree.children(verb).some((child) => tree.relation(child) === 'aux') ||
    !TENSES.some((forms) => [cue, verb].every((one) => has(tree, one, forms)))
  )
    return null;
  const word = tree.word(connector(told));
  const joined = word === 'and' && tree.head(verb) === cue && tree.word(first) !== 'that';
  return AGAINST.test(word) || joined ? told : null;
}

/** "but Jan Dorn, a rebel spokesman, said": also where the tree joins the name to another before it, and leaves the verb without a subject. */
function afterBut(tree: Tree, verb: number, { cue, tokens }: Around): Told | null {
  if (
    tree.head(verb) !== cue ||
    !isReportingWord(tree.word(verb)) ||
    !TENSES.some((forms) => [cue, verb].every((one) => has(tree, one, forms)))
  )
    return null;
  const after = subjectAfterBut(tree, verb);
  if (after === null || after.but <= (tokens[0] ?? verb)) return null;
  const { but, noun } = after;
  for (const meaning of CUE_VERBS.get(tree.word(verb))?.verbs ?? []) {
    const used = useOf(tree, verb, meaning);
    const content = used === null ? [] : complementOf(tree, used);
    if (used !== null && content.length > 0 && SPOKEN.has(meaning.act))
      return {
        doer: { at: { first: but + 1, last: verb - 1 }, head: noun },
        cue: { first: verb, last: used.end },
        content,
        word: verb,
        meaning,
      };
  }
  return null;
}

const has = (tree: Tree, verb: number, forms: readonly Form[]): boolean =>
  forms.some((form) => CUE_VERBS.get(tree.word(verb))?.forms.has(form) ?? false);

function own(tree: Tree, { doer, cue, content }: Told): Relation {
  const words = (stretch: Told['cue'] | null): Pieces => (stretch === null ? [] : pieces(tree, [stretch]));
  return { source: words(doer.at), cue: words(cue), content: pieces(tree, content), confidence: RIGHT, rule: 'second-speaker@1' };
}

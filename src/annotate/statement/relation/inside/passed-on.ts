import { CUE_VERBS } from '../../../../lexicon/cues.ts';
import type { Tree } from '../../../parse/tree.ts';
import type { Relation } from '../relation.ts';
import { childrenBy, holds, pieces, type Stretch, trimmed } from './stretch.ts';

/** Longer is no "the agency reported". In tokens. */
const LONGEST = 12;
const PASSES_ON: ReadonlySet<string> = new Set(['report', 'say', 'write', 'state', 'note']);
/** Set by hand: too few to count. */
const RIGHT = 0.6;

const APART = /^(?:[,"”]|'')$/;
/** What a name or description is made of. */
const PHRASE = /^(?:DET|ADJ|PROPN|NOUN|PRON|PART|ADP|CCONJ|NUM)$/;

interface Tag {
  readonly at: Stretch;
  readonly source: Stretch;
  readonly cue: Stretch;
}

/** "The road is shut, Kolm said, the VNA agency reported": the last one passes on what the first one says. */
export function passedOn(tree: Tree, known: readonly Relation[]): readonly Relation[] {
  const taken = new Set(known.flatMap(({ source, cue, content }) => tree.within([...source, ...cue, ...content])));
  return known.flatMap((relation) => {
    const own = tree.within([...relation.source, ...relation.cue]);
    const end = tree.within(relation.content).at(-1);
    const [from, to] = [Math.min(...own), Math.max(...own)];
    if (end === undefined || own.length === 0 || from < end) return [relation];
    const before = tagAt(tree, end + 1, taken);
    if (before !== null && before.at.last < from && from - before.at.last <= 2)
      return [{ ...relation, content: through(tree, relation, before) }, saidBy(tree, before, relation.content)];
    const after = from - end <= 3 ? tagAt(tree, to + 1, taken) : null;
    if (after === null || !PASSES_ON.has(lemmaOf(tree, after.cue.last))) return [relation];
    return [relation, saidBy(tree, after, through(tree, relation, { at: { first: from, last: to } }))];
  });
}

const lemmaOf = (tree: Tree, token: number): string => CUE_VERBS.get(tree.word(token))?.verbs[0]?.lemma ?? '';

/** ", Kolm said", ", reported the agency": a clause of no more than that, between commas or at the end. */
function tagAt(tree: Tree, token: number, taken: ReadonlySet<number>): Tag | null {
  let first = token;
  while (APART.test(tree.word(first))) first += 1;
  if (first === token && !APART.test(tree.word(token - 1))) return null;
  let last = first;
  while (last < tree.size && last - first < LONGEST && !/^[,.;!?"“]$/.test(tree.word(last)) && !taken.has(last)) last += 1;
  const at = trimmed(tree, { first, last: last - 1 });
  if (at === null || !/^[,.]$/.test(tree.word(last))) return null;
  for (let verb = at.first; verb <= at.last; verb += 1) {
    const tells = tree.upos(verb) === 'VERB' && CUE_VERBS.get(tree.word(verb))?.verbs.some(({ frames }) => frames.includes('b'));
    const source = tells ? sayer(tree, verb, at) : null;
    if (source !== null) return { at, source, cue: { first: verb, last: verb } };
  }
  return null;
}

/** The words before the verb, or behind it where its subject stands there: two such clauses in a row confuse the tree. */
function sayer(tree: Tree, verb: number, at: Stretch): Stretch | null {
  const subject = childrenBy(tree, verb, /^nsubj$/).find((child) => holds(at, child));
  if (subject !== undefined && subject > verb) return trimmed(tree, { first: verb + 1, last: at.last });
  for (let token = at.first; token < verb; token += 1) if (!PHRASE.test(tree.upos(token))) return null;
  const nominal = subject !== undefined || /^(?:PROPN|NOUN|PRON)$/.test(tree.upos(verb - 1));
  return nominal && verb > at.first ? trimmed(tree, { first: at.first, last: verb - 1 }) : null;
}

const saidBy = (tree: Tree, { source, cue }: Tag, content: Relation['content']): Relation => ({
  ...{ source: pieces(tree, [source]), cue: pieces(tree, [cue]), content },
  ...{ confidence: RIGHT, rule: 'passed-on@1' },
});

/** A content and who says it. */
function through(tree: Tree, { content }: Relation, { at }: Pick<Tag, 'at'>): Relation['content'] {
  const first = tree.within(content.slice(-1))[0];
  return first === undefined ? content : [...content.slice(0, -1), ...pieces(tree, [{ first, last: at.last }])];
}

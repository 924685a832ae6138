import { isReportingWord } from '../../../lexicon/cues.ts';
import { overlaps, type Pieces, type Span } from '../../../model/span.ts';
import type { Tree } from '../../parse/tree.ts';
import { isPassive as isParticiple, sufferer } from '../cue-clause.ts';
import { headOf, nounPhrase } from '../noun-phrase.ts';
import { subjectAfterBut } from './after-but.ts';
import { tidied } from './pieces.ts';
import type { Relation } from './relation.ts';
import { isPassive, subjectOf, wordOf } from './verb.ts';

/** A longer subject is more often a mistake of the tree than one of the writer. */
const LONGEST = 12;
const RELATIVE = /^(?:who|whom|which|that|what|it|there)$/;
/** Whoever suffers these has said nothing by it. */
const BLAMED = /^(?:accuse|blame|charge|condemn|criticise|criticize|denounce|fault|indict|suspect)$/;

/** A source that is another's: the subject of another verb, of another sentence, or the one who is accused. */
export function withOwnSources(tree: Tree, relations: readonly Relation[]): readonly Relation[] {
  const cues = new Set(relations.flatMap(({ cue }) => tree.within(cue)));
  const made = relations.flatMap((relation) => {
    const by = headOf(tree, relation.source);
    const participle = tree.within(relation.cue).find((token) => BLAMED.test(tree.lemma(token)) && tree.upos(token) === 'VERB');
    const blamed = by === null || participle === undefined ? null : accused(tree, relation, { verb: participle, by });
    if (blamed !== null) return [blamed];
    const verb = wordOf(tree, relation.cue);
    if (verb === null || by === null || tree.upos(verb) !== 'VERB') return [relation];
    const mended = spoken(tree, relation, { verb, by });
    return mended === null ? [relation] : [...before(tree, relation, { verb, by }, cues), mended];
  });
  const found = made.flatMap(({ source, rule }) => (rule === 'own-source@1' ? source : []));
  return found.length === 0
    ? made
    : made.map((relation) => ({ ...relation, content: endedBefore(tree.text, relation.content, found) }));
}

/** What is said ends where the second speaker is named. */
const endedBefore = (text: string, content: Pieces, sources: Pieces): Pieces =>
  content.map((piece) => {
    const next = sources.find(({ start }) => piece.start < start && start < piece.end);
    const said = next === undefined ? '' : text.slice(piece.start, next.start).trimEnd();
    if (next === undefined || !/\s(?:but|while|whereas)$/u.test(said)) return piece;
    return tidied(text, piece.start, piece.start + said.length - (said.split(' ').at(-1) ?? '').length) ?? piece;
  });

/** What the verb before reports, whose subject the source is: it ends where "but" and the second subject begin. */
function before(tree: Tree, relation: Relation, { verb, by }: Doing, cues: ReadonlySet<number>): readonly Relation[] {
  const [first, subject] = [tree.head(by), subjectOf(tree, verb)];
  if (first === null || subject === null || first > subject || cues.has(first) || !isReportingWord(tree.word(first))) return [];
  const end = tree.children(subject).find((child) => tree.relation(child) === 'cc') ?? tree.below(subject)[0] - 1;
  if (!/^(?:but|while|and|whereas)$/.test(tree.word(end))) return [];
  const cue = tree.span(first, first);
  const content = tidied(tree.text, tree.startOf(first + 1), tree.startOf(end));
  return cue === null || content === null || content.start < cue.end
    ? []
    : [{ ...relation, cue: [cue], content: [content], rule: 'own-source@1' }];
}

interface Doing {
  readonly verb: number;
  /** The noun that heads the source. */
  readonly by: number;
}

/** "Kestria said it had won but | Jan Dorn | said": the subject of the cue, not of the verb before it. */
function spoken(tree: Tree, relation: Relation, { verb, by }: Doing): Relation | null {
  const after = subjectOf(tree, verb) === null ? (subjectAfterBut(tree, verb)?.noun ?? null) : null;
  const subject = after ?? subjectOf(tree, verb);
  if (subject === null || isPassive(tree, verb) || RELATIVE.test(tree.word(subject))) return null;
  const elsewhere = rootOf(tree, by) !== rootOf(tree, verb);
  if (!elsewhere && after === null && !isOthers(tree, { verb, by }, subject)) return null;
  const [start, last] = tree.below(subject);
  const first = /^(?:cc|punct)$/.test(tree.relation(start)) ? start + 1 : start;
  const end = /^[,;:–—-]$/.test(tree.word(last)) ? last - 1 : last;
  const source = tree.span(first, end);
  if (source === null || end - first >= LONGEST || touches(source, [...relation.source, ...relation.cue, ...relation.content]))
    return null;
  return { ...relation, source: [source], rule: 'own-source@1' };
}

/** The source is the subject of another verb, and the cue has one of its own between them. */
function isOthers(tree: Tree, { verb, by }: Doing, subject: number): boolean {
  const above = tree.head(by);
  if (tree.relation(by) !== 'nsubj' || above === null || above === verb || tree.upos(above) !== 'VERB') return false;
  return tree.head(subject) === verb && by < above && above < subject && subject < verb;
}

/** "| Piotr Hask | is on trial accused of theft": it is he who is accused, and nobody says who accuses. */
function accused(tree: Tree, relation: Relation, { verb, by }: Doing): Relation | null {
  if (!isPassive(tree, verb) && !isParticiple(tree, verb)) return null;
  const who = sufferer(tree, verb) ?? above(tree, verb);
  if (who === null || (who !== by && !contains(tree, who, by))) return null;
  const phrase = nounPhrase(tree, by);
  const content = [...(phrase === null ? [] : [phrase]), ...relation.content];
  return {
    ...relation,
    source: [],
    content: phrase !== null && touches(phrase, relation.content) ? relation.content : content,
    rule: 'own-source@1',
  };
}

/** "is on trial accused of": the subject of what the participle hangs on. */
function above(tree: Tree, verb: number): number | null {
  const head = tree.head(verb);
  return head === null || !/^(?:acl|advcl|xcomp)/.test(tree.relation(verb)) ? null : subjectOf(tree, head);
}

const contains = (tree: Tree, noun: number, token: number): boolean => {
  const [first, last] = tree.below(noun);
  return first <= token && token <= last;
};

const touches = (at: Span, pieces: Pieces): boolean => pieces.some((piece) => overlaps(piece, at));

function rootOf(tree: Tree, token: number): number {
  let at = token;
  for (let head = tree.head(at); head !== null; head = tree.head(at)) at = head;
  return at;
}

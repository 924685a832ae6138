import type { Tree } from '../../../parse/tree.ts';
import type { Relation } from '../relation.ts';
import { below, childrenBy, pieces, type Stretch, trimmed } from './stretch.ts';

const CITES = /^(?:citing|quoting)$/;
/** Whom one can cite for words; not "citing the weather". */
const SPEAKS =
  /^(?:ministry|ministers?|officials?|sources?|agency|agencies|spokes(?:man|woman|person|people)|police|government|authorities|army|military|statements?|reports?|media|newspapers?|documents?|diplomats?|lawyers?|aides?|broadcaster|radio|television|court|president|office|service|figures|data|witnesses|letter|investigators|insiders|people|operator|company)$/;

/** Set by hand: there is 1 in statements dev. */
const RIGHT = 0.6;

/** "Coastwire, citing the ministry, reported that P": P is the ministry's, and Coastwire passes it on. */
export function citing(tree: Tree, known: readonly Relation[]): readonly Relation[] {
  const made: Relation[] = [];
  const own = new Set<number>();
  const kept = known.map((relation) => {
    const cites = relation.source.length === 0 ? undefined : citedBy(tree, relation);
    const cited = cites === undefined ? null : citedAt(tree, cites);
    if (cites === undefined || cited === null) return relation;
    const phrase = { first: cites, last: cited.last };
    const [source, cue] = [pieces(tree, [cited]), pieces(tree, [{ first: cites, last: cites }])];
    const content = relation.content.flatMap((piece) => pieces(tree, [behind(tree, tree.within([piece]), phrase)]));
    if (source.length === 0 || content.length === 0) return relation;
    own.add(cites);
    made.push({ source, cue, content, confidence: RIGHT, rule: 'citing@1' });
    return { ...relation, content: widened(tree, relation, phrase) };
  });
  return [...kept.filter(({ cue }) => !tree.within(cue).some((token) => own.has(token))), ...made];
}

/** "citing" right behind a source or a cue, or below the verb of the cue. */
function citedBy(tree: Tree, { source, cue }: Relation): number | undefined {
  const cues = tree.within(cue);
  if (cues.some((token) => CITES.test(tree.word(token)))) return undefined;
  const ends = [tree.within(source).at(-1), cues.at(-1)].filter((end) => end !== undefined);
  const beside = ends.map((end) => (tree.word(end + 1) === ',' ? end + 2 : end + 1));
  const under = cues.flatMap((token) => childrenBy(tree, token, /^advcl$/));
  return [...beside, ...under].find((token) => CITES.test(tree.word(token)) && tree.upos(token) === 'VERB');
}

function citedAt(tree: Tree, cites: number): Stretch | null {
  const object = childrenBy(tree, cites, /^obj$/).findLast((child) => child > cites);
  if (object === undefined) return null;
  const speaks = tree.upos(object) === 'PROPN' || SPEAKS.test(tree.word(object));
  return speaks ? trimmed(tree, { first: cites + 1, last: below(tree, object).last }) : null;
}

/** What of a piece stands behind the citing phrase, where it opens the piece; else all of it. */
function behind(tree: Tree, tokens: readonly number[], { first, last }: Stretch): Stretch {
  const [from, to] = [tokens[0] ?? 0, tokens.at(-1) ?? -1];
  const opens = first >= from && last <= to && first - from < 2;
  return { first: opens ? last + (tree.word(last + 1) === ',' ? 2 : 1) : from, last: to };
}

/** "According to Coastwire, | quoting VNA, the bridge fell": what is passed on opens with the citing where the two stand together. */
function widened(tree: Tree, { content }: Relation, { first, last }: Stretch): Relation['content'] {
  const [head, ...rest] = content;
  const tokens = head === undefined ? [] : tree.within([head]);
  const [from, to] = [tokens[0], tokens.at(-1)];
  if (from === undefined || to === undefined || from <= last || from - last > 2) return content;
  return [...pieces(tree, [{ first, last: to }]), ...rest];
}

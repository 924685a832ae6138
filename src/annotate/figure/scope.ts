import type { Span } from '../../model/span.ts';
import type { Tree } from '../parse/tree.ts';
import { type Counted, caseOf } from './counted.ts';

/** More words of a phrase than this tell a story, and do not say which are counted. */
const LONGEST = 18;
const MOST_PIECES = 4;

/** Prepositions that bring what is not a restriction: examples, exceptions, what another is like. */
const NO_SCOPE: ReadonlySet<string> = new Set([
  'including',
  'among',
  'like',
  'as',
  'than',
  'per',
  'plus',
  'versus',
  'unlike',
  'by',
]);
/** Where and since when: circumstances of the clause that restrict what it counts. */
const WHERE: ReadonlySet<string> = new Set(
  'in at near on outside inside around across along throughout within among from'.split(' '),
);
const SINCE: ReadonlySet<string> = new Set('since during between from over within until'.split(' '));
/** How badly: the seriously and the slightly hurt are counted apart. */
const DEGREE: ReadonlySet<string> = new Set(
  'seriously badly critically severely gravely slightly lightly moderately mortally fatally directly indirectly newly legally illegally officially alone'.split(
    ' ',
  ),
);

/** Whether words are a day or an hour: then they say as of when, and are no scope. */
export type IsMoment = (at: Span) => boolean;

/**
 * The phrases that say which of the things are counted: what hangs on the noun ("migrants from the camp", "lorries stranded at the
 * crossing"), and of its clause the place, the span of time and the degree.
 */
export function scopeOf(tree: Tree, counted: Counted, isMoment: IsMoment): Span[] {
  const { top, noun } = counted;
  const ofNoun = (noun === null || noun === top ? [] : tree.children(noun)).filter((child) =>
    restricts(tree, child, noun ?? top),
  );
  const ofNumber = tree
    .children(top)
    .filter((child) => child !== noun && (restricts(tree, child, top) || isGroup(tree, child, noun)));
  const clause = clauseOf(tree, noun ?? top) ?? (noun === null ? null : clauseOf(tree, top));
  const ofClause = clause === null ? [] : tree.children(clause).filter((child) => isCircumstance(tree, child, isMoment));
  const ofEffect =
    noun !== null && /^(?:VERB|ADJ)$/.test(tree.upos(noun))
      ? tree.children(noun).filter((child) => isCircumstance(tree, child, isMoment))
      : [];
  const tokens = new Set([...ofNumber, ...ofNoun, ...ofClause, ...ofEffect]);
  const pieces = [...tokens]
    .toSorted((a, b) => a - b)
    .filter((token) => !saysWhen(tree, token, isMoment))
    .flatMap((token) => pieceAt(tree, token, counted) ?? []);
  return apart(pieces).slice(0, MOST_PIECES);
}

/** "from the camp" and "stranded at the crossing", but not what a comma sets off. */
function restricts(tree: Tree, child: number, after: number): boolean {
  if (child < after) return false;
  const relation = tree.relation(child);
  if (relation === 'acl') return tree.word(tree.below(child)[0] - 1) !== ',' && tree.word(tree.below(child)[0]) !== ',';
  if (relation !== 'nmod') return false;
  const preposition = caseOf(tree, child);
  return preposition !== null && !NO_SCOPE.has(preposition) && tree.word(tree.below(child)[0]) !== ',';
}

/** "of them" of "ten of them children" */
const isGroup = (tree: Tree, child: number, noun: number | null): boolean =>
  child !== noun && tree.upos(child) === 'PRON' && tree.relation(child) === 'nmod' && caseOf(tree, child) === 'of';

/** "on Monday" says as of when; "since Monday" restricts. */
function saysWhen(tree: Tree, token: number, isMoment: IsMoment): boolean {
  const at = tree.span(token, token);
  return at !== null && tree.relation(token) !== 'acl' && isMoment(at) && !SINCE.has(caseOf(tree, token) ?? '');
}

const TOTALS: ReadonlySet<string> = new Set(['total', 'number', 'maximum', 'minimum', 'majority', 'couple', 'handful']);

/** The verb or adjective that speaks of the counted; `null` for a noun that is part of another. */
export function clauseOf(tree: Tree, token: number): number | null {
  const head = tree.head(token);
  if (
    tree.relation(token) === 'conj' &&
    head !== null &&
    head < token &&
    token - head < LONGEST &&
    tree.upos(token) === tree.upos(head)
  )
    return clauseOf(tree, head);
  // "a total of 21 drivers have been treated"
  if (head !== null && head < token && TOTALS.has(tree.lemma(head)) && caseOf(tree, token) === 'of') return clauseOf(tree, head);
  if (head === null || !/^(?:nsubj|obj|obl|iobj)$/.test(tree.relation(token))) return null;
  return /^(?:VERB|ADJ|NOUN)$/.test(tree.upos(head)) ? head : null;
}

/** "seriously injured"; in "19 injured, three of them critically" the adverb is of the three. */
function isBeside(tree: Tree, adverb: number): boolean {
  const verb = tree.head(adverb);
  return tree.word(adverb) === 'alone' || (verb !== null && Math.abs(verb - adverb) <= 2);
}

function isCircumstance(tree: Tree, child: number, isMoment: IsMoment): boolean {
  if (tree.relation(child) === 'advmod') return DEGREE.has(tree.word(child)) && isBeside(tree, child);
  if (tree.relation(child) !== 'obl') return false;
  const preposition = caseOf(tree, child);
  const at = tree.span(child, child);
  if (preposition === null || at === null) return false;
  if (isMoment(at) || SINCE_ONLY.has(preposition)) return true;
  return (
    WHERE.has(preposition) &&
    !holdsNumber(tree, child) &&
    (tree.upos(child) === 'PROPN' || tree.children(child).some((word) => tree.relation(word) === 'det'))
  );
}

/** "at a cost of 90 million euros" is another figure. */
function holdsNumber(tree: Tree, token: number): boolean {
  const [first, last] = tree.below(token);
  for (let at = first; at <= last; at += 1) if (tree.upos(at) === 'NUM') return true;
  return false;
}

const SINCE_ONLY: ReadonlySet<string> = new Set(['since', 'during']);

/** The whole phrase of a token; `null` where it is too long, or holds the number itself. */
function pieceAt(tree: Tree, token: number, { top, noun }: Counted): Span | null {
  let [first, last] = tree.below(token);
  last = Math.min(last, beforeJoined(tree, token), beforeAside(tree, token, last));
  while (last > token && /^[.,;:!?"“”]$/u.test(tree.word(last))) last -= 1;
  const holds = (other: number | null): boolean => other !== null && first <= other && other <= last;
  while (first < token && (tree.relation(first) === 'cc' || /^[.,;:!?"“”]$/u.test(tree.word(first)))) first += 1;
  return tree.upos(token) === 'NUM' || last - first > LONGEST || holds(top) || holds(noun) ? null : tree.span(first, last);
}

/** "in Dravik and 30 injured …": what is joined is another account, and no more of the place. */
function beforeJoined(tree: Tree, token: number): number {
  const joined = tree.children(token).find((child) => tree.relation(child) === 'conj' && /^(?:NUM|VERB)$/.test(tree.upos(child)));
  if (joined === undefined || tree.upos(token) === 'VERB') return Number.POSITIVE_INFINITY;
  return tree.below(joined)[0] - 1;
}

/** "of Anton Verel, a baker, and …": what a comma sets off tells more than which are meant. */
function beforeAside(tree: Tree, token: number, last: number): number {
  if (tree.relation(token) === 'acl') return last;
  for (let at = token + 1; at <= last; at += 1) if (tree.word(at) === ',') return at - 1;
  return last;
}

/** Without those inside another, in text order. */
function apart(pieces: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const piece of pieces.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if ((kept.at(-1)?.end ?? 0) <= piece.start) kept.push(piece);
  return kept;
}

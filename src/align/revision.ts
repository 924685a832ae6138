import { CARDINALS, SCALES } from '../lexicon/numbers.ts';
import type { Edit, EditedSide, EditMark, Revision } from '../model/claim.ts';
import { type Span, span, textAt } from '../model/span.ts';
import { differences } from '../text/differences.ts';
import { Intervals } from './intervals.ts';
import type { Laid } from './laid.ts';
import { type Pair, paired, type Sentence, sentencesOf } from './revised-sentences.ts';

/**
 * What a revision changed, sentence by sentence: first the sentences that both texts have, then, between them, those that are alike word by
 * word. What stands outside of sentences, a byline or "updated at 14:20", is no change.
 */
export function revisionOf(was: Laid, now: Laid): Revision {
  const [old, fresh] = [sentencesOf(was), sentencesOf(now)];
  const runs = differences(
    ...numbered(
      old.map(({ key }) => key),
      fresh.map(({ key }) => key),
    ),
  );
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const { a, b, length } of [...runs, { a: old.length, b: fresh.length, length: 0 }]) {
    for (const pair of paired(old.slice(i, a), fresh.slice(j, b))) pairs.push(pair);
    [i, j] = [a + length, b + length];
  }
  const kept = runs.reduce((sum, { length }) => sum + length, 0);
  const names = [namesOf(was), namesOf(now)] as const;
  const edits = withMoves(pairs).map((pair) => editOf(pair, [was, now], names));
  return { of: was.id, kept, edits, rule: 'revised@1' };
}

/** Each text with a number of its own, the same on both sides. */
function numbered(a: readonly string[], b: readonly string[]): [number[], number[]] {
  const known = new Map<string, number>();
  const numberOf = (text: string): number => {
    const found = known.get(text) ?? known.size;
    known.set(text, found);
    return found;
  };
  return [a.map(numberOf), b.map(numberOf)];
}

/** A sentence that is left out in one place and put in at another was moved. */
function withMoves(pairs: readonly Pair[]): Pair[] {
  const removed = new Map<string, Sentence[]>();
  for (const { was, now } of pairs) if (was !== null && now === null) push(removed, was.key, was);
  const taken = new Set<Sentence>();
  const found = pairs.map((pair): Pair => {
    const from = pair.was === null && pair.now !== null ? removed.get(pair.now.key)?.shift() : undefined;
    if (from === undefined) return pair;
    taken.add(from);
    return { was: from, now: pair.now };
  });
  return found.filter(({ was, now }) => was === null || now !== null || !taken.has(was));
}

function push(map: Map<string, Sentence[]>, key: string, one: Sentence): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [one]);
  else list.push(one);
}

type Names = readonly [Intervals<Span>, Intervals<Span>];

const namesOf = ({ placed }: Laid): Intervals<Span> =>
  new Intervals(
    placed.layers.entities.flatMap(({ names }) => names),
    (at) => [at],
  );

function editOf({ was, now }: Pair, [before, after]: readonly [Laid, Laid], names: Names): Edit {
  if (was === null || now === null)
    return { kind: was === null ? 'added' : 'removed', was: bare(was), now: bare(now), tells: [] };
  if (was.key === now.key) return { kind: 'moved', was: bare(was), now: bare(now), tells: [] };
  const runs = differences(...numbered(was.words, now.words));
  const [left, right] = [
    unlike(
      was,
      runs.map(({ a, length }) => [a, length]),
    ),
    unlike(
      now,
      runs.map(({ b, length }) => [b, length]),
    ),
  ];
  const side = ({ at }: Sentence, { text }: Laid, tokens: readonly Unlike[]): EditedSide => ({
    at,
    changed: tokens.map(({ from, to }) => span(text, from, to)),
  });
  return {
    kind: 'changed',
    was: side(was, before, left),
    now: side(now, after, right),
    tells: tellsOf(marksOf(before, names[0], left), marksOf(after, names[1], right)),
  };
}

const bare = (one: Sentence | null): EditedSide | null => (one === null ? null : { at: one.at, changed: [] });

/** Neighbouring words that the other side lacks. */
interface Unlike {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Span[];
}

function unlike({ tokens }: Sentence, kept: readonly (readonly [from: number, length: number])[]): Unlike[] {
  const found: Unlike[] = [];
  let at = 0;
  for (const [from, length] of [...kept, [tokens.length, 0] as const]) {
    const group = tokens.slice(at, from);
    const [first, last] = [group[0], group.at(-1)];
    if (first !== undefined && last !== undefined) found.push({ from: first.start, to: last.end, tokens: group });
    at = from + length;
  }
  return found;
}

const MARKS: readonly EditMark[] = ['number', 'name', 'negation'];

type Marked = ReadonlyMap<EditMark, string>;

/** What of the sort changed, not merely stands elsewhere in its sentence. */
const tellsOf = (was: Marked, now: Marked): EditMark[] => MARKS.filter((mark) => was.get(mark) !== now.get(mark));

const NEGATION = /^(?:not|no|never|nor|neither|none|nobody|nothing|nowhere|without|cannot|n['’]t)$/iu;

function marksOf({ text }: Laid, names: Intervals<Span>, unlikes: readonly Unlike[]): Marked {
  const words: Record<EditMark, string[]> = { number: [], name: [], negation: [] };
  for (const at of unlikes.flatMap(({ tokens }) => tokens)) {
    const word = textAt(text, at);
    if (isNumber(word)) words.number.push(word.toLowerCase());
    else if (NEGATION.test(word)) words.negation.push('not');
    else if (/^\p{Lu}/u.test(word) && names.touching(at).length > 0) words.name.push(word);
  }
  return new Map(MARKS.map((mark) => [mark, words[mark].toSorted().join(' ')]));
}

/** "one" is as often a pronoun. */
function isNumber(word: string): boolean {
  const plain = word.toLowerCase();
  return /\d/u.test(plain) || SCALES.has(plain) || (CARDINALS.get(plain) ?? 0) > 1;
}

import { ORDINALS } from '../lexicon/ordinals.ts';
import type { Figure } from '../model/figure.ts';
import { contains, textAt } from '../model/span.ts';
import { stem } from './stem.ts';
import type { Told } from './telling.ts';

/**
 * The tellings of a happening in groups, the given order kept: in each none gives a thing another number than the first does. "killed 14
 * children" is not told by who tells that it killed 11, nor "on the second floor" by who says the first.
 */
export function withoutContrary(group: readonly Told[]): Told[][] {
  const found: Told[][] = [];
  for (const one of group) {
    const known = found.find(([head]) => head !== undefined && !areContrary(head, one));
    if (known === undefined) found.push([one]);
    else known.push(one);
  }
  return found;
}

/** Both give numbers of one thing, and no number of it is in both. */
function areContrary(a: Told, b: Told): boolean {
  const [x, y] = [numbersOf(a), numbersOf(b)];
  return [...x].some(([thing, numbers]) => {
    const others = y.get(thing);
    return others !== undefined && !numbers.some((one) => others.some((other) => mayBeOne(one, other)));
  });
}

const mayBeOne = (a: Range, b: Range): boolean =>
  (a.least ?? 0) <= (b.most ?? Number.POSITIVE_INFINITY) && (b.least ?? 0) <= (a.most ?? Number.POSITIVE_INFINITY);

type Range = Pick<Figure, 'least' | 'most'>;

/** Exact numbers and ranks, by what is counted or ranked. */
function numbersOf({ laid, at }: Told): Map<string, Range[]> {
  const numbers = new Map<string, Range[]>();
  const add = (thing: string, range: Range): void => {
    numbers.set(thing, [...(numbers.get(thing) ?? []), range]);
  };
  for (const figure of laid.touching.figures.touching(at)) {
    const { kind, unit, thingAt, approximate, part } = figure;
    if (thingAt === null || approximate || part || !COUNTED.has(kind) || !contains(at, figure.at)) continue;
    const head = textAt(laid.text, thingAt).split(/\s+/u).at(-1) ?? '';
    add(`${kind} ${unit} ${stem(head)}`, figure);
  }
  for (const [, word = '', ranked = ''] of textAt(laid.text, at).slice(0, SIGHT).matchAll(RANKED)) {
    const rank = ORDINALS.get(word.toLowerCase());
    if (rank !== undefined) add(`rank ${stem(ranked)}`, { least: rank, most: rank });
  }
  return numbers;
}

const COUNTED: ReadonlySet<Figure['kind']> = new Set(['count', 'percentage', 'money', 'measure']);

/** UTF-16 units of a sentence that are looked at. */
const SIGHT = 1000;
/** "the second floor" */
const RANKED = /\b(\p{L}{4,12})\s(?=(\p{Ll}{3,20})\b)/gu;

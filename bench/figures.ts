import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { answered, type Places } from './score.ts';
import { table } from './table.ts';

/** An annotated figure of ../shared/corpora/figure-conflicts/figures.jsonl. */
export interface GoldFigure {
  readonly doc: string;
  readonly s: number;
  readonly e: number;
  readonly value: number;
  readonly qual: string;
  readonly slot: string;
}

/** What is asked of a figure that the product gives. */
export interface FoundFigure {
  readonly start: number;
  readonly end: number;
  readonly least: number | null;
  readonly most: number | null;
  readonly approximate: boolean;
  readonly slot: string | null;
}

export interface Tally {
  readonly gold: number;
  readonly found: number;
  readonly value: number;
  readonly range: number;
  readonly slot: number;
}

/** The ends that a gold figure asks for, by the conventions of contracts.md: "more than 12" counts 13 or more, but measures 12 or more. */
function endsOf({ value, qual }: GoldFigure): readonly [least: number | null, most: number | null] {
  if (qual === '>=') return [value, null];
  if (qual === '>') return [Number.isInteger(value) ? value + 1 : value, null];
  return qual === '<=' ? [null, value] : [value, value];
}

/** Whether the number is there at all, whatever its bounds. */
function sameValue({ value }: GoldFigure, { least, most }: FoundFigure): boolean {
  return least === value || most === value || least === value + 1;
}

function sameRange(gold: GoldFigure, found: FoundFigure): boolean {
  if (gold.qual === 'superseded') return sameValue(gold, found);
  const [least, most] = endsOf(gold);
  return found.least === least && found.most === most && found.approximate === (gold.qual === '~');
}

/** Of several figures that overlap the annotated words, the one that fits best stands for them. */
export function tally(gold: readonly GoldFigure[], found: ReadonlyMap<string, readonly FoundFigure[]>): Tally {
  const right = { gold: gold.length, found: 0, value: 0, range: 0, slot: 0 };
  for (const one of gold) {
    const over = (found.get(one.doc) ?? []).filter(({ start, end }) => start < one.e && end > one.s);
    const best = over.find((figure) => sameRange(one, figure)) ?? over.find((figure) => sameValue(one, figure)) ?? over[0];
    if (best === undefined) continue;
    right.found += 1;
    right.value += Number(sameValue(one, best));
    right.range += Number(sameRange(one, best));
    right.slot += Number(best.slot === one.slot);
  }
  return right;
}

/** Reports as `read --format json` annotates them: by id, their figures. */
function figuresIn(said: string): ReadonlyMap<string, readonly FoundFigure[]> {
  const { stories } = JSON.parse(readFileSync(said, 'utf8')) as {
    readonly stories: readonly { readonly annotations: Readonly<Record<string, { readonly figures: readonly FoundFigure[] }>> }[];
  };
  return new Map(stories.flatMap(({ annotations }) => Object.entries(annotations).map(([id, { figures }]) => [id, figures])));
}

/** How many annotated figures are found, with the right value and range, and with what befell those counted. */
export function figureValues(places: Places, task: Parameters<typeof answered>[1]): string {
  const gold = readFileSync(resolve(places.corpora, 'figure-conflicts/figures.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): GoldFigure => JSON.parse(line));
  const right = tally(gold, figuresIn(answered(places, task).said));
  const share = (part: number): string => ((100 * part) / right.gold).toFixed(1);
  return table(
    ['annotated figures', 'n', '%'],
    [
      ['all', right.gold, '100.0'],
      ['found', right.found, share(right.found)],
      ['… with the right value', right.value, share(right.value)],
      ['… and range', right.range, share(right.range)],
      ['slot as annotated', right.slot, share(right.slot)],
    ],
  );
}

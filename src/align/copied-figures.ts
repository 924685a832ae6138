import type { Comparison } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import type { Rule } from '../model/rule.ts';
import { type Compared, MOST, relationOf } from './figures.ts';
import type { Slot } from './slot.ts';
import { finder, standingAt, type Text } from './texts.ts';

/** Places in canonical order by id. */
type Ranks = ReadonlyMap<string, number>;

/** A figure of a report. */
interface Bearer {
  readonly place: Comparison['a'];
  /** Of its report in canonical order. */
  readonly rank: number;
}

/**
 * Every pair of figures of one slot from two reports, copies included: a copy's figure is to others what the figure it was copied from
 * is to them, whatever day the copy is of. In order of reports, then of text.
 */
export function comparisonsOf(
  compared: readonly Compared[],
  figures: readonly (readonly Slot[])[],
  { texts, ranks }: { readonly texts: readonly Text[]; readonly ranks: Ranks },
): Comparison[] {
  const bearing = bearersOf(figures, texts, ranks);
  const of = (slot: Slot): readonly Bearer[] => bearing.get(slot) ?? [];
  const pairs = compared.flatMap(({ slots: [a, b], relation, rule }) =>
    of(a).flatMap((x) => of(b).map((y) => ({ pair: [x, y] as const, relation, rule }))),
  );
  const alike = [...bearing].flatMap(([slot, all]) =>
    all.length < 2 || relationOf(slot, slot) !== 'agree'
      ? []
      : all.flatMap((x, i) => all.slice(i + 1).map((y) => ({ pair: [x, y] as const, relation: 'agree' as const, rule: RULE }))),
  );
  return [...pairs, ...alike]
    .map(({ pair: [x, y], relation, rule }) => {
      // What was replaced comes first, whenever its copy was printed.
      const [a, b] = relation === 'superseded' || x.rank <= y.rank ? [x, y] : [y, x];
      return { a, b, relation, rule };
    })
    .toSorted((one, two) => byBearer(one.a, two.a) || byBearer(one.b, two.b))
    .map(({ a, b, relation, rule }) => ({ a: a.place, b: b.place, relation, rule }));
}

const RULE: Rule = 'same-words@1';

const byBearer = (a: Bearer, b: Bearer): number => a.rank - b.rank || a.place.span.start - b.place.span.start;

/** A slot's figures: its own, then those of copies, as many as are compared of one kind. */
function bearersOf(slots: readonly (readonly Slot[])[], texts: readonly Text[], ranks: Ranks): Map<Slot, readonly Bearer[]> {
  const byHead = new Map(texts.map((text) => [text.head.report.id, text]));
  const bearing = new Map<Slot, readonly Bearer[]>();
  for (const kind of slots) {
    let left = MOST - kind.length;
    for (const slot of kind.slice(0, MOST)) {
      const copies = copiesOf(slot, byHead.get(slot.laid.id), left);
      left -= copies.length;
      bearing.set(
        slot,
        [placeOf(slot.laid.id, slot.figure), ...copies].map((place) => ({ place, rank: ranks.get(place.report) ?? 0 })),
      );
    }
  }
  return bearing;
}

const placeOf = (report: string, { id, at }: Figure): Comparison['a'] => ({ report, figure: id, span: at });

function copiesOf({ figure }: Slot, text: Text | undefined, most: number): Comparison['a'][] {
  if (text === undefined || most <= 0) return [];
  return text.copies.slice(0, most).flatMap((copy) => {
    const there = standingAt(copy.layers.figures, finder(text.head, copy)(figure.at));
    return there === undefined ? [] : [placeOf(copy.report.id, there)];
  });
}

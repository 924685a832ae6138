import type { StoryEntity } from '../model/claim.ts';
import type { PlacedReport } from './placed.ts';
import { finder, standingAt, type Text } from './texts.ts';

type Mentioned = StoryEntity['in'][number];

/** The entities of a story with the reports that name them: a copy names whom the report names that it is a copy of. */
export function withNamesakes(
  entities: readonly StoryEntity[],
  texts: readonly Text[],
  ranks: ReadonlyMap<string, number>,
): readonly StoryEntity[] {
  const copied = new Map<string, Mentioned[]>();
  for (const { head, copies } of texts)
    for (const copy of copies)
      for (const [own, of] of namedAlike(head, copy)) copied.set(keyOf(of), [...(copied.get(keyOf(of)) ?? []), own]);
  if (copied.size === 0) return entities;
  return entities.map((one) => {
    const again = one.in.flatMap((of) => copied.get(keyOf(of)) ?? []);
    if (again.length === 0) return one;
    const rank = ({ report }: Mentioned): number => ranks.get(report) ?? 0;
    return { ...one, in: [...one.in, ...again].toSorted((a, b) => rank(a) - rank(b)) };
  });
}

const keyOf = ({ report, entity }: Mentioned): string => `${entity} ${report}`;

/** Whom a copy names, each with who that is in the report that stands for both. */
function namedAlike(head: PlacedReport, copy: PlacedReport): (readonly [own: Mentioned, of: Mentioned])[] {
  return copy.layers.entities.flatMap(({ id }) => {
    const of = inHead(head, copy, id);
    return of === null
      ? []
      : [
          [
            { report: copy.report.id, entity: id },
            { report: head.report.id, entity: of },
          ] as const,
        ];
  });
}

/** Who an entity of a copy is in the report that stands for both: the one of its type that is named in the same words. */
export function inHead(head: PlacedReport, copy: PlacedReport, entity: string): string | null {
  const one = copy.layers.entities.find(({ id }) => id === entity);
  if (one === undefined) return null;
  const there = finder(copy, head);
  const alike = head.layers.entities
    .filter(({ type }) => type === one.type)
    .flatMap(({ id, mentions, names }) => [...mentions, ...names].map((at) => ({ at, id })));
  const found = [...one.mentions, ...one.names].map((at) => standingAt(alike, there(at))).find((each) => each !== undefined);
  return found?.id ?? null;
}

import type { Dossier } from '../dossier/shape.ts';
import { fold } from '../lexicon/fold.ts';
import { byText } from '../model/order.ts';
import type { DayCount } from '../store/store.ts';

type NamedEntity = Pick<Dossier['entities'][number], 'type' | 'name' | 'names' | 'titles' | 'in'>;

/** What is looked at of a dossier. */
interface Naming {
  readonly entities: readonly NamedEntity[];
  readonly annotations: Readonly<
    Record<string, { readonly entities: readonly Pick<Dossier['annotations'][string]['entities'][number], 'id' | 'names'>[] }>
  >;
}

/**
 * Who is named, those in most reports first, and else as the story lists them. A single word is taken only beside a title, and not where
 * the story has a place or a body of that name: a country that acts is read as a person now and then.
 */
export function peopleIn({ entities, annotations }: Naming): string[] {
  const others = new Set(entities.flatMap(({ type, names }) => (type === 'PER' ? [] : names.map(fold))));
  const named = entities.filter(({ type, name, titles, in: parts }) => {
    if (type !== 'PER' || others.has(fold(name)) || !(/\S\s+\S/u.test(name) || titles.length > 0)) return false;
    return parts.some(({ report, entity }) =>
      annotations[report]?.entities.some(({ id, names }) => id === entity && names.length > 0),
    );
  });
  const reports = (parts: NamedEntity['in']): number => new Set(parts.map(({ report }) => report)).size;
  return [...new Set(named.toSorted((a, b) => reports(b.in) - reports(a.in)).map(({ name }) => name))];
}

/** On which days its reports are dated, in order. */
export function daysOf({ reports }: { readonly reports: readonly Pick<Dossier['reports'][number], 'published'>[] }): DayCount[] {
  const days = new Map<string, number>();
  for (const { published } of reports) {
    const day = published.date?.slice(0, 10);
    if (day !== undefined) days.set(day, (days.get(day) ?? 0) + 1);
  }
  return [...days].map(([day, count]) => ({ day, reports: count })).toSorted((a, b) => byText(a.day, b.day));
}

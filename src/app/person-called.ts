import type { Annotation, Dossier, SpanJson } from '../dossier/shape.ts';
import { byText } from '../model/order.ts';

/** Words of a report, where they stand, who published them and when: the day that the words give, else the report's. */
export interface Cited {
  readonly report: string;
  readonly span: SpanJson;
  readonly words: string;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly date: string | null;
}

export type Cite = (place: { readonly report: string; readonly span: SpanJson }) => Cited;

const KINDS = ['name', 'title', 'description'] as const;

/** Words that a story has for somebody. */
export interface Called {
  readonly kind: (typeof KINDS)[number];
  readonly words: string;
  /** How often. */
  readonly count: number;
  /** Days of the first and of the last report that has them. */
  readonly first: string | null;
  readonly last: string | null;
  /** Where they stand first. */
  readonly at: Cited;
}

type Entity = Annotation['entities'][number];
type Named = Pick<Called, 'kind' | 'words'> & { readonly span: SpanJson };

/** Names, titles, then other words but for pronouns; of each the most frequent first. */
export function calledIn({ reports, annotations }: Dossier, { in: parts }: Dossier['entities'][number], cite: Cite): Called[] {
  const found = new Map<string, Called>();
  for (const { id } of reports) {
    const annotation = annotations[id];
    const own = new Set(parts.flatMap(({ report, entity }) => (report === id ? [entity] : [])));
    for (const entity of annotation?.entities.filter((one) => own.has(one.id)) ?? [])
      for (const { kind, words, span } of namedIn(annotation?.text ?? '', entity)) {
        const key = `${kind} ${words}`;
        const at = cite({ report: id, span });
        const known = found.get(key) ?? { kind, words, count: 0, first: at.date, last: at.date, at };
        const days = [known.first, known.last, at.date].flatMap((day) => day ?? []).sort(byText);
        found.set(key, { ...known, count: known.count + 1, first: days[0] ?? null, last: days.at(-1) ?? null });
      }
  }
  return [...found.values()].toSorted(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.count - a.count || byText(a.words, b.words),
  );
}

/** A report's words for one of its entities. A title is looked for in the words that mean its bearer. */
function namedIn(text: string, { mentions, names, titles }: Entity): Named[] {
  const isName = new Set(names.map(String));
  return mentions.flatMap((span): Named[] => {
    const words = text.slice(span[0], span[1]);
    if (isName.has(String(span))) return [{ kind: 'name', words, span }];
    const title = longestIn(words, titles);
    if (title !== undefined) {
      const start = span[0] + words.indexOf(title);
      return [{ kind: 'title', words: title, span: [start, start + title.length] }];
    }
    return PRONOUN.test(words) ? [] : [{ kind: 'description', words, span }];
  });
}

const longestIn = (words: string, titles: readonly string[]): string | undefined =>
  titles.filter((title) => title !== '' && words.includes(title)).toSorted((a, b) => b.length - a.length || byText(a, b))[0];

/** They stand for anybody, and say nothing of whom. */
const PRONOUN =
  /^(?:I|me|my|mine|myself|he|him|his|himself|she|her|hers|herself|it|its|itself|we|us|our|ours|ourselves|they|them|their|theirs|themselves|you|yours?|who|whom|whose|which|that|this|these|those|one|both)$/iu;

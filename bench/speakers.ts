import { join } from 'node:path';
import { answered, type Places, python, type Task } from './score.ts';
import { table } from './table.ts';

const BY_KIND = new URL('../../bench/speakers.py', import.meta.url).pathname;

/** What the words of a source are, as `speakers.py` tells them apart, and how the table says it. */
const KINDS: readonly (readonly [kind: string, name: string])[] = [
  ['full name', 'full name'],
  ['part of a name', 'part of a name'],
  ['title', 'title or description of somebody named elsewhere'],
  ['description', 'description, nobody named'],
  ['pronoun', 'pronoun'],
  ['none', 'no source'],
];

type Counts = Readonly<Record<'n' | 'right' | 'open', number>>;

/** How often the speaker of a matched statement is right, by what the source's words are. */
export function speakerTable(given: Places, task: Omit<Task, 'scorer'>): string {
  const { predictions } = answered(given, task);
  const counts = python([BY_KIND, given.scorers, join(given.corpora, task.gold), predictions]) as Readonly<
    Record<string, Counts>
  >;
  const row = (name: string, { n, right, open }: Counts): readonly (string | number | null)[] => [
    name,
    n,
    n === 0 ? null : (100 * right) / n,
    open,
  ];
  const none: Counts = { n: 0, right: 0, open: 0 };
  return table(
    ['speaker on matches, by source', 'n', '% right', 'left open'],
    KINDS.map(([kind, name]) => row(name, counts[kind] ?? none)),
  );
}

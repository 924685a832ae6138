import type { Dossier, SpanJson } from './shape.ts';

/** A report's exact words with the place they stand at, as people cite it: "A1 ¶6". */
export interface Quote {
  readonly words: string;
  readonly report: string;
  readonly span: SpanJson;
  readonly ref: string;
}

/** A letter for each origin, a number for each of its reports. */
interface Chip {
  readonly letter: string;
  readonly label: string;
}

/** Chips by report id: "A1", "A2", "B1". */
function chipsOf({ origins }: Pick<Dossier, 'origins'>): ReadonlyMap<string, Chip> {
  return new Map(
    origins.flatMap(({ reports }, i) =>
      reports.map((id, n): [string, Chip] => [id, { letter: letterOf(i), label: `${letterOf(i)}${n + 1}` }]),
    ),
  );
}

function chipIn(dossier: Dossier): (report: string) => string | undefined {
  const chips = chipsOf(dossier);
  return (report) => chips.get(report)?.label;
}

/** A … Z, then AA, AB … */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** Looks up words and their places in the reports a dossier holds. */
export interface Words {
  readonly quote: (report: string, span: SpanJson) => Quote;
  readonly ref: (report: string, span: SpanJson) => string;
  readonly chip: (report: string) => string;
}

/** `called`: how a report is called; without it by its chip. */
export function wordsOf(dossier: Dossier, called: (report: string) => string | undefined = chipIn(dossier)): Words {
  const breaks = new Map(Object.entries(dossier.annotations).map(([id, { text = '' }]) => [id, paragraphStarts(text)]));
  const chip = (report: string): string => called(report) ?? report;
  const ref = (report: string, [start]: SpanJson): string => `${chip(report)} ¶${paragraphAt(breaks.get(report) ?? [], start)}`;
  const quote = (report: string, span: SpanJson): Quote => {
    const words = (dossier.annotations[report]?.text ?? '').slice(span[0], span[1]).replace(/\s+/gu, ' ').trim();
    return { words, report, span, ref: ref(report, span) };
  };
  return { quote, ref, chip };
}

/** Where paragraphs begin: after blank lines; in a text without any, after line breaks. */
function paragraphStarts(text: string): number[] {
  const blank = starts(text, /(?:\r?\n[^\S\n]*){2,}/gu);
  return blank.length > 1 ? blank : starts(text, /\r?\n/gu);
}

const starts = (text: string, between: RegExp): number[] => [
  0,
  ...[...text.matchAll(between)].map((gap) => gap.index + gap[0].length),
];

function paragraphAt(beginnings: readonly number[], offset: number): number {
  let low = 0;
  let high = beginnings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((beginnings[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

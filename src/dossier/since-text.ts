import type { Paint } from './paint.ts';
import { revisionLines } from './revision-text.ts';
import type { ClaimChangeView, SincePage } from './since-page.ts';
import { quoted } from './text.ts';
import { hanging, tame, wrap } from './wrap.ts';

interface Sheet {
  readonly width: number;
  readonly paint: Paint;
}

/** What changed in a story, for a terminal. What stands in quotation marks is a report's own words; all else is the program's. */
export function sinceText(page: SincePage, sheet: Sheet): string {
  const { width, paint } = sheet;
  const parts = [
    [
      ...wrap(tame(page.title), width).map(paint.strong),
      paint.strong(page.heading),
      ...page.facts.flatMap((fact) => wrap(fact, width)),
      paint.dim(page.id),
    ],
    section('Reports that came', reports(page, sheet), sheet),
    section('Claims, new or changed', claims(page.claims, sheet), sheet),
    section('Figures, new or changed', claims(page.figures, sheet), sheet),
    section('Added to what happened', happenings(page, sheet), sheet),
    section(
      'No longer said',
      page.withdrawn.flatMap(({ quote, by }) => hanging('  ', `${quoted(quote.words)} ${quote.ref}, not in ${by}`, width, 4)),
      sheet,
    ),
    section('Revised', revisions(page, sheet), sheet),
    section(
      'Not told',
      page.notes.flatMap((note) => hanging('  ', note, width, 4)),
      sheet,
    ),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const section = (name: string, lines: readonly string[], { paint }: Sheet): string[] =>
  lines.length === 0 ? [] : [paint.strong(name), ...lines];

const reports = ({ reports: list }: SincePage, { width, paint }: Sheet): string[] =>
  list.flatMap(({ chip, date, who, title, says }) => [
    `  ${paint.strong(`${chip} `.padEnd(4))}${date} · ${tame(who)}`,
    ...wrap(quoted(title), width - 6).map((line) => `      ${paint.quote(line)}`),
    ...hanging('      ', says, width).map(paint.dim),
  ]);

const PAINTED = { asserts: 'says', accuses: 'accuses', denies: 'denies', refuses: 'holds', gives: 'figure' } as const;

const claims = (list: readonly ClaimChangeView[], { width, paint }: Sheet): string[] =>
  list.flatMap(({ id, about, label, voices, more }) => [
    ...hanging(`  ${(id ?? '–').padEnd(3)} `, `${quoted(about.words)} ${about.ref}`, width).map(paint.strong),
    ...hanging('      ', label, width).map(paint.dim),
    ...voices.flatMap(({ label: stand, stand: name, who, quote }) => {
      const colour = paint[PAINTED[name]];
      const lines = hanging('      ', `${stand}: ${tame(who)}: ${quoted(quote.words)} ${quote.ref}`, width, 8);
      return lines.map((line, n) => (n === 0 ? line.replace(stand, colour(stand)) : line));
    }),
    ...(more === 0 ? [] : [`      and ${more} more`]),
  ]);

const DATE = 13;

const happenings = ({ happenings: list }: SincePage, { width }: Sheet): string[] =>
  list.flatMap(({ date, quote, also }) => {
    const refs = [quote.ref, ...(also.length === 0 ? [] : [`also ${also.join(', ')}`])].join(', ');
    return hanging(`  ${date.padEnd(DATE)}`, `${quoted(quote.words)} ${refs}`, width);
  });

const revisions = ({ revisions: list }: SincePage, { width, paint }: Sheet): string[] =>
  list.flatMap(({ chip, of, view }) => [
    `  ${paint.strong(`${chip} `.padEnd(4))}revises ${of}`,
    ...revisionLines(view, { width, paint, indent: '      ' }),
  ]);

import { counted } from './dates-shown.ts';
import { figureList } from './figure-list.ts';
import { happeningList } from './happening-list.ts';
import { markedText, SIGN } from './marked-text.ts';
import type { Paint } from './paint.ts';
import type { Annotation } from './shape.ts';
import { ACT_SIGN, statementList } from './statement-list.ts';
import { quoted } from './text.ts';
import { differentTimes, timeList } from './time-list.ts';
import { clipped, tame, wrap } from './wrap.ts';

interface TextOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
}

const NARROWEST = 24;
/** Longer lines are hard to read. */
const WIDEST = 100;

const CLASSES = ['says', 'plans', 'accuses', 'denies', 'holds'] as const;
const ROLES = ['source', 'cue', 'content'] as const;
const GAP = '   ';
const NOTE = '- ';
const NOTE_LINES = 3;

interface Sheet {
  readonly width: number;
  readonly paint: Paint;
}

/** A report for a terminal: its own words with the statements marked in them, the findings one by one, what was set aside. */
export function annotationText(annotation: Annotation, { width, paint }: TextOptions): string {
  const sheet = { paint, width: Math.max(NARROWEST, Math.min(WIDEST, Math.floor(width))) };
  const { statements, text = '' } = annotation;
  const parts = [
    header(annotation, sheet),
    statements.length === 0 ? [] : legend(sheet),
    markedText(text, statements, sheet),
    statements.length === 0 ? wrap('No statement found in this report.', sheet.width).map(paint.dim) : list(annotation, sheet),
    ...others(annotation, sheet),
    noted(annotation, sheet),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Which report, whose, from where and when. */
function header({ id, agency, outlet, published, dateline, title, text = '' }: Annotation, { width, paint }: Sheet): string[] {
  const who = [outlet, agency].filter((name) => name !== null);
  const date = published.date ?? dateline?.date ?? null;
  const assumed = published.date === null ? (dateline?.assumed ?? []) : published.assumed;
  const facts = [
    who.length === 0 ? 'outlet not named' : who.join(', '),
    ...(dateline === null ? [] : [dateline.place]),
    date === null ? (dateline === null ? 'no date in the text' : 'date left open') : date,
    ...(assumed.length === 0 ? [] : [`${assumed.join(', ')} assumed`]),
  ];
  return [
    ...wrap(`Report ${tame(id)}`, width).map(paint.strong),
    ...wrap(tame(facts.join(' · ')), width).map(paint.dim),
    ...(title === null || text.trimStart().startsWith(title) ? [] : wrap(quoted(title), width).map(paint.quote)),
  ];
}

/** What the marks mean, as many to a line as there is room for. */
function legend({ width, paint }: Sheet): string[] {
  const marks: readonly (readonly [words: string, painted: string])[] = paint.coloured
    ? [
        ...CLASSES.map((one) => [`${ACT_SIGN[one]} ${one}`, paint[one](`${ACT_SIGN[one]} ${one}`)] as const),
        ['source', paint.source('source')],
        ['cue', paint.cue('cue')],
      ]
    : ROLES.map((one) => [`${SIGN[one]} ${one}`, `${SIGN[one]} ${one}`] as const);
  const lines: { used: number; words: string }[] = [];
  for (const [words, painted] of marks) {
    const last = lines.at(-1);
    if (last === undefined || last.used + GAP.length + words.length > width) lines.push({ used: words.length, words: painted });
    else lines.splice(-1, 1, { used: last.used + GAP.length + words.length, words: last.words + GAP + painted });
  }
  return lines.map(({ words }) => words);
}

function list(annotation: Annotation, sheet: Sheet): string[] {
  const { paint } = sheet;
  return [paint.strong(counted(annotation.statements.length, 'statement')), '', ...statementList(annotation, sheet)];
}

/** What happened, how many, when: each list only where there is something in it. */
function others(annotation: Annotation, sheet: Sheet): string[][] {
  const { events, figures } = annotation;
  const titled = (count: number, one: string, lines: () => readonly string[]): string[] =>
    count === 0 ? [] : [sheet.paint.strong(counted(count, one)), '', ...lines()];
  return [
    titled(events.length, 'happening', () => happeningList(annotation, sheet)),
    titled(figures.length, 'figure', () => figureList(annotation, sheet)),
    titled(differentTimes(annotation).length, 'time', () => timeList(annotation, sheet)),
  ];
}

/** What was set aside or left open, and why. */
function noted({ notes, text = '' }: Annotation, { width, paint }: Sheet): string[] {
  if (notes.length === 0) return [];
  const lines = notes.flatMap(({ start, end, reason }) => {
    const words = start < end ? ` ${quoted(clipped(text, [start, end]).trim())}` : '';
    const [first = '', ...rest] = wrap(tame(reason) + words, width - NOTE.length);
    return [NOTE + first, ...rest.slice(0, NOTE_LINES - 1).map((line) => ' '.repeat(NOTE.length) + line)];
  });
  return [paint.strong('Noted'), ...lines.map(paint.dim)];
}

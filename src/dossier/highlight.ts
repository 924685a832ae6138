import type { Paint } from './paint.ts';
import type { Annotation, SpanJson } from './shape.ts';
import { tame } from './wrap.ts';

type Style = 'source' | 'cue' | 'content' | 'figure' | 'time' | 'name';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly style: Style;
}

/** The shorter mark wins where two cover a word: a name inside a source, a cue beside a content. */
const RANK: readonly Style[] = ['cue', 'source', 'figure', 'time', 'name', 'content'];

/** A report's whole text with its findings in colour, and below it what was read off them. */
export function annotationText(annotation: Annotation, paint: Paint): string {
  const text = annotation.text ?? '';
  const painted = segments(text.length, marksOf(annotation))
    .map(({ start, end, style }) =>
      style === null ? tame(text.slice(start, end)) : paintLines(tame(text.slice(start, end)), paint[style]),
    )
    .join('');
  return [header(annotation, paint), painted.trim(), ...statementLines(annotation, text, paint)].join('\n\n').concat('\n');
}

/** Styles end at a line's end, or a terminal carries them into the margin. */
const paintLines = (words: string, style: (words: string) => string): string =>
  words
    .split('\n')
    .map((line) => (line.trim() === '' ? line : style(line)))
    .join('\n');

function header({ id, agency, outlet, published, dateline }: Annotation, paint: Paint): string {
  const who = [outlet, agency].filter((name) => name !== null).join(', ');
  const parts = [who === '' ? 'outlet not named' : who, published.date ?? dateline?.date ?? 'date not known'];
  return `${paint.strong(tame(id))} ${paint.dim(tame(parts.join(' · ')))}`;
}

function marksOf({ statements, figures, times, entities }: Annotation): Mark[] {
  const mark =
    (style: Style) =>
    ([start, end]: SpanJson): Mark => ({ start, end, style });
  return [
    ...statements.flatMap(({ source, cue, content }) => [
      ...source.map(mark('source')),
      ...cue.map(mark('cue')),
      ...content.map(mark('content')),
    ]),
    ...figures.map(({ start, end }) => mark('figure')([start, end])),
    ...times.map(({ start, end }) => mark('time')([start, end])),
    ...entities.flatMap(({ names }) => names.map(mark('name'))),
  ];
}

interface Segment {
  readonly start: number;
  readonly end: number;
  readonly style: Style | null;
}

/** Cuts a text at every mark's ends; each piece takes the first style in rank that covers it. One sweep. */
function segments(length: number, marks: readonly Mark[]): Segment[] {
  const turns = marks.flatMap(({ start, end, style }) => [
    { at: start, style, step: 1 },
    { at: end, style, step: -1 },
  ]);
  turns.sort((a, b) => a.at - b.at);
  const open = new Map<Style, number>();
  const found: Segment[] = [];
  let from = 0;
  for (const { at, style, step } of [...turns, { at: length, style: 'cue' as const, step: 0 }]) {
    if (at > from) {
      found.push({ start: from, end: at, style: RANK.find((one) => (open.get(one) ?? 0) > 0) ?? null });
      from = at;
    }
    open.set(style, (open.get(style) ?? 0) + step);
  }
  return found;
}

function statementLines({ statements }: Annotation, text: string, paint: Paint): string[] {
  if (statements.length === 0) return [paint.dim('no statement found')];
  const words = (pieces: readonly SpanJson[]): string =>
    pieces.map(([start, end]) => tame(text.slice(start, end).replace(/\s+/gu, ' '))).join(' … ');
  const lines = statements.map(({ id, act, polarity, speaker, source, cue, content, parent }) => {
    const who = speaker ?? (source.length === 0 ? 'nobody named' : words(source));
    const stand = polarity === 'asserted' ? act : `${act}, ${polarity}`;
    const inner = parent === null ? '' : paint.dim(` (within ${parent})`);
    return `${paint.dim(id.padEnd(4))} ${paint.source(tame(who))} ${paint.cue(words(cue))} ${paint.content(words(content))} ${paint.dim(`[${stand}]`)}${inner}`;
  });
  return [lines.join('\n')];
}

import { agencyName } from '../../lexicon/agencies.ts';
import { MONTH } from '../../lexicon/months.ts';
import { WEEKDAY } from '../../lexicon/weekdays.ts';
import type { BlockKind } from '../../model/layout.ts';
import { type Span, span } from '../../model/span.ts';
import { trimmed } from '../../text/lines.ts';
import { openingOf } from '../dateline/opening.ts';

/** A paragraph or a piece of one; `kind` where the cutting tells it. */
interface Part {
  readonly at: Span;
  readonly kind: BlockKind | null;
}

const CLOCK = String.raw`(?:[T ]{1,2}\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2}))?)?`;
const DATE = `(?:\\d{4}-\\d{2}-\\d{2}|(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH},? \\d{4}))`;
// "date 2021-03-03 TARSK, March 3. /VNA/. …", "TARSK | Wed Mar 3, 2021 6:47 pm EST TARSK (VNA) - …": a page's own field pasted before the text
const STRAY = new RegExp(
  String.raw`^(?:(?<label>(?:date|published|updated|posted)\s?:?\s{1,3})|\p{Lu}[\p{L} ,/.-]{1,50} \| )?${DATE}${CLOCK}\s{0,3}[|:–—-]?\s{1,3}(?=\S)`,
  'iu',
);
// "… he said. — AP", "… he said. (Reuters)"
const SIGNED = /(?<=[.!?…]["'”’]?)\s{1,3}(?:(?:[—–]|--?)\s?(?<dashed>\p{L}[\p{L} -]{1,30})|\((?<paren>\p{L}[\p{L} -]{1,30})\))$/u;
// "… he said. (Reporting by Jane Roe; Editing by John Poe)"
const TAIL = /\s\((?:(?:additional )?reporting|writing|editing|edited|written|compiled) by\b[^()]{1,200}\)$/iu;

/** Cuts a stray date off the front of a paragraph, and a credit in brackets off its end. */
export function cutParts(text: string, at: Span): Part[] {
  const stray = STRAY.exec(text.slice(at.start, Math.min(at.end, at.start + 160)));
  let start: number = at.start;
  const parts: Part[] = [];
  if (stray !== null && cuttable(text, at.start + stray[0].length, at.end, stray.groups?.label !== undefined)) {
    const [from, to] = trimmed(text, at.start, at.start + stray[0].length);
    parts.push({ at: span(text, from, to), kind: 'furniture' });
    start = at.start + stray[0].length;
  }
  const tailFrom = Math.max(start, at.end - 240);
  const tail = tailOf(text.slice(tailFrom, at.end));
  const end = tail === null ? at.end : tailFrom + tail.index;
  const [bodyStart, bodyEnd] = trimmed(text, start, end);
  if (bodyStart < bodyEnd) parts.push({ at: span(text, bodyStart, bodyEnd), kind: null });
  if (tail !== null) {
    const [from, to] = trimmed(text, end, at.end);
    parts.push({ at: span(text, from, to), kind: 'credit' });
  }
  return parts;
}

/** "2021-03-03 was a Wednesday" is text: without its label, the date is stray only before a dateline. */
const cuttable = (text: string, from: number, to: number, labelled: boolean): boolean =>
  from < to && (labelled || openingOf(text, from, to) !== null);

function tailOf(words: string): RegExpExecArray | null {
  const signed = SIGNED.exec(words);
  const { dashed, paren } = signed?.groups ?? {};
  return agencyName(dashed ?? paren ?? '') === null ? TAIL.exec(words) : signed;
}

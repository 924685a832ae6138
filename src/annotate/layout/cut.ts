import { agencyName } from '../../lexicon/agencies.ts';
import type { Span } from '../../model/span.ts';
import { openingOf } from '../dateline/opening.ts';
import { PAGE_DATE, type Part, partOf } from './part.ts';
import { runInto } from './run-in.ts';

// "date 2021-03-03 TARSK, March 3. /VNA/. …", "TARSK | Wed Mar 3, 2021 6:47 pm EST TARSK (VNA) - …": a page's own field pasted before the text
const STRAY = new RegExp(
  String.raw`^(?:(?<label>(?:date|published|updated|posted)\s?:?\s{1,3})|\p{Lu}[\p{L} ,/.-]{1,50} \| )?${PAGE_DATE}\s{0,3}[|:–—-]?\s{1,3}(?=\S)`,
  'iu',
);
// "… he said. — AP", "… he said. (Reuters)"
const SIGNED = /(?<=[.!?…]["'”’]?)\s{1,3}(?:(?:[—–]|--?)\s?(?<dashed>\p{L}[\p{L} -]{1,30})|\((?<paren>\p{L}[\p{L} -]{1,30})\))$/u;
// "… he said. (Reporting by Jane Roe; Editing by John Poe)"
const TAIL = /\s\((?:(?:additional )?reporting|writing|editing|edited|written|compiled) by\b[^()]{1,200}\)$/iu;

/** Cuts what stands before a dateline off the front of a paragraph, be it a stray date or the page's lines, and a credit in brackets off its end. */
export function cutParts(text: string, at: Span): Part[] {
  const tailFrom = Math.max(at.start, at.end - 240);
  const tail = tailOf(text.slice(tailFrom, at.end));
  const end = tail === null ? at.end : tailFrom + tail.index;
  const { parts, start } = frontOf(text, at);
  return [
    ...parts,
    ...partOf(text, start, Math.max(start, end), null),
    ...(tail === null ? [] : partOf(text, Math.max(start, end), at.end, 'credit')),
  ];
}

function frontOf(text: string, at: Span): { readonly parts: Part[]; readonly start: number } {
  const stray = STRAY.exec(text.slice(at.start, Math.min(at.end, at.start + 160)));
  const labelled = stray?.groups?.label !== undefined;
  const lines = labelled ? null : runInto(text, at);
  if (lines !== null) return lines;
  const start = at.start + (stray?.[0].length ?? 0);
  const cut = stray !== null && cuttable(text, start, at.end, labelled);
  return cut ? { parts: partOf(text, at.start, start, 'furniture'), start } : { parts: [], start: at.start };
}

/** "2021-03-03 was a Wednesday" is text: without its label, the date is stray only before a dateline. */
const cuttable = (text: string, from: number, to: number, labelled: boolean): boolean =>
  from < to && (labelled || openingOf(text, from, to) !== null);

function tailOf(words: string): RegExpExecArray | null {
  const signed = SIGNED.exec(words);
  const { dashed, paren } = signed?.groups ?? {};
  return agencyName(dashed ?? paren ?? '') === null ? TAIL.exec(words) : signed;
}

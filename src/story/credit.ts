import { AGENCY, agencyName } from '../lexicon/agencies.ts';
import type { Block } from '../model/layout.ts';
import { type Span, span } from '../model/span.ts';

/** The words that ascribe a report's opening sentence to an agency. */
export interface Credit {
  readonly value: string;
  readonly at: Span;
}

// ", the VNA news agency reported on Wednesday.", ", according to Coastwire.", "VNA reported" at the end of the opening sentence
const ENDING = new RegExp(
  String.raw`[,"”]\s(?:according to\s)?(?:the\s)?(?:state\s|state-run\s|national\s)?(?:news\sagency\s)?(?<name>${AGENCY}|[A-Z][\w-]{1,30}(?=\snews\sagency))(?:\snews\sagency|\sagency)?(?:\s(?:reports|reported|said|says)(?:\s(?:on\s)?[A-Z][a-z]{2,9}(?:,\sciting\s[^.]{1,80})?)?)?[.]?$`,
);
const LONGEST = 1000;

/** The agency that the whole opening sentence is ascribed to, at its end; `null` where there is none. */
export function creditOf(text: string, blocks: readonly Block[], sentences: readonly Span[]): Credit | null {
  const lead = blocks.find(({ kind }) => kind === 'body');
  if (lead === undefined) return null;
  const first = sentences.find(({ start, end }) => start >= lead.at.start && end <= lead.at.end && end - start > 40);
  if (first === undefined) return null;
  const from = Math.max(first.start, first.end - LONGEST);
  const found = ENDING.exec(text.slice(from, first.end));
  const name = found?.groups?.name;
  if (found === null || name === undefined || !/report|said|says|according/.test(found[0])) return null;
  return { value: agencyName(name) ?? name, at: span(text, from + found.index + 1, first.end) };
}

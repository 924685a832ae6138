import type { Words } from './words.ts';

/** Where a word stands to a quotation, as the model's `quote` input counts it. */
const QUOTE = { outside: 0, inside: 1, opening: 2, closing: 3 } as const;

/**
 * The quotation state of each word of one whole paragraph; a quotation left open ends with it. Single marks are not read: they are
 * apostrophes too often. “ closes what „ opened.
 */
export function quotesIn(text: string, { starts, ends }: Words): Uint8Array {
  const states = new Uint8Array(starts.length);
  let opened = '';
  for (let i = 0; i < starts.length; i += 1) {
    const start = starts[i] ?? 0;
    const mark = (ends[i] ?? 0) - start === 1 ? text.charAt(start) : '';
    states[i] = stateAt(mark, opened);
    if (states[i] === QUOTE.opening) opened ||= mark;
    else if (states[i] === QUOTE.closing) opened = '';
  }
  return states;
}

function stateAt(mark: string, opened: string): number {
  switch (mark) {
    case '"':
      return opened === '' ? QUOTE.opening : QUOTE.closing;
    case '“':
      return opened === '„' ? QUOTE.closing : QUOTE.opening;
    case '«':
    case '„':
      return QUOTE.opening;
    case '”':
    case '»':
      return QUOTE.closing;
    default:
      return opened === '' ? QUOTE.outside : QUOTE.inside;
  }
}

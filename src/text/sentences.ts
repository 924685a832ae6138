/** What a language's sentences need to know of its words. */
export interface SentenceLexicon {
  /** Does the single stop after `before` (up to 40 characters) end a sentence, with `after` (up to 60, trimmed) behind it? */
  ends(before: string, after: string): boolean;
  /** After "?" or "!" and a closing quote: does `after` go on with the sentence that holds the quote? */
  goesOn(after: string): boolean;
}

// One or more stops with the quotes and brackets that close after them, before white space or the end;
// pages lose the space at times ("is open.The mayor"): then small letters must stand before the stop and a word of them after it.
const STOP =
  /(?<stop>[.!?…]{1,20})(?<close>["'”’»)\]]{0,5})(?=\s|$|(?<=\s\p{Ll}{2,20}[.!?]["”’)]?)(?:[“‘]\p{Lu}|\p{Lu}\p{Ll}{0,20}\s))/gu;
const LOWER = /^["'“‘«([]{0,3}\p{Ll}/u;

/** Calls `put` for each sentence of `text.slice(from, to)`, trimmed, in order. Linear in its length. */
export function sentencesIn(
  text: string,
  from: number,
  to: number,
  lexicon: SentenceLexicon,
  put: (start: number, end: number) => void,
): void {
  const part = text.slice(from, to);
  let start = 0;
  for (const found of part.matchAll(STOP)) {
    const end = found.index + found[0].length;
    // Stops with no words before them ("... and so on") belong to what follows
    if (found.index <= start) continue;
    let next = end;
    while (next < part.length && /\s/.test(part.charAt(next))) next += 1;
    if (next < part.length && !parts(part, found, next, lexicon)) continue;
    put(from + start, from + end);
    start = next;
  }
  let last = part.length;
  while (last > start && /\s/.test(part.charAt(last - 1))) last -= 1;
  if (last > start) put(from + start, from + last);
}

function parts(part: string, found: RegExpExecArray, next: number, lexicon: SentenceLexicon): boolean {
  const { stop = '', close = '' } = found.groups ?? {};
  const after = part.slice(next, next + 60);
  if (LOWER.test(after)) return false;
  if (stop === '.' && close === '') return lexicon.ends(part.slice(Math.max(0, found.index - 40), found.index), after);
  return close === '' || stop === '.' || !lexicon.goesOn(after);
}

/** A text in which what looks the same is the same, and where each unit of it stood. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, and its end: the offset in the text it was made of. */
  readonly at: readonly number[];
}

const LOOKS: ReadonlyMap<string, string> = new Map([
  ...['“', '”', '„', '«', '»'].map((mark) => [mark, '"'] as const),
  ...['‘', '’', '‚'].map((mark) => [mark, "'"] as const),
  ...['‐', '‑', '–', '—'].map((mark) => [mark, '-'] as const),
]);

const FIRST_MARK = 0x300;
const SPACE = 0x20;
const DELETE = 0x7f;

/** Breaks of lines, composed letters and typographic marks change when a page is read anew; words do not. */
export function folded(text: string): Folded {
  const pieces: string[] = [];
  const at: number[] = [];
  let spaced = true; // none at the beginning
  for (let i = 0; i < text.length; ) {
    const end = plainTo(text, i);
    const words = end > i ? text.slice(i, end) : letterAt(text, i);
    const isSpace = end === i && words.trim() === '';
    const shown = end > i ? words : isSpace ? (spaced ? '' : ' ') : (LOOKS.get(words) ?? composed(words));
    if (shown !== '') pieces.push(shown);
    for (let unit = 0; unit < shown.length; unit += 1) at.push(end > i ? i + unit : i);
    spaced = isSpace;
    i += words.length;
  }
  at.push(text.length);
  return { text: pieces.join(''), at };
}

/** The end of the letters from `from` on that are ASCII and bear no marks: most of a text. */
function plainTo(text: string, from: number): number {
  let end = from;
  for (let unit = text.charCodeAt(end); unit > SPACE && unit < DELETE; unit = text.charCodeAt(end)) end += 1;
  return end > from && text.charCodeAt(end) >= FIRST_MARK ? end - 1 : end;
}

const HALF = /^[\ud800-\udfff]$/;
const composed = (letter: string): string => (HALF.test(letter) ? '\ufffd' : letter.normalize('NFC'));

const MARK = /\p{M}/u;

/** A letter with its marks. */
function letterAt(text: string, from: number): string {
  let end = from + String.fromCodePoint(text.codePointAt(from) ?? 0).length;
  while (end < text.length && text.charCodeAt(end) >= FIRST_MARK && MARK.test(text.charAt(end))) end += 1;
  return text.slice(from, end);
}

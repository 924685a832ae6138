/** East Asian wide letters take two columns of a terminal, combining marks none. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const WIDEST_LETTER = 2;
const MARK = /\p{M}|\p{Cf}/u;

/** Columns a letter takes. */
export const glyphWidth = (letter: string): number =>
  letter < '\u007F' ? 1 : STEERING.test(letter) ? 1 : MARK.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;

/** Columns a run of text takes. */
export function columns(text: string): number {
  let width = 0;
  for (const letter of text) width += glyphWidth(letter);
  return width;
}

/** Breaks at spaces, and inside a word that is longer than a line, so that no line is wider than `width`. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/u).flatMap((whole) => cut(whole, width))) {
    const size = columns(word);
    if (line !== '' && used + 1 + size > width) {
      lines.push(line);
      [line, used] = [word, size];
    } else {
      line = line === '' ? word : `${line} ${word}`;
      used += size + (used === 0 ? 0 : 1);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A word in pieces that each fit a line; a letter wider than a line is a piece. */
function cut(word: string, width: number): string[] {
  if (word.length <= width / WIDEST_LETTER || columns(word) <= width) return word === '' ? [] : [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const letter of word) {
    const size = glyphWidth(letter);
    if (piece !== '' && used + size > width) {
      pieces.push(piece);
      [piece, used] = ['', 0];
    }
    piece += letter;
    used += size;
  }
  return [...pieces, piece];
}

/** Shown as one sign each. */
const STEERING = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
const ALL_STEERING = new RegExp(STEERING, 'gu');

/** Control characters in a report must not steer the terminal, nor turn the direction of what follows. */
export const tame = (text: string): string =>
  text.replace(ALL_STEERING, (mark) => (mark === '\n' || mark === '\t' ? mark : '\uFFFD'));

/** Far more than is shown of a report's words in one place: the rest need not be broken into lines. */
const MOST = 4000;

/** Words of a report in one line, cut where they are very long: thousands of statements may each hold most of the text. */
export function clipped(text: string, [start, end]: readonly [number, number]): string {
  const words = text.slice(start, Math.min(end, start + MOST));
  const whole = words.length === end - start ? words : `${words.replace(/[\uD800-\uDBFF]$/u, '')}…`;
  return whole.replace(/\s+/gu, ' ');
}

/** First line after `lead`, the rest under it (or under `indent` columns). */
export function hanging(lead: string, words: string, width: number, indent = columns(lead)): string[] {
  const [first = '', ...rest] = wrap(words, width - columns(lead));
  if (indent >= columns(lead)) return [lead + first, ...rest.map((line) => ' '.repeat(indent) + line)];
  return [lead + first, ...wrap(rest.join(' '), width - indent).map((line) => ' '.repeat(indent) + line)];
}

/** What stands around a word, as bits. */
export const MARK = {
  headline: 1,
  sentence: 2,
  paragraph: 4,
  opensQuote: 8,
  quoted: 16,
  comma: 32,
  stop: 64,
  closesQuote: 128,
} as const;

const MOST = 1 << 12;

/** The words of one report by number, and what stands around each; used again for the next. */
export class Tokens {
  readonly id = new Uint32Array(MOST);
  readonly marks = new Uint8Array(MOST);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  push(id: number, marks: number): void {
    if (this.length === MOST) throw new RangeError(`a report of more than ${MOST} words`);
    this.id[this.length] = id;
    this.marks[this.length] = marks;
    this.length += 1;
  }

  /** Adds marks to the last word. */
  mark(marks: number): void {
    this.marks[this.length - 1] = (this.marks[this.length - 1] ?? 0) | marks;
  }
}

/** What is printed before a word with these marks. */
export function before(marks: number, first: boolean): string {
  if ((marks & MARK.opensQuote) !== 0) return first ? '"' : (marks & MARK.paragraph) !== 0 ? '\n\n"' : ' "';
  return first ? '' : (marks & MARK.paragraph) !== 0 ? '\n\n' : ' ';
}

/** What is printed after it. */
export function after(marks: number): string {
  if ((marks & MARK.closesQuote) !== 0) return (marks & MARK.comma) !== 0 ? ',"' : '."';
  return (marks & MARK.comma) !== 0 ? ',' : (marks & MARK.stop) !== 0 ? '.' : '';
}

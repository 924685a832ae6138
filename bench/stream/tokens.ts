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

/** What is printed before a word with these marks and after it. */
export function around(marks: number, first: boolean): readonly [before: string, after: string] {
  const apart = first ? '' : (marks & MARK.paragraph) !== 0 ? '\n\n' : ' ';
  const before = (marks & MARK.opensQuote) === 0 ? apart : `${apart}"`;
  const mark = (marks & MARK.comma) !== 0 ? ',' : (marks & MARK.stop) !== 0 ? '.' : '';
  return [before, (marks & MARK.closesQuote) === 0 ? mark : `${mark}"`];
}

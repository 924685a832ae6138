import type { SourceRun } from '../../model/report.ts';
import type { Paragraph } from './paragraphs.ts';

export interface Extracted {
  readonly text: string;
  readonly source: readonly SourceRun[];
}

// Spaces that HTML runs together or drops (a single one inside is as it stays), and characters nobody sees: controls, soft hyphen, zero-width space, word joiner, byte order mark
const UNSEEN = /^ +| +$|[ \t\n\r\f]{2,}|[\p{Cc}\u00ad\u200b\u2060\ufeff]/gu;
const SPACE = /^[ \t\n\r\f]/;

/**
 * Paragraphs parted by an empty line, white space run together. Each run covers characters that stand in the page as they are, or one character
 * written as a reference; what we put between (a space for a line end, the empty lines) is in no run.
 */
export function textOf(paragraphs: readonly Paragraph[], source: string): Extracted {
  const writer = new Writer();
  for (const { words } of paragraphs) {
    writer.startParagraph();
    for (const { start, end, decoded } of words) {
      if (decoded !== null) writer.addReference(decoded, start);
      else addVerbatim(writer, source.slice(start, end), start);
    }
  }
  return writer.done();
}

function addVerbatim(writer: Writer, text: string, start: number): void {
  let from = 0;
  for (const { 0: unseen, index } of text.matchAll(UNSEEN)) {
    writer.addRun(text.slice(from, index), start + from);
    from = index + unseen.length;
    if (unseen.startsWith(' ')) writer.addSpace(start + index);
    else if (SPACE.test(unseen)) writer.addSpace(null);
  }
  writer.addRun(text.slice(from), start + from);
}

class Writer {
  private readonly parts: string[] = [];
  private readonly runs: [number, number, number][] = [];
  private length = 0;
  private gap = '';
  /** Where the space in `gap` stands; `null` when it is ours. */
  private gapAt: number | null = null;

  startParagraph(): void {
    this.gap = this.length === 0 ? '' : '\n\n';
    this.gapAt = null;
  }

  addSpace(at: number | null): void {
    if (this.length === 0 || this.gap !== '') return;
    this.gap = ' ';
    this.gapAt = at;
  }

  addReference(character: string, at: number): void {
    if (SPACE.test(character)) this.addSpace(null);
    else if (character.replace(UNSEEN, '') !== '') this.add(character, at, false);
  }

  addRun(text: string, at: number): void {
    if (text !== '') this.add(text, at, true);
  }

  done(): Extracted {
    return { text: this.parts.join(''), source: this.runs };
  }

  private add(text: string, at: number, joins: boolean): void {
    if (this.gap !== '') {
      if (this.gapAt !== null) this.addRunOf(1, this.gapAt, true);
      this.parts.push(this.gap);
      this.length += this.gap.length;
      this.gap = '';
    }
    this.addRunOf(text.length, at, joins);
    this.parts.push(text);
    this.length += text.length;
  }

  private addRunOf(length: number, at: number, joins: boolean): void {
    const last = this.runs.at(-1);
    const end = this.length + length;
    if (joins && last !== undefined && last[1] === this.length && last[2] + (last[1] - last[0]) === at) last[1] = end;
    else this.runs.push([this.length, end, at]);
  }
}

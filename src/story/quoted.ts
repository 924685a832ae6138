import type { Block } from '../model/layout.ts';
import { WORD, type Words } from '../reuse/words.ts';

const MARK = /["“”„«»]/gu;

/** Flags the words between double quotation marks. A quotation that is not closed ends with its paragraph. */
export function markQuoted(text: string, blocks: readonly Block[], { start, flags }: Words): void {
  let i = 0;
  for (const { at } of blocks) {
    let open = false;
    let from: number = at.start;
    const upTo = (end: number): void => {
      while (i < start.length && (start[i] ?? 0) < end) {
        if (open && (start[i] ?? 0) >= from) flags[i] = (flags[i] ?? 0) | WORD.quoted;
        i += 1;
      }
      from = end;
    };
    for (const { 0: mark, index } of text.slice(at.start, at.end).matchAll(MARK)) {
      upTo(at.start + index);
      open = mark === '"' ? !open : mark !== '”' && mark !== '»';
    }
    upTo(at.end);
  }
}

import type { Word } from '../mention/word.ts';

const OPENS = new Set(['“', '«', '„']);
const CLOSES = new Set(['”', '»']);

/** For each word the number of the quotation it stands in, 0 outside; a quotation ends with its paragraph at the latest. */
export function quotedWords(words: readonly Word[], text: string): readonly number[] {
  const found: number[] = [];
  let quotations = 0;
  let open = false;
  for (const [at, { text: word, start }] of words.entries()) {
    const before = words[at - 1];
    if (open && before !== undefined && text.slice(before.end, start).includes('\n')) open = false;
    if (open && (CLOSES.has(word) || word === '"')) open = false;
    else if (!open && (OPENS.has(word) || word === '"')) {
      open = true;
      quotations += 1;
    }
    found.push(open ? quotations : 0);
  }
  return found;
}

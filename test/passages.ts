import { type Passages, WORD, WordScanner } from '../src/reuse/words.ts';

type Given = Partial<Pick<Passages, 'day' | 'agency' | 'outlet'>> & { readonly headline?: string };

const NAMES = /^(?:Verel|Maron|Brandt|Kolm|Hask|Orsk|Tarsk|Belhaven|Harrow|Dravik|Velmora|Kestria)$/;

/** Words of a report for reuse without the stages before it: a line is a paragraph, a sentence begins after a full stop, quotation marks are straight, the names are those of the invented world. */
export function passagesOf(
  id: string,
  text: string,
  { day = null, agency = null, outlet = null, headline }: Given = {},
): Passages {
  const scanner = new WordScanner();
  let at = 0;
  for (const line of text.split('\n')) {
    scanner.scan(text, at, at + line.length, line === headline ? WORD.headline : WORD.body);
    at += line.length + 1;
  }
  const words = scanner.words();
  const marks = [...text.matchAll(/"/g)].map(({ index }) => index);
  let [mark, before] = [0, 0];
  for (let i = 0; i < words.start.length; i += 1) {
    const start = words.start[i] ?? 0;
    while ((marks[mark] ?? text.length) < start) mark += 1;
    const opens = i === 0 || /[.!?\n]/.test(text.slice(before, start));
    words.flags[i] = (words.flags[i] ?? 0) | (opens ? WORD.opens : 0) | (mark % 2 === 1 ? WORD.quoted : 0);
    if (NAMES.test(text.slice(start, words.end[i]))) words.flags[i] = (words.flags[i] ?? 0) | WORD.name;
    before = words.end[i] ?? 0;
  }
  return { id, length: text.length, words, day, agency, outlet };
}

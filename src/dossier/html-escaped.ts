const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Safe as text and inside quoted attributes; control characters that HTML forbids become U+FFFD. */
export function escaped(words: string): string {
  return words
    .replace(/\p{Cc}/gu, (mark) => (/[\t\n\r]/u.test(mark) ? mark : '\uFFFD'))
    .replace(/[&<>"']/gu, (mark) => ENTITIES[mark] ?? mark);
}

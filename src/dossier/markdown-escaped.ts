/** Report text can hold anything: every character that Markdown or HTML could act on is escaped, line breaks become spaces. */
export const escaped = (words: string): string => escapedPiece(words).trim();

/** The same for words within a line, spaces at both ends kept. */
export const escapedPiece = (words: string): string => words.replace(/[\p{Cc}\s]+/gu, ' ').replace(ACTING, '\\$&');

/** What can act within a line; bare addresses are kept from turning into links. */
const ACTING = /[\\`*_{}[\]#+!|~^$<>&@=]|:(?=\/)|(?<=\bwww)\./giu;

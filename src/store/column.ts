/**
 * PostgreSQL's text holds no NUL, and its UTF-8 no half of a surrogate pair; hostile input has both. Whatever must come back as it
 * was is kept as JSON, which escapes them; columns to find it by are made here.
 */
const UNFIT = /[\\\0]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;
const ESCAPED = /\\(?:u([0-9a-f]{4})|\\)/gu;

/** Another text for each text; the same text where it holds nothing unfit and no backslash. */
export const toColumn = (text: string): string =>
  text.replace(UNFIT, (unfit) => (unfit === '\\' ? '\\\\' : `\\u${unfit.charCodeAt(0).toString(16).padStart(4, '0')}`));

export const fromColumn = (column: string): string =>
  !column.includes('\\')
    ? column
    : column.replace(ESCAPED, (_, code?: string) => (code === undefined ? '\\' : String.fromCharCode(Number.parseInt(code, 16))));

/** For words to be searched: what is unfit becomes a blank. */
export const searchable = (text: string): string => text.replace(UNFIT, ' ');

/** For names to be found by a part of them, in any case. */
export const folded = (text: string): string => searchable(text.normalize('NFC').toLowerCase());

/** The same with letters that bear no marks. */
export const plainly = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '');

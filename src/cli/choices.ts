/** The forms a story can be printed in. */
export const READ_FORMATS = ['text', 'json', 'jsonl', 'markdown', 'html'] as const;
export type ReadFormat = (typeof READ_FORMATS)[number];

/** The forms a story can be exported to; `archive`: what it, or the whole store, is computed from. */
export const EXPORTS = [...READ_FORMATS, 'archive'] as const;

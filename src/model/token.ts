import type { Span } from './span.ts';

export const TOKEN_KINDS = ['word', 'number', 'punctuation', 'symbol'] as const;

/** A word or a punctuation mark, cut as Universal Dependencies cut English (clitics apart: "did" "n't", "Minsk" "'s"). */
export interface Token {
  readonly at: Span;
  readonly kind: (typeof TOKEN_KINDS)[number];
}

import type { Span } from './span.ts';

/** A word or a punctuation mark, cut as Universal Dependencies cut English (clitics apart: "did" "n't", "Minsk" "'s"). */
export interface Token {
  readonly at: Span;
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol';
}

import type { Layout } from '../../model/layout.ts';
import { span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { tokensIn } from '../../text/tokens.ts';
import { isRead } from '../layout/kind.ts';
import { englishTokens } from './english-tokens.ts';

/** Cut as the Universal Dependencies treebanks EWT and GUM cut English; the dateline is cut too. */
export const token = {
  name: 'token@1',
  reads: ['layout'],
  writes: 'tokens',
  run: ({ text }, { layout }) => readTokens(text, layout),
} satisfies Stage<'layout', 'tokens'>;

function readTokens(text: string, layout: Layout): Token[] {
  const tokens: Token[] = [];
  for (const { at } of layout.blocks.filter(isRead)) {
    tokensIn(text, at.start, at.end, englishTokens, (start, end, kind) => tokens.push({ at: span(text, start, end), kind }));
  }
  return tokens;
}

import { grammarOf } from './grammar.ts';
import type { Voice } from './voices.ts';

/** Whether what two say to be done is one thing; so it is taken to be where no tree tells. */
export function sameDeed(a: Pick<Voice, 'laid' | 'content'>, b: Pick<Voice, 'laid' | 'content'>): boolean {
  const [x, y] = [grammarOf(a.laid).predicates(a.content), grammarOf(b.laid).predicates(b.content)];
  return x.size === 0 || y.size === 0 || [...x].some((stem) => y.has(stem));
}

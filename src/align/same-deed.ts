import { grammarOf } from './grammar.ts';
import type { Voice } from './voices.ts';

/** Whether what two say to be done is one thing; so it is taken to be where no tree tells. */
export function sameDeed(a: Pick<Voice, 'laid' | 'content'>, b: Pick<Voice, 'laid' | 'content'>): boolean {
  const [x, y] = [grammarOf(a.laid).predicates(a.content), grammarOf(b.laid).predicates(b.content)];
  return x.size === 0 || y.size === 0 || [...x].some((stem) => y.has(stem));
}

/** Whether one tells the deed of another, be it with another main word: "authorised the use of force" and "they may use force". */
export function tellsDeedOf({ laid, topic }: Pick<Voice, 'laid' | 'topic'>, other: Pick<Voice, 'laid' | 'content'>): boolean {
  const deed = grammarOf(other.laid).predicates(other.content);
  const grammar = grammarOf(laid);
  return topic.some(
    (word) => deed.has(word.stem) && !(grammar.isModifier(word) || grammar.isSupposed(word) || grammar.isDoer(word)),
  );
}

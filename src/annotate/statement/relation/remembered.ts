/**
 * Answers about places in the words of one sentence, each worked out once: a sentence of a hundred commas and verbs asks the same
 * of each comma for each verb.
 */
export function remembered<Words extends object>(
  ask: (words: Words, at: number) => boolean,
): (words: Words, at: number) => boolean {
  const known = new WeakMap<Words, Map<number, boolean>>();
  return (words, at) => {
    const of = known.get(words) ?? new Map<number, boolean>();
    if (of.size === 0) known.set(words, of);
    const before = of.get(at);
    if (before !== undefined) return before;
    const answer = ask(words, at);
    of.set(at, answer);
    return answer;
  };
}

/** Words that say nothing of who it is where they cannot be resolved. */
const EMPTY =
  /^(?:he|she|it|they|we|i|you|who|which|that|this|his|her|their|its|our|my|whom|one|some|many|others|those|(?:many|most|some|all|both|none|one|two|several|few) of (?:whom|which|them|those))$/i;
/** Not the "some" of "some of her followers", "those in Tarsk". */
const ARTICLE =
  /^(?:an?|the|(?:his|her|its|their|our|my)(?:\sown)?|(?:some|this|that|these|those|both)(?!\s(?:of|in|from|at|on|with|among|near|around|like)\b))\s+/i;

/** "a spokeswoman for the ministry, who …": without its article, what follows its comma, and a clitic; `null` for a bare pronoun. */
export function described(words: string): string | null {
  const plain = words
    .replace(/[,(–—].*$/su, '')
    .replace(/\s(?:who|which)\s.*$/su, '')
    .replace(/['’]s?$/u, '')
    .trim();
  return plain === '' || EMPTY.test(plain) ? null : plain.replace(ARTICLE, '').trim();
}

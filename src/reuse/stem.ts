/** Endings taken off in this order, each with the letters that must stay: "escalating", "escalated", "escalation" all leave "escal". */
const ENDINGS: readonly (readonly [ending: string, instead: string, keep: number])[] = [
  ['ies', 'y', 3],
  ['sses', 'ss', 2],
  ['s', '', 3],
  ['ations', '', 4],
  ['ation', '', 4],
  ['ating', '', 4],
  ['ated', '', 4],
  ['ate', '', 4],
  ['ments', '', 4],
  ['ment', '', 4],
  ['ing', '', 4],
  ['ied', 'y', 3],
  ['ed', '', 4],
  ['ly', '', 4],
  ['e', '', 4],
];

/** A folded word without its inflection, for comparing only: not a word of the language. */
export function stem(word: string): string {
  let rest = word;
  let plural = false;
  for (const [ending, instead, keep] of ENDINGS) {
    const isPlural = ending === 's' || ending === 'ies' || ending === 'sses';
    if ((isPlural && plural) || !rest.endsWith(ending) || rest.length - ending.length < keep) continue;
    if (ending === 's' && /(?:ss|us|is)$/.test(rest)) continue;
    rest = rest.slice(0, rest.length - ending.length) + instead;
    if (!isPlural) break;
    plural = true;
  }
  return rest;
}

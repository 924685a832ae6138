import type { Encoder } from '../src/encoder/encoder.ts';
import type { ReadName, ReadRelation, ReadToken } from '../src/model/reading.ts';
import { type Span, span, textAt } from '../src/model/span.ts';

/** Where a word hangs in a tree of so many: on which of its words (itself: it is the root), and how. */
export type Hangs = (word: number, upos: string, size: number) => readonly [head: number, relation: string];

/** So many words make a tree, as a window of the model does. */
const WINDOW = 110;

const UPOS: Readonly<Record<string, string>> = {
  VERB: 'said attacked arrested met killed refused threatened visited imposed left outnumbered asked',
  NOUN: 'talks attack rebels troops drivers lorries sanctions police call number',
  ADP: 'of in on with against by between from than as',
  AUX: 'must will would was had',
  PRON: 'he she it they who',
  DET: 'the a its their',
  PART: "to not 's",
  CCONJ: 'and or but',
  ADJ: 'ready more many second third',
  ADV: 'twice up',
};
const KNOWN = new Map(Object.entries(UPOS).flatMap(([upos, words]) => words.split(' ').map((word) => [word, upos] as const)));

function uposOf(word: string): string {
  const known = KNOWN.get(word.toLowerCase());
  if (known !== undefined) return known;
  if (/^\d/u.test(word)) return 'NUM';
  return /^\p{Lu}/u.test(word) ? 'PROPN' : /^\p{L}/u.test(word) ? 'NOUN' : 'PUNCT';
}

/** A reading model without a model: it hangs the words of any text as it is told, and takes capitals for names, "said" for a cue and up to five words before it for who says so. */
export function madeUpTrees(hangs: Hangs): Encoder {
  return {
    version: 'made-up',
    close: async () => undefined,
    async read(text, paragraphs) {
      const at = paragraphs.flatMap(({ tokens }) => tokens ?? []).map(({ start, end }) => span(text, start, end));
      const words = at.map((one) => textAt(text, one));
      const tokens = words.map((word, i): ReadToken => {
        const from = i - (i % WINDOW);
        const size = Math.min(WINDOW, words.length - from);
        const [head, relation] = hangs(i - from, uposOf(word), size);
        const above = from + Math.min(head, size - 1);
        return { upos: uposOf(word), head: above === i ? -1 : above, relation: above === i ? 'root' : relation };
      });
      return { tokens, names: namesIn(words, at), relations: relationsIn(words, at) };
    },
  };
}

const namesIn = (words: readonly string[], at: readonly Span[]): ReadName[] =>
  at.flatMap((one, i) =>
    uposOf(words[i] ?? '') === 'PROPN' ? [{ at: one, confidence: 0.9, type: /a$/u.test(words[i] ?? '') ? 'LOC' : 'PER' }] : [],
  );

function relationsIn(words: readonly string[], at: readonly Span[]): ReadRelation[] {
  return at.flatMap((cue, i): ReadRelation[] => {
    const [first, last, content] = [at[Math.max(0, i - 1 - (i % 5))], at[i - 1], at[i + 1]];
    if (words[i] !== 'said' || first === undefined || last === undefined || content === undefined) return [];
    const source = { start: first.start, end: last.end } as Span;
    const part = (one: Span) => ({ at: one, confidence: 0.9 });
    return [
      { source: [part(source)], sourceLink: 1, cue: [part(cue)], content: [{ ...part(content), link: 1 }], confidence: 0.9 },
    ];
  });
}

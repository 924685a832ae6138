import type { Condition, EventLexicon, Sense, Slot, WordClass } from '../../lexicon/plover/sense.ts';
import type { Tree } from '../parse/tree.ts';
import { caseOf, joinedTo } from './case.ts';
import { isSomebody, partiesOf } from './parties.ts';
import { type Filler, objectBy } from './slots.ts';

/** A sense that holds where its word stands, and the words in its frame that made it hold. */
export interface Match {
  readonly sense: Sense;
  readonly keys: readonly number[];
  /** Of these, the words that belong to the expression: "forces" of "join forces". */
  readonly fixed: readonly number[];
  /** What stands around the word in this sense alone. */
  readonly extra: readonly Filler[];
}

/** The senses of a word that hold here, the most particular first. */
export function* sensesAt(
  tree: Tree,
  token: number,
  lexicon: EventLexicon,
  word: WordClass,
  fillers: readonly Filler[],
): Generator<Match> {
  for (const lemma of lemmasOf(tree, token)) {
    for (const sense of lexicon[word].get(lemma) ?? []) {
      const found = holds(tree, token, sense, fillers);
      if (found !== null) yield { sense, ...found };
    }
  }
}

/** "fire" of "cease-fire" is looked up with its hyphens first. */
function lemmasOf(tree: Tree, token: number): readonly string[] {
  const lemma = tree.lemma(token);
  const hyphened = tree.hyphened(token);
  return hyphened === '' ? [lemma] : [hyphened + lemma, (hyphened + lemma).replaceAll('-', ''), lemma];
}

function holds(tree: Tree, token: number, sense: Sense, fillers: readonly Filler[]): Omit<Match, 'sense'> | null {
  const keys: number[] = [];
  const fixed: number[] = [];
  const extra: Filler[] = [];
  for (const word of sense.beside) {
    const found = besideIt(tree, token, word, sense.word);
    if (found === null) return null;
    if (found.itself) fixed.push(found.token);
    else if (tree.relation(found.token) === 'obl') extra.push(...objectBy(tree, found.token));
  }
  const around = [...fillers, ...extra];
  for (const condition of sense.frame) {
    const found = meets(tree, condition, around);
    if ((found === null) !== condition.absent) return null;
    if (found?.byWord === true && !condition.absent) keys.push(found.head);
  }
  return { keys: [...fixed, ...keys], fixed, extra };
}

/** In a frame: two or more joined by "and" ("Verel and Maron spoke"). */
const SEVERAL = 'several';

/** The head of what meets a condition; `null` where nothing does. */
function meets(
  tree: Tree,
  { slots, words, party }: Condition,
  fillers: readonly Filler[],
): { readonly head: number; readonly byWord: boolean } | null {
  const wanted: ReadonlySet<Slot> = new Set(slots);
  for (const { slot, head } of fillers) {
    if (!wanted.has(slot)) continue;
    if (words === null && !party) return { head, byWord: false };
    if (party && (isSomebody(tree, head) || partiesOf(tree, head).length > 0)) return { head, byWord: false };
    if (words?.has(SEVERAL) === true && joinedTo(tree, head).length > 1) return { head, byWord: false };
    const said =
      words === null
        ? undefined
        : wordsOf(tree, head).find(
            (token) =>
              words.has(tree.lemma(token)) || words.has(tree.word(token)) || words.has(tree.hyphened(token) + tree.lemma(token)),
          );
    if (said !== undefined) return { head, byWord: true };
  }
  return null;
}

/** A phrase's words that tell what it is: its head, what is joined to it, adjectives and compounds, and "of attacks" in "a wave of attacks". */
function wordsOf(tree: Tree, head: number): readonly number[] {
  return [
    head,
    ...tree.children(head).flatMap((child): readonly number[] => {
      const relation = tree.relation(child);
      if (relation === 'conj' || relation === 'compound' || relation === 'amod' || relation === 'flat') return [child];
      return relation === 'nmod' && child > head && caseOf(tree, child) === 'of'
        ? [child, ...tree.children(child).filter((below) => tree.relation(below) === 'compound')]
        : [];
    }),
  ];
}

interface Beside {
  readonly token: number;
  /** The word itself, not the phrase that it ties to the verb. */
  readonly itself: boolean;
}

/** "off" of "call off", "for" of "call for", "hunger" of "hunger strike". */
function besideIt(tree: Tree, token: number, word: string, kind: WordClass): Beside | null {
  for (const child of tree.children(token)) {
    // "rebel attack" is no attack on rebels
    if (tree.relation(child) === 'nsubj' || (kind === 'n' && child > token)) continue;
    if (tree.word(child) === word || tree.lemma(child) === word) return { token: child, itself: true };
    if (kind !== 'n' && isTiedBy(tree, child, word)) return { token: child, itself: false };
  }
  return kind === 'n' && tree.hyphened(token) === `${word}-` ? { token, itself: true } : null;
}

const isTiedBy = (tree: Tree, child: number, word: string): boolean =>
  /^(?:obl|advcl|xcomp|obj)$/.test(tree.relation(child)) &&
  tree.children(child).some((below) => /^(?:case|mark)$/.test(tree.relation(below)) && tree.word(below) === word);

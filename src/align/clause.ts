import type { Pieces } from '../model/span.ts';
import type { Grammar } from './grammar.ts';
import type { ContentWord } from './laid.ts';

/** A main clause. */
export interface Clause {
  /** The main word, as a lexicon has it. */
  readonly main: string;
  readonly subject: readonly ContentWord[];
  /** Empty where it is not told. */
  readonly doer: readonly ContentWord[];
  readonly undergone: readonly ContentWord[];
  /** The main word and what belongs to it, without the subject. */
  readonly rest: readonly ContentWord[];
  /** The word after the main word and those that hang on it themselves, in lower case: "down" of "brought down". */
  readonly beside: ReadonlySet<string>;
}

/** What hangs on a main word and says what it is or does. */
const OF_MAIN = new Set(['obj', 'obl', 'xcomp', 'amod', 'advmod', 'nmod', 'compound']);
/** Clauses beside a name or a thing: they tell something else. */
const BESIDE = new Set(['acl', 'advcl', 'appos', 'conj', 'parataxis']);
/** A tree is gone down so far. */
const DEEPEST = 12;

/** Who is said to do what to whom, by the main word; `null` where no subject is told. */
export function clauseOf(grammar: Grammar, pieces: Pieces): Clause | null {
  const tokens = pieces.flatMap((piece) => grammar.within(piece));
  const inside = new Set(tokens);
  const heads = tokens.filter((token) => grammar.isContent(token) && !inside.has(grammar.item(token)?.head ?? -1));
  const main = heads.find((token) => grammar.item(token)?.upos === 'VERB') ?? heads[0];
  if (main === undefined) return null;
  const below = grammar.childrenOf(main).filter((one) => inside.has(one));
  const having = (relation: string): number | undefined => below.find((one) => grammar.item(one)?.relation === relation);
  const subject = having('nsubj');
  if (subject === undefined) return null;
  const under = (token: number | undefined): ContentWord[] => wordsUnder(grammar, token, inside);
  const agent = below.find(
    (one) => grammar.item(one)?.relation === 'obl' && grammar.childrenOf(one).some((child) => grammar.word(child) === 'by'),
  );
  const passive = isPassive(grammar, main);
  const rest = below.filter((one) => one !== subject && OF_MAIN.has(grammar.item(one)?.relation ?? ''));
  return {
    main: grammar.item(main)?.lemma ?? '',
    subject: under(subject),
    doer: under(passive ? agent : subject),
    undergone: under(passive ? subject : having('obj')),
    rest: [...grammar.wordsAt(main), ...rest.flatMap(under)],
    beside: new Set([main + 1, ...below].map((one) => grammar.word(one))),
  };
}

/** What the verbs of these stems are said to be done to. */
export function undergoneBy(grammar: Grammar, pieces: Pieces, verbs: ReadonlySet<string>): ContentWord[] {
  const tokens = pieces.flatMap((piece) => grammar.within(piece));
  const inside = new Set(tokens);
  return tokens
    .filter((token) => grammar.item(token)?.upos === 'VERB' && grammar.wordsAt(token).some(({ stem }) => verbs.has(stem)))
    .flatMap((verb) => {
      const relation = isPassive(grammar, verb) ? 'nsubj' : 'obj';
      return grammar
        .childrenOf(verb)
        .filter((one) => grammar.item(one)?.relation === relation)
        .flatMap((one) => wordsUnder(grammar, one, inside));
    });
}

function isPassive(grammar: Grammar, verb: number): boolean {
  if (grammar.item(verb)?.upos !== 'VERB' || grammar.word(verb).endsWith('ing')) return false;
  return grammar.childrenOf(verb).some((one) => grammar.item(one)?.relation === 'aux' && grammar.item(one)?.lemma === 'be');
}

function wordsUnder(grammar: Grammar, token: number | undefined, inside: ReadonlySet<number>, depth = 0): ContentWord[] {
  if (token === undefined || depth > DEEPEST || !inside.has(token)) return [];
  const below = grammar.childrenOf(token).filter((one) => !BESIDE.has(grammar.item(one)?.relation ?? ''));
  return [...grammar.wordsAt(token), ...below.flatMap((one) => wordsUnder(grammar, one, inside, depth + 1))];
}

import { ADVERBS } from '../../lexicon/cue-words.ts';
import { CUE_ADJECTIVES, CUE_FORMS, CUE_NOUNS } from '../../lexicon/cues.ts';
import type { Pieces } from '../../model/span.ts';
import type { Act } from '../../model/statement.ts';

/** What a cue's words say: read from the text alone, so that any finder of cues can use it. */
export interface CueMeaning {
  /** Lower case, apostrophes straight. */
  readonly words: readonly string[];
  /** Of the word that decides; `null` where no word of it is known. */
  readonly lemma: string | null;
  readonly act: Act | null;
  readonly negated: boolean;
  /** Whether a noun decides: "the claim that". */
  readonly noun: boolean;
}

const WORD = /n['’]t\b|\p{L}+(?:['’](?!t\b)\p{L}+)?/gu;
const NEGATION = /^(?:not|n't|never|no|neither|nor|without|cannot)$/;

/** Its words in lower case, apostrophes straight, "n't" for itself. */
export const wordsOf = (text: string, pieces: Pieces): readonly string[] =>
  pieces.flatMap((at) =>
    [...text.slice(at.start, at.end).toLowerCase().replaceAll('’', "'").replaceAll("n't", " n't").matchAll(WORD)].map(
      ([word]) => word,
    ),
  );

const LIGHT: ReadonlySet<string> = new Set('go make put see come take set read want seek file'.split(' '));
/** Words that may stand between a verb and its particle: "ruled on Friday against". */
const GAP = 2;

interface Reading {
  readonly lemma: string;
  readonly act: Act;
  readonly noun: boolean;
  readonly particles: number;
  readonly at: number;
}

function follow(words: readonly string[], at: number, particles: readonly string[]): boolean {
  let next = at + 1;
  for (const particle of particles) {
    const found = words.indexOf(particle, next);
    if (found < 0 || found - next > GAP) return false;
    next = found + 1;
  }
  return true;
}

function readings(words: readonly string[]): readonly Reading[] {
  return words.flatMap((word, at): readonly Reading[] => {
    const verb = CUE_FORMS.get(word)?.verbs.find(({ particles }) => follow(words, at, particles));
    const noun = CUE_NOUNS.get(word);
    const adjective = words.length > 1 ? CUE_ADJECTIVES.get(word) : undefined;
    if (adjective !== undefined) return [{ lemma: word, act: adjective, noun: false, particles: 0, at }];
    if (verb !== undefined) {
      const { lemma, act, particles } = verb;
      return [{ lemma, act, noun: noun !== undefined && words.length === 1, particles: particles.length, at }];
    }
    return noun === undefined ? [] : [{ lemma: noun.lemma, act: noun.act, noun: true, particles: 0, at }];
  });
}

/** A refusal decides over what is refused; else the last word that is more than a light verb: "went on to say", "issued a warning". */
export function cueMeaning(text: string, cue: Pieces): CueMeaning {
  const words = wordsOf(text, cue);
  const adverb = words.find((word) => ADVERBS.has(word));
  const all = readings(words);
  const weighty = all.filter(({ lemma, particles }) => particles > 0 || !LIGHT.has(lemma));
  const decides = all.find(({ act }) => act === 'refuse') ?? weighty.find(({ act }) => act !== 'say') ?? weighty[0] ?? all[0];
  const relays = words.join(' ') === 'according to' || adverb !== undefined;
  return {
    words,
    lemma: decides?.lemma ?? (relays ? (adverb ?? 'according') : null),
    act: decides?.act ?? null,
    // "decided not to recommend" decides; "did not decide" does not.
    negated: words.slice(0, decides?.at).some((word) => NEGATION.test(word)),
    noun: decides?.noun ?? false,
  };
}

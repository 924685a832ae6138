import { mixed, Random } from './random.ts';
import { COMMON_WORDS, nameId, type Vocabulary } from './vocabulary.ts';

/** The words that reports on one happening have in common. */
export interface SubjectWords {
  /** Of the story. */
  readonly affair: readonly number[];
  /** Of the episode. */
  readonly happening: readonly number[];
  readonly affairNames: readonly number[];
  readonly happeningNames: readonly number[];
}

/** Words commoner than this are everybody's. */
const COMMONEST = 200;
const MANY = { affair: 24, happening: 24, affairNames: 4, happeningNames: 5 };
/** Names in the news whatever happens, and of all names the share they have. */
const KNOWN = { commonest: 40, names: 4_000, share: 0.3 };
/** Seeds of stories and of episodes are drawn from two families. */
const FAMILY = { story: 1, episode: 2 };
const NEW_NAMES = 1 << 23;

export function subjectWords(of: { readonly story: number; readonly episode: number }, vocabulary: Vocabulary): SubjectWords {
  const story = new Random(mixed(of.story, FAMILY.story));
  const episode = new Random(mixed(of.episode, FAMILY.episode));
  const words = (random: Random, length: number): number[] =>
    Array.from({ length }, () => vocabulary.commonId(Math.floor(random.spread(COMMONEST, COMMON_WORDS))));
  const names = (random: Random, length: number): number[] => Array.from({ length }, () => nameId(nameNumber(random)));
  return {
    affair: words(story, MANY.affair),
    happening: words(episode, MANY.happening),
    affairNames: names(story, MANY.affairNames),
    happeningNames: names(episode, MANY.happeningNames),
  };
}

const nameNumber = (random: Random): number =>
  random.share() < KNOWN.share ? Math.floor(random.spread(KNOWN.commonest, KNOWN.names)) : KNOWN.names + random.below(NEW_NAMES);

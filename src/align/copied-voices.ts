import { type Copied, copiesOf } from './copies.ts';
import type { Question } from './question.ts';
import type { CopyOf } from './sources.ts';
import { byVoice, type Voice } from './voices.ts';

/** The copies of a voice in reports of other origins. */
export type Copies = ReadonlyMap<Voice, readonly Copied<Voice>[]>;

export const copiedVoices = (own: readonly Voice[], copied: readonly Copied<Voice>[]): Copies =>
  copiesOf(own, copied, (a, b) => a.stand === b.stand);

/** A voice, and the account among those of its claim that it was copied from. */
interface Told {
  readonly voice: Voice;
  readonly copy: CopyOf | null;
}

/** One of each is an account of a claim: a speaker's stand in a report. */
export const accountKey = ({ laid, stand, speakers, statement }: Voice): string =>
  `${laid.id} ${stand} ${speakers.join(' ')} ${statement.speaker ?? ''}`;

export const isLonger = (a: Voice, b: Voice): boolean => a.at.end - a.at.start > b.at.end - b.at.start;

/** The accounts of a claim with those that were copied from any of `all`. Who tells it in words of their own as well is no copy. */
export function withCopies(kept: readonly Voice[], all: readonly Voice[], copies: Copies): Told[] {
  const own = new Map(kept.map((voice) => [accountKey(voice), voice]));
  const copied = new Map<string, { readonly voice: Voice; readonly from: Voice }>();
  for (const from of all) {
    for (const { telling: voice } of copies.get(from) ?? []) {
      const before = copied.get(accountKey(voice))?.voice;
      if (own.has(accountKey(voice)) || (before !== undefined && !isLonger(voice, before))) continue;
      copied.set(accountKey(voice), { voice, from });
    }
  }
  const voices = [...kept, ...[...copied.values()].map(({ voice }) => voice)].toSorted(byVoice);
  const place = new Map(voices.map((voice, i) => [voice, i]));
  const copyOf = (voice: Voice): CopyOf | null => {
    const from = copied.get(accountKey(voice))?.from;
    const head = from && own.get(accountKey(from));
    return head === undefined || from === undefined ? null : { account: place.get(head) ?? 0, from: from.at, at: voice.at };
  };
  return voices.map((voice) => ({ voice, copy: copyOf(voice) }));
}

/** So many are shown, and seldom reached: 64 reports of one T17 story have three. All of them stand where reports are side by side. */
const MOST = 5;
/** Fewer words say too little to be a claim by themselves. */
const LEAST_WORDS = 4;

/** What reports of several origins tell in one report's words, and nobody in words of their own: the most copied first. */
export function onlyCopied(voices: readonly Voice[], copies: Copies): Question[] {
  const origins = (voice: Voice): number => new Set(copies.get(voice)?.map(({ telling }) => telling.origin)).size;
  return voices
    .filter((voice) => origins(voice) > 0 && voice.stand !== 'refuses' && voice.topic.length >= LEAST_WORDS)
    .toSorted((a, b) => origins(b) - origins(a) || byVoice(a, b))
    .slice(0, MOST)
    .map((voice) => ({ voices: [voice], head: voice, score: likenessOf(copies.get(voice)), rule: 'copied-claim@1' }));
}

const likenessOf = (copies: readonly Copied<Voice>[] | undefined): number =>
  Math.max(0, ...(copies ?? []).map(({ link }) => link.likeness));

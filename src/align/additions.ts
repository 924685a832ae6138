import { textAt } from '../model/span.ts';
import type { ContentWord, Laid } from './laid.ts';
import { likeness, type Weights } from './likeness.ts';
import type { Question } from './question.ts';
import { sameDeed } from './same-deed.ts';
import { VoiceIndex } from './voice-index.ts';
import { byVoice, keyOf, sameSpeaker, type Voice } from './voices.ts';

/**
 * What an addition must share with what it adds to, and bring of its own. Chosen by reading what 49 stories of ECB+ give: at an
 * overlap of 0.3, 10 of 12 were additions to the same topic; these keep the clearest four.
 */
const TOPIC = { overlap: 0.35, shared: 3, plain: 2 };
const NEW_WORDS = 2;
const NEW_SHARE = 0.2;
/** Longer contents drift from the topic; shorter ones say too little. */
const LENGTH = { least: 6, most: 30 };
/** A story shows its clearest additions, no list of all that somebody said besides. */
const MOST = 3;

/**
 * What one account says of a question and no report of another origin says anywhere. `questions` are what the story's accounts
 * speak about alike; the voice must be of an origin that none of a question's asserting voices has.
 */
export function additions(
  questions: readonly Question[],
  voices: readonly Voice[],
  laid: readonly Laid[],
  weights: Weights,
): Question[] {
  const used = new Set(questions.flatMap((question) => question.voices.map(keyOf)));
  const told = toldIn(questions);
  const index = new VoiceIndex([...told.keys()]);
  const elsewhere = stemsByOrigin(laid);
  const found = voices
    .filter((voice) => voice.stand === 'asserts' && !used.has(keyOf(voice)) && isClear(voice) && bringsNew(voice, elsewhere))
    .flatMap((voice) => {
      const near = index.sharing(voice.topic).filter((to) => told.get(to)?.has(voice.origin) === false);
      return bestOf(voice, near, weights) ?? [];
    })
    .toSorted((a, b) => b.score - a.score || byVoice(a.voice, b.voice));
  const taken = new Set<Voice>();
  return found
    .filter(({ to }) => !taken.has(to) && taken.add(to))
    .slice(0, MOST)
    .map(({ voice, to, score }) => ({ voices: [to, voice].toSorted(byVoice), head: voice, score, rule: 'independent-more@3' }));
}

interface Addition {
  readonly voice: Voice;
  readonly to: Voice;
  readonly score: number;
}

/** Each voice that asserts something in a question, with the origins that do so there. */
function toldIn(questions: readonly Question[]): Map<Voice, ReadonlySet<string>> {
  return new Map(
    questions.flatMap(({ voices }) => {
      const told = voices.filter(({ stand }) => stand === 'asserts' || stand === 'accuses');
      const origins = new Set(told.map(({ origin }) => origin));
      return told.map((voice) => [voice, origins] as const);
    }),
  );
}

function bringsNew({ topic, origin }: Voice, elsewhere: Stems): boolean {
  const fresh = topic.filter(({ stem, name }) => !name && !elsewhere.has(stem, origin));
  const count = new Set(fresh.map(({ stem }) => stem)).size;
  return count >= NEW_WORDS && count >= NEW_SHARE * new Set(topic.map(({ stem }) => stem)).size;
}

function bestOf(voice: Voice, near: readonly Voice[], weights: Weights): Addition | null {
  const found = near.flatMap((to): Addition[] => {
    const { overlap, shared, plain } = likeness(voice.topic, to.topic, weights);
    const fits = overlap >= TOPIC.overlap && shared.length >= TOPIC.shared && plain >= TOPIC.plain;
    return fits && sameDeed(voice, to) && !sameSpeaker(voice, to) ? [{ voice, to, score: overlap }] : [];
  });
  return found.toSorted((a, b) => b.score - a.score || byVoice(a.to, b.to))[0] ?? null;
}

/** In one piece, of a length that says one thing, and no question. */
function isClear({ topic, statement, laid, at }: Voice): boolean {
  return (
    statement.content.length === 1 &&
    topic.length >= LENGTH.least &&
    topic.length <= LENGTH.most &&
    !textAt(laid.text, at).includes('?')
  );
}

interface Stems {
  /** Whether a report of another origin uses the word. */
  readonly has: (stem: string, origin: string) => boolean;
}

function stemsByOrigin(laid: readonly Laid[]): Stems {
  const origins = new Map<string, Set<string>>();
  for (const { words, placed } of laid) {
    for (const { stem } of words) add(origins, stem, placed.placement.origin);
  }
  return { has: (stem, origin) => [...(origins.get(stem) ?? [])].some((other) => other !== origin) };
}

function add(origins: Map<string, Set<string>>, stem: ContentWord['stem'], origin: string): void {
  const known = origins.get(stem);
  if (known === undefined) origins.set(stem, new Set([origin]));
  else known.add(origin);
}

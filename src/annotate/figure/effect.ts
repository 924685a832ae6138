import { EFFECTS, type Effect } from '../../lexicon/counted-things.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PASSIVE, PREPOSITIONS } from '../../lexicon/counted-things-limits.ts';
import { isNumberWord, type Phrase } from './phrase.ts';
import { isCapitalised, type Word } from './words.ts';

/** What befell the counted, and the word that says so. */
export interface Found {
  readonly slot: string;
  readonly at: number;
}

const REACH = 8;

/** `number` is words `[open, to)`, its modifiers included; `phrase` is what it counts, if that is said. */
export function effectOn(words: readonly Word[], open: number, to: number, phrase: Phrase | null): Found | null {
  return inside(words, phrase) ?? ahead(words, phrase?.to ?? to) ?? behind(words, open) ?? toll(words, open);
}

function effectAt(words: readonly Word[], at: number): Effect | null {
  const effect = EFFECTS.get(words[at]?.low ?? '');
  if (effect === undefined) return null;
  if (effect.followedBy !== undefined && words[at + 1]?.low !== effect.followedBy) return null;
  return effect.precededBy?.includes(words[at - 1]?.low ?? '') === false ? null : effect;
}

/** "12 wounded soldiers", "30 deaths" */
function inside(words: readonly Word[], phrase: Phrase | null): Found | null {
  if (phrase === null) return null;
  const head = effectAt(words, phrase.to - 1);
  if (head?.use === 'noun') return { slot: head.slot, at: phrase.to - 1 };
  const first = effectAt(words, phrase.from);
  return first !== null && first.use !== 'noun' ? { slot: first.slot, at: phrase.from } : null;
}

/** "10 people were killed", "50 hurt", "two women pronounced dead", "five people received treatment after being injured" */
function ahead(words: readonly Word[], from: number): Found | null {
  let passive = false;
  let active = false;
  for (let at = from; at < from + REACH; at++) {
    const word = words[at];
    if (word === undefined || word.kind === 'digits' || isNumberWord(word.low)) return null;
    if (word.kind === 'mark' || word.low === 'and' || word.low === 'but') return null;
    const effect = effectAt(words, at);
    if (effect !== null)
      return befell(effect, words, at, { passive, active, first: at === from }) ? { slot: effect.slot, at } : null;
    if (PASSIVE.has(word.low)) passive = true;
    else if (AUXILIARIES.has(word.low) || word.low === 'to') active = true;
  }
  return null;
}

interface Course {
  readonly passive: boolean;
  readonly active: boolean;
  /** Nothing stands between the counted and the word. */
  readonly first: boolean;
}

function befell(effect: Effect, words: readonly Word[], at: number, { passive, active, first }: Course): boolean {
  if (DETERMINERS.has(words[at - 1]?.low ?? '')) return false;
  if (effect.use === 'being' || effect.use === 'became') return true;
  if (effect.use !== 'did') return false;
  const next = at + (effect.followedBy === undefined ? 1 : 2);
  return passive || (!active && (endsClause(words, next) || (first && AUXILIARIES_OR_STATES.test(words[next]?.low ?? ''))));
}

/** "80 wounded remained in hospital": the participle is a noun. */
const AUXILIARIES_OR_STATES = /^(?:is|are|was|were|had|have|has|will|remain|remained|remains|soldiers|civilians)$/;

const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|overnight|here|there|so|late|early|last|this|that)$/;

/** "two people killed in": no object follows, so the participle speaks of the two. */
function endsClause(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (next === undefined || next.kind === 'mark' || DAY.test(next.low)) return true;
  if (next.low === 'some' || next.low === 'about' || next.low === 'up' || next.low === 'over') return false;
  return (PREPOSITIONS.has(next.low) || CONJUNCTIONS.has(next.low)) && !DETERMINERS.has(next.low) && !isCapitalisedName(next);
}

const isCapitalisedName = (word: Word): boolean => isCapitalised(word) && !PREPOSITIONS.has(word.low);

/** "killing at least 10", "the deaths of 12", "wounding other 70" */
function behind(words: readonly Word[], open: number): Found | null {
  let at = open - 1;
  for (let skipped = 0; skipped < 2 && /^(?:other|the|any|of)$/.test(words[at]?.low ?? ''); skipped++) at--;
  const effect = EFFECTS.get(words[at]?.low ?? '');
  const linked = words[at + 1]?.low === 'of';
  if (effect === undefined) return phrasal(words, at);
  const acts = linked
    ? effect.use === 'noun' || /ing$/.test(words[at]?.low ?? '')
    : effect.use === 'did' || effect.use === 'doing';
  if (!acts || (effect.use === 'did' && PASSIVE.has(words[at - 1]?.low ?? ''))) return null;
  const also = words[at - 1]?.low === 'or' ? EFFECTS.get(words[at - 2]?.low ?? '') : undefined;
  return { slot: also?.slot === 'killed' && effect.slot === 'injured' ? 'casualties' : effect.slot, at };
}

/** "gunned down two women", "shot dead ten" */
function phrasal(words: readonly Word[], at: number): Found | null {
  const verb = EFFECTS.get(words[at - 1]?.low ?? '');
  return verb?.followedBy !== undefined && verb.followedBy === words[at]?.low ? { slot: verb.slot, at: at - 1 } : null;
}

/** "the death toll rose to 12", "put the toll at 12", "the number of dead has reached 12" */
function toll(words: readonly Word[], open: number): Found | null {
  for (let at = open - 1; at >= Math.max(0, open - REACH - 2); at--) {
    const word = words[at];
    if (word === undefined || word.kind === 'digits' || isNumberWord(word.low) || /^[.;:]$/.test(word.text)) return null;
    if (word.low === 'toll') return words[at - 1]?.low === 'injury' ? null : { slot: 'killed', at };
    const counted = words[at - 1]?.low === 'of' && /^(?:number|count|total)$/.test(words[at - 2]?.low ?? '');
    const effect = counted ? EFFECTS.get(word.low) : undefined;
    if (effect !== undefined) return { slot: effect.slot, at };
  }
  return null;
}

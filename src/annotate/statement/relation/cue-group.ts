import { CUE_VERBS, type CueForm, type CueVerb, type Form } from '../../../lexicon/cues.ts';
import {
  AUXILIARIES,
  BE,
  DETERMINERS,
  GOVERNORS,
  isAdverb,
  isMark,
  MODALS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
} from './grammar.ts';
import type { Word } from './words.ts';

type Words = readonly Word[];

/** A reporting verb with all that belongs to it: "had not yet confirmed", "refused to comment on", "went on to say". */
export interface CueGroup {
  /** Half-open positions. */
  readonly from: number;
  readonly to: number;
  /** The reporting verb itself. */
  readonly head: number;
  readonly verb: CueVerb;
  readonly form: 'finite' | 'ing' | 'passive' | 'infinitive';
  readonly negated: boolean;
  /** Whether the verb stands in its base form: "states accuse". */
  readonly base: boolean;
  /** Every reading of the verb, that with most particles first. */
  readonly frames: string;
}

const PARTICLE_REACH = 3;

function particlesAfter(words: Words, i: number, verb: CueVerb): number {
  let at = i + 1;
  for (const particle of verb.particles) {
    if (words[at]?.lower !== particle && isAdverb(words[at]?.lower ?? '')) at++;
    if (words[at]?.lower !== particle) return -1;
    at++;
  }
  return at;
}

function choose(words: Words, i: number, cue: CueForm): { verb: CueVerb; to: number; frames: string } | null {
  for (const verb of cue.verbs) {
    const to = particlesAfter(words, i, verb);
    if (to < 0 || to - i - 1 > PARTICLE_REACH + 1) continue;
    const alike = cue.verbs.filter(({ lemma, particles }) => lemma === verb.lemma && particles.join() === verb.particles.join());
    return { verb, to, frames: alike.map(({ frames }) => frames).join('') };
  }
  return null;
}

/** A form that is also a noun is one after an article, a possessive, a preposition or a number. */
function readsAsNoun(words: Words, i: number, forms: ReadonlySet<Form>): boolean {
  const before = words[i - 1];
  if (before === undefined) return forms.has('base') || forms.has('s');
  const nominal = forms.has('base') || forms.has('s') || forms.has('participle') || forms.has('ing');
  if (!nominal) return false;
  const { lower } = before;
  if (POSSESSIVES.has(lower) && !(lower === "'s" && !forms.has('base') && !forms.has('s'))) return true;
  if (/^(?:that|this|these|those|some|many|both|all|most|few|others|another|one|each)$/.test(lower)) return false;
  return DETERMINERS.has(lower) || (PREPOSITIONS.has(lower) && lower !== 'to' && !forms.has('ing')) || before.kind === 'number';
}

const PLURAL =
  /(?:[^'s]s|^(?:people|police|men|women|children|many|some|all|both|few|others|we|they|you|i|who|that|which|media|most|several))$/;

/** "the southern states will", "an ad attack coming": a form that is also a noun, where subject and what follows do not fit a verb. */
function looksLikeNoun(words: Words, i: number, to: number, forms: ReadonlySet<Form>): boolean {
  if (forms.has('past') || (!forms.has('base') && !forms.has('s'))) return false;
  const next = words[to];
  const before = words[i - 1]?.lower ?? '';
  if (before.endsWith('ed') && !words[i - 1]?.name) return true;
  if (forms.has('base') && !PLURAL.test(before) && !/^(?:and|or|,|\)|but)$/.test(before) && !isMark(words[i - 1])) return true;
  if (next === undefined) return false;
  return (
    AUXILIARIES.has(next.lower) ||
    (to === i + 1 && /^(?:of|for|on|in|from|by|with|between|against|about|at|over|and|or)$/.test(next.lower))
  );
}

function formOf(words: Words, from: number, i: number, forms: ReadonlySet<Form>): CueGroup['form'] | null {
  const before = words.slice(from, i).map(({ lower }) => lower);
  const be = before.some((word) => BE.has(word) || word === "'s");
  const have = before.some((word) => /^(?:have|has|had|having|'ve)$/.test(word));
  const modal = before.some((word) => MODALS.has(word) || word === 'do' || word === 'does' || word === 'did');
  if (forms.has('ing')) return be ? 'finite' : 'ing';
  if (be && forms.has('participle')) return 'passive';
  if (have) return forms.has('participle') ? 'finite' : null;
  if (modal) return forms.has('base') ? 'finite' : null;
  if (before.at(0) === 'to') return forms.has('base') ? 'infinitive' : null;
  return 'finite';
}

function leftEdge(words: Words, i: number, floor: number): number {
  let from = i;
  while (from > floor) {
    const word = words[from - 1];
    if (word === undefined || isMark(word)) break;
    if (word.lower === "'s" && /^(?:he|she|it|who|that|there)$/.test(words[from - 2]?.lower ?? '')) {
      from--;
      continue;
    }
    if (!AUXILIARIES.has(word.lower) && !NEGATIONS.has(word.lower) && !(isAdverb(word.lower) && !word.name)) break;
    from--;
  }
  return from;
}

/** "went on to", "has so far refused to" before an infinitive, with its own auxiliaries; the position it begins at. */
function governed(words: Words, from: number, floor: number): number | null {
  const to = from - 1;
  if (words[to]?.lower !== 'to') return null;
  let governor = to - 1;
  if (words[governor]?.lower === 'on') governor--;
  return GOVERNORS.has(words[governor]?.lower ?? '') ? leftEdge(words, governor, floor) : null;
}

/** What follows a refusal: "declined | to comment on". */
function refused(words: Words, to: number): number {
  if (words[to]?.lower !== 'to') return to;
  const next = isAdverb(words[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  const cue = CUE_VERBS.get(words[next]?.lower ?? '');
  if (cue === undefined && !/^(?:give|provide|be|speak)$/.test(words[next]?.lower ?? '')) return to;
  return (cue && choose(words, next, cue)?.to) ?? next + 1;
}

/** "went on | to say": the verb that follows decides. */
function leadsOn(words: Words, to: number, written: string, verb: CueVerb): boolean {
  if (verb.act === 'refuse' || !GOVERNORS.has(written) || words[to]?.lower !== 'to') return false;
  return CUE_VERBS.get(words[to + 1]?.lower ?? '')?.forms.has('base') ?? false;
}

/** What might, should or could be said has not been said. */
const HYPOTHETICAL = /^(?:should|must|could|might|may|can|ca)$/;

/** The cue whose reporting verb is word `i`, if it is one. */
export function cueGroup(words: Words, i: number, floor = 0): CueGroup | null {
  const word = words[i];
  const cue = word && CUE_VERBS.get(word.lower);
  if (word === undefined || cue === undefined) return null;
  const chosen = choose(words, i, cue);
  if (chosen === null) return null;
  const edge = leftEdge(words, i, floor);
  const over = governed(words, edge, floor);
  const from = over ?? edge;
  const plain = !words.slice(edge, i).some(({ lower }) => AUXILIARIES.has(lower));
  if (plain && over === null && readsAsNoun(words, edge, cue.forms)) return null;
  if (leadsOn(words, chosen.to, word.lower, chosen.verb)) return null;
  if (words[edge - 1]?.lower === 'to' && over === null) return null;
  if (edge === i && over === null && looksLikeNoun(words, i, chosen.to, cue.forms)) return null;
  const form = over === null ? formOf(words, edge, i, cue.forms) : 'finite';
  if (form === null) return null;
  const before = words.slice(from, i);
  const negated = before.some(({ lower }) => NEGATIONS.has(lower));
  if (!negated && before.some(({ lower }) => HYPOTHETICAL.test(lower))) return null;
  const to = chosen.verb.act === 'refuse' ? refused(words, chosen.to) : chosen.to;
  return {
    from,
    to,
    head: i,
    verb: chosen.verb,
    form,
    negated,
    base: cue.forms.has('base') && edge === i,
    frames: chosen.frames,
  };
}

import { AUXILIARIES, DETERMINERS } from '../../lexicon/counted-things-limits.ts';
import { PLOVER, type PloverEntry } from '../../lexicon/plover.ts';
import { CLAUSE_WORDS, IF } from '../../lexicon/plover-context.ts';
import type { EventStatus, EventType } from '../../model/event.ts';
import { isAdverb, type Term } from './term.ts';
import type { Verb } from './verb.ts';

/** What a verb in its group means as an event. */
export interface Meaning {
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: EventStatus;
  readonly confidence: number;
  /** The last term of the verb and the word that settled its meaning. */
  readonly to: number;
  /** The grammatical subject is whom it is asked of. */
  readonly asksSubject: boolean;
}

/** How sure a reading is, by what it rests on. Set by hand so that the surest event of a sentence comes first (docs: events). */
export const CONFIDENCE = {
  /** Verb and object together: "imposed sanctions". */
  phrase: 0.8,
  /** The verb alone: "rejected". */
  verb: 0.7,
  /** An intention: "is ready to send", "must withdraw". */
  intention: 0.65,
  /** A verb that often means something else: "warned". */
  weak: 0.5,
  /** What is intended, asked, refused or told beside another event. */
  beside: 0.4,
} as const;

const REACH = 8;
const PARTICLES = new Set('in on off out up down back for upon with to together'.split(' '));

/** `governed`: the verb hangs on another event ("agreed to meet"), which already tells the intention. */
export function meaningsOf(terms: readonly Term[], verb: Verb, governed: boolean): readonly Meaning[] {
  for (const entry of PLOVER.get(verb.lemma) ?? []) {
    const to = entry.with === null ? verb.at : keywordFor(terms, verb, entry);
    if (to !== null) return readings(terms, verb, entry, { to, governed });
  }
  return [];
}

/** The word that the entry asks for: after the verb, and before it too where the verb is passive ("talks were held"). */
function keywordFor(terms: readonly Term[], verb: Verb, entry: PloverEntry): number | null {
  const wanted = entry.with;
  if (wanted === null) return verb.at;
  for (let at = verb.at + 1; at <= verb.at + REACH; at++) {
    const term = terms[at];
    if (term === undefined || /^[;:.]$/.test(term.text) || (CLAUSE_WORDS.has(term.low) && term.low !== 'as')) break;
    if (wanted.has('to') && !entry.weak && (AUXILIARIES.has(term.low) || /^(?:he|she|they|we|i)$/.test(term.low))) break;
    if (!wanted.has(term.low) || (term.low === 'to' && !entry.weak && addressesNobody(terms, verb.at, at))) continue;
    if (!PARTICLES.has(term.low) || at - verb.at <= reachOf(terms, verb, entry)) return at;
  }
  for (let at = verb.from - 1; verb.passive && at >= Math.max(0, verb.from - REACH); at--) {
    if (wanted.has(terms[at]?.low ?? '') && !PARTICLES.has(terms[at]?.low ?? '')) return verb.at;
  }
  return null;
}

/** "asked to leave", "told not to": nobody stands between. */
const addressesNobody = (terms: readonly Term[], verb: number, to: number): boolean =>
  to === verb + 1 || (to === verb + 2 && terms[to - 1]?.low === 'not');

/** "called today for" and "ordered the army to": a bare particle stands close, the "to" of a request does not. */
function reachOf(terms: readonly Term[], verb: Verb, entry: PloverEntry): number {
  if (entry.with?.has('to') && !entry.weak) return REACH;
  if (verb.lemma === 'charge') return REACH;
  return isAdverb(terms[verb.at + 1]?.low ?? '') || !DETERMINERS.has(terms[verb.at + 1]?.low ?? '') ? 2 : 1;
}

const FRIENDLY: ReadonlySet<EventType> = new Set(['AGREE', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE']);
const HOSTILE: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST']);

interface Found {
  readonly to: number;
  readonly governed: boolean;
}

function readings(terms: readonly Term[], verb: Verb, entry: PloverEntry, { to, governed }: Found): readonly Meaning[] {
  const own: Meaning = {
    type: entry.type,
    mode: entry.mode,
    status: statusOf(terms, verb),
    confidence: verb.gerund
      ? CONFIDENCE.weak
      : entry.weak
        ? CONFIDENCE.weak
        : entry.with === null
          ? CONFIDENCE.verb
          : CONFIDENCE.phrase,
    to,
    asksSubject: false,
  };
  const beside: Meaning = { ...own, confidence: CONFIDENCE.beside };
  const intention = (type: EventType, status: EventStatus, asksSubject = false): Meaning[] => [
    { ...own, type, mode: null, status, asksSubject, confidence: CONFIDENCE.intention },
    beside,
  ];
  const { mood, negated } = verb;
  if (governed || mood === 'refuses') return [beside];
  if (mood === 'must') return intention('REQUEST', 'reported', true);
  if (mood === 'asked' || mood === 'purpose') return [beside];
  if (negated && (mood === 'will' || mood === 'would') && !HOSTILE.has(own.type)) return intention('REJECT', 'reported');
  if (negated || mood === 'plain' || own.type === 'REJECT' || own.type === 'THREATEN') return [own];
  if (FRIENDLY.has(own.type) && own.type !== 'AGREE') return intention('AGREE', 'planned');
  return HOSTILE.has(own.type) ? intention('THREATEN', 'planned') : [own];
}

const IF_REACH = 12;

function statusOf(terms: readonly Term[], verb: Verb): EventStatus {
  if (verb.negated || verb.mood === 'refuses') return 'denied';
  for (let at = verb.from - 1; at >= Math.max(0, verb.from - IF_REACH) && terms[at]?.word; at--) {
    if (IF.has(terms[at]?.low ?? '')) return 'conditional';
  }
  if (verb.mood === 'will' || verb.mood === 'intends' || verb.mood === 'purpose') return 'planned';
  return verb.mood === 'plain' ? 'reported' : 'conditional';
}

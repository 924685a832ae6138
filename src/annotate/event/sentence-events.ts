import type { EventStatus, EventType } from '../../model/event.ts';
import { type Span, span } from '../../model/span.ts';
import { codeOf } from './code.ts';
import { intentionAt, speechBefore } from './intention.ts';
import { CONFIDENCE, type Meaning, meaningsOf } from './meaning.ts';
import { objectOf, type Run, subjectOf } from './party.ts';
import type { Term } from './term.ts';
import { type Verb, verbAt } from './verb.ts';

export interface Party {
  readonly at: Span;
  readonly code: string | null;
}

/** An event as its sentence alone gives it. */
export interface Deed {
  /** From who does it to whom it is done to. */
  readonly at: Span;
  /** The verb and the word that settles its meaning. */
  readonly verb: Span;
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: EventStatus;
  readonly confidence: number;
  /** The saying itself is the event: "Brandt said that Velmora must". */
  readonly bySaying: boolean;
  readonly actor: readonly Party[];
  readonly recipient: readonly Party[];
}

/** The events of one sentence, in the order of their verbs. */
export function eventsIn(text: string, terms: readonly Term[]): Deed[] {
  const deeds: Deed[] = [];
  let subject: readonly Run[] = [];
  let floor = 0;
  for (let at = 0; at < terms.length; at++) {
    const found = readAt(terms, at, floor);
    if (found === null) continue;
    const { verb, meanings } = found;
    const follows = verb.joined || verb.gerund || verb.from < floor;
    const own = follows ? [] : antecedentOf(terms, verb, subjectOf(terms, verb, floor));
    const actors = follows ? subject : own;
    if (actors.length > 0) subject = actors;
    floor = at + 1;
    for (const meaning of meanings) addTo(deeds, deedOf(text, terms, verb, meaning, actors));
  }
  return deeds;
}

/** "Kestria said it would": it is Kestria. */
function antecedentOf(terms: readonly Term[], verb: Verb, subject: readonly Run[]): readonly Run[] {
  const first = subject[0];
  if (first === undefined || !/^(?:it|he|she|they)$/.test(terms[first.from]?.low ?? '')) return subject;
  const speech = speechBefore(terms, first.from);
  if (speech === null || first.from - speech.at > 6) return subject;
  const speaker = subjectOf(terms, speech);
  return speaker.length === 0 || verb.from < first.from ? subject : speaker;
}

/** UTF-16 units within which one intention is read once. */
const SAME = 30;

/** "is willing to" and the verb that follows may both say that something is agreed to: the surer one stays. */
function addTo(deeds: Deed[], deed: Deed): void {
  if (deed.actor.length + deed.recipient.length === 0 && deed.confidence < CONFIDENCE.phrase - NOBODY) return;
  const twin = deeds.findLastIndex((other, i) => i >= deeds.length - 3 && isSame(other, deed));
  const other = deeds[twin];
  if (other === undefined) deeds.push(deed);
  else if (deed.confidence > other.confidence) deeds[twin] = deed;
}

function isSame(a: Deed, b: Deed): boolean {
  if (a.type !== b.type) return false;
  if (a.recipient[0] !== undefined && a.recipient[0]?.at.start === b.recipient[0]?.at.start) return true;
  return b.verb.start - a.verb.end < SAME && (a.recipient.length === 0 || b.recipient.length === 0 || a.status !== 'reported');
}

function readAt(
  terms: readonly Term[],
  at: number,
  floor: number,
): { readonly verb: Verb; readonly meanings: readonly Meaning[] } | null {
  const intention = intentionAt(terms, at);
  if (intention !== null) return { verb: intention.verb, meanings: [intention.meaning] };
  const verb = verbAt(terms, at);
  if (verb === null || keepsSilent(terms, verb)) return null;
  const meanings = meaningsOf(terms, verb, verb.from < floor);
  return meanings.length === 0 ? null : { verb, meanings };
}

const SILENT =
  /^(?:confirm|comment|say|deny|discuss|elaborate|name|identify|disclose|reveal|answer|specify|speculate|provide|be|give)$/;

/** "declined to comment" is no event: the statement says it. */
const keepsSilent = (terms: readonly Term[], { lemma, at }: Verb): boolean =>
  (lemma === 'refuse' || lemma === 'decline') && terms[at + 1]?.low === 'to' && SILENT.test(terms[at + 2]?.low ?? '');

/** What lowers or raises a reading a little: nobody who acts, somebody it is done to. */
const NOBODY = 0.15;
const SOMEBODY = 0.05;

function deedOf(text: string, terms: readonly Term[], verb: Verb, meaning: Meaning, subject: readonly Run[]): Deed {
  const { actor, recipient } = partsOf(terms, verb, meaning, subject);
  const partyOf = (run: Run): Party => ({ at: runSpan(text, terms, run), code: codeOf(terms, run) });
  const verbRun = {
    from: Math.min(verb.from, verb.at),
    to: Math.max(verb.at, Math.min(meaning.to, terms.length - 1)) + 1,
  };
  const runs = [verbRun, ...actor, ...recipient];
  const sure = meaning.confidence - (actor.length === 0 ? NOBODY : 0) + (recipient.length > 0 ? SOMEBODY : 0);
  return {
    at: runSpan(text, terms, { from: Math.min(...runs.map(({ from }) => from)), to: Math.max(...runs.map(({ to }) => to)) }),
    verb: runSpan(text, terms, verbRun),
    type: meaning.type,
    mode: meaning.mode,
    status: meaning.status,
    confidence: Number(Math.max(sure, CONFIDENCE.beside / 4).toFixed(2)),
    bySaying: meaning.asksSubject,
    actor: actor.map(partyOf),
    recipient: recipient.map(partyOf),
  };
}

interface Parts {
  readonly actor: readonly Run[];
  readonly recipient: readonly Run[];
}

/** What harms people names them as its object: "killed two civilians in the Kestrian camp". */
const HARM: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE']);

/** Their object is a topic. */
const TOPICAL: ReadonlySet<string> = new Set(['discuss', 'negotiate']);

function partsOf(terms: readonly Term[], verb: Verb, meaning: Meaning, subject: readonly Run[]): Parts {
  if (meaning.asksSubject) {
    const speech = speechBefore(terms, verb.from);
    return { actor: speech === null ? [] : subjectOf(terms, speech), recipient: subject };
  }
  const object = objectOf(terms, verb.at + 1, { nearest: HARM.has(meaning.type), withOnly: TOPICAL.has(verb.lemma) });
  if (!verb.passive)
    return { actor: subject, recipient: object.filter((run) => !subject.some((other) => sameWords(terms, run, other))) };
  const by = agentOf(terms, verb.at + 1);
  return { actor: by, recipient: subject };
}

const AGENT_REACH = 8;

/** "was attacked on Monday by …" */
function agentOf(terms: readonly Term[], from: number): readonly Run[] {
  for (let at = from; at < from + AGENT_REACH; at++) {
    if (terms[at] === undefined || /^[,;.]$/.test(terms[at]?.text ?? '')) return [];
    if (terms[at]?.low === 'by') return objectOf(terms, at + 1).slice(0, 2);
  }
  return [];
}

const sameWords = (terms: readonly Term[], a: Run, b: Run): boolean =>
  terms
    .slice(a.from, a.to)
    .map(({ low }) => low)
    .join(' ') ===
  terms
    .slice(b.from, b.to)
    .map(({ low }) => low)
    .join(' ');

const runSpan = (text: string, terms: readonly Term[], { from, to }: Run): Span =>
  span(text, terms[from]?.at.start ?? 0, terms[to - 1]?.at.end ?? 0);

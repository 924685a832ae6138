import { CARDINALS } from '../lexicon/numbers.ts';
import { type Span, span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { type ContentWord, type Laid, sentenceOf, wordsIn } from './laid.ts';
import { likeness, type Weights } from './likeness.ts';
import { type Speakers, speakerIds } from './voices.ts';

/** A statement, figure or event, as far as "have we heard this before" goes. */
export interface Finding {
  readonly id: string;
  readonly kind: 'statement' | 'figure' | 'event';
  /** Of a statement. */
  readonly statement: Statement | null;
  readonly at: Span;
  readonly words: readonly ContentWord[];
  /** One of them must be equal for a repeat: who takes which stand, the numbers, the type. */
  readonly keys: readonly string[];
  /** The words of a statement as they stand, where numbers and negations are looked for; empty for others. */
  readonly said: string;
}

/** `speakers`: of the story. */
export function findingsOf(laid: Laid, speakers: Speakers): Finding[] {
  return [...statementsOf(laid, speakers), ...figuresOf(laid), ...eventsOf(laid)];
}

function statementsOf(laid: Laid, speakers: Speakers): Finding[] {
  const found = laid.placed.layers.statements.flatMap((statement): Finding[] => {
    const at = whole(laid, statement.content) ?? whole(laid, statement.cue);
    if (at === null) return [];
    const own = wordsIn(laid, statement.content);
    // "denies this": what is meant stands before it
    const words = own.length > 0 ? own : wordsIn(laid, [sentenceOf(laid, at)]);
    const keys = keysOf(statement, speakerIds(laid, statement, speakers));
    const said = laid.text.slice(at.start, Math.min(at.end, at.start + LONGEST));
    return [{ id: statement.id, kind: 'statement', statement, at, words, keys, said }];
  });
  return inOrder(found);
}

const figuresOf = (laid: Laid): Finding[] =>
  inOrder(
    laid.placed.layers.figures.map(({ id, at, thingAt, least, most, unit }) => {
      const words = wordsIn(laid, thingAt === null ? [] : [thingAt]);
      return { id, kind: 'figure', statement: null, at, words, keys: [`figure ${least} ${most} ${unit}`], said: '' };
    }),
  );

const eventsOf = (laid: Laid): Finding[] =>
  inOrder(
    laid.placed.layers.events.map(({ id, at, type, status, time }) => {
      const key = `event ${type} ${status} ${time?.slice(0, 10)}`;
      return { id, kind: 'event', statement: null, at, words: wordsIn(laid, [at]), keys: [key], said: '' };
    }),
  );

const inOrder = (found: readonly Finding[]): Finding[] =>
  found.toSorted((a, b) => a.at.start - b.at.start || (a.id < b.id ? -1 : 1));

function whole({ text }: Laid, pieces: readonly Span[]): Span | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first === undefined || last === undefined ? null : span(text, first.start, Math.max(first.end, last.end));
}

/** The last word of a name is what short and full forms share; an entity, what all its names do. */
function keysOf({ polarity, speaker }: Statement, ids: readonly string[]): string[] {
  const last = speaker?.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  return [`${polarity} ${last}`, ...ids.map((id) => `${polarity} #${id}`)];
}

/** So much of a content is looked through for numbers and negations: thousands of statements may each hold most of a report. */
const LONGEST = 4000;

const NEGATED = /\b(?:not?|never|nothing|nobody|none|neither|nor|cannot)\b|n['’]t\b/iu;

function numbersIn(words: string): Set<string> {
  const numbers = new Set<string>();
  for (const [form] of words.matchAll(/\d{1,15}(?:[.,]\d{1,15}){0,8}|\p{L}{2,9}/gu)) {
    const number = /^\d/u.test(form) ? form.replace(/,/gu, '') : CARDINALS.get(form.toLowerCase());
    if (number !== undefined && number !== 1) numbers.add(String(number));
  }
  return numbers;
}

/** From here on two accounts of one speaker say the same. */
const SAME = 0.55;

/** Whether two findings of reports of one story say the same: who, which stand, and in words that are alike; with other numbers it is news. */
export function says(earlier: Finding, later: Finding, weights: Weights): boolean {
  if (earlier.kind !== later.kind || !earlier.keys.some((key) => later.keys.includes(key))) return false;
  if (earlier.words.length === 0 || later.words.length === 0)
    return earlier.words.length === later.words.length && later.kind !== 'statement';
  const { both, overlap } = likeness(earlier.words, later.words, weights);
  return later.kind === 'statement' ? both >= SAME && sameMarks(earlier, later) : overlap >= SAME;
}

/** The later one may leave numbers out; it may give no new ones, nor deny what the earlier one says. */
export function sameMarks(earlier: Finding, later: Finding): boolean {
  if (earlier.said === later.said) return true;
  if (NEGATED.test(earlier.said) !== NEGATED.test(later.said)) return false;
  const known = numbersIn(earlier.said);
  return [...numbersIn(later.said)].every((number) => known.has(number));
}

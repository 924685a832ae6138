import { CUE_FORMS, CUE_NOUNS } from '../lexicon/cues.ts';
import { fold } from '../lexicon/fold.ts';
import type { Stand, StoryEntity } from '../model/claim.ts';
import { bySpan, contains, type Span, span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { Copied } from './copies.ts';
import { type ContentWord, copiedBy, type Laid, wordsIn } from './laid.ts';

/** A statement ready to be laid beside others: who takes which stand on what. */
export interface Voice {
  readonly laid: Laid;
  readonly statement: Statement;
  readonly stand: Stand;
  /** Ids of story entities. */
  readonly speakers: readonly string[];
  /** The same, but for a country or its capital its government. */
  readonly answering: readonly string[];
  /** The words for who speaks. */
  readonly source: readonly ContentWord[];
  /** What it is about. */
  readonly topic: readonly ContentWord[];
  /** The words shown for it. */
  readonly at: Span;
  readonly origin: string;
}

/** Story entity ids by "report entity". */
export type Speakers = ReadonlyMap<string, string>;

/** Who is meant by the entities of reports, and who answers for which of them. */
export interface Answering {
  readonly speakers: Speakers;
  /** Of countries and capitals: ids of story entities. */
  readonly governments: ReadonlyMap<string, string>;
}

export const answeringFor = (ids: readonly string[], governments: ReadonlyMap<string, string>): string[] => [
  ...new Set(ids.map((id) => governments.get(id) ?? id)),
];

export function speakersOf(entities: readonly StoryEntity[]): Speakers {
  return new Map(
    entities.flatMap(({ id, in: places }) => places.map(({ report, entity }) => [`${report} ${entity}`, id] as const)),
  );
}

/** The statements of a story that take a stand: those in words of their own, and those in words of an earlier report. */
export function voicesOf(laid: readonly Laid[], who: Answering): { own: Voice[]; copied: Copied<Voice>[] } {
  const [own, copied]: [Voice[], Copied<Voice>[]] = [[], []];
  for (const one of laid) {
    for (const telling of one.placed.layers.statements.flatMap((statement) => voiceOf(one, statement, who))) {
      const link = copiedBy(one, telling.at);
      if (link === null) own.push(telling);
      else copied.push({ telling, link });
    }
  }
  return { own: own.toSorted(byVoice), copied };
}

function voiceOf(laid: Laid, statement: Statement, { speakers, governments }: Answering): Voice[] {
  const stand = standOf(laid, statement);
  if (stand === null || statement.content.length === 0) return [];
  if (stand === 'asserts' && carriesAnother(laid, statement)) return [];
  const at = shownFor(laid, statement);
  if (at === null) return [];
  const ids = speakerIds(laid, statement, speakers);
  return [
    {
      laid,
      statement,
      stand,
      speakers: ids,
      answering: answeringFor(ids, governments),
      source: wordsIn(laid, statement.source),
      topic: wordsIn(laid, statement.content),
      at,
      origin: laid.placed.placement.origin,
    },
  ];
}

export function speakerIds({ id }: Pick<Laid, 'id'>, { entities }: Pick<Statement, 'entities'>, speakers: Speakers): string[] {
  return [...new Set(entities.flatMap((entity) => speakers.get(`${id} ${entity}`) ?? []))];
}

/** "is to blame for", "bears the responsibility": an accusation, whatever the verb that reports it. */
const BLAME =
  /\b(?:to (?:be )?blamed?|at fault|(?:the|full|all) blame|(?:is|are|was|were) responsible for|bears? (?:the |full )?responsibility)\b/iu;

/** "castigated the accusations", "called the allegations absurd": to attack an accusation is to deny it. */
const OF_ACCUSATIONS =
  /^\W*(?:(?:the|these|those|such|any|all|his|her|its|their)\s+)?(?:[\p{L}’'-]+\s+){0,2}(?:accusations?|allegations?|charges|insinuations?)\b/iu;

/** "had nothing to do with it": a denial, whatever the verb that reports it. */
const NO_PART =
  /\b(?:ha(?:s|ve|d) nothing to do with|no (?:role|part|hand|involvement) in|(?:is|are|was|were) not (?:involved|to blame|responsible))\b/iu;

/** To refuse to do a thing is no stand on a question; to refuse to speak of it is. */
const OF_SPEECH =
  /\b(?:confirm|comment|answer|say|tell|discuss|disclose|respond|reply|elaborate|identify|name|reveal|speculate|explain|specify|clarify|talk|speak|deny|rule out|provide|give)\b/iu;

/** "would not rule out sabotage", "did not deny it": the matter stays open, and that is asserted. */
const LEFT_OPEN =
  /(?:\bnot|n['’]t|\bnever|\brefus\w+|\bdeclin\w+|\bcannot)\s(?:[\p{L}]+\s){0,3}?(?:rul(?:e|ed|ing) out|exclud\w+|den(?:y|ied))\b/iu;

const wordsOf = ({ text }: Pick<Laid, 'text'>, pieces: readonly Span[]): string =>
  pieces.map((at) => text.slice(at.start, at.end)).join(' ');

/** What a speaker does with the words of a statement; `null`: a demand, a question, nothing that another could deny. */
export function standOf(
  laid: Pick<Laid, 'text'>,
  { act, polarity, cue, content }: Pick<Statement, 'act' | 'polarity' | 'cue' | 'content'>,
): Stand | null {
  const said = wordsOf(laid, content);
  if (leavesOpen(laid, cue)) return 'asserts';
  if (act === 'deny' || polarity === 'denied' || NO_PART.test(said)) return 'denies';
  if (act === 'refuse') return OF_SPEECH.test(`${wordsOf(laid, cue)} ${said.slice(0, 24)}`) ? 'refuses' : null;
  if (act === 'accuse') return OF_ACCUSATIONS.test(said) ? 'denies' : 'accuses';
  if (polarity !== 'asserted') return null;
  return BLAME.test(said) ? 'accuses' : 'asserts';
}

const leavesOpen = (laid: Pick<Laid, 'text'>, cue: readonly Span[]): boolean => LEFT_OPEN.test(wordsOf(laid, cue));

/** A relay whose whole content is another statement: the inner one speaks for itself. */
function carriesAnother({ touching }: Laid, { id, content }: Statement): boolean {
  const length = (pieces: readonly Span[]): number => pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  return content
    .flatMap((piece) => touching.statements.touching(piece))
    .some((inner) => {
      if (inner.parent !== id) return false;
      const within = inner.content.filter((at) => content.some((outer) => contains(outer, at)));
      return length(within) >= 0.5 * length(content);
    });
}

/** Longer words than this are cut to their longest piece: a reader wants the sentence, not the paragraph. */
const LONGEST = 400;

const CHARGES: ReadonlySet<Statement['act']> = new Set(['accuse', 'deny']);

/**
 * Whether the words that report are needed to know what was done: "refused to say whether", "denied that"; "accused Kestria of …", but not
 * "says that Kestria is to blame", where the clause accuses by itself.
 */
function toldByCue(laid: Laid, { act, polarity, cue }: Statement): boolean {
  if (act === 'refuse' || polarity === 'denied') return true;
  if (!CHARGES.has(act)) return false;
  const words = wordsOf(laid, cue)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some((word) => CUE_NOUNS.get(word)?.act === act || CUE_FORMS.get(word)?.verbs.some((verb) => verb.act === act));
}

/** What was said; for a denial, refusal or accusation with the words that do it. */
function shownFor(laid: Laid, statement: Statement): Span | null {
  const { text } = laid;
  const { cue, content } = statement;
  const pieces = (toldByCue(laid, statement) || leavesOpen(laid, cue) ? [...cue, ...content] : content).toSorted(bySpan);
  const [head, tail] = [pieces[0], pieces.toSorted((a, b) => a.end - b.end).at(-1)];
  if (head === undefined || tail === undefined) return null;
  if (tail.end - head.start <= LONGEST) return span(text, head.start, tail.end);
  return content.toSorted((a, b) => b.end - b.start - (a.end - a.start) || bySpan(a, b))[0] ?? null;
}

/** Whether two voices may be one and the same speaker's. */
export function sameSpeaker(a: Voice, b: Voice): boolean {
  if (a.answering.some((id) => b.answering.includes(id))) return true;
  if (a.answering.length > 0 && b.answering.length > 0) return false;
  const [x, y] = [a.statement.speaker, b.statement.speaker];
  if (x === null || y === null) return a.laid.id === b.laid.id && a.statement.parent === b.statement.parent && x === y;
  const [left, right] = [fold(x).split(/\s+/u), fold(y).split(/\s+/u)];
  return left.every((word) => right.includes(word)) || right.every((word) => left.includes(word));
}

/** One stands inside the other: two readings of the same words are no two accounts. */
export function sharesWords(a: Voice, b: Voice): boolean {
  return (
    a.laid.id === b.laid.id &&
    a.statement.content.some((x) => b.statement.content.some((y) => x.start < y.end && y.start < x.end))
  );
}

export const byVoice = (a: Voice, b: Voice): number =>
  a.laid.rank - b.laid.rank || bySpan(a.at, b.at) || (a.statement.id < b.statement.id ? -1 : 1);

import { fold } from '../lexicon/fold.ts';
import type { Stand, StoryEntity } from '../model/claim.ts';
import { bySpan, contains, type Span, span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { type ContentWord, copiedBy, type Laid, wordsIn } from './laid.ts';

/** A statement ready to be laid beside others: who takes which stand on what. */
export interface Voice {
  readonly laid: Laid;
  readonly statement: Statement;
  readonly stand: Stand;
  /** Ids of story entities. */
  readonly speakers: readonly string[];
  /** What it is about. */
  readonly topic: readonly ContentWord[];
  /** The words shown for it. */
  readonly at: Span;
  readonly origin: string;
}

/** Story entity ids by "report entity". */
export type Speakers = ReadonlyMap<string, string>;

export function speakersOf(entities: readonly StoryEntity[]): Speakers {
  return new Map(
    entities.flatMap(({ id, in: places }) => places.map(({ report, entity }) => [`${report} ${entity}`, id] as const)),
  );
}

/** The statements of a story that take a stand in words of their own: copies of earlier passages are no further account. */
export function voicesOf(laid: readonly Laid[], speakers: Speakers): Voice[] {
  return laid.flatMap((one) => one.placed.layers.statements.flatMap((statement) => voiceOf(one, statement, speakers)));
}

function voiceOf(laid: Laid, statement: Statement, speakers: Speakers): Voice[] {
  const stand = standOf(laid, statement);
  if (stand === null || statement.content.length === 0 || carriesAnother(laid, statement)) return [];
  const at = shownFor(laid, statement, stand);
  if (at === null || copiedBy(laid, at) !== null) return [];
  return [
    {
      laid,
      statement,
      stand,
      speakers: speakerIds(laid, statement, speakers),
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
  /\b(?:to blame|at fault|(?:the|full|all) blame|is responsible for|are responsible for|bears? (?:the |full )?responsibility)\b/iu;

function standOf(laid: Laid, { act, polarity, content }: Statement): Stand | null {
  if (act === 'deny' || polarity === 'denied') return 'denies';
  if (act === 'refuse') return 'refuses';
  if (act === 'accuse') return 'accuses';
  if (polarity !== 'asserted') return null;
  return content.some((at) => BLAME.test(laid.text.slice(at.start, at.end))) ? 'accuses' : 'asserts';
}

/** A relay whose whole content is another statement: the inner one speaks for itself. */
function carriesAnother({ placed }: Laid, { id, content }: Statement): boolean {
  const length = (pieces: readonly Span[]): number => pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  return placed.layers.statements.some((inner) => {
    if (inner.parent !== id) return false;
    const within = inner.content.filter((at) => content.some((outer) => contains(outer, at)));
    return length(within) >= 0.5 * length(content);
  });
}

/** Longer words than this are cut to their longest piece: a reader wants the sentence, not the paragraph. */
const LONGEST = 400;

/** What was said; for a denial, refusal or accusation with the words that do it. */
function shownFor({ text }: Laid, { cue, content }: Statement, stand: Stand): Span | null {
  const pieces = (stand === 'asserts' ? content : [...cue, ...content]).toSorted(bySpan);
  const [head, tail] = [pieces[0], pieces.toSorted((a, b) => a.end - b.end).at(-1)];
  if (head === undefined || tail === undefined) return null;
  if (tail.end - head.start <= LONGEST) return span(text, head.start, tail.end);
  return content.toSorted((a, b) => b.end - b.start - (a.end - a.start) || bySpan(a, b))[0] ?? null;
}

/** Whether two voices may be one and the same speaker's. */
export function sameSpeaker(a: Voice, b: Voice): boolean {
  if (a.speakers.some((id) => b.speakers.includes(id))) return true;
  if (a.speakers.length > 0 && b.speakers.length > 0) return false;
  const [x, y] = [a.statement.speaker, b.statement.speaker];
  if (x === null || y === null) return a.laid.id === b.laid.id && a.statement.parent === b.statement.parent && x === y;
  return fold(x) === fold(y);
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

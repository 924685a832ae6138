import { CUE_FORMS, CUE_NOUNS } from '../lexicon/cues.ts';
import { fold } from '../lexicon/fold.ts';
import type { Stand, StoryEntity } from '../model/claim.ts';
import { bySpan, contains, type Pieces, type Span, span, textAt } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { ReuseLink } from '../model/story.ts';
import type { Copied } from './copies.ts';
import { type ContentWord, type Laid, wordsIn } from './laid.ts';
import { carrierOf, isNamedIn } from './named-account.ts';
import { leavesOpen, standOf, wordsOf } from './stand.ts';
import { stem } from './stem.ts';

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
  /** What is said: the statement's content; of a bare assertion its sentence. */
  readonly content: Pieces;
  /** What it is about: the words of the content. */
  readonly topic: readonly ContentWord[];
  /** The words shown for it. */
  readonly at: Span;
  readonly origin: string;
  /** Stems of the names in the words for who speaks, and in their titles: "the Velmoran president" speaks for Velmora. */
  readonly side: ReadonlySet<string>;
  /** Told by the report itself; `statement` then holds its sentence and has no id. */
  readonly bare: boolean;
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

/** Titles by story entity id. */
export type Titles = ReadonlyMap<string, readonly string[]>;

function sideOf(laid: Laid, { source, speaker }: Statement, ids: readonly string[], titles: Titles): Set<string> {
  const words = [speaker ?? '', ...ids.flatMap((id) => titles.get(id) ?? [])].flatMap((text) => [
    ...text.slice(0, LONGEST).matchAll(/\p{Lu}[\p{L}\p{M}’-]+/gu),
  ]);
  return new Set([
    ...words.map(([word]) => stem(word)),
    ...wordsIn(laid, source).flatMap((word) => (word.name ? [word.stem] : [])),
  ]);
}

/**
 * The statements of a story that take a stand: those in words of their own, and those in words of an earlier report, which `cameBy` tells.
 * `at`: the words shown for one.
 */
export function voicesOf(
  laid: readonly Laid[],
  who: Answering,
  titles: Titles,
  cameBy: (laid: Laid, statement: Statement, at: Span) => ReuseLink | null,
): { own: Voice[]; copied: Copied<Voice>[] } {
  const [own, copied]: [Voice[], Copied<Voice>[]] = [[], []];
  for (const one of laid) {
    for (const telling of one.placed.layers.statements.flatMap((statement) => voiceOf(one, statement, who, titles))) {
      const link = cameBy(one, telling.statement, telling.at);
      if (link === null) own.push(telling);
      else copied.push({ telling, link });
    }
  }
  return { own: own.toSorted(byVoice), copied };
}

function voiceOf(laid: Laid, statement: Statement, { speakers, governments }: Answering, titles: Titles): Voice[] {
  const stand = standOf(laid, statement);
  if (stand === null || statement.content.length === 0 || isIntention(laid, statement)) return [];
  if (stand === 'asserts' && carriesAnother(laid, statement)) return [];
  if (ASSERTING.has(stand) && isCarriedUnasserted(laid, statement)) return [];
  const content = relativeContent(laid, statement) ?? statement.content;
  const at = content === statement.content ? shownFor(laid, statement) : (content[0] ?? null);
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
      content,
      topic: wordsIn(laid, content).filter(
        (word) => !within(word.at, [...statement.source, ...statement.cue]) || content === statement.content,
      ),
      at,
      origin: laid.placed.placement.origin,
      side: sideOf(laid, statement, ids, titles),
      bare: false,
    },
  ];
}

const ASSERTING: ReadonlySet<Stand> = new Set(['asserts', 'accuses']);

const within = (at: Span, pieces: Pieces): boolean => pieces.some((piece) => contains(piece, at));

const WHAT = /^what$/iu;
/** What follows "claims" up to here is one clause. */
const CLAUSE = /[.;:!?\n]|,\s(?:and|but|while|which|who|saying)\b|$/u;

/** "in what Kestria claims is a siege": the content goes on behind the words for who says so; `null` where it is no such clause. */
function relativeContent({ text }: Laid, { content, source, cue }: Statement): Pieces | null {
  const [only, ...others] = content;
  const [by, says] = [source[0], cue.at(-1)];
  if (only === undefined || others.length > 0 || by === undefined || says === undefined || !WHAT.test(textAt(text, only)))
    return null;
  if (by.start < only.end || by.start - only.end > 1 || says.start < by.end) return null;
  const rest = text.slice(says.end, says.end + LONGEST);
  const length = rest.search(CLAUSE);
  return length < 4 ? null : [span(text, only.start, says.end + length)];
}

/**
 * What somebody is said to have said by one who denies it, or asks for it, is asserted by nobody. But "denied a Kestrian report that …"
 * tells that Kestrians reported it.
 */
function isCarriedUnasserted(laid: Laid, statement: Statement): boolean {
  let below = statement;
  for (let depth = 0; below.parent !== null && depth < DEEPEST; depth += 1) {
    const carrier = carrierOf(laid, below);
    if (carrier === undefined) return false;
    const isOpen = carrier.polarity !== 'asserted' || carrier.act === 'deny' || carrier.act === 'refuse';
    if (isOpen && !(below === statement && isNamedIn(laid, statement, carrier))) return true;
    below = carrier;
  }
  return false;
}

const DEEPEST = 8;

export function speakerIds({ id }: Pick<Laid, 'id'>, { entities }: Pick<Statement, 'entities'>, speakers: Speakers): string[] {
  return [...new Set(entities.flatMap((entity) => speakers.get(`${id} ${entity}`) ?? []))];
}

/** "Kestria is planning to expel him, a diplomat said": nobody but the diplomat speaks. */
const isIntention = (laid: Laid, { parent, cue }: Statement): boolean => parent !== null && INTENTION.test(wordsOf(laid, cue));

const INTENTION = /\b(?:plan|intend|want|seek|hop|prepar|consider|aim|expect|try|tri)(?:s|es|ed|ing|ning|ned)?\b/iu;

/** A relay whose whole content is another statement: the inner one speaks for itself. */
function carriesAnother(laid: Laid, { id, content }: Statement): boolean {
  const { touching } = laid;
  const length = (pieces: readonly Span[]): number => pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  return content
    .flatMap((piece) => touching.statements.touching(piece))
    .some((inner) => {
      if (inner.parent !== id || inner.polarity !== 'asserted' || isIntention(laid, inner)) return false;
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

/** One for each telling: a voice that was taken for a denial keeps its own. */
export const keyOf = ({ laid, statement, at }: Voice): string => `${laid.id} ${statement.id === '' ? at.start : statement.id}`;

/** Whether two voices may be one and the same speaker's. */
export function sameSpeaker(a: Voice, b: Voice): boolean {
  if (a.answering.some((id) => b.answering.includes(id))) return true;
  if (a.answering.length > 0 && b.answering.length > 0) return false;
  if (a.bare || b.bare) return a.bare && b.bare && a.laid.id === b.laid.id && a.answering.length + b.answering.length === 0;
  const [x, y] = [a.statement.speaker, b.statement.speaker];
  if (x === null || y === null) return a.laid.id === b.laid.id && a.statement.parent === b.statement.parent && x === y;
  const [left, right] = [fold(x).split(/\s+/u), fold(y).split(/\s+/u)];
  return left.every((word) => right.includes(word)) || right.every((word) => left.includes(word));
}

/** One stands inside the other: two readings of the same words are no two accounts. */
export function sharesWords(a: Voice, b: Voice): boolean {
  return a.laid.id === b.laid.id && a.content.some((x) => b.content.some((y) => x.start < y.end && y.start < x.end));
}

export const byVoice = (a: Voice, b: Voice): number =>
  a.laid.rank - b.laid.rank || bySpan(a.at, b.at) || (a.statement.id < b.statement.id ? -1 : 1);

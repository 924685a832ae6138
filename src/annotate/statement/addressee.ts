import { CUE_VERBS } from '../../lexicon/cues.ts';
import { type Pieces, type Span, span } from '../../model/span.ts';
import type { Act, Statement } from '../../model/statement.ts';
import { wordsOf } from './cue-meaning.ts';

const FIRST_WORDS = 120;

/** "told | reporters in Tarsk | that": cut at what tells when, where and how. */
const EDGE =
  /\s(?:in|on|at|during|after|before|by|via|through|that|while|when|as|this|last|late|early|today|yesterday)\s.*$|\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*$|[,:;.“”"].*$|\sto$/su;
/** "urged | Kestria | to stop". */
const CALLED = /^(?:on |upon )?((?:(?!\bto\b)[^,;:.“”"]){2,80}?)\s(?:not\s)?to\s/u;
/** "Kestria | must open", "that | the Union | should send": who is to act. */
const BOUND =
  /^(?:[“"‘']|that )*((?:(?!\b(?:that|who|which|there|it|they|we|he|she|i|you|to|if|this|these|those)\b)(?:[^,;:.“”"]|(?<=\b\p{Lu})\.)){2,60}?)\s(?:(?:will|would) (?:have|need) to|must|should|ought to|needs? to|ha(?:s|ve) to)\s/iu;
/** "we urge | all sides | to wait". */
const URGED =
  /\b(?:we|i|he|she|they|it) (?:\w+ )?(?:urged?|call(?:ed)? (?:up)?on|ask(?:ed)?|appeal(?:ed)? to|want(?:ed)?|expect(?:ed)?) ((?:(?!\bto\b)[^,;:.“”"]){2,60}?) (?:not )?to\b/iu;
/** "demanded that | Velmora | open": a verb without -s tells a call. */
const THAT = /^that ((?:the )?(?:\p{Lu}[\p{L}’'-]*\s?){1,4})\s(?!is|was|are|were|has|had|will|would|did|does)\p{Ll}+/u;
/** "a letter to | the mayor". */
const SENT =
  /\b(?:statement|letter|message|note|speech|address|e-?mail|memo|response|reply|appeal) to ((?:(?!\bto\b)[^,;:.“”"]){2,60})/iu;
/** "was told", "have been asked". */
const PASSIVE = /^(?:am|is|was|are|were|be|been|being)$/;
/** Who stands right before "was told". */
const SUBJECT =
  /(?:^|[\s(“"])((?:the |a |an )?(?:he|she|they|it|we|i|(?:\p{L}+ )?\p{Ll}+s|(?:\p{Lu}[\p{L}’'-]*)(?: \p{Lu}[\p{L}’'-]*){0,3}))\s(?:\w+ly |also |then )?$/iu;
const NOBODY = /^(?:that|if|whether|how|why|what|to|of|about|in|on|at|by|against|for|with|over|it|there)\b/i;

interface Told {
  readonly cue: Pieces;
  readonly content: Pieces;
  readonly act: Act;
  /** The clause of the cue without the content; see `clauseAround`. */
  readonly around: Pieces;
}

function takesPerson(words: readonly string[]): 'told' | 'called' | null {
  for (let i = words.length - 1; i >= 0; i--) {
    const verbs = CUE_VERBS.get(words[i] ?? '')?.verbs ?? [];
    if (verbs.some(({ frames, act }) => frames.includes('r') && act !== 'demand')) return 'told';
    if (verbs.some(({ frames, act }) => frames.includes('r') && act === 'demand')) return 'called';
  }
  return null;
}

/** Who is spoken to, or asked to act: after "told", before "was told", in what is demanded, behind "a letter to"; `null` if nobody is named. */
export function addresseeAt(text: string, told: Told): Span | null {
  return spokenTo(text, told) ?? toAct(text, told) ?? sentTo(text, told);
}

function spokenTo(text: string, { cue, content }: Told): Span | null {
  const last = cue.at(-1);
  const words = wordsOf(text, cue);
  const kind = takesPerson(words);
  if (last === undefined || kind === null) return null;
  if (words.some((word) => PASSIVE.test(word))) return subject(text, cue, content);
  const next = content.find(({ start }) => start >= last.end);
  const between = text.slice(last.end, next?.start ?? Math.min(text.length, last.end + FIRST_WORDS));
  if (/^\s*[,:;.“”"]/u.test(between) || /^\s*$/.test(between)) return next && kind === 'called' ? called(text, next) : null;
  return trimmed(text, last.end, between.split('\n')[0] ?? '');
}

/** Of "the drivers | were told | to wait" the drivers. */
function subject(text: string, cue: Pieces, content: Pieces): Span | null {
  const start = cue[0]?.start ?? 0;
  const before = content.find(({ end }) => end <= start && (start - end < 3 || content.length > 1));
  if (before !== undefined) return before.end - before.start > 80 ? null : before;
  const from = Math.max(0, start - 80);
  const found = SUBJECT.exec(text.slice(from, start));
  return found?.[1] === undefined ? null : trimmed(text, from + found.index + found[0].indexOf(found[1]), found[1]);
}

function called(text: string, content: Span): Span | null {
  return inside(text, content, CALLED);
}

function toAct(text: string, { content, act }: Told): Span | null {
  const first = content[0];
  if (act !== 'demand' || first === undefined) return null;
  const bound = inside(text, first, BOUND);
  if (bound !== null && canAct(text.slice(bound.start, bound.end))) return bound;
  return inside(text, first, URGED) ?? inside(text, first, THAT);
}

/** "Velmora", "the drivers"; not "the road". */
const canAct = (words: string): boolean =>
  /\p{Lu}/u.test(words.replace(/^(?:the|an?|every|each|all)\s/iu, '')) ||
  /(?:government|ministry|minister|president|police|authorities|army|military|parliament|congress|court|council|company|commission|people|everyone|everybody|leaders|officials|lawmakers|voters|drivers|troops|forces|countries|nations|states|sides|parties|workers|citizens|members|companies|governments|allies)$/iu.test(
    words,
  );

function sentTo(text: string, { around }: Told): Span | null {
  for (const piece of around) {
    const found = inside(text, piece, SENT);
    if (found !== null) return found;
  }
  return null;
}

function inside(text: string, at: Span, pattern: RegExp): Span | null {
  const found = pattern.exec(text.slice(at.start, Math.min(at.end, at.start + 2 * FIRST_WORDS)));
  return found?.[1] === undefined ? null : trimmed(text, at.start + found.index + found[0].indexOf(found[1]), found[1]);
}

function trimmed(text: string, from: number, printed: string): Span | null {
  const words = printed.trimEnd().replace(EDGE, '').replace(EDGE, '');
  const lead = words.length - words.trimStart().length;
  const kept = words.trim();
  return kept === '' || NOBODY.test(kept) ? null : span(text, from + lead, from + lead + kept.length);
}

/** No answer begins farther behind its question than this many characters. */
const ANSWER = 200;

/** "Asked about the bridge, Orsk said …": whoever answers was asked. In text order. */
export function asked(text: string, statements: readonly Statement[]): readonly Statement[] {
  return statements.map((statement, i) => {
    const { cue, content, source, addressee } = statement;
    const end = content.at(-1)?.end ?? 0;
    if (source.length > 0 || addressee !== null || !/^asked\b/iu.test(text.slice(cue[0]?.start, cue[0]?.end))) return statement;
    const answer = statements
      .slice(i + 1, i + 4)
      .find(({ source: [by] }) => by !== undefined && by.start >= end && by.start - end < ANSWER);
    const between = text.slice(end, answer?.source[0]?.start ?? end);
    return answer === undefined || /[.\n]/u.test(between) ? statement : { ...statement, addressee: answer.speaker };
  });
}

import { overlaps, span, textAt } from '../model/span.ts';
import { grammarOf } from './grammar.ts';
import { sentenceIndex, wordsIn } from './laid.ts';
import type { Answer } from './question.ts';
import { sameSpeaker, type Voice } from './voices.ts';

/** "…, a claim disputed by rebels", "a charge that the ministry denied": what a sentence goes on to call what it has just told. */
const CALLED =
  /^(?:an?\s)?(?:\p{Ll}+\s)?(?:claims?|charges?|accusations?|allegations?|assertions?|reports?|rumou?rs?|suggestions?|accounts?|versions?|contentions?|statements?)$/u;
/** "which the government denied" */
const WHICH = /^which$/u;
/** What parts the two: "…, which", "… – claims that". */
const PARTED = /[,–—-]["”'’]?\s*$/u;
/** UTF-16 units in which that stands. */
const SIGHT = 4;

/**
 * What is denied, or not confirmed, right behind what is told, in one sentence: the nearest that somebody asserts there. Of "which" it is
 * shown up to there.
 */
export function apposedTo(answer: Voice, before: readonly Voice[]): Answer[] {
  const { laid, content, statement } = answer;
  const [first] = content;
  if (first === undefined || (statement.cue[0]?.start ?? 0) < first.end) return [];
  const called = textAt(laid.text, first);
  if (
    !(CALLED.test(called) || WHICH.test(called)) ||
    !PARTED.test(laid.text.slice(Math.max(0, first.start - SIGHT), first.start))
  )
    return [];
  const sentence = sentenceIndex(laid, first);
  const target = before.findLast(
    (one) => !one.bare && sentenceIndex(laid, one.at) === sentence && one.at.start < first.start && !sameSpeaker(answer, one),
  );
  if (target === undefined) return [];
  // "if convicted of theft, which he denies": nobody says there that it was.
  if (target.stand !== 'accuses' && !target.content.some((piece) => grammarOf(laid).tells(piece))) return [];
  return [{ answer, target: upTo(target, first.start), score: 0.6, rule: 'answer-apposed@1' }];
}

/** A voice without what follows an offset. */
function upTo(voice: Voice, offset: number): Voice {
  const { laid, at } = voice;
  if (at.end <= offset) return voice;
  const end =
    at.start +
    laid.text
      .slice(at.start, offset)
      .trimEnd()
      .replace(/[,–—-]+$/u, '')
      .trimEnd().length;
  const whole = span(laid.text, at.start, end);
  const content = voice.content.flatMap((piece) =>
    overlaps(piece, whole) ? [span(laid.text, piece.start, Math.min(piece.end, end))] : [],
  );
  return { ...voice, at: whole, content, topic: wordsIn(laid, content) };
}

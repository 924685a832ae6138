import { fold } from '../lexicon/fold.ts';
import { overlaps, type Span, span, textAt } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { ReuseLink } from '../model/story.ts';
import { copiedBy, type Laid, sentenceOf, wordsIn } from './laid.ts';
import { carrierOf } from './named-account.ts';
import type { Sources } from './sources.ts';
import { speakerIds } from './voices.ts';

/** The reports of a story, and who is who in them. */
export interface Sayings {
  readonly reports: ReadonlyMap<string, Laid>;
  readonly sources: Pick<Sources, 'speakers' | 'governments' | 'entities' | 'named'>;
}

/**
 * What is made of words heard before where it is open whether they are now another's: `news`: somebody else says so, as who reads wants
 * to see it; `copy`: nobody new does, so that one report told twice never counts as two.
 */
export type Doubt = 'news' | 'copy';

/**
 * The link that brought a statement from an earlier report: its words, and with them who says so and which stand they take. Who denies
 * what another asserted denies it in the other's words as a rule, and copies nothing. `at`: the words shown for it.
 */
export function copiedSaying(
  laid: Laid,
  statement: Statement,
  at: Span,
  { reports, sources }: Sayings,
  doubt: Doubt,
): ReuseLink | null {
  const link = copiedBy(laid, at);
  const source = link === null ? undefined : reports.get(link.src);
  if (link === null || source === undefined || statement.speaker === null) return link;
  const passage = cameFrom(link, at, source);
  if (isFramed(laid, statement, link.edits, source, passage)) return link;
  const before = saidBefore(laid, statement, source, passage);
  // standing background is worded anew now and then, and has nothing new to say
  const open = link.kind === 'background' ? 'copy' : doubt;
  if (before.length === 0) return open === 'news' || answers(statement) ? null : link;
  const same = before.some(
    (one) => one.polarity === statement.polarity && !isAnothers([laid, statement], [source, one], sources, open),
  );
  return same ? link : null;
}

const answers = ({ act, polarity }: Statement): boolean => polarity === 'denied' || act === 'deny' || act === 'refuse';

/** Who says so, and the word for it, came with the rest: each stands in the passage or in the sentences that it opens and closes. */
function isFramed(laid: Laid, { source, cue }: Statement, edits: ReuseLink['edits'], from: Laid, passage: Span): boolean {
  const frame = [...source, ...cue];
  if (edits.some(({ t }) => t !== null && frame.some((piece) => overlaps(piece, t)))) return false;
  const [first, last] = [sentenceOf(from, passage), sentenceOf(from, span(from.text, passage.end - 1, passage.end))];
  const words = wordsAt(from, span(from.text, Math.min(first.start, passage.start), Math.max(last.end, passage.end)));
  return frame.every((piece) => words.includes(wordsAt(laid, piece)));
}

/** Passages may be whole reports: so many UTF-16 units on either side of where the words should stand are looked at. */
const SIGHT = 3000;

/** Where in the earlier report the words stand that came by a link: they keep their order, so about as far into the passage as here. */
function cameFrom({ t, s }: ReuseLink, at: Span, { text }: Laid): Span {
  const scale = (s.end - s.start) / (t.end - t.start);
  const [start, end] = [at.start, at.end].map((offset) => s.start + Math.round((offset - t.start) * scale));
  const from = Math.max(s.start, (start ?? 0) - SIGHT);
  return span(text, Math.min(from, text.length - 1), Math.min(s.end, (end ?? 0) + SIGHT, text.length));
}

/** Folded words, a blank before and after each. */
const wordsAt = ({ text }: Laid, at: Span): string =>
  ` ${
    fold(textAt(text, at))
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

/** So much of the shorter of two contents must stand in the other. Set by hand. */
const ALIKE = 0.6;

/** Statements of the same words in the passage they came from. What nobody named is only said to have said, by one who denies it, is none. */
function saidBefore(laid: Laid, { content }: Statement, from: Laid, passage: Span): Statement[] {
  const own = new Set(wordsIn(laid, content).map(({ stem }) => stem));
  return from.touching.statements.touching(passage).filter((one) => {
    if (one.speaker === null && carrierOf(from, one)?.polarity !== 'asserted' && one.parent !== null) return false;
    const other = new Set(wordsIn(from, one.content).map(({ stem }) => stem));
    const shared = [...own].filter((stem) => other.has(stem)).length;
    return shared >= ALIKE * Math.max(1, Math.min(own.size, other.size));
  });
}

type Said = readonly [laid: Laid, statement: Statement];

/** Whether another speaks. A person and who speaks for the person's office, or "officials" and one of them, may be the same. */
function isAnothers(a: Said, b: Said, { speakers, governments, entities, named }: Sayings['sources'], doubt: Doubt): boolean {
  const [x, y] = [a, b].map(([laid, statement]) => {
    const ids = speakerIds(laid, statement, speakers);
    return {
      ids: ids.map((id) => governments.get(id) ?? id),
      named: ids.some((id) => named.has(id)),
      persons: ids.length > 0 && ids.every((id) => entities.get(id)?.type === 'PER'),
      words: new Set(wordsIn(laid, statement.source).map(({ stem }) => stem)),
      speaker: statement.speaker,
    };
  });
  if (x === undefined || y === undefined || x.speaker === null || y.speaker === null) return false;
  if (x.ids.some((id) => y.ids.includes(id))) return false;
  if (x.named && y.named && x.persons && y.persons) return true;
  if ([...x.words].some((word) => y.words.has(word))) return false;
  return x.named && y.named ? true : x.named === y.named && doubt === 'news';
}

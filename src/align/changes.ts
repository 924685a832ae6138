import type { Change } from '../model/claim.ts';
import { byText } from '../model/order.ts';
import { overlaps, type Span, span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { type ContentWord, copiedBy, type Laid, wordsIn } from './laid.ts';
import { likeness, type Weights } from './likeness.ts';
import type { PlacedReport } from './placed.ts';
import { finder, type Text } from './texts.ts';

/** A statement, figure or event, as far as "have we heard this before" goes. */
interface Finding {
  readonly id: string;
  readonly kind: 'statement' | 'figure' | 'event';
  readonly at: Span;
  readonly words: readonly ContentWord[];
  /** What must be equal for a repeat: act's stand, numbers, type. */
  readonly key: string;
}

/**
 * What each report brought, in canonical order: heard first, heard before, no longer said by a revision, pasted background. A copy of
 * a whole report brings nothing, even where it is dated before the report that stands for both.
 */
export function changesOf(laid: readonly Laid[], weights: Weights, texts: readonly Text[]): Change[] {
  const heads = new Map(texts.flatMap(({ head, copies }) => copies.map((copy) => [copy, head] as const)));
  const found = laid.map(findingsOf);
  const before = new Map<string, Finding[]>();
  return laid.map((one, i) => {
    const [adds, repeats]: [string[], string[]] = [[], []];
    for (const finding of found[i] ?? []) {
      const heard =
        heads.has(one.placed) ||
        copiedBy(one, finding.at) !== null ||
        (before.get(likeKey(finding)) ?? []).some((earlier) => says(earlier, finding, weights));
      (heard ? repeats : adds).push(`${one.id}#${finding.id}`);
    }
    for (const finding of heads.has(one.placed) ? [] : (found[i] ?? [])) {
      const known = before.get(likeKey(finding)) ?? [];
      if (known.length < MOST) before.set(likeKey(finding), [...known, finding]);
    }
    return {
      report: one.id,
      adds,
      repeats,
      withdraws: withdrawn(one, laid, found, weights),
      background: backgroundOf(one, heads.get(one.placed)),
    };
  });
}

/** Findings that can repeat each other at all. */
const likeKey = ({ kind, key }: Finding): string => `${kind} ${key}`;

/** So many findings of one speaker or number are kept to tell what was heard before. */
const MOST = 100;

function findingsOf(laid: Laid): Finding[] {
  const { statements, figures, events } = laid.placed.layers;
  const whole = (pieces: readonly Span[]): Span | null => {
    const [first, last] = [pieces[0], pieces.at(-1)];
    return first === undefined || last === undefined ? null : span(laid.text, first.start, Math.max(first.end, last.end));
  };
  return [
    ...statements.flatMap((statement): Finding[] => {
      const at = whole(statement.content) ?? whole(statement.cue);
      if (at === null) return [];
      return [{ id: statement.id, kind: 'statement', at, words: wordsIn(laid, statement.content), key: standOf(statement) }];
    }),
    ...figures.map(({ id, at, thingAt, least, most, unit }): Finding => {
      const words = wordsIn(laid, thingAt === null ? [] : [thingAt]);
      return { id, kind: 'figure', at, words, key: `${least} ${most} ${unit}` };
    }),
    ...events.map(({ id, at, type, status, time }): Finding => {
      return { id, kind: 'event', at, words: wordsIn(laid, [at]), key: `${type} ${status} ${time?.slice(0, 10)}` };
    }),
  ].toSorted((a, b) => byText(a.kind, b.kind) || a.at.start - b.at.start || byText(a.id, b.id));
}

const standOf = ({ polarity, speaker }: Statement): string => `${polarity} ${speaker?.split(/\s+/u).at(-1)?.toLowerCase() ?? ''}`;

/** From here on two accounts of one speaker say the same. */
const SAME = 0.55;

function says(earlier: Finding, later: Finding, weights: Weights): boolean {
  if (earlier.kind !== later.kind || earlier.key !== later.key) return false;
  if (earlier.words.length === 0 || later.words.length === 0)
    return earlier.words.length === later.words.length && later.kind !== 'statement';
  const { both, overlap } = likeness(earlier.words, later.words, weights);
  return later.kind === 'statement' ? both >= SAME : overlap >= SAME;
}

/** Findings of the report this one revises that it makes no more. */
function withdrawn(one: Laid, laid: readonly Laid[], found: readonly (readonly Finding[])[], weights: Weights): string[] {
  const { revises } = one.placed.placement;
  const old = laid.findIndex(({ id }) => id === revises);
  if (old < 0) return [];
  const now = found[laid.indexOf(one)] ?? [];
  const kept = (was: Finding): boolean => now.some((is) => says(was, is, weights));
  return (found[old] ?? []).filter((was) => !kept(was)).map(({ id }) => `${revises}#${id}`);
}

/** Pasted background, neighbouring passages joined. */
function backgroundOf({ placed, text }: Laid, head: PlacedReport = placed): Span[] {
  const joined: Span[] = [];
  const here = finder(head, placed);
  const passages = head.placement.links.flatMap(({ kind, t }) => (kind === 'background' ? (here(t) ?? []) : []));
  for (const passage of passages.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && (overlaps(last, passage) || passage.start <= last.end)) {
      joined[joined.length - 1] = span(text, last.start, Math.max(last.end, passage.end));
    } else joined.push(passage);
  }
  return joined;
}

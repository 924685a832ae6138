import type { Name } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import type { Timex } from '../../model/timex.ts';

/** UTF-16 units: what stands further off says nothing of these words, and a page without a full stop stays cheap. */
const REACH = 400;

/** Gives those of the findings (in text order) that begin within reach of some words and inside their sentence. */
export function nearby<T extends { readonly at: Span }>(findings: readonly T[]): (at: Span, sentence: Span) => readonly T[] {
  const from = (offset: number): number => {
    let low = 0;
    let high = findings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((findings[middle]?.at.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (at, sentence) =>
    findings.slice(from(Math.max(sentence.start, at.start - REACH)), from(Math.min(sentence.end, at.end + REACH)));
}

/** Tells whether one of the findings shares a place of the text with some words; a sentence may hold many of both. */
export function overlapping(findings: readonly { readonly at: Span }[]): (at: Span) => boolean {
  const sorted = findings.map(({ at }) => at).sort((a, b) => a.start - b.start);
  let reached = 0;
  const reach = sorted.map(({ end }) => {
    reached = Math.max(reached, end);
    return reached;
  });
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? end) < end) low = middle + 1;
      else high = middle;
    }
    return (reach[low - 1] ?? 0) > start;
  };
}

const gap = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0);

/** The one nearest to some words, the later of two equally near. */
export function nearest<T extends { readonly at: Span }>(findings: readonly T[], at: Span): T | null {
  let best: T | null = null;
  for (const finding of findings) if (best === null || gap(finding.at, at) <= gap(best.at, at)) best = finding;
  return best;
}

/** "since Monday" says from when was counted, "before Monday" when not yet; "by Monday" and "as of Monday" say when. */
const NOT_WHEN =
  /\b(?:since|from|until|till|before|after|between|beginning|starting)\s(?:(?:the|last|late|early|this)\s){0,2}$/iu;

/** A day or an hour at which something was counted: no span of time, nor its end. */
export const isMoment = (text: string, { type, at }: Timex): boolean =>
  (type === 'DATE' || type === 'TIME') && !NOT_WHEN.test(text.slice(Math.max(0, at.start - 24), at.start));

const LOCATIVE =
  /\b(?:in|at|near|on|outside|around|inside|across|throughout)\s+(?:the\s+)?(?:(?!wh|that\b|how\b)[\p{L}’'-]{1,20}\s+){0,2}$/iu;

/** A place after "in", "at", "near" …: where something is, not who acts. */
export const isWhere = (text: string, { type, at }: Name): boolean =>
  type === 'LOC' && LOCATIVE.test(text.slice(Math.max(0, at.start - 48), at.start));

import type { FindingRef } from '../model/correction.ts';
import type { NewsEvent } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';
import { byText } from '../model/order.ts';
import { overlaps, type Pieces, type Span, spanWithin } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { findQuote } from './quote.ts';

/** A finding as far as telling it from others goes. */
export interface Finding {
  readonly kind: FindingRef['kind'];
  readonly id: string;
  readonly at: Span;
  /** Of a statement that has words that report. */
  readonly cue: Span | null;
  /** How it is read. */
  readonly read: string;
}

/** As much of a report's layers as that takes. */
interface Readings {
  readonly statements: readonly Pick<Statement, 'id' | 'source' | 'cue' | 'content' | 'act' | 'polarity'>[];
  readonly figures: readonly Pick<Figure, 'id' | 'at' | 'least' | 'most' | 'unit' | 'thing'>[];
  readonly events: readonly Pick<NewsEvent, 'id' | 'at' | 'type' | 'status'>[];
}

/** All statements, figures and events of a report that have words. */
export function findingsOf({ statements, figures, events }: Readings): Finding[] {
  return [...statements.flatMap(ofStatement), ...figures.map(ofFigure), ...events.map(ofEvent)];
}

const ofStatement = ({ id, source, cue, content, act, polarity }: Readings['statements'][number]): Finding[] => {
  const at = hull(cue.length + content.length === 0 ? source : [...cue, ...content]);
  return at === null ? [] : [{ kind: 'statement', id, at, cue: hull(cue), read: `${act} ${polarity}` }];
};
const ofFigure = ({ id, at, least, most, unit, thing }: Readings['figures'][number]): Finding => {
  return {
    kind: 'figure',
    id,
    at,
    cue: null,
    read: `${least} to ${most} ${[unit, thing].filter((word) => word !== null).join(' ')}`,
  };
};
const ofEvent = ({ id, at, type, status }: Readings['events'][number]): Finding => ({
  kind: 'event',
  id,
  at,
  cue: null,
  read: `${type} ${status}`,
});

function hull(pieces: Pieces): Span | null {
  if (pieces.length === 0) return null;
  const [start, end] = [Math.min(...pieces.map((one) => one.start)), Math.max(...pieces.map((one) => one.end))];
  return spanWithin(end, start, end);
}

/**
 * The finding that each of these is today, by its place in the list: the one of its kind with the same words, else the one that shares
 * at least half of both; a statement's cue must be the same, too. Each finding is the best fit's; what is left over is the same finding,
 * decided on when it was read otherwise.
 */
export function fitted(refs: readonly FindingRef[], text: string, findings: readonly Finding[]): (Finding | null)[] {
  const found: (Finding | null)[] = refs.map(() => null);
  const taken = new Set<Finding>();
  const rows = fits(refs, text, findings);
  for (const { place, finding } of rows) {
    if (found[place] !== null || taken.has(finding)) continue;
    found[place] = finding;
    taken.add(finding);
  }
  for (const { place, finding } of rows) found[place] ??= finding;
  return found;
}

/** Best first. */
function fits(refs: readonly FindingRef[], text: string, findings: readonly Finding[]) {
  const rows = refs.flatMap((ref, place) => {
    const [at, cue] = [findQuote(text, ref.at), ref.cue === null ? null : findQuote(text, ref.cue)];
    if (at === null || (ref.cue !== null && cue === null)) return [];
    return findings.flatMap((finding) => {
      const score = finding.kind === ref.kind ? likeness({ at, cue, read: ref.read }, finding) : 0;
      return score === 0 ? [] : [{ place, finding, score }];
    });
  });
  return rows.sort((a, b) => b.score - a.score || a.place - b.place || byText(a.finding.id, b.finding.id));
}

type Words = Pick<Finding, 'at' | 'cue' | 'read'>;

/** 0: not the same finding. Of equal places, those that are read alike come first. */
function likeness(was: Words, is: Words): number {
  const shared = Math.min(was.at.end, is.at.end) - Math.max(was.at.start, is.at.start);
  const [before, now] = [was.at.end - was.at.start, is.at.end - is.at.start];
  if (shared * 2 < before || shared * 2 < now) return 0;
  const whole = shared === before && shared === now;
  if (was.cue !== null && is.cue !== null ? !overlaps(was.cue, is.cue) : was.cue !== is.cue && !whole) return 0;
  return shared / (before + now - shared) + (was.read === is.read ? 1e-3 : 0);
}

import { type Span, spanWithin } from '../model/span.ts';
import { tellsPassage } from './background.ts';
import { NEARLY, type Passage } from './choose.ts';
import type { Shown } from './edits.ts';
import {
  bodyBefore,
  COPY,
  closes,
  halfOf,
  isQuote,
  isStanding,
  leads,
  REPRINT,
  recurring,
  type Shared,
  shareOf,
} from './kind.ts';
import { type Bounds, bounds, type Chain, chains, LEAST_CONTENT, overlap, there } from './match.ts';
import type { Packed, Parts } from './packed.ts';
import type { Found, Source } from './search.ts';
import { type Passages, WORD } from './words.ts';
import { worthwhile } from './worthwhile.ts';

/** A report that is met, as it is compared. */
export interface Later extends Shown {
  readonly report: Passages;
  readonly flags: Uint16Array;
  readonly parts: Parts;
  /** Words of its body before each word. */
  readonly before: Uint32Array;
  /** In the order of meeting. */
  readonly place: number;
}

/** What a report shares with one source, looked at closely. */
export interface Compared extends Shared {
  readonly source: Source;
  readonly shown: Shown;
  /** Passages that close both reports while their openings differ: they may be background that is met for the first time. */
  readonly aside: ReadonlySet<Chain>;
  /** Of this report's body without those passages and without known background: 0–1. */
  readonly own: number;
  /** A passage stands in the headline or the opening of both. */
  readonly opens: boolean;
}

/** A passage found to be background: words of a source, to be kept. */
export interface Learning {
  readonly source: Source;
  readonly s: Bounds;
}

/** An earlier report's passage that turned out to be background. */
export interface Learnt {
  readonly report: string;
  /** In that report. */
  readonly at: Span;
}

/** All passages of a report, judged. */
export interface Judged {
  readonly passages: readonly Passage[];
  readonly compared: readonly Compared[];
  /** 1 for each word of known background. */
  readonly known: Uint8Array;
  /** Place of the report whose news it copies; its own where it copies none. */
  readonly root: number;
  readonly learn: readonly Learning[];
  readonly learnt: readonly Learnt[];
}

/** From this share of the body on, shared closing parts are the report's news too. */
const ASIDE = 0.5;
/** Shorter passages are not learnt: they are found to recur each time anew. */
const LEARN = 12;

export function judge(later: Later, found: readonly Found[], background: readonly Found[]): Judged {
  const words = later.key.length;
  const standing = worthwhile(background, words).map((one) => knownIn(later, one));
  const known = new Uint8Array(words);
  for (const { chains: all } of standing) for (const chain of all) known.fill(1, ...bounds(chain).t);
  const unknown = bodyBefore(later.report, known);
  const compared = worthwhile(found, words)
    .map((one) => compare(later, one, unknown))
    .filter((one) => one.chains.length > 0);
  const root = rootOf(later.place, compared);
  const recurs = recurring(
    later.report,
    compared.map((one) => ({ ...one, share: one.own })),
    root,
  );
  const passages = compared.flatMap((one) => one.chains.map((chain) => passageOf(later, one, chain, known, recurs)));
  const old = standing.flatMap(({ source, chains: all }) => all.map((chain): Passage => ({ source, chain, kind: 'background' })));
  const fresh = [...closings(later, compared, known), ...stretches(later, compared, known, recurs)];
  return {
    passages: [...passages, ...old],
    compared,
    known,
    root,
    learn: fresh.map(({ source, s }) => ({ source, s })),
    learnt: fresh.flatMap(({ t }) => earlierWith(compared, t)),
  };
}

export function shownOf({ held, pool }: Source): Shown {
  return { key: pool.keysOf(held), marks: pool.marksOf(held), spanOf: (from, to) => pool.spanOf(held, from, to) };
}

function compare(later: Later, { source, runs }: Found, unknown: Uint32Array): Compared {
  const shown = shownOf(source);
  const all = chains(later, shown, runs);
  const share = shareOf(later.before, later.parts.body, all);
  const { held } = source;
  const differ = !all.some((chain) => leads(later.parts.lead, held, chain));
  const aside = new Set(share < ASIDE && differ ? all.filter((chain) => closes(later.parts.closing, held, chain)) : []);
  const news = all.filter((chain) => !aside.has(chain));
  const own = shareOf(unknown, later.parts.body, news);
  return { source, held, shown, chains: all, share, aside, own, opens: !differ };
}

function knownIn(later: Later, { source, runs }: Found): { readonly source: Source; readonly chains: readonly Chain[] } {
  const all = chains(later, shownOf(source), runs);
  return { source, chains: all.filter(({ matched }) => tellsPassage(matched, source.held)) };
}

function rootOf(place: number, compared: readonly Compared[]): number {
  let best: Compared | null = null;
  for (const one of compared) if (one.own >= COPY && (best === null || one.own > best.own)) best = one;
  return best === null ? place : best.held.root;
}

function passageOf(later: Later, one: Compared, chain: Chain, known: Uint8Array, recurs: Uint8Array): Passage {
  const { source, held } = one;
  const { report, parts } = later;
  const at = bounds(chain).t;
  if (isReprint(one)) return { source, chain, kind: 'reprint' };
  const isBackground = halfOf(known, at) || isStanding(report, parts, held, chain) || chain.content < LEAST_CONTENT;
  if (isBackground) return { source, chain, kind: 'background' };
  if (isQuote(report, chain)) return { source, chain, kind: 'quote' };
  return { source, chain, kind: halfOf(recurs, at) ? 'background' : 'copy' };
}

/** Most of it stands there, and not only what is known background: its opening, too. */
export const isReprint = ({ share, own, opens }: Compared): boolean => share >= REPRINT && (own >= COPY || opens);

interface Fresh extends Learning {
  /** In the report met. */
  readonly t: Bounds;
}

/** Closing passages of one publisher that are not known yet. */
function closings({ report, parts }: Later, compared: readonly Compared[], known: Uint8Array): Fresh[] {
  const found: Fresh[] = [];
  for (const { source, held, chains: all, own } of compared) {
    if (own >= COPY) continue;
    for (const chain of all) {
      const { t, s } = bounds(chain);
      const isNew = chain.matched >= LEARN && !halfOf(known, t) && found.every((other) => overlap(other.t, t) === 0);
      if (isNew && isStanding(report, parts, held, chain)) found.push({ source, s, t });
    }
  }
  return found;
}

/** Stretches of words that recur and are not known yet, each from the earliest source that tells nearly all of it. */
function stretches({ flags }: Later, compared: readonly Compared[], known: Uint8Array, recurs: Uint8Array): Fresh[] {
  const found: Fresh[] = [];
  for (let from = 0; from < recurs.length; from += 1) {
    if (recurs[from] !== 1) continue;
    let to = from;
    let quoted = 0;
    for (; recurs[to] === 1; to += 1) quoted += ((flags[to] ?? 0) & WORD.quoted) === 0 ? 0 : 1;
    const one = to - from < LEARN || quoted * 2 > to - from || halfOf(known, [from, to]) ? null : earliest(compared, [from, to]);
    if (one !== null) found.push(one);
    from = to;
  }
  return found;
}

function earliest(compared: readonly Compared[], t: Bounds): Fresh | null {
  const rows = compared.flatMap(({ source, chains: all }) =>
    all.map((chain) => ({ source, chain, words: overlap(bounds(chain).t, t) })).filter(({ words }) => words > 0),
  );
  const most = Math.max(0, ...rows.map(({ words }) => words));
  const first = rows.find(({ words }) => words >= NEARLY * most);
  return first === undefined ? null : { source: first.source, s: there(first.chain, t), t };
}

/** Where earlier reports have most of a stretch. */
function earlierWith(compared: readonly Compared[], t: Bounds): Learnt[] {
  return compared.flatMap(({ held, shown, chains: all }) =>
    all.flatMap((chain) => {
      if (overlap(bounds(chain).t, t) * 2 < t[1] - t[0]) return [];
      const at = shown.spanOf(...there(chain, t));
      return at === null ? [] : [{ report: held.id, at }];
    }),
  );
}

/** As the index keeps them, with what showing needs. */
export function laterOf(report: Passages, { key, marks, start, end }: Packed, parts: Parts, place: number): Later {
  const spanOf = (from: number, to: number): Span | null => {
    const [first, last] = [start[from], end[to - 1]];
    return from >= to || first === undefined || last === undefined ? null : spanWithin(report.length, first, last);
  };
  return { report, key, marks, flags: report.words.flags, spanOf, parts, before: bodyBefore(report), place };
}

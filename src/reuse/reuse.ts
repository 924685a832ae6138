import type { LinkKind, ReuseLink } from '../model/story.ts';
import { EarlierReports, type Shared, shareOf } from './earlier.ts';
import { editsIn, wordsAt } from './edits.ts';
import { COPY, isBackground, isQuote, overlap, REPRINT, type Stretch, stretches } from './kind.ts';
import { bounds, type Chain } from './match.ts';
import { type Restated, StandingParagraphs } from './standing.ts';
import { type Passages, WORD } from './words.ts';

/** What a report copied of one earlier report's own news. */
export interface Copied {
  /** Place of the earlier report in the order of adding. */
  readonly source: number;
  /** Of this report's body, without background and quotations: 0–1. */
  readonly share: number;
  /** A whole sentence stands in both. */
  readonly sentence: boolean;
}

/** What a report took from those before it. */
export interface Reused {
  readonly links: readonly ReuseLink[];
  /** Largest share first; of equals the earliest. */
  readonly copied: readonly Copied[];
  /** 1 for each word inside a background passage. */
  readonly background: Uint8Array;
}

interface Passage {
  readonly source: number;
  readonly chain: Chain;
  readonly kind: LinkKind;
}

/** A source that tells nearly as much of a passage as another, and is earlier, is taken for the source. */
const NEARLY = 0.9;
const LEAST_NEW = 5;
const SENTENCE = { words: 8, covered: 0.9 };

/** Follows a stream of reports and says what each took from those before it. */
export class Reuse {
  private readonly earlier = new EarlierReports();
  private readonly standing = new StandingParagraphs();

  meet(report: Passages): Reused {
    const shared = this.earlier.meet(report);
    const known = this.earlier.reports;
    const others = stretches(shared, known);
    const passages = shared.flatMap((from) =>
      from.chains.map((chain): Passage => ({ source: from.source, chain, kind: kindOf(report, chain, from, known, others) })),
    );
    const reprinted = new Set(shared.filter(({ share }) => share >= REPRINT).map(({ source }) => source));
    const restated = this.standing.meet(report).filter((r) => !reprinted.has(r.source) && !exactly(r, passages));
    const told = passages.filter((p) => p.kind === 'reprint' || !restated.some((r) => within(p, r)));
    const chosen = choose(report, told);
    const rest = restated.filter((r) => !chosen.some((p) => p.kind === 'reprint' && overlap(bounds(p.chain).t, r.t) > 0));
    const links = [...chosen.map((p) => linkOf(report, known, p)), ...rest.map((r) => restatedLink(report, known, r))];
    return {
      links: links.filter((link) => link !== null).sort((a, b) => a.t.start - b.t.start || a.t.end - b.t.end),
      copied: copiedFrom(report, told),
      background: backgroundWords(report, told, rest),
    };
  }
}

function kindOf(report: Passages, chain: Chain, from: Shared, known: readonly Passages[], others: readonly Stretch[]): LinkKind {
  if (from.share >= REPRINT) return 'reprint';
  if (isBackground(report, chain, known[from.source], others)) return 'background';
  return isQuote(report, chain) ? 'quote' : 'copy';
}

const width = ([from, to]: readonly [number, number]): number => to - from;

/** Whether one exact passage tells nearly all that a restated paragraph does. */
function exactly(restated: Restated, passages: readonly Passage[]): boolean {
  return passages.some(({ chain }) => overlap(bounds(chain).t, restated.t) >= NEARLY * width(restated.t));
}

function within({ chain }: Passage, restated: Restated): boolean {
  const { t } = bounds(chain);
  return overlap(t, restated.t) * 2 >= width(t);
}

/** As few sources as tell the report's passages: the one that tells most of what is not yet told, until none tells more. */
function choose(report: Passages, passages: readonly Passage[]): Passage[] {
  const told = new Uint8Array(report.words.key.length);
  const bySource = sorted(passages);
  const chosen: Passage[] = [];
  while (bySource.size > 0) {
    const source = richest(bySource, told);
    if (source === null) break;
    const fresh = (bySource.get(source) ?? []).filter((p) => untold(p.chain, told) >= LEAST_NEW);
    bySource.delete(source);
    for (const { chain } of fresh) told.fill(1, ...bounds(chain).t);
    chosen.push(...fresh);
  }
  return chosen;
}

function sorted(passages: readonly Passage[]): Map<number, Passage[]> {
  const bySource = new Map<number, Passage[]>();
  for (const passage of passages) bySource.set(passage.source, [...(bySource.get(passage.source) ?? []), passage]);
  return bySource;
}

function richest(bySource: ReadonlyMap<number, readonly Passage[]>, told: Uint8Array): number | null {
  let [most, best] = [LEAST_NEW - 1, -1];
  const sums: [source: number, words: number][] = [];
  for (const [source, passages] of bySource) {
    const seen = new Set<number>();
    for (const { chain } of passages)
      for (const run of chain.runs) for (let i = run.t; i < run.t + run.length; i += 1) if (told[i] === 0) seen.add(i);
    const words = seen.size;
    sums.push([source, words]);
    most = Math.max(most, words);
  }
  for (const [source, words] of sums)
    if (words >= NEARLY * most && words >= LEAST_NEW && (best < 0 || source < best)) best = source;
  return best < 0 ? null : best;
}

function untold({ runs }: Chain, told: Uint8Array): number {
  let words = 0;
  for (const run of runs) for (let i = run.t; i < run.t + run.length; i += 1) words += 1 - (told[i] ?? 0);
  return words;
}

function linkOf(report: Passages, known: readonly Passages[], { source, chain, kind }: Passage): ReuseLink | null {
  const from = known[source];
  if (from === undefined) return null;
  const { t, s } = bounds(chain);
  const [at, there] = [wordsAt(report, ...t), wordsAt(from, ...s)];
  if (at === null || there === null) return null;
  const likeness = chain.matched / Math.max(width(t), width(s));
  return { t: at, src: from.id, s: there, kind, likeness, edits: editsIn(report, from, chain), rule: 'shared-words@1' };
}

function restatedLink(report: Passages, known: readonly Passages[], restated: Restated): ReuseLink | null {
  const from = known[restated.source];
  if (from === undefined) return null;
  const [at, there] = [wordsAt(report, ...restated.t), wordsAt(from, ...restated.s)];
  if (at === null || there === null) return null;
  return {
    t: at,
    src: from.id,
    s: there,
    kind: 'background',
    likeness: restated.likeness,
    edits: [],
    rule: 'standing-paragraph@1',
  };
}

function copiedFrom(report: Passages, passages: readonly Passage[]): Copied[] {
  const own = passages.filter(({ kind }) => kind === 'reprint' || kind === 'copy');
  return [...sorted(own)]
    .map(([source, from]) => {
      const found = from.map(({ chain }) => chain);
      return { source, share: shareOf(report, found), sentence: found.some((chain) => hasSentence(report, chain)) };
    })
    .filter(({ share, sentence }) => share >= COPY || sentence)
    .sort((a, b) => b.share - a.share || a.source - b.source);
}

function hasSentence({ words: { flags } }: Passages, chain: Chain): boolean {
  const [from, to] = bounds(chain).t;
  let start = from;
  while (start > 0 && ((flags[start] ?? 0) & WORD.opens) === 0) start -= 1;
  for (let i = start + 1; i <= Math.min(to + SENTENCE.words, flags.length); i += 1) {
    if (i < flags.length && ((flags[i] ?? 0) & (WORD.opens | WORD.paragraph)) === 0) continue;
    const length = i - start;
    if (length >= SENTENCE.words && overlap([start, i], [from, to]) >= SENTENCE.covered * length) return true;
    start = i;
  }
  return false;
}

function backgroundWords(report: Passages, passages: readonly Passage[], restated: readonly Restated[]): Uint8Array {
  const words = new Uint8Array(report.words.key.length);
  for (const { kind, chain } of passages) if (kind === 'background') words.fill(1, ...bounds(chain).t);
  for (const { t } of restated) words.fill(1, ...t);
  return words;
}

import type { ByteReader, ByteWriter } from '../model/bytes.ts';
import type { ReuseLink } from '../model/story.ts';
import { Background } from './background.ts';
import { bySources, choose, NEARLY, type Passage } from './choose.ts';
import { type CopiedSentence, copiedSentences } from './copied.ts';
import { EarlierReports, type Horizon } from './earlier.ts';
import { editsIn } from './edits.ts';
import { fingerprints, winnow } from './fingerprint.ts';
import { type Compared, isReprint, type Judged, judge, type Later, type Learnt, laterOf, shownOf } from './judge.ts';
import { bodyBefore, COPY, leads, publisherOf, shareOf } from './kind.ts';
import { type Bounds, bounds, isSure, LEAST_CONTENT, overlap } from './match.ts';
import { packed, parts } from './packed.ts';
import type { Source } from './search.ts';
import { type Restated, StandingParagraphs } from './standing.ts';
import type { Passages } from './words.ts';

/** What a report copied of one earlier report's own news. */
export interface Copied {
  /** Id of the earlier report. */
  readonly source: string;
  /** Of this report's body, without background and quotations: 0–1. */
  readonly share: number;
  /** The copied words reach into the headline or the first third of the earlier report: its news, not what it closes with. */
  readonly lead: boolean;
  /** The report opens with whole sentences, three at least, that open the earlier one. */
  readonly opening: boolean;
  /** The sentences that stand in both as good as whole. */
  readonly sentences: readonly CopiedSentence[];
}

/** What a report took from those before it. */
export interface Reused {
  /** By place in the report. */
  readonly links: readonly ReuseLink[];
  /** Largest share first; of equals the earliest. */
  readonly copied: readonly Copied[];
  /** 1 for each word that grouping must not count: background, and closing passages that two reports share while their openings differ. */
  readonly unvoted: Uint8Array;
  /** Earlier reports' passages that turned out to be background with this report: links that touch them are background. */
  readonly learnt: readonly Learnt[];
}

/** Reports older than so many days before the latest are not compared. Undated ones come as on the days of a busy stream. */
const HORIZON: Horizon = { days: 30, undatedADay: 5_000 };

/** What is needed to take a report out again. */
interface Step {
  readonly day: number | null;
  readonly publisher: string | null;
  /** Latest day before it was met. */
  readonly latest: number | null;
  /** Passages learnt with it. */
  learnt: number;
}

/**
 * Follows a stream of reports and says what each took from those before it. A function of the reports met and of what was told of them
 * by `elsewhere`: the last ones can be taken out again, and all of it can be saved, without anything coming out differently.
 */
export class Reuse {
  private readonly horizon: Horizon;
  private earlier: EarlierReports;
  private standing = new StandingParagraphs();
  private background: Background;
  private met = 0;
  private latest: number | null = null;
  private readonly steps: Step[] = [];
  /** Passages learnt with the reports that can be taken out. */
  private learnt = 0;
  /** Of the report met last: where each of its links leads. */
  private recent: readonly Linked[] = [];

  /** `generation`: how many passages of background are learnt before the oldest of them are let go of. */
  constructor(horizon: Partial<Horizon> = {}, generation?: number) {
    this.horizon = { ...HORIZON, ...horizon };
    this.background = new Background(generation);
    this.earlier = new EarlierReports(this.horizon);
  }

  meet(report: Passages): Reused {
    const words = packed(report);
    const hashes = fingerprints(words.key);
    const sought = { key: words.key, hashes, kept: winnow(hashes) };
    const publisher = publisherOf(report);
    const step = { day: report.day, publisher, latest: this.latest, learnt: 0 };
    this.steps.push(step);
    if (report.day !== null) this.latest = Math.max(report.day, this.latest ?? report.day);
    const later = laterOf(report, words, parts(report), this.met);
    const known = this.background.find(sought);
    const judged = judge(later, this.earlier.find(sought, report.day, this.latest), known);
    const restated = this.standing.meet(report, this.met);
    const { id, day, length } = report;
    this.earlier.add(
      { place: this.met, id, day, publisher, length, lead: later.parts.lead, closing: later.parts.closing, root: judged.root },
      words,
      sought,
    );
    this.met += 1;
    for (const { source, s } of judged.learn) this.learn(source, s);
    this.refresh(judged.passages);
    const { linked, reused } = reusedOf(later, judged, restated);
    this.recent = linked;
    return reused;
  }

  /** Of the report met last, links that lead to a report of another story: what they hold is background from now on. */
  elsewhere(links: readonly ReuseLink[]): void {
    for (const { link, source, s } of this.recent)
      if (
        s[1] - s[0] >= LEAST_LEARNT &&
        links.some(({ src, t }) => src === link.src && t.start === link.t.start && t.end === link.t.end)
      )
        this.learn(source, s);
  }

  private learn(source: Source, [from, to]: Bounds): void {
    const step = this.steps.at(-1);
    if (step === undefined || from >= to) return;
    this.background.learn(source, from, to);
    step.learnt += 1;
    this.learnt += 1;
  }

  /** Known background that is met again stays known: learnt anew once, however many old passages tell the same words. */
  private refresh(passages: readonly Passage[]): void {
    const tells = (state: 'fresh' | 'old'): Passage[] =>
      passages.filter(({ source }) => this.background.stateOf(source) === state);
    const kept = tells('fresh').map(({ chain }) => bounds(chain).t);
    for (const [source, own] of bySources(tells('old'))) {
      const told = own.map(({ chain }) => bounds(chain).t);
      if (told.every((t) => kept.some((other) => overlap(other, t) >= NEARLY * width(t)))) continue;
      this.learn(source, [0, source.held.to - source.held.from]);
      kept.push(...told);
    }
  }

  /** Of the words and the index that are held, without the few facts of each report. */
  get bytes(): number {
    return this.earlier.bytes + this.background.bytes;
  }

  /** How many reports can be taken out. */
  get undoable(): number {
    return this.steps.length;
  }

  /** Takes out the report met last. Throws RangeError where none can be taken out. */
  back(): void {
    const step = this.steps.pop();
    if (step === undefined) throw new RangeError('no report that could be taken out');
    this.background.drop(step.learnt);
    this.learnt -= step.learnt;
    this.standing.drop(step.publisher);
    this.earlier.drop(step.day);
    this.latest = step.latest;
    this.met -= 1;
    this.recent = [];
  }

  /** Only the last `keep` reports can be taken out from now on; what no report needs any more is let go of. */
  forget(keep: number): void {
    if (this.steps.length <= keep) return;
    for (const { publisher, learnt } of this.steps.splice(0, this.steps.length - keep)) {
      this.standing.settle(publisher);
      this.learnt -= learnt;
    }
    const [first] = this.steps;
    const latest = first === undefined ? this.latest : first.latest;
    this.earlier.forget(latest, keep);
    if (latest !== null) this.standing.forget(latest);
    this.background.forget(this.learnt);
  }

  save(out: ByteWriter): void {
    out.number(this.met);
    out.number(this.horizon.days);
    out.number(this.horizon.undatedADay);
    writeDay(out, this.latest);
    out.number(this.steps.length);
    for (const { day, publisher, latest, learnt } of this.steps) {
      writeDay(out, day);
      writeDay(out, latest);
      out.text(publisher);
      out.number(learnt);
    }
    this.earlier.save(out);
    this.standing.save(out);
    this.background.save(out);
  }

  static load(from: ByteReader): Reuse {
    const met = from.number();
    const loaded = new Reuse({ days: from.number(), undatedADay: from.number() });
    loaded.met = met;
    loaded.latest = readDay(from);
    for (let left = from.number(); left > 0; left -= 1)
      loaded.steps.push({ day: readDay(from), latest: readDay(from), publisher: from.text(), learnt: from.number() });
    for (const { learnt } of loaded.steps) loaded.learnt += learnt;
    loaded.earlier = EarlierReports.load(from, loaded.horizon);
    loaded.standing = StandingParagraphs.load(from);
    loaded.background = Background.load(from);
    return loaded;
  }
}

const LEAST_LEARNT = 12;

function writeDay(out: ByteWriter, day: number | null): void {
  out.numbers(day === null ? [] : [day]);
}

function readDay(from: ByteReader): number | null {
  const [day] = from.words();
  return day === undefined ? null : day | 0;
}

interface Linked {
  readonly link: ReuseLink;
  readonly source: Source;
  readonly s: Bounds;
}

function reusedOf(
  later: Later,
  judged: Judged,
  all: readonly Restated[],
): { readonly linked: Linked[]; readonly reused: Reused } {
  const { passages } = judged;
  const reprinted = new Set(judged.compared.filter(isReprint).map(({ held }) => held.place));
  const restated = all.filter((r) => !reprinted.has(r.source) && !exactly(r, passages));
  const isRestated = (word: number): boolean => restated.some(({ t }) => t[0] <= word && word < t[1]);
  const told = passages.filter((p) => p.kind === 'reprint' || !restated.some((r) => within(p, r)) || isSure(p.chain, isRestated));
  const chosen = choose(later.key.length, told);
  const rest = restated.filter((r) => !chosen.some((p) => p.kind === 'reprint' && overlap(bounds(p.chain).t, r.t) > 0));
  const linked = chosen.flatMap((p) => linkedOf(later, p));
  const links = [...linked.map(({ link }) => link), ...rest.flatMap((r) => restatedLink(later, r))];
  const unvoted = unvotedWords(judged, told, rest);
  return {
    linked,
    reused: {
      links: links.sort((a, b) => a.t.start - b.t.start || a.t.end - b.t.end),
      copied: copiedFrom(later, judged, told, unvoted),
      unvoted,
      learnt: judged.learnt,
    },
  };
}

const width = ([from, to]: Bounds): number => to - from;

/** Whether one exact passage tells nearly all that a restated paragraph does. */
function exactly(restated: Restated, passages: readonly Passage[]): boolean {
  return passages.some(({ chain }) => overlap(bounds(chain).t, restated.t) >= NEARLY * width(restated.t));
}

function within({ chain }: Passage, restated: Restated): boolean {
  const { t } = bounds(chain);
  return overlap(t, restated.t) * 2 >= width(t);
}

function linkedOf(later: Later, { source, chain, kind }: Passage): Linked[] {
  const { t, s } = bounds(chain);
  const shown = shownOf(source);
  const [at, other] = [later.spanOf(...t), shown.spanOf(...s)];
  if (at === null || other === null) return [];
  const likeness = chain.matched / Math.max(width(t), width(s));
  const rule = chain.content < LEAST_CONTENT && kind === 'background' ? 'stock-phrase@1' : 'shared-words@2';
  return [
    { link: { t: at, src: source.held.id, s: other, kind, likeness, edits: editsIn(later, shown, chain), rule }, source, s },
  ];
}

function restatedLink(later: Later, { t, s, id, likeness }: Restated): ReuseLink[] {
  const at = later.spanOf(...t);
  return at === null ? [] : [{ t: at, src: id, s, kind: 'background', likeness, edits: [], rule: 'standing-paragraph@1' }];
}

function copiedFrom(later: Later, { compared }: Judged, told: readonly Passage[], unvoted: Uint8Array): Copied[] {
  const isReprinted = new Set(compared.filter(isReprint).map(({ source }) => source));
  const bySource = bySources(told.filter(({ kind }) => kind === 'reprint' || kind === 'copy'));
  const reprinted: Without = { words: NOTHING, before: later.before };
  const voted: Without = { words: unvoted, before: bodyBefore(later.report, unvoted) };
  const rows = compared.flatMap((one) => {
    const own = (bySource.get(one.source) ?? []).filter(({ chain }) => !one.aside.has(chain));
    if (own.length === 0) return [];
    return [{ place: one.held.place, copied: copiedOf(later, one, own, isReprinted.has(one.source) ? reprinted : voted) }];
  });
  return rows
    .filter(({ copied }) => copied.share >= COPY || copied.sentences.length > 0)
    .sort((a, b) => b.copied.share - a.copied.share || a.place - b.place)
    .map(({ copied }) => copied);
}

/** Words that are not counted: 1 for each, and how many of the body's others stand before each word. */
interface Without {
  readonly words: Uint8Array;
  readonly before: Uint32Array;
}

const NOTHING = new Uint8Array(0);
/** A sentence or two of an opening may be taken over in passing. */
const OPENING = 3;

function copiedOf(later: Later, { held, shown }: Compared, own: readonly Passage[], without: Without): Copied {
  const found = own.map(({ chain }) => ({ chain, sentences: copiedSentences(later, shown, chain, without.words) }));
  return {
    source: held.id,
    share: shareOf(
      without.before,
      later.parts.body,
      own.map(({ chain }) => chain),
    ),
    lead: found.some(({ chain }) => bounds(chain).s[0] < held.lead),
    opening: found.some(({ chain, sentences }) => sentences.length >= OPENING && leads(later.parts.lead, held, chain)),
    sentences: found.flatMap(({ sentences }) => sentences),
  };
}

function unvotedWords({ known, compared }: Judged, told: readonly Passage[], restated: readonly Restated[]): Uint8Array {
  const words = known.slice();
  for (const { kind, chain } of told) if (kind === 'background') words.fill(1, ...bounds(chain).t);
  for (const { aside } of compared) for (const chain of aside) words.fill(1, ...bounds(chain).t);
  for (const { t } of restated) words.fill(1, ...t);
  return words;
}

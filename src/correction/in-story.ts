import { inHead } from '../align/copied-names.ts';
import type { Decided, EntityGroup, Known } from '../align/decided.ts';
import type { PlacedReport } from '../align/placed.ts';
import type { Corrections } from '../dossier/dossier.ts';
import type { CorrectionJson } from '../dossier/shape.ts';
import type { Claim } from '../model/claim.ts';
import type { Correction, MentionRef, ReportRef } from '../model/correction.ts';
import { byText } from '../model/order.ts';
import type { DecidedOrigin } from '../story/decided-origins.ts';
import { mentioned } from './attribute.ts';
import { correctedClaims } from './claims.ts';
import { EntityCorrections, type Mentioned } from './entities.ts';
import { APPLIED, type Found, Outcomes, orphaned, overruledBy } from './found.ts';
import { correctedReport } from './report.ts';
import { saysOf } from './words.ts';

/** What is known of the corrections of one story before it is laid out. */
export interface InStory {
  /** In the order in which they take effect; those of names from all stories. */
  readonly corrections: readonly Correction[];
  /** Those that are about reports of this story. */
  readonly about: ReadonlySet<Correction>;
  /** Today's id of a text, told apart from its revisions; `null`: it is not in the store. */
  readonly told: (ref: ReportRef) => string | null;
  /** The reports of the story. */
  readonly members: ReadonlySet<string>;
  /** What became of those about stories. */
  readonly found: ReadonlyMap<string, Found>;
}

type Kind<K extends Correction['do']['kind']> = Correction & { readonly do: Extract<Correction['do'], { kind: K }> };
const isKind =
  <K extends Correction['do']['kind']>(kind: K) =>
  (one: Correction): one is Kind<K> =>
    one.do.kind === kind;

/**
 * The corrections of one story, applied layer by layer: origins where it is laid out, findings where its reports are read, entities and
 * claims where they are laid beside each other. What became of each is told in the end.
 */
export class StoryCorrections implements Corrections, Decided {
  private readonly given: InStory;
  private readonly outcomes = new Outcomes();
  private readonly byReport = new Map<string, Correction[]>();
  private readonly placed = new Map<string, PlacedReport>();
  private readonly dates: ReadonlyMap<string, Kind<'date'>>;
  private readonly from: ReadonlyMap<string, Kind<'origin'>>;

  constructor(given: InStory) {
    this.given = given;
    for (const [id, found] of given.found) this.outcomes.set(id, found);
    this.dates = this.lastOf(given.corrections.filter(isKind('date')));
    this.from = this.lastOf(given.corrections.filter(isKind('origin')));
    for (const one of given.corrections) {
      const { do: decision } = one;
      if (!('target' in decision) || decision.target.kind === 'claim') continue;
      const report = this.told(decision.target.report);
      if (report !== null) this.byReport.set(report, [...(this.byReport.get(report) ?? []), one]);
    }
  }

  /** Those that the story is made with, by id, in their order. */
  get ids(): readonly string[] {
    return this.given.corrections.map(({ id }) => id);
  }

  /** Where reports of the story were decided to come from. */
  origins(): DecidedOrigin[] {
    return Array.from(this.from, ([report, { id, do: decision }]): DecidedOrigin | null => {
      const { from } = decision;
      if (from.kind === 'own') return { report, correction: id, from: null };
      if (from.kind === 'agency') return { report, correction: id, from: { agency: from.name } };
      const of = this.told(from.report);
      if (of === null) this.outcomes.set(id, orphaned('the report it comes from is not in the story'));
      return of === null ? null : { report, correction: id, from: { of } };
    }).filter((one) => one !== null);
  }

  /** Reports of the story whose day was decided to be unknown. */
  undated(): ReadonlySet<string> {
    return new Set(
      Array.from(this.dates).flatMap(
        ([
          report,
          {
            do: { date },
          },
        ]) => (date === null ? report : []),
      ),
    );
  }

  /** A report of the story as analysts left it. */
  report(read: PlacedReport): PlacedReport {
    const { report, layers, rejected } = correctedReport(read, this.byReport.get(read.report.id) ?? [], this.outcomes);
    const [date, origin] = [this.dates.get(report.id), this.from.get(report.id)];
    const holding = [date, origin].flatMap((one) =>
      one !== undefined && this.outcomes.of(one.id)?.state === 'applied' ? one : [],
    );
    const corrected = holding.map(({ id }) => id);
    const note = { at: null, reason: 'its date was corrected by hand', rule: 'corrected@1' } as const;
    const agency = origin?.do.from.kind === 'agency' ? origin.do.from.name : report.agency;
    const placed = {
      report: { ...report, agency, notes: date === undefined ? report.notes : [...report.notes, note] },
      layers,
      ...(rejected === undefined ? {} : { rejected }),
      placement: corrected.length === 0 ? read.placement : { ...read.placement, corrected },
    };
    this.placed.set(report.id, placed);
    return placed;
  }

  entities<K extends Known>(groups: readonly EntityGroup<K>[]): readonly EntityGroup<K>[] {
    const at: Mentioned = (ref: MentionRef) => {
      const told = this.given.told(ref.report);
      if (told !== null && !this.given.members.has(told)) return 'elsewhere';
      const report = this.placed.get(told ?? '');
      const entity = report && mentioned(report.report.text, report.layers.entities, ref);
      if (report === undefined || !entity) return null;
      // a copy and its text name the same people: what is decided of one is decided of both
      const head = this.placed.get(report.placement.sameAs?.report ?? '');
      const of = head && inHead(head, report, entity.id);
      return head && of ? { report: head.report.id, entity: of } : { report: report.report.id, entity: entity.id };
    };
    return new EntityCorrections(groups, at, this.outcomes).apply(this.given.corrections);
  }

  claims(claims: readonly Claim[]): readonly Claim[] {
    // accounts stand with the report that stands for all of its words
    const told = (ref: ReportRef): string | null => {
      const id = this.told(ref);
      return id && (this.placed.get(id)?.placement.sameAs?.report ?? id);
    };
    const texts = { told, textOf: (id: string) => this.placed.get(id)?.report.text ?? '' };
    return correctedClaims(claims, this.given.corrections, texts, this.outcomes);
  }

  list(): CorrectionJson[] {
    // what was decided about a name in another story is told where somebody is called so
    const shown = this.given.corrections.filter(
      (one) => this.given.about.has(one) || this.outcomes.of(one.id)?.state === 'applied',
    );
    return shown.map(({ id, who, at, why, do: decision }) => {
      const { state, reason, targets } = this.outcomes.of(id) ?? { ...UNREAD, targets: [] };
      const words = targets.map(({ id: target, report, span: [start, end], words: said }) => {
        return { id: target, report, span: [start, end] as [number, number], words: said };
      });
      return { id, kind: decision.kind, who, at, why, says: saysOf(decision), state, reason, targets: words };
    });
  }

  /** Of a text that is in the story. */
  private told(ref: ReportRef): string | null {
    const report = this.given.told(ref);
    return report !== null && this.given.members.has(report) ? report : null;
  }

  /** By report: the last word. */
  private lastOf<C extends Kind<'date'> | Kind<'origin'>>(corrections: readonly C[]): Map<string, C> {
    const last = new Map<string, C>();
    for (const one of corrections) {
      const report = this.told(one.do.report);
      if (report === null) continue;
      const before = last.get(report);
      if (before !== undefined && JSON.stringify(before.do) !== JSON.stringify(one.do))
        this.outcomes.set(before.id, overruledBy(one.id));
      this.outcomes.set(one.id, APPLIED);
      last.set(report, one);
    }
    return new Map([...last].sort((a, b) => byText(a[0], b[0])));
  }
}

/** A report that no stage could read has no findings. */
const UNREAD = orphaned('its report could not be read');

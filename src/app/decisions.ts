import { StoryCorrections } from '../correction/in-story.ts';
import { Partition, type Whereabouts } from '../correction/partition.ts';
import { refsOf } from '../correction/refs.ts';
import { removedTexts, type Standing, standingOf } from '../correction/standing.ts';
import type { Correction, Decision, ReportRef } from '../model/correction.ts';
import type { Stood } from '../store/corrected-store.ts';
import type { LogDamage } from '../store/corrections/line.ts';
import type { CorrectionLog } from '../store/corrections/log.ts';
import { sameReport } from '../store/key.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';

/** The corrections that hold, and where in the store the texts are that they speak of. */
export class Decisions {
  readonly partition: Partition;
  private readonly active: readonly Correction[];
  private readonly removed: ReadonlySet<string>;
  private readonly byGiven: ReadonlyMap<string, readonly Stood[]>;
  private readonly byReport: ReadonlyMap<string, ReadonlySet<Correction>>;
  /** By report: the names of stories that were named after removed reports and lead to the story of this one. */
  private readonly heirs: ReadonlyMap<string, readonly string[]>;
  /** A name is the same in every story. */
  private readonly everywhere: readonly Correction[];

  private constructor({ active }: Standing, stood: readonly Stood[]) {
    this.active = active;
    this.removed = removedTexts(active);
    const byGiven = new Map<string, Stood[]>();
    for (const one of stood) {
      const rows = byGiven.get(one.id) ?? [];
      rows.push(one);
      byGiven.set(one.id, rows);
    }
    this.byGiven = byGiven;
    this.partition = new Partition(active, (ref) => this.locate(ref));
    this.byReport = this.concerned();
    this.heirs = this.inherited();
    this.everywhere = active.filter(({ do: { kind } }) => kind === 'rename' || kind === 'merge' || kind === 'apart');
  }

  /** `besides`: also to be located. */
  static async of(store: Store, standing: Standing, besides: readonly ReportRef[] = []): Promise<Decisions> {
    const refs = [...standing.active.flatMap(({ do: decision }) => [...refsOf(decision), ...removedIn(decision)]), ...besides];
    return new Decisions(standing, await store.whereabouts([...new Set(refs.map(({ given }) => given))]));
  }

  /** Where the walk put a text; where nothing of its id has this text, the only text of that id. */
  locate({ given, text }: ReportRef): Whereabouts | null {
    if (this.removed.has(text)) return null; // another text of its id is another report
    const rows = this.byGiven.get(given) ?? [];
    const same = rows.filter(({ key }) => sameReport(key) === text);
    const isOnly = new Set(rows.map(({ key }) => sameReport(key))).size === 1;
    const walked = (same.length > 0 ? same : isOnly ? rows : []).find((one) => one.walked !== null)?.walked;
    return walked == null ? null : { report: walked.told, story: walked.story, episode: walked.episode };
  }

  /** Those of a story; `null`: there are none, or nothing is to be laid out. */
  ofStory(reports: readonly string[]): StoryCorrections | null {
    const about = new Set(reports.flatMap((report) => [...(this.byReport.get(report) ?? [])]));
    const own = new Set([...about, ...this.everywhere]);
    if (own.size === 0) return null;
    const told = (ref: ReportRef): string | null => this.locate(ref)?.report ?? null;
    const corrections = this.active.filter((one) => own.has(one));
    return new StoryCorrections({ corrections, about, told, members: new Set(reports), found: this.partition.found });
  }

  /** The names that stories of reports which were removed had, and that lead to the story of these reports. */
  namedAfterRemoved(reports: readonly string[]): readonly string[] {
    return reports.flatMap((report) => this.heirs.get(report) ?? []);
  }

  private inherited(): Map<string, string[]> {
    const heirs = new Map<string, string[]>();
    for (const { do: decision } of this.active) {
      if (decision.kind !== 'remove') continue;
      const [heir] = decision.beside.flatMap((ref) => this.locate(ref)?.report ?? []);
      if (heir !== undefined) heirs.set(heir, [...(heirs.get(heir) ?? []), ...decision.stories]);
    }
    return heirs;
  }

  /** By report, told apart from its revisions: the corrections that are about it. */
  private concerned(): Map<string, Set<Correction>> {
    const concerned = new Map<string, Set<Correction>>();
    for (const one of this.active) {
      for (const ref of aboutOf(one.do)) {
        const report = this.locate(ref)?.report;
        if (report !== undefined) concerned.set(report, (concerned.get(report) ?? new Set()).add(one));
      }
    }
    return concerned;
  }
}

/** Where a report comes from concerns the story that it stands in alone. */
const aboutOf = (decision: Decision): readonly ReportRef[] => (decision.kind === 'origin' ? [decision.report] : refsOf(decision));

const removedIn = (decision: Decision): readonly ReportRef[] => (decision.kind === 'remove' ? decision.beside : []);

const NOTE = 'corrections';

/** Up to which line the log has been told to the stories. */
interface Told {
  readonly seq: number;
  readonly hash: string;
}

/** The corrections as they are to be replayed. Stories that one of them changed since the last time are marked to be laid out. `null`: there are none. */
export async function decisionsOf({ store, corrections }: Pick<Workspace, 'store' | 'corrections'>): Promise<Decisions | null> {
  const { entries } = corrections;
  const [told, last] = [await toldOf(store), entries.at(-1)];
  if (last === undefined && told === null) return null;
  const isKnown = told !== null && told.hash === (entries[told.seq - 1]?.hash ?? '');
  const fresh = changedBy(isKnown ? entries.slice(told.seq) : entries, entries);
  if (isKnown && fresh.length === 0 && (await store.countUnlaid()) === 0) return null;
  const refs = fresh.flatMap(({ do: decision }) => refsOf(decision));
  const decisions = await Decisions.of(store, standingOf(entries), refs);
  if (fresh.length > 0) {
    await store.unlayHolding([...new Set(refs.flatMap((ref) => decisions.locate(ref)?.report ?? []))]);
    await store.unlayNaming(fresh.flatMap(({ do: decision }) => namesIn(decision)));
  }
  if (!isKnown) await store.unlayDecided();
  await store.unlayTogether();
  await store.unlayUnits(decisions.partition.all);
  await store.setNote(NOTE, JSON.stringify({ seq: last?.seq ?? 0, hash: last?.hash ?? '' } satisfies Told));
  return decisions;
}

async function toldOf(store: Store): Promise<Told | null> {
  const note = await store.note(NOTE);
  return note === null ? null : JSON.parse(note);
}

/** Why nothing may be decided or laid out by this log: it is damaged, or another than the one that the database was laid out by. */
export async function logProblem({ store, corrections }: Pick<Workspace, 'store' | 'corrections'>): Promise<LogDamage | null> {
  if (corrections.damage !== null) return corrections.damage;
  const told = await toldOf(store);
  if (told === null || told.seq === 0 || told.hash === corrections.entries[told.seq - 1]?.hash) return null;
  const message = `the database was laid out by ${told.seq} corrections, and these are not in the log; onrecord rebuild goes by the log as it is`;
  return { line: told.seq, code: 'CORRECTIONS_DAMAGED', message };
}

/** These, and what those of them that undo something undo. */
function changedBy(fresh: readonly Correction[], all: CorrectionLog['entries']): Correction[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  const changed = new Set<Correction>();
  for (const one of fresh) {
    for (let at: Correction | undefined = one; at !== undefined && !changed.has(at); ) {
      changed.add(at);
      at = at.do.kind === 'undo' ? byId.get(at.do.of) : undefined;
    }
  }
  return [...changed];
}

function namesIn(decision: Decision): readonly { readonly type: string; readonly name: string }[] {
  if (decision.kind === 'rename') return [decision.entity];
  return decision.kind === 'merge' || decision.kind === 'apart' ? decision.entities : [];
}

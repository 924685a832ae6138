import { decidedOn, type Target } from '../correction/found.ts';
import { refsOf } from '../correction/refs.ts';
import { standingOf } from '../correction/standing.ts';
import { decidedBy, saysOf } from '../correction/words.ts';
import type { Correction, CorrectionState, DecisionKind } from '../model/correction.ts';
import type { Decided } from '../store/corrected-store.ts';
import type { Workspace } from '../store/workspace.ts';
import { logProblem } from './decisions.ts';
import { story } from './lookup.ts';

/** A correction in a list, in its public shape. */
export interface CorrectionRow {
  readonly id: string;
  readonly seq: number;
  readonly kind: DecisionKind;
  readonly who: string;
  readonly at: string;
  readonly why: string | null;
  /** Where it stood in the log that it was taken from; `null`: it is a line of this log as it was decided. */
  readonly imported: { readonly seq: number; readonly hash: string } | null;
  /** The program's words: "r1#s3 is rejected". */
  readonly says: string;
  readonly state: CorrectionState;
  /** Why it does not hold; where it does, what came with it, else `null`. */
  readonly reason: string | null;
  /** The words that were decided on, as they stood then. */
  readonly targets: readonly Target[];
  /** The stories that it is about today. */
  readonly stories: readonly string[];
}

export interface CorrectionList {
  readonly corrections: readonly CorrectionRow[];
  /** The hash of the last line: whoever notes it down can tell later that nothing before it was altered. */
  readonly chain: { readonly length: number; readonly head: string | null; readonly damage: string | null };
}

/** What was decided, in the order of the log, and what became of it; of one story where one is given. Throws NO_SUCH_ID. */
export async function corrections(
  workspace: Pick<Workspace, 'store' | 'corrections'>,
  of: string | null = null,
): Promise<CorrectionList> {
  const { store, corrections: log } = workspace;
  const holding = of === null ? null : await story(store, of);
  const decided = new Map<string, Decided[]>();
  for (const one of await store.decided(holding?.id ?? null)) {
    const known = decided.get(one.correction) ?? [];
    known.push(one);
    decided.set(one.correction, known);
  }
  const { undone } = standingOf(log.entries);
  const removals = removalsIn(log.entries);
  const rows = log.entries.map((one) => rowOf(one, decided.get(one.id) ?? [], undone.get(one.id), whyMissing(one, removals)));
  const reports = holding === null ? null : new Set(holding.reports.map(({ id }) => id));
  const own = new Set(
    log.entries.flatMap((one) => (reports === null || decided.has(one.id) || isAbout(one, reports) ? one.id : [])),
  );
  const isShown = ({ id, do: decision }: Correction): boolean =>
    own.has(id) || (decision.kind === 'undo' && own.has(decision.of));
  const shown = new Set(log.entries.flatMap((one) => (isShown(one) ? one.id : [])));
  const damage = await logProblem(workspace);
  return {
    corrections: rows.filter(({ id }) => shown.has(id)),
    chain: {
      length: log.entries.length,
      head: log.entries.at(-1)?.hash ?? null,
      damage: damage === null ? null : `line ${damage.line}: ${damage.message}`,
    },
  };
}

const isAbout = ({ do: decision }: Correction, reports: ReadonlySet<string>): boolean =>
  (decision.kind === 'remove' ? decision.beside : refsOf(decision)).some(({ id }) => reports.has(id));

/** By text: what removed it. */
const removalsIn = (log: readonly Correction[]): ReadonlyMap<string, Correction> =>
  new Map(log.flatMap((one) => (one.do.kind === 'remove' ? one.do.texts.map(({ text }) => [text, one] as const) : [])));

function whyMissing({ do: decision }: Correction, removals: ReadonlyMap<string, Correction>): string {
  const by = refsOf(decision).flatMap(({ text }) => removals.get(text) ?? []);
  const says = [...new Set(by)].map((one) => `${saysOf(one.do)}, by ${decidedBy(one)}`);
  return says.length === 0 ? 'what it is about is not in the store' : says.join('; ');
}

/** Of several stories, one in which it holds tells more than one in which it does not. */
const ORDER: readonly string[] = ['applied', 'overruled', 'orphaned'];
/** But who is one with somebody of another story must be found in both. */
const OF_ALL: readonly string[] = ['orphaned', ...ORDER];

function rowOf(
  { id, seq, who, at, why, imported, do: decision }: Correction,
  decided: readonly Decided[],
  undone: string | undefined,
  missing: string,
): CorrectionRow {
  const row = {
    id,
    seq,
    kind: decision.kind,
    who,
    at,
    why,
    imported: imported === undefined ? null : { seq: imported.seq, hash: imported.hash },
    says: saysOf(decision),
    targets: decidedOn(decision),
    stories: decided.map((one) => one.story),
  };
  if (undone !== undefined) return { ...row, state: 'undone', reason: `taken back by ${undone}` };
  if (decision.kind === 'undo' || decision.kind === 'remove') return { ...row, state: 'applied', reason: null };
  const order = decision.kind === 'merge' ? OF_ALL : ORDER;
  const [best] = decided.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  if (best === undefined) return { ...row, state: 'orphaned', reason: missing };
  return { ...row, state: best.state, reason: best.reason };
}

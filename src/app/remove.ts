import { createHash } from 'node:crypto';
import { type Going, redacted } from '../correction/redact.ts';
import { refsOf } from '../correction/refs.ts';
import { removedTexts } from '../correction/standing.ts';
import type { Dossier } from '../dossier/shape.ts';
import { readOriginal } from '../ingest/original.ts';
import type { Correction, Decided, Removal, RemovedText } from '../model/correction.ts';
import { OnRecordError } from '../model/error.ts';
import { byText } from '../model/order.ts';
import type { Original, Report } from '../model/report.ts';
import type { Stood } from '../store/corrected-store.ts';
import { reportKey, sameReport } from '../store/key.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { storyId } from '../story/identity.ts';
import { Refs } from './correction-refs.ts';
import { story } from './lookup.ts';
import { gone } from './removed.ts';

/** So many of the reports that stood beside it are named: the first that is still there tells where its story's name leads. */
const BESIDE = 20;

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Of a report's words, however they are spaced: a file that was saved again with other line ends holds the same ones. */
export const wordsHash = ({ text }: Pick<Report, 'text'>): string =>
  sha256(text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim());

export const originalHash = ({ bytes }: Original): string => sha256(bytes);

/**
 * Decides that a report is removed for good, with all texts of its id, and takes what the log of corrections holds of it out of it. Its
 * words are still in the archive and in the database: see `takeDown`. Throws NO_SUCH_ID, REMOVED, CORRECTIONS_DAMAGED.
 */
export async function decideRemoval(workspace: Workspace, id: string, deciding: Omit<Decided, 'do'>): Promise<Correction> {
  const { store, corrections } = workspace;
  const texts = await textsOf(workspace, id);
  const dossiers = await dossiersOf(store, texts);
  const removal: Removal = {
    kind: 'remove',
    report: texts[0]?.given ?? id,
    texts,
    stories: namedAfter(texts, dossiers),
    beside: await besideOf(store, texts, dossiers),
    redacted: [],
  };
  const going = await goingWith(workspace, removal, dossiers);
  const instead = new Map<string, Decided>();
  for (const one of corrections.entries) {
    const left = redacted(one, going);
    if (left !== null) instead.set(one.id, { at: left.at, who: left.who, why: left.why, do: left.do });
  }
  return corrections.remove({ ...deciding, do: removal }, instead);
}

interface Held {
  readonly key: string;
  readonly report: Report;
  readonly original: Original;
}

/** All texts of a report, by the id it was given or is told apart by. */
async function textsOf(workspace: Workspace, id: string): Promise<readonly RemovedText[]> {
  const { store } = workspace;
  const given = (await store.called([id]))[0]?.id ?? id;
  const rows = await store.whereabouts([given]);
  const told = new Map(rows.map(({ key, walked }) => [sameReport(key), walked?.told ?? given]));
  const texts = new Map<string, RemovedText>();
  for (const { key, report, original } of await heldOf(workspace, given, rows)) {
    const text = sameReport(key);
    const hash = originalHash(original);
    const known = texts.get(text) ?? { id: told.get(text) ?? given, given, text, words: wordsHash(report), originals: [] };
    texts.set(text, { ...known, originals: [...new Set([...known.originals, hash])].sort(byText) });
  }
  if (texts.size === 0) throw (await gone(store, id)) ?? new OnRecordError('NO_SUCH_ID', id);
  return [...texts.values()].sort((a, b) => byText(a.text, b.text));
}

/** The database knows where each stands; what it lacks, because no stage could read it, is looked for in the whole archive. */
async function heldOf({ store, archive }: Workspace, given: string, rows: readonly Stood[]): Promise<Held[]> {
  const held: Held[] = [];
  if ((await store.positions()).count < archive.count()) {
    for await (const { key, original } of archive.read()) {
      const report = readable(original);
      if (report?.id === given)
        held.push({ key: rows.some((row) => row.key === key) ? key : reportKey(report), report, original });
    }
    return held;
  }
  for (const { key, report, position } of await store.reports(rows.map((row) => row.key))) {
    for await (const { original } of archive.read(position)) {
      held.push({ key, report, original });
      break;
    }
  }
  return held;
}

function readable(original: Original): Report | null {
  try {
    return readOriginal(original);
  } catch {
    return null; // what it was called cannot be told; `verify` names it
  }
}

async function dossiersOf(store: Store, texts: readonly RemovedText[]): Promise<readonly Dossier[]> {
  const dossiers = new Map<string, Dossier>();
  for (const { id } of texts) {
    const holder = await store.storyOf(id);
    if (holder !== null && !dossiers.has(holder)) dossiers.set(holder, await story(store, holder));
  }
  return [...dossiers.values()];
}

const namedAfter = (texts: readonly RemovedText[], dossiers: readonly Dossier[]): readonly string[] => {
  const names = new Set(dossiers.flatMap(({ id, aliases }) => [id, ...aliases]));
  return texts.map(({ id }) => storyId(id)).filter((id) => names.has(id));
};

async function besideOf(store: Store, texts: readonly RemovedText[], dossiers: readonly Dossier[]): Promise<Removal['beside']> {
  const refs = await Refs.of(store, dossiers);
  const own = new Set(texts.map(({ id }) => id));
  const others = dossiers.flatMap(({ reports }) => reports.map(({ id }) => id)).filter((id) => !own.has(id));
  return others.slice(0, BESIDE).map((id) => refs.report(id));
}

/** A name is known from elsewhere where another report of the story has it, or somebody is called so in another story. */
async function goingWith({ store, corrections }: Workspace, { texts }: Removal, dossiers: readonly Dossier[]): Promise<Going> {
  const [removed, own] = [new Set(texts.map(({ text }) => text)), new Set(texts.map(({ id }) => id))];
  const isRemoved: Going['isRemoved'] = ({ text }) => removed.has(text);
  const before = removedTexts(corrections.entries);
  const isGone: Going['isGone'] = (ref) => isRemoved(ref) || before.has(ref.text);
  const names = new Set(corrections.entries.filter((one) => refsOf(one.do).some(isGone)).flatMap(namesIn));
  const known = new Set(
    await store.namedOutside(
      [...names].sort(byText),
      dossiers.map(({ id }) => id),
    ),
  );
  const others = dossiers.flatMap(({ reports, annotations }) =>
    reports.flatMap(({ id }) => (own.has(id) ? [] : (annotations[id]?.text ?? []))),
  );
  for (const name of names) if (others.some((text) => text.includes(name))) known.add(name);
  return { isRemoved, isGone, isKnown: (name) => known.has(name) };
}

function namesIn({ do: decision }: Correction): readonly string[] {
  if (decision.kind === 'rename' || decision.kind === 'split') return [decision.entity.name];
  return decision.kind === 'merge' || decision.kind === 'apart' ? decision.entities.map(({ name }) => name) : [];
}
